//! What the server has beside the protocols: pages and their data, made before it starts.

use crate::Server;
use crate::form::Form;
use crate::refusal::Refusal;
use actant_rdf::query::Dataset;
use axum::Router;
use axum::body::Bytes;
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

/// A file that is served beside the protocols.
#[derive(Debug)]
pub struct Page {
    /// Where, such as `/` or `/explorer.js`.
    pub path: &'static str,
    /// Its media type, with the character set.
    pub media: &'static str,
    /// What it holds.
    pub content: Content,
    /// What it may load (Content Security Policy Level 3).
    pub policy: &'static str,
}

/// What makes the content of a page; where it cannot, the page stays as it is.
pub type Make = Box<dyn Fn(&Dataset) -> Option<Vec<u8>> + Send + Sync>;

/// What tells one state of what others may change from another.
pub type State = Box<dyn Fn() -> Option<String> + Send + Sync>;

/// What makes the content of a page of the state that it is given; where it cannot, the page stays as it is.
pub type Remake = Box<dyn Fn(&str) -> Option<Vec<u8>> + Send + Sync>;

/// What answers a question in the address of a page (`?name=value`).
pub type Reply = Box<dyn Fn(&Parameters) -> Result<Vec<u8>, NoReply> + Send + Sync>;

/// What a page holds.
pub enum Content {
    /// Always the same.
    Fixed(Vec<u8>),
    /// What is made of the dataset, again after each change; what it is before the first.
    Made(Vec<u8>, Make),
    /// What is made of something that others may change, again once it is in another state: when it is asked for first,
    /// too.
    Followed(State, Remake),
    /// What is asked for in the address.
    Asked(Reply),
}

impl fmt::Debug for Content {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fixed(bytes) | Self::Made(bytes, _) => {
                write!(formatter, "{} bytes", bytes.len())
            }
            Self::Followed(..) => formatter.write_str("followed"),
            Self::Asked(_) => formatter.write_str("asked"),
        }
    }
}

/// What stands behind the question mark of an address.
#[derive(Debug)]
pub struct Parameters(Form);

impl Parameters {
    /// The value of a parameter; of several the first.
    pub fn get(&self, name: &str) -> Option<String> {
        self.0.all(name).into_iter().next()
    }
}

/// Why a page has no reply to what is asked, in words for people.
#[derive(Debug)]
pub enum NoReply {
    /// The question lacks something, or has something that cannot be.
    Wrong(String),
    /// There is nothing to answer with.
    Nothing(String),
    /// It could not be found out.
    Fault(String),
}

impl From<NoReply> for Refusal {
    fn from(why: NoReply) -> Self {
        match why {
            NoReply::Wrong(message) => Self::bad(message),
            NoReply::Nothing(message) => Self::new(StatusCode::NOT_FOUND, message),
            NoReply::Fault(message) => Self::new(StatusCode::INTERNAL_SERVER_ERROR, message),
        }
    }
}

/// A route for each.
pub(crate) fn routes(pages: Vec<Page>, server: &Arc<Server>) -> Router {
    pages.into_iter().fold(Router::new(), |routes, page| {
        let Page {
            path,
            media,
            content,
            policy,
        } = page;
        let server = Arc::clone(server);
        let content = match content {
            Content::Asked(reply) => {
                let reply = Arc::new(reply);
                let answer = move |method: Method, uri: Uri| {
                    let (reply, server) = (Arc::clone(&reply), Arc::clone(&server));
                    async move {
                        if method != Method::GET && method != Method::HEAD {
                            return Refusal::method("GET, HEAD").into_response();
                        }
                        match replied(reply, &uri, &server).await {
                            Ok(body) => respond(&method, media, policy, body),
                            Err(refusal) => refusal.into_response(),
                        }
                    }
                };
                return routes.route(path, any(answer));
            }
            other => other,
        };
        let body = Arc::new(Fresh::new(content, &server));
        let answer = move |method: Method| {
            let (body, server) = (Arc::clone(&body), Arc::clone(&server));
            async move {
                match body.now(server).await {
                    Ok(body) => respond(&method, media, policy, body),
                    Err(refusal) => refusal.into_response(),
                }
            }
        };
        routes.route(path, any(answer))
    })
}

/// What a page replies to what stands in its address.
async fn replied(reply: Arc<Reply>, uri: &Uri, server: &Arc<Server>) -> Result<Bytes, Refusal> {
    let asked = Parameters(Form::parse(uri.query().unwrap_or(""))?);
    let permit = Arc::clone(server).turn().await?;
    let replied = tokio::task::spawn_blocking(move || {
        let _permit = permit;
        reply(&asked)
    });
    let replied = replied.await.map_err(|_| {
        let message = "this cannot be answered: a fault of the program";
        Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, message)
    })?;
    Ok(replied?.into())
}

/// The content of a page, with what it was made from.
struct Fresh {
    made: Mutex<(Seen, Bytes)>,
    source: Source,
}

/// What the content of a page is made from.
enum Source {
    Nothing,
    Dataset(Make),
    Followed(State, Remake),
}

/// In which state that was.
struct Seen {
    dataset: Arc<Dataset>,
    state: Option<String>,
}

impl Fresh {
    fn new(content: Content, server: &Server) -> Self {
        let (bytes, source) = match content {
            Content::Fixed(bytes) => (bytes, Source::Nothing),
            Content::Made(bytes, make) => (bytes, Source::Dataset(make)),
            Content::Followed(state, make) => (Vec::new(), Source::Followed(state, make)),
            Content::Asked(_) => (Vec::new(), Source::Nothing),
        };
        let seen = Seen {
            dataset: server.dataset(),
            state: None,
        };
        Self {
            made: Mutex::new((seen, bytes.into())),
            source,
        }
    }

    /// The content for what is served now. It is made once for all who wait for it.
    async fn now(self: Arc<Self>, server: Arc<Server>) -> Result<Bytes, Refusal> {
        if matches!(self.source, Source::Nothing) {
            let made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
            return Ok(made.1.clone());
        }
        let permit = server.turn().await?;
        let made = tokio::task::spawn_blocking(move || {
            let _permit = permit;
            let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
            self.make(&server, &mut made);
            made.1.clone()
        });
        made.await.map_err(|_| {
            let message = "the page cannot be made: a fault of the program";
            Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, message)
        })
    }
}

impl Fresh {
    /// Makes the content again, if what it is made from is no longer what it was.
    fn make(&self, server: &Server, (seen, content): &mut (Seen, Bytes)) {
        let bytes = match &self.source {
            Source::Nothing => None,
            Source::Dataset(make) => {
                let dataset = server.dataset();
                if Arc::ptr_eq(&seen.dataset, &dataset) {
                    return;
                }
                let bytes = make(&dataset);
                seen.dataset = dataset;
                bytes
            }
            Source::Followed(state, make) => {
                // what changes while it is made is made again for the next who asks
                let Some(now) = state() else { return };
                if seen.state.as_ref() == Some(&now) {
                    return;
                }
                let bytes = make(&now);
                seen.state = Some(now);
                bytes
            }
        };
        if let Some(bytes) = bytes {
            *content = bytes.into();
        }
    }
}

fn respond(method: &Method, media: &'static str, policy: &'static str, body: Bytes) -> Response {
    if method != Method::GET && method != Method::HEAD {
        return Refusal::method("GET, HEAD").into_response();
    }
    let Ok(policy) = HeaderValue::from_str(policy.trim()) else {
        let message = "the policy of the page is no header: a fault of the program";
        return Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, message).into_response();
    };
    let headers: [(HeaderName, HeaderValue); 4] = [
        (header::CONTENT_TYPE, HeaderValue::from_static(media)),
        (header::CONTENT_SECURITY_POLICY, policy),
        (
            header::REFERRER_POLICY,
            HeaderValue::from_static("no-referrer"),
        ),
        // the next start may have another graph
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    (headers, body).into_response()
}

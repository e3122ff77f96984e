//! What the server has beside the protocols: pages and their data, made before it starts.

use crate::refusal::Refusal;
use axum::Router;
use axum::body::Bytes;
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::any;

/// A file that is served as it is.
#[derive(Debug, Clone)]
pub struct Page {
    /// Where, such as `/` or `/explorer.js`.
    pub path: &'static str,
    /// Its media type, with the character set.
    pub media: &'static str,
    /// What it holds.
    pub body: Vec<u8>,
    /// What it may load (Content Security Policy Level 3).
    pub policy: &'static str,
}

/// A route for each.
pub(crate) fn routes(pages: Vec<Page>) -> Router {
    pages.into_iter().fold(Router::new(), |routes, page| {
        let Page {
            path,
            media,
            body,
            policy,
        } = page;
        let body = Bytes::from(body);
        let answer = move |method: Method| {
            let body = body.clone();
            async move { respond(&method, media, policy, body) }
        };
        routes.route(path, any(answer))
    })
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

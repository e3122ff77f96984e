//! SPARQL 1.1 Graph Store HTTP Protocol (W3C Recommendation, 21 March 2013). A graph is named in the address
//! (`/store?graph=IRI`, `/store?default`), or its address below `/store/` is its name; `/store` itself is all of them.

use crate::Server;
use crate::answer::Question;
use crate::change::Made;
use crate::form::Form;
use crate::media::{SENT, bare, is_utf8};
use crate::protocol::{accept, media, read};
use crate::refusal::Refusal;
use actant_rdf::Syntax;
use actant_rdf::query::{Changed, Dataset, Edit};
use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, Multipart, Request, State};
use axum::http::request::Parts;
use axum::http::{Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::path::Path;
use std::sync::Arc;

/// The address of the store.
const STORE: &str = "/store";

/// What a request is about.
enum Target {
    /// The graph of that name; nothing is the default graph.
    Graph(Option<String>),
    All,
}

/// `/store`, and what is below it.
pub(crate) async fn graphs(State(server): State<Arc<Server>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let answer = match target(&parts) {
        Ok(target) if parts.method == Method::GET || parts.method == Method::HEAD => {
            tell(server, target, accept(&parts.headers)).await
        }
        Ok(target) => change(server, target, parts, body).await,
        Err(refusal) => Err(refusal),
    };
    answer.unwrap_or_else(IntoResponse::into_response)
}

async fn tell(
    server: Arc<Server>,
    target: Target,
    accept: Option<String>,
) -> Result<Response, Refusal> {
    let dataset = server.dataset();
    let question = match target {
        Target::Graph(Some(name)) if !dataset.has_graph(&name) => return Err(missing(&name)),
        Target::Graph(name) => Question::Graph(name),
        Target::All => Question::All,
    };
    server.answer(dataset, question, accept).await
}

fn missing(name: &str) -> Refusal {
    Refusal::new(StatusCode::NOT_FOUND, format!("there is no graph <{name}>"))
}

/// Where the graph of a request is named.
fn target(parts: &Parts) -> Result<Target, Refusal> {
    let form = Form::parse(parts.uri.query().unwrap_or(""))?;
    let path = parts.uri.path();
    if path.trim_end_matches('/') != STORE {
        return match form.has("graph") || form.has("default") {
            true => Err(Refusal::bad("the address and its query name two graphs")),
            false => Ok(Target::Graph(Some(address(parts, path)))),
        };
    }
    match (form.one("graph")?, form.has("default")) {
        (Some(_), true) => Err(Refusal::bad("`graph` and `default` are two graphs")),
        (Some(graph), false) => Ok(Target::Graph(Some(graph))),
        (None, true) => Ok(Target::Graph(None)),
        (None, false) => Ok(Target::All),
    }
}

/// What a path of this server is as an IRI, as the client sees it.
fn address(parts: &Parts, path: &str) -> String {
    let host = parts.headers.get(header::HOST);
    let host = host.and_then(|host| host.to_str().ok());
    let host = host.or_else(|| parts.uri.host()).unwrap_or("localhost");
    format!("http://{host}{path}")
}

async fn change(
    server: Arc<Server>,
    target: Target,
    parts: Parts,
    body: Body,
) -> Result<Response, Refusal> {
    let known = [Method::PUT, Method::POST, Method::DELETE];
    if !server.settings.is_writable || !known.contains(&parts.method) {
        return Err(server.no_method());
    }
    server.may_change(&parts)?;
    let name = match target {
        Target::Graph(name) => Some(name),
        Target::All if parts.method == Method::POST => None,
        Target::All => return Err(Refusal::bad("name a graph: ?graph=IRI, or ?default")),
    };
    let body = read(body, &parts.headers, server.settings.limits.body).await?;
    let base = match &name {
        Some(Some(name)) => name.clone(),
        _ => address(&parts, parts.uri.path()),
    };
    if parts.method == Method::DELETE {
        let name = name.flatten();
        return server
            .change(move |dataset, _| {
                let name = name.as_deref();
                if let Some(name) = name.filter(|name| !dataset.has_graph(name)) {
                    return Err(missing(name));
                }
                let (dataset, changed) = dataset.edit(name, &Edit::Remove, &base)?;
                Ok((dataset, changed, StatusCode::NO_CONTENT.into_response()))
            })
            .await;
    }
    let store = address(&parts, STORE);
    let is_put = parts.method == Method::PUT;
    let sent = sent(parts, body).await?;
    let change = move |dataset: &Dataset, _: &_| match name {
        Some(name) => put(dataset, name.as_deref(), &sent, is_put, &base),
        None => {
            let name = free_name(dataset, &store);
            let (dataset, changed, response) = put(dataset, Some(&name), &sent, is_put, &name)?;
            let location = [(header::LOCATION, name)];
            Ok((dataset, changed, (location, response).into_response()))
        }
    };
    server.change(change).await
}

/// Puts triples into a graph: in place of those that it has, or to them.
fn put(
    dataset: &Dataset,
    name: Option<&str>,
    sent: &[(Syntax, Bytes)],
    is_put: bool,
    base: &str,
) -> Result<Made, Refusal> {
    let texts: Vec<(Syntax, &[u8])> = sent
        .iter()
        .map(|(syntax, text)| (*syntax, &**text))
        .collect();
    let edit = match is_put {
        true => Edit::Put(&texts),
        false => Edit::Add(&texts),
    };
    let (made, changed): (Dataset, Changed) = dataset.edit(name, &edit, base)?;
    let is_new = name.is_some_and(|name| !dataset.has_graph(name) && made.has_graph(name));
    let status = match is_new {
        true => StatusCode::CREATED,
        false => StatusCode::NO_CONTENT,
    };
    Ok((made, changed, status.into_response()))
}

/// The first name below the store that no graph has.
fn free_name(dataset: &Dataset, store: &str) -> String {
    let names = (1_u64..).map(|number| format!("{store}/{number}"));
    let mut free = names.filter(|name| !dataset.has_graph(name));
    free.next().unwrap_or_else(|| store.to_owned())
}

/// The graphs that a body holds: one, or those of the parts of a form.
async fn sent(parts: Parts, body: Bytes) -> Result<Vec<(Syntax, Bytes)>, Refusal> {
    let its = media(&parts.headers).to_owned();
    if !bare(&its).eq_ignore_ascii_case("multipart/form-data") {
        return Ok(vec![(syntax(&its)?, body)]);
    }
    let request = Request::from_parts(parts, Body::from(body));
    let broken =
        |error: &dyn std::fmt::Display| Refusal::bad(format!("the form is broken: {error}"));
    let form = Multipart::from_request(request, &()).await;
    let mut form = form.map_err(|error| broken(&error))?;
    let mut all = Vec::new();
    while let Some(field) = form.next_field().await.map_err(|error| broken(&error))? {
        let name = field.file_name().map(str::to_owned);
        // without a media type, as some clients send files, the extension tells
        let syntax = match (field.content_type(), name) {
            (None | Some("application/octet-stream"), Some(name)) => {
                let extension = Path::new(&name).extension();
                let known = extension.and_then(|it| Syntax::from_extension(it.to_str()?));
                known.map_or_else(|| syntax(""), Ok)?
            }
            (its, _) => syntax(its.unwrap_or(""))?,
        };
        let text = field.bytes().await.map_err(|error| broken(&error))?;
        all.push((syntax, text));
    }
    Ok(all)
}

/// The syntax of a media type.
fn syntax(media: &str) -> Result<Syntax, Refusal> {
    let found = SENT
        .iter()
        .find(|(_, known)| known.eq_ignore_ascii_case(bare(media)));
    match found {
        Some((syntax, _)) if is_utf8(media) => Ok(*syntax),
        Some(_) => Err(Refusal::media("a graph is sent as UTF-8")),
        None => {
            let known: Vec<&str> = SENT.iter().map(|(_, known)| *known).collect();
            Err(Refusal::media(format!(
                "a graph is sent as {}",
                known.join(", ")
            )))
        }
    }
}

//! SPARQL 1.1 Protocol (W3C Recommendation, 21 March 2013): what a request asks.

use crate::answer::Question;
use crate::form::Form;
use crate::media::{bare, is_utf8};
use crate::refusal::Refusal;
use crate::{Server, description};
use actant_rdf::query::Graphs;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

const FORM: &str = "application/x-www-form-urlencoded";
const QUERY: &str = "application/sparql-query";
const UPDATE: &str = "application/sparql-update";

/// What a request to `/sparql` asks.
enum Asked {
    Query(String, Graphs),
    Update(String, Graphs),
    /// What the service is.
    Description,
}

/// `/sparql`: a query by GET or POST, an update by POST, or what the service is.
pub(crate) async fn sparql(State(server): State<Arc<Server>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let accept = accept(&parts.headers);
    let asked = async {
        let address = Form::parse(parts.uri.query().unwrap_or(""))?;
        if parts.method == Method::GET || parts.method == Method::HEAD {
            by_get(&address)
        } else if parts.method == Method::POST {
            let body = read(body, &parts.headers, server.settings.limits.body).await?;
            by_post(address, &parts.headers, &body)
        } else {
            Err(Refusal::method("GET, HEAD, POST"))
        }
    };
    let answer = match asked.await {
        Ok(Asked::Query(query, graphs)) => {
            let (dataset, question) = (server.dataset(), Question::Query { query, graphs });
            server.answer(dataset, question, accept).await
        }
        Ok(Asked::Update(update, using)) => match server.may_change(&parts) {
            Ok(()) => server.update(update, using).await,
            Err(refusal) => Err(refusal),
        },
        Ok(Asked::Description) => {
            let is_writable = server.settings.is_writable;
            description::response(&parts.headers, accept.as_deref(), is_writable)
        }
        Err(refusal) => Err(refusal),
    };
    answer.unwrap_or_else(IntoResponse::into_response)
}

/// All `Accept` headers as one.
pub(crate) fn accept(headers: &HeaderMap) -> Option<String> {
    let all = headers.get_all(header::ACCEPT).into_iter();
    let all: Vec<&str> = all.filter_map(|value| value.to_str().ok()).collect();
    (!all.is_empty()).then(|| all.join(","))
}

/// The whole body, if it is not too large and stands as it is.
pub(crate) async fn read(body: Body, headers: &HeaderMap, most: usize) -> Result<Bytes, Refusal> {
    let coding = headers.get(header::CONTENT_ENCODING);
    if coding.is_some_and(|coding| !coding.as_bytes().eq_ignore_ascii_case(b"identity")) {
        return Err(Refusal::media("a body is sent without `Content-Encoding`"));
    }
    to_bytes(body, most).await.map_err(|_| {
        Refusal::new(
            StatusCode::PAYLOAD_TOO_LARGE,
            format!("a request may have {most} bytes"),
        )
    })
}

/// The media type of a body.
pub(crate) fn media(headers: &HeaderMap) -> &str {
    let media = headers.get(header::CONTENT_TYPE);
    media.and_then(|media| media.to_str().ok()).unwrap_or("")
}

fn by_get(address: &Form) -> Result<Asked, Refusal> {
    if address.has("update") {
        return Err(Refusal::bad("an update is sent by POST"));
    }
    match address.one("query")? {
        Some(query) => Ok(Asked::Query(query, asked_graphs(address)?)),
        None => Ok(Asked::Description),
    }
}

fn by_post(mut address: Form, headers: &HeaderMap, body: &[u8]) -> Result<Asked, Refusal> {
    let media = media(headers);
    let is = |known: &str| bare(media).eq_ignore_ascii_case(known);
    let text = || {
        let text = std::str::from_utf8(body);
        let text = text.map_err(|_| Refusal::bad("the body is not UTF-8"))?;
        match is_utf8(media) {
            true => Ok(text.to_owned()),
            false => Err(Refusal::media("a body is UTF-8")),
        }
    };
    if is(QUERY) || is(UPDATE) {
        if address.has("query") || address.has("update") {
            return Err(Refusal::bad(
                "something is asked in the address, and something in the body",
            ));
        }
        return match is(QUERY) {
            true => Ok(Asked::Query(text()?, asked_graphs(&address)?)),
            false => Ok(Asked::Update(text()?, using_graphs(&address)?)),
        };
    }
    if !is(FORM) {
        return Err(Refusal::media(format!(
            "a query is sent as {QUERY}, an update as {UPDATE}, either as {FORM}"
        )));
    }
    address.extend(Form::parse(&text()?)?);
    match (address.one("query")?, address.one("update")?) {
        (Some(_), Some(_)) => Err(Refusal::bad("there is a query and an update")),
        (Some(query), None) => Ok(Asked::Query(query, asked_graphs(&address)?)),
        (None, Some(update)) => Ok(Asked::Update(update, using_graphs(&address)?)),
        (None, None) => Err(Refusal::bad("the form has no `query` and no `update`")),
    }
}

/// The parameters that name the graphs of a query, and of an update.
const ASKED: [&str; 2] = ["default-graph-uri", "named-graph-uri"];
const USING: [&str; 2] = ["using-graph-uri", "using-named-graph-uri"];

/// The graphs that a query asks.
fn asked_graphs(form: &Form) -> Result<Graphs, Refusal> {
    graphs(form, ASKED, USING)
}

/// The graphs in which an update finds what it changes.
fn using_graphs(form: &Form) -> Result<Graphs, Refusal> {
    graphs(form, USING, ASKED)
}

/// The graphs that a request names; those of the other kind would be passed over unseen.
fn graphs(form: &Form, [default, named]: [&str; 2], others: [&str; 2]) -> Result<Graphs, Refusal> {
    if let Some(other) = others.into_iter().find(|other| form.has(other)) {
        return Err(Refusal::bad(format!(
            "`{other}` does not go with this: name graphs by `{default}` and `{named}`"
        )));
    }
    Ok(Graphs {
        default: form.all(default),
        named: form.all(named),
    })
}

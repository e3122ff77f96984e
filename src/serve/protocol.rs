//! SPARQL 1.1 Protocol (W3C Recommendation, 21 March 2013): what a request asks.

use crate::answer::Question;
use crate::form::Form;
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

/// `/sparql`: a query by GET or POST, or what the service is.
pub(crate) async fn sparql(State(server): State<Arc<Server>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let accept = accept(&parts.headers);
    let asked = async {
        let address = Form::parse(parts.uri.query().unwrap_or(""))?;
        if parts.method == Method::GET || parts.method == Method::HEAD {
            by_get(&address)
        } else if parts.method == Method::POST {
            let body = read(body, server.settings.limits.body).await?;
            by_post(address, &parts.headers, &body)
        } else {
            Err(Refusal::method("GET, HEAD, POST"))
        }
    };
    let answer = match asked.await {
        Ok(Some((query, graphs))) => {
            let question = Question::Query { query, graphs };
            server.answer(question, accept).await
        }
        Ok(None) => description::response(&parts.headers, accept.as_deref()),
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

/// The whole body, if it is not too large.
async fn read(body: Body, most: usize) -> Result<Bytes, Refusal> {
    to_bytes(body, most).await.map_err(|_| {
        Refusal::new(
            StatusCode::PAYLOAD_TOO_LARGE,
            format!("a request may have {most} bytes"),
        )
    })
}

/// A query and the graphs that it asks; nothing where the service itself is asked for.
type Asked = Option<(String, Graphs)>;

fn by_get(address: &Form) -> Result<Asked, Refusal> {
    if address.has("update") {
        return Err(Refusal::bad("an update is sent by POST"));
    }
    match address.one("query")? {
        Some(query) => Ok(Some((query, graphs(address)))),
        None => Ok(None),
    }
}

fn by_post(mut address: Form, headers: &HeaderMap, body: &[u8]) -> Result<Asked, Refusal> {
    let media = headers.get(header::CONTENT_TYPE);
    let media = media.and_then(|media| media.to_str().ok()).unwrap_or("");
    let media = media.split(';').next().unwrap_or("").trim();
    let text = || {
        let text = std::str::from_utf8(body);
        text.map_err(|_| Refusal::bad("the body is not UTF-8"))
    };
    if media.eq_ignore_ascii_case(QUERY) {
        if address.has("query") {
            return Err(Refusal::bad(
                "there is a query in the address and one in the body",
            ));
        }
        return Ok(Some((text()?.to_owned(), graphs(&address))));
    }
    if media.eq_ignore_ascii_case(UPDATE) {
        return Err(read_only());
    }
    if !media.eq_ignore_ascii_case(FORM) {
        return Err(Refusal::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            format!("a query is sent as {QUERY} or {FORM}"),
        ));
    }
    address.extend(Form::parse(text()?)?);
    if address.has("update") {
        let both = address.has("query");
        return Err(if both {
            Refusal::bad("there is a query and an update")
        } else {
            read_only()
        });
    }
    let query = address.one("query")?;
    let query = query.ok_or_else(|| Refusal::bad("the form has no `query`"))?;
    Ok(Some((query, graphs(&address))))
}

fn read_only() -> Refusal {
    Refusal::new(StatusCode::FORBIDDEN, "the graphs are only read here")
}

/// The graphs that a request names.
fn graphs(form: &Form) -> Graphs {
    Graphs {
        default: form.all("default-graph-uri"),
        named: form.all("named-graph-uri"),
    }
}

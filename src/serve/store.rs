//! SPARQL 1.1 Graph Store HTTP Protocol (W3C Recommendation, 21 March 2013): graphs to read, named in the address
//! (`?graph=IRI`, `?default`).

use crate::Server;
use crate::answer::Question;
use crate::form::Form;
use crate::protocol::accept;
use crate::refusal::Refusal;
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

/// `/store`: a graph by GET.
pub(crate) async fn read(State(server): State<Arc<Server>>, request: Request) -> Response {
    if request.method() != Method::GET && request.method() != Method::HEAD {
        return Refusal::method("GET, HEAD").into_response();
    }
    let asked = named(request.uri().query().unwrap_or(""));
    let answer = match asked {
        Ok(Some(graph)) if !server.dataset().has_graph(&graph) => Err(Refusal::new(
            StatusCode::NOT_FOUND,
            format!("there is no graph <{graph}>"),
        )),
        Ok(graph) => {
            let question = Question::Graph(graph);
            server.answer(question, accept(request.headers())).await
        }
        Err(refusal) => Err(refusal),
    };
    answer.unwrap_or_else(IntoResponse::into_response)
}

/// The graph that is named; nothing is the default graph.
fn named(query: &str) -> Result<Option<String>, Refusal> {
    let form = Form::parse(query)?;
    match (form.one("graph")?, form.has("default")) {
        (Some(_), true) => Err(Refusal::bad("`graph` and `default` are two graphs")),
        (Some(graph), false) => Ok(Some(graph)),
        (None, true) => Ok(None),
        (None, false) => Err(Refusal::bad("name a graph: ?graph=IRI, or ?default")),
    }
}

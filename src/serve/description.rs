//! What the service is, in SPARQL 1.1 Service Description (W3C Recommendation, 21 March 2013).

use crate::media::{GRAPHS, negotiate};
use crate::refusal::Refusal;
use actant_rdf::query::{Dataset, Limits};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::path::Path;

/// A description of the service that is asked at the host of the request, as the client likes it.
pub(crate) fn response(
    headers: &HeaderMap,
    accept: Option<&str>,
    is_writable: bool,
) -> Result<Response, Refusal> {
    let (format, media) = negotiate(accept, GRAPHS).ok_or_else(|| {
        Refusal::new(
            StatusCode::NOT_ACCEPTABLE,
            "the description has none of the formats that `Accept` names; for an answer, send a `query`",
        )
    })?;
    let host = headers
        .get(header::HOST)
        .and_then(|host| host.to_str().ok());
    let text = turtle(host.unwrap_or("localhost"), is_writable);
    let mut dataset = Dataset::new()?;
    dataset
        .load_bytes(text.as_bytes(), "ttl", Path::new("service.ttl"))
        .map_err(|_| Refusal::bad("the `Host` header is no host"))?;
    let mut out = Vec::new();
    dataset
        .answer("CONSTRUCT WHERE { ?s ?p ?o }", &Limits::default())?
        .write(format, &mut out)?;
    Ok(([(header::CONTENT_TYPE, media)], out).into_response())
}

fn turtle(host: &str, is_writable: bool) -> String {
    let update = if is_writable {
        ", sd:SPARQL11Update"
    } else {
        ""
    };
    format!(
        "@prefix sd: <http://www.w3.org/ns/sparql-service-description#> .
        @prefix format: <http://www.w3.org/ns/formats/> .
        <http://{host}/sparql> a sd:Service ;
            sd:endpoint <http://{host}/sparql> ;
            sd:supportedLanguage sd:SPARQL11Query {update} ;
            sd:feature sd:UnionDefaultGraph ;
            sd:resultFormat format:SPARQL_Results_JSON , format:SPARQL_Results_XML , format:SPARQL_Results_CSV ,
                format:SPARQL_Results_TSV , format:Turtle , format:N-Triples , format:RDF_XML , format:JSON-LD ."
    )
}

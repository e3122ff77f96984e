//! Requests that are not answered, and why.

use actant_rdf::query::QueryError;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// A status with a message for people.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub status: StatusCode,
    pub message: String,
    pub header: Option<(HeaderName, HeaderValue)>,
}

impl Refusal {
    pub fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Self {
            status,
            message: message.into(),
            header: None,
        }
    }

    pub fn bad(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, message)
    }

    /// For a method that the resource does not have.
    pub fn method(allowed: &'static str) -> Self {
        let allow = HeaderValue::from_static(allowed);
        Self {
            header: Some((header::ALLOW, allow)),
            ..Self::new(
                StatusCode::METHOD_NOT_ALLOWED,
                format!("only {allowed} are supported here"),
            )
        }
    }

    /// For a media type that is not read here.
    pub fn media(message: impl Into<String>) -> Self {
        Self::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, message)
    }

    /// For a request without the token.
    pub fn stranger(message: impl Into<String>) -> Self {
        let challenge = HeaderValue::from_static("Bearer realm=\"actant\"");
        Self {
            header: Some((header::WWW_AUTHENTICATE, challenge)),
            ..Self::new(StatusCode::UNAUTHORIZED, message)
        }
    }

    /// For now: the client may come again.
    pub fn later(message: impl Into<String>) -> Self {
        Self {
            header: Some((header::RETRY_AFTER, HeaderValue::from_static("1"))),
            ..Self::new(StatusCode::SERVICE_UNAVAILABLE, message)
        }
    }
}

impl From<QueryError> for Refusal {
    fn from(error: QueryError) -> Self {
        let status = match error {
            QueryError::Syntax { .. }
            | QueryError::Parse { .. }
            | QueryError::Iri(_)
            | QueryError::TwiceNamed => StatusCode::BAD_REQUEST,
            QueryError::Fetch(_) => StatusCode::FORBIDDEN,
            QueryError::Exists(_) => StatusCode::CONFLICT,
            QueryError::Format(_) => StatusCode::NOT_ACCEPTABLE,
            QueryError::Late(_) | QueryError::Large | QueryError::Cancelled => {
                StatusCode::SERVICE_UNAVAILABLE
            }
            _ => StatusCode::INTERNAL_SERVER_ERROR,
        };
        Self::new(status, error.to_string())
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut response = (self.status, format!("{}\n", self.message)).into_response();
        if let Some((name, value)) = self.header {
            response.headers_mut().insert(name, value);
        }
        response
    }
}

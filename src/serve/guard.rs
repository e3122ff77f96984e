//! Who may ask: a page of another site must not, through the browser of somebody who runs a server.
//!
//! A name that a stranger's DNS leads to this machine (DNS rebinding) is told by the `Host` header, a page from elsewhere by
//! the `Origin` header. Where there is a token, programs send it with each request; a browser is shown it once
//! (`/?token=…`) and gets a cookie, by which it may read, not change.

use crate::Server;
use crate::form::Form;
use crate::refusal::Refusal;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::hash::{BuildHasher, RandomState};
use std::net::IpAddr;
use std::sync::Arc;

/// The name of the cookie.
const COOKIE: &str = "actant-session";

/// Lets a request pass if host, origin and token are right, and tells browsers which pages may read the answer.
pub(crate) async fn check(
    State(server): State<Arc<Server>>,
    mut request: Request,
    next: Next,
) -> Response {
    let origin = header(request.headers(), header::ORIGIN).map(str::to_owned);
    let allowed = match server.admits(request.headers(), request.uri().host()) {
        Ok(()) => origin.filter(|origin| server.is_shared_with(origin)),
        Err(refusal) => return refusal.into_response(),
    };
    let mut response = match request.method() {
        // asked by a browser before the request itself, without its token
        &Method::OPTIONS if allowed.is_some() => preflight(server.settings.is_writable),
        _ if server.is_shown_token(&request) => server.session.opened(),
        _ => match server.recognises(request.headers()) {
            Ok(known) => {
                request.extensions_mut().insert(known);
                next.run(request).await
            }
            Err(refusal) => refusal.into_response(),
        },
    };
    let headers = response.headers_mut();
    headers.insert(header::VARY, HeaderValue::from_static("Accept, Origin"));
    headers.insert(
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    if let Some(origin) = allowed.and_then(|origin| HeaderValue::from_str(&origin).ok()) {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    }
    response
}

fn preflight(is_writable: bool) -> Response {
    let methods = if is_writable {
        "GET, POST, PUT, DELETE"
    } else {
        "GET, POST"
    };
    let headers = [
        (header::ACCESS_CONTROL_ALLOW_METHODS, methods),
        (
            header::ACCESS_CONTROL_ALLOW_HEADERS,
            "Accept, Authorization, Content-Type",
        ),
        (header::ACCESS_CONTROL_MAX_AGE, "600"),
    ];
    (StatusCode::NO_CONTENT, headers).into_response()
}

fn header(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}

impl Server {
    /// Whether a request is meant for this server, and comes from a page that may ask it or from no page at all.
    fn admits(&self, headers: &HeaderMap, target: Option<&str>) -> Result<(), Refusal> {
        let host = header(headers, header::HOST).or(target);
        let host = host.ok_or_else(|| Refusal::bad("the `Host` header is missing"))?;
        let is_local = self.settings.bind.ip().is_loopback();
        if is_local && !is_loopback(host) {
            return Err(Refusal::new(
                StatusCode::MISDIRECTED_REQUEST,
                format!("`{host}` is not this server: ask it as localhost or 127.0.0.1"),
            ));
        }
        match header(headers, header::ORIGIN) {
            Some(origin) if !self.is_own(origin, host) && !self.is_shared_with(origin) => {
                Err(Refusal::new(
                    StatusCode::FORBIDDEN,
                    format!("pages of `{origin}` may not ask: start with --cors to let them"),
                ))
            }
            _ => Ok(()),
        }
    }

    fn is_own(&self, origin: &str, host: &str) -> bool {
        let bare = origin.split_once("://").map(|(_, bare)| bare);
        bare.is_some_and(|bare| bare.eq_ignore_ascii_case(host))
    }

    /// Whether `--cors` names the origin.
    fn is_shared_with(&self, origin: &str) -> bool {
        let shared = self.settings.cors.as_deref();
        shared.is_some_and(|shared| {
            shared == "*" || shared.trim_end_matches('/').eq_ignore_ascii_case(origin)
        })
    }

    /// Whether a request has the token, if one is wanted, and how.
    fn recognises(&self, headers: &HeaderMap) -> Result<Known, Refusal> {
        let Some(token) = &self.settings.token else {
            return Ok(Known::Anybody);
        };
        let given = header(headers, header::AUTHORIZATION)
            .and_then(|given| given.split_once(' '))
            .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
            .map(|(_, given)| given.trim());
        if let Some(given) = given {
            return match is_same(given.as_bytes(), token.as_bytes()) {
                true => Ok(Known::ByToken),
                false => Err(Refusal::stranger("this is not the token")),
            };
        }
        match self.session.has(headers) {
            true => Ok(Known::ByCookie),
            false => Err(Refusal::stranger(
                "a request needs the token: Authorization: Bearer …; in a browser: /?token=…",
            )),
        }
    }

    /// Whether a browser opens the page with the token in its address.
    fn is_shown_token(&self, request: &Request) -> bool {
        let Some(token) = &self.settings.token else {
            return false;
        };
        let uri = request.uri();
        let is_page = uri.path() == "/" && request.method() == Method::GET;
        let form = Form::parse(uri.query().unwrap_or("")).unwrap_or_default();
        let given = form.one("token").ok().flatten();
        is_page && given.is_some_and(|given| is_same(given.as_bytes(), token.as_bytes()))
    }
}

/// How it is known that a request may be answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Known {
    /// No token is wanted.
    Anybody,
    ByToken,
    /// By the cookie of a browser that was shown the token: enough to read.
    ByCookie,
}

/// What browsers that were shown the token have instead of it: other servers on this machine get the cookies too.
#[derive(Debug)]
pub(crate) struct Session(String);

impl Default for Session {
    /// One that nobody can guess: the keys of the hashes are random.
    fn default() -> Self {
        let part = || RandomState::new().hash_one("actant");
        Self(format!("{:016x}{:016x}", part(), part()))
    }
}

impl Session {
    /// The page without the token in its address, and the cookie.
    fn opened(&self) -> Response {
        let cookie = format!("{COOKIE}={}; Path=/; HttpOnly; SameSite=Strict", self.0);
        let headers = [
            (header::LOCATION, "/".to_owned()),
            (header::SET_COOKIE, cookie),
            (header::CACHE_CONTROL, "no-store".to_owned()),
            (header::REFERRER_POLICY, "no-referrer".to_owned()),
        ];
        (StatusCode::SEE_OTHER, headers).into_response()
    }

    fn has(&self, headers: &HeaderMap) -> bool {
        let lines = headers.get_all(header::COOKIE).into_iter();
        let lines = lines.filter_map(|line| line.to_str().ok());
        let mut pairs = lines.flat_map(|line| line.split(';'));
        pairs.any(|pair| {
            let (name, value) = pair.trim().split_once('=').unwrap_or_default();
            name == COOKIE && is_same(value.as_bytes(), self.0.as_bytes())
        })
    }
}

/// Whether a `Host` is this machine by a name that nobody else can give it.
fn is_loopback(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    name.eq_ignore_ascii_case("localhost")
        || name
            .parse()
            .is_ok_and(|address: IpAddr| address.is_loopback())
}

/// Compares in a time that does not tell where two texts differ.
fn is_same(one: &[u8], two: &[u8]) -> bool {
    let differences = one.iter().zip(two).map(|(a, b)| a ^ b);
    one.len() == two.len() && differences.fold(0, |all, each| all | each) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_machine_is_known_by_its_names() {
        for host in [
            "localhost",
            "LOCALHOST:80",
            "127.0.0.1:7878",
            "127.1.2.3",
            "[::1]:7878",
            "[::1]",
        ] {
            assert!(is_loopback(host), "{host}");
        }
        for host in [
            "evil.example",
            "localhost.evil.example",
            "127.0.0.1.evil.example",
            "10.0.0.1",
            "[::2]",
            "",
        ] {
            assert!(!is_loopback(host), "{host}");
        }
        assert!(is_same(b"abc", b"abc") && !is_same(b"abc", b"abd") && !is_same(b"abc", b"ab"));
    }
}

//! Graphs over HTTP: SPARQL 1.1 Protocol and the reading half of the Graph Store HTTP Protocol, on axum.
//!
//! The graphs are loaded before and do not change. Everything that a request may cost has a limit ([`Limits`]), and a
//! query ends when its client goes. Nothing is fetched from elsewhere: `SERVICE` and `LOAD` are not supported.

mod answer;
mod description;
mod form;
mod guard;
mod media;
mod pages;
mod protocol;
mod refusal;
mod store;

pub use pages::Page;

use actant_rdf::query::Dataset;
use axum::Router;
use axum::http::StatusCode;
use axum::middleware::from_fn_with_state;
use axum::routing::any;
use refusal::Refusal;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::num::NonZeroUsize;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;

/// What requests may cost.
#[derive(Debug, Clone)]
pub struct Limits {
    /// How long a query may take.
    pub time: Duration,
    /// How many rows or triples an answer may have.
    pub rows: Option<NonZeroUsize>,
    /// How many bytes a request may have.
    pub body: usize,
    /// How many queries are answered at once.
    pub queries: NonZeroUsize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            time: Duration::from_secs(30),
            rows: None,
            body: 4 << 20,
            queries: NonZeroUsize::MIN.saturating_add(7),
        }
    }
}

/// How a server is set up.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where it listens; port 0 is any that is free.
    pub bind: SocketAddr,
    /// What requests must carry (`Authorization: Bearer …`), if anything.
    pub token: Option<String>,
    /// The origin whose pages may ask, beside the server's own; `*` is every one.
    pub cors: Option<String>,
    /// What requests may cost.
    pub limits: Limits,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            bind: SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 7878),
            token: None,
            cors: None,
            limits: Limits::default(),
        }
    }
}

/// What all requests share.
#[derive(Debug)]
pub struct Server {
    dataset: Dataset,
    settings: Settings,
    running: Arc<Semaphore>,
}

impl Server {
    /// One that answers from `dataset`.
    pub fn new(dataset: Dataset, settings: Settings) -> Self {
        let running = Arc::new(Semaphore::new(settings.limits.queries.get()));
        Self {
            dataset,
            settings,
            running,
        }
    }

    /// What it answers from.
    pub fn dataset(&self) -> &Dataset {
        &self.dataset
    }
}

/// The routes of the protocols: `/sparql` and `/store`. Other routes may be merged; [`guarded`] goes around all of them.
pub fn router(server: Arc<Server>) -> Router {
    Router::new()
        .route("/sparql", any(protocol::sparql))
        .route("/store", any(store::read))
        .fallback(nothing)
        .with_state(server)
}

async fn nothing() -> Refusal {
    let message = "there is nothing here: SPARQL is at /sparql, graphs are at /store";
    Refusal::new(StatusCode::NOT_FOUND, message)
}

/// The routes behind the checks of host, origin and token.
pub fn guarded(routes: Router, server: Arc<Server>) -> Router {
    routes.layer(from_fn_with_state(server, guard::check))
}

/// Serves the protocols, and `pages` beside them, until the process is interrupted; `ready` is told where.
///
/// # Errors
/// The address cannot be listened at, or is not of this machine alone and there is no token.
pub fn run(
    dataset: Dataset,
    settings: Settings,
    pages: Vec<Page>,
    ready: impl FnOnce(SocketAddr) -> io::Result<()>,
) -> io::Result<()> {
    if !settings.bind.ip().is_loopback() && settings.token.is_none() {
        return Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            "others than this machine could ask: give a --token that requests must carry",
        ));
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .max_blocking_threads(settings.limits.queries.get() + 2)
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind(settings.bind).await?;
        let mut settings = settings;
        settings.bind = listener.local_addr()?;
        ready(settings.bind)?;
        let server = Arc::new(Server::new(dataset, settings));
        let routes = router(Arc::clone(&server)).merge(pages::routes(pages));
        let routes = guarded(routes, server);
        axum::serve(listener, routes)
            .with_graceful_shutdown(interrupted())
            .await
    })?;
    // a query that is still at it is not waited for
    runtime.shutdown_background();
    Ok(())
}

async fn interrupted() {
    // without a signal to wait for, it is killed instead
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

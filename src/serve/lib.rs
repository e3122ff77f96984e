//! Graphs over HTTP: SPARQL 1.1 Protocol and Graph Store HTTP Protocol, on axum.
//!
//! The graphs are loaded before; requests change them only where that is allowed ([`Settings::is_writable`]). Everything that
//! a request may cost has a limit ([`Limits`]), and a query ends when its client goes. Nothing is fetched from elsewhere:
//! `SERVICE` and `LOAD` are not supported.

mod answer;
mod change;
mod description;
mod form;
mod guard;
mod media;
mod pages;
mod protocol;
mod refusal;
mod store;

pub use change::{Keep, NotKept};
pub use pages::{Content, NoReply, Page, Parameters, Remake, Reply, State};

use actant_rdf::query::Dataset;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::middleware::from_fn_with_state;
use axum::routing::any;
use guard::{Known, Session};
use refusal::Refusal;
use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex, PoisonError, RwLock};
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
    /// Whether requests may change what is served; then there must be a token.
    pub is_writable: bool,
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
            is_writable: false,
            cors: None,
            limits: Limits::default(),
        }
    }
}

/// What all requests share.
pub struct Server {
    /// Whoever asks has it until the answer is given; a change puts another in its place.
    dataset: RwLock<Arc<Dataset>>,
    /// Where changes are kept. Who changes something holds it meanwhile.
    keep: Mutex<Option<Keep>>,
    settings: Settings,
    running: Arc<Semaphore>,
    session: Session,
}

impl fmt::Debug for Server {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = formatter.debug_struct("Server");
        shown
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}

impl Server {
    /// One that answers from `dataset`, and keeps changes of it by `keep`.
    pub fn new(dataset: Dataset, settings: Settings, keep: Option<Keep>) -> Self {
        let running = Arc::new(Semaphore::new(settings.limits.queries.get()));
        Self {
            dataset: RwLock::new(Arc::new(dataset)),
            keep: Mutex::new(keep),
            settings,
            running,
            session: Session::default(),
        }
    }

    /// What it answers from now.
    pub fn dataset(&self) -> Arc<Dataset> {
        let dataset = self.dataset.read();
        Arc::clone(&dataset.unwrap_or_else(PoisonError::into_inner))
    }

    /// Answers from another dataset from now on.
    fn put(&self, dataset: Dataset) {
        let mut place = self.dataset.write().unwrap_or_else(PoisonError::into_inner);
        let before = std::mem::replace(&mut *place, Arc::new(dataset));
        drop(place);
        // which takes a while, where nobody else has it any more
        drop(before);
    }

    /// Whether a request may change something.
    fn may_change(&self, parts: &Parts) -> Result<(), Refusal> {
        if !self.settings.is_writable {
            return Err(Refusal::new(
                StatusCode::FORBIDDEN,
                "the graphs are only read here: start the server with --writable and a --token",
            ));
        }
        match parts.extensions.get::<Known>() {
            Some(Known::ByToken) => Ok(()),
            _ => Err(Refusal::stranger(
                "a change needs the token: Authorization: Bearer …",
            )),
        }
    }

    /// What is said to methods that the graph store does not have.
    fn no_method(&self) -> Refusal {
        if self.settings.is_writable {
            return Refusal::method("GET, HEAD, PUT, POST, DELETE");
        }
        let mut refusal = Refusal::method("GET, HEAD");
        refusal.message += ": start the server with --writable and a --token to change graphs";
        refusal
    }
}

/// The routes of the protocols: `/sparql` and `/store`. Other routes may be merged; [`guarded`] goes around all of them.
pub fn router(server: Arc<Server>) -> Router {
    Router::new()
        .route("/sparql", any(protocol::sparql))
        .route("/sparql/", any(protocol::sparql))
        .route("/store", any(store::graphs))
        .route("/store/", any(store::graphs))
        .route("/store/{*graph}", any(store::graphs))
        .fallback(nothing)
        // what a body may have, its reader checks
        .layer(DefaultBodyLimit::disable())
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

/// Serves the protocols, and `pages` beside them, until the process is interrupted; `ready` is told where. Changes are
/// kept by `keep`.
///
/// # Errors
/// The address cannot be listened at; or there is no token, and others than this machine could ask, or changes are allowed.
pub fn run(
    mut dataset: Dataset,
    settings: Settings,
    pages: Vec<Page>,
    keep: Option<Keep>,
    ready: impl FnOnce(SocketAddr) -> io::Result<()>,
) -> io::Result<()> {
    let needs = |message| Err(io::Error::new(io::ErrorKind::InvalidInput, message));
    if settings.token.is_none() && !settings.bind.ip().is_loopback() {
        return needs(
            "others than this machine could ask: give a --token that requests must carry",
        );
    }
    if settings.token.is_none() && settings.is_writable {
        return needs("anybody could change the graphs: give a --token that requests must carry");
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
        let base = format!("http://{}/sparql", settings.bind);
        dataset.set_base(&base).map_err(io::Error::other)?;
        ready(settings.bind)?;
        let server = Arc::new(Server::new(dataset, settings, keep));
        let pages = pages::routes(pages, &server);
        let routes = router(Arc::clone(&server)).merge(pages);
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

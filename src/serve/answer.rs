//! Answers as they are found, over HTTP.
//!
//! A status cannot be taken back. So the beginning of an answer is kept until it is larger than a buffer or complete:
//! what goes wrong until then is told by the status, what goes wrong later breaks the connection off.

use crate::Server;
use crate::media::{DATASETS, GRAPHS, ROWS, negotiate};
use crate::refusal::Refusal;
use actant_rdf::query::{Cancel, Dataset, Graphs, Limits, QueryError, Written};
use axum::body::{Body, Bytes};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use http_body::{Body as HttpBody, Frame};
use std::io::{self, Write};
use std::num::NonZeroUsize;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::sync::OwnedSemaphorePermit;
use tokio::sync::mpsc::{Receiver, Sender, channel};

/// The beginning that is kept, and the size of later pieces.
const PIECE: usize = 1 << 16;
/// So many pieces may wait for a slow client.
const WAITING: usize = 4;
/// So long a query waits for others to end.
const PATIENCE: Duration = Duration::from_secs(1);

/// Tells that `--limit` cut an answer.
const CUT: HeaderName = HeaderName::from_static("actant-more-rows");

/// What a request asks.
pub(crate) enum Question {
    Query {
        query: String,
        graphs: Graphs,
    },
    /// All triples of a graph, or of the default graph.
    Graph(Option<String>),
    /// All graphs.
    All,
}

/// What the thread that answers tells.
enum Message {
    /// An answer that is not larger than a piece, with its media type.
    Whole(&'static str, Vec<u8>, Written),
    /// The first piece of a larger one.
    Begin(&'static str, Bytes),
    Piece(Bytes),
    Done(Result<Written, QueryError>),
    Refused(Refusal),
}

/// Ends a query or an update when its client goes.
pub(crate) struct Leash(pub Cancel);

impl Drop for Leash {
    fn drop(&mut self) {
        self.0.cancel();
    }
}

impl Server {
    /// Waits until fewer requests than may run at once are at it.
    pub(crate) async fn turn(&self) -> Result<OwnedSemaphorePermit, Refusal> {
        let busy = || Refusal::later("too many queries at once: come again");
        let running = Arc::clone(&self.running).acquire_owned();
        let permit = tokio::time::timeout(PATIENCE, running).await;
        permit.map_err(|_| busy())?.map_err(|_| busy())
    }

    /// The answer as a response. It is cancelled if the response is dropped.
    pub(crate) async fn answer(
        self: Arc<Self>,
        dataset: Arc<Dataset>,
        question: Question,
        accept: Option<String>,
    ) -> Result<Response, Refusal> {
        let permit = self.turn().await?;
        let limits = Limits {
            time: Some(self.settings.limits.time),
            rows: self.settings.limits.rows.map(NonZeroUsize::get),
            cancel: Cancel::default(),
        };
        let leash = Leash(limits.cancel.clone());
        let (sender, mut receiver) = channel(WAITING);
        tokio::task::spawn_blocking(move || {
            let done = find(&dataset, question, accept.as_deref(), &limits, &sender);
            // a client that has gone needs no answer
            let _ = sender.blocking_send(done);
            drop(permit);
        });
        match receiver.recv().await {
            Some(Message::Whole(media, body, written)) => {
                Ok(response(media, Body::from(body), written.more))
            }
            Some(Message::Begin(media, first)) => {
                let rest = Pieces {
                    first: Some(first),
                    receiver,
                    _leash: leash,
                };
                Ok(response(media, Body::new(rest), false))
            }
            Some(Message::Refused(refusal)) => Err(refusal),
            Some(Message::Done(Err(error))) => Err(error.into()),
            _ => Err(Refusal::new(
                StatusCode::INTERNAL_SERVER_ERROR,
                "the query failed by a fault of the program",
            )),
        }
    }
}

/// Answers, in a thread of its own.
fn find(
    dataset: &Dataset,
    question: Question,
    accept: Option<&str>,
    limits: &Limits,
    sender: &Sender<Message>,
) -> Message {
    let answer = match question {
        Question::Query { query, graphs } => dataset.answer_from(&query, &graphs, limits),
        Question::Graph(name) => dataset.graph(name.as_deref(), limits),
        Question::All => return all(dataset, accept, limits, sender),
    };
    let answer = match answer {
        Ok(answer) => answer,
        Err(error) => return Message::Done(Err(error)),
    };
    let offered = if answer.is_graph() { GRAPHS } else { ROWS };
    let Some((format, media)) = negotiate(accept, offered) else {
        return Message::Refused(unwelcome());
    };
    told(media, sender, |out| answer.write(format, out))
}

fn unwelcome() -> Refusal {
    Refusal::new(
        StatusCode::NOT_ACCEPTABLE,
        "the answer has none of the formats that `Accept` names",
    )
}

/// All graphs, whole: a part of them would look like the whole.
fn all(
    dataset: &Dataset,
    accept: Option<&str>,
    limits: &Limits,
    sender: &Sender<Message>,
) -> Message {
    let Some((syntax, media)) = negotiate(accept, DATASETS) else {
        return Message::Refused(unwelcome());
    };
    if limits.rows.is_some_and(|most| dataset.len() > most) {
        let message = "there are more triples than an answer may have: read graph by graph";
        return Message::Refused(Refusal::new(StatusCode::FORBIDDEN, message));
    }
    told(media, sender, |out| {
        dataset.write(syntax, limits, out)?;
        Ok(Written::default())
    })
}

/// Tells what is written, whole or in pieces.
fn told(
    media: &'static str,
    sender: &Sender<Message>,
    write: impl FnOnce(&mut dyn Write) -> Result<Written, QueryError>,
) -> Message {
    let mut out = Buffer {
        media: Some(media),
        kept: Vec::new(),
        sender,
    };
    let written = match write(&mut out) {
        Ok(written) => written,
        Err(error) => return Message::Done(Err(error)),
    };
    if out.media.is_some() {
        return Message::Whole(media, out.kept, written);
    }
    match out.pass_on() {
        Ok(()) => Message::Done(Ok(written)),
        Err(gone) => Message::Done(Err(QueryError::Write(gone))),
    }
}

/// The pieces of an answer as a body.
struct Pieces {
    first: Option<Bytes>,
    receiver: Receiver<Message>,
    _leash: Leash,
}

impl HttpBody for Pieces {
    type Data = Bytes;
    type Error = QueryError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, QueryError>>> {
        if let Some(first) = self.first.take() {
            return Poll::Ready(Some(Ok(Frame::data(first))));
        }
        self.receiver
            .poll_recv(context)
            .map(|message| match message {
                Some(Message::Piece(piece)) => Some(Ok(Frame::data(piece))),
                Some(Message::Done(Ok(_))) => None,
                Some(Message::Done(Err(error))) => Some(Err(error)),
                // no end is no whole answer
                _ => Some(Err(QueryError::Cancelled)),
            })
    }
}

fn response(media: &'static str, body: Body, is_cut: bool) -> Response {
    let mut response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media));
    if is_cut {
        headers.insert(CUT, HeaderValue::from_static("true"));
    }
    response
}

/// Keeps what is written until it is a piece.
struct Buffer<'a> {
    /// Until the first piece is passed on.
    media: Option<&'static str>,
    kept: Vec<u8>,
    sender: &'a Sender<Message>,
}

impl Buffer<'_> {
    fn pass_on(&mut self) -> io::Result<()> {
        let piece = Bytes::from(std::mem::take(&mut self.kept));
        let message = match self.media.take() {
            Some(media) => Message::Begin(media, piece),
            None => Message::Piece(piece),
        };
        let sent = self.sender.blocking_send(message);
        sent.map_err(|_| io::Error::from(io::ErrorKind::BrokenPipe))
    }
}

impl Write for Buffer<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.kept.extend_from_slice(bytes);
        if self.kept.len() >= PIECE {
            self.pass_on()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

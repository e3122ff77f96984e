//! Work that must end in time, and what it has written until then.

use super::failure::Failure;
use super::sink::Sink;
use std::io::{self, BufWriter, Write};
use std::panic::resume_unwind;
use std::sync::mpsc::{self, RecvTimeoutError, SyncSender};
use std::thread;
use std::time::{Duration, Instant};

/// As large as the stack that a program begins on.
const STACK: usize = 8 * 1024 * 1024;
/// So many pieces of output may wait to be written.
const WAITING: usize = 16;
/// Output is passed on in pieces of so many bytes,
const PIECE: usize = 1 << 16;
/// or after so long, so that somebody who watches sees the first rows of a slow answer.
const PAUSE: Duration = Duration::from_millis(200);

/// What `work` comes to, if it does within `limit`, if there is one; what it writes goes to `sink`. Work that does not end
/// is left to itself: the process is about to end, and with it all of its threads, whatever they are in the middle of.
///
/// # Errors
/// Those of `work`; [`Failure::Timeout`]; the output cannot be written.
pub fn within<T: Send + 'static>(
    limit: Option<Duration>,
    sink: &mut Sink,
    work: impl FnOnce(&mut dyn Write) -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    let Some(limit) = limit else {
        return work(&mut Prompt::new(sink));
    };
    let (sender, receiver) = mpsc::sync_channel(WAITING);
    let worker = thread::Builder::new().stack_size(STACK).spawn(move || {
        let done = work(&mut Prompt::new(Pieces(sender.clone())));
        // nobody listens once it is too late
        let _ = sender.send(Message::Done(done));
    });
    let worker = worker.map_err(|error| Failure::Usage(format!("--timeout: {error}")))?;
    let end = Instant::now() + limit;
    loop {
        let left = end.saturating_duration_since(Instant::now());
        match receiver.recv_timeout(left) {
            Ok(Message::Piece(bytes)) => sink.write(&bytes)?,
            Ok(Message::Done(outcome)) => return outcome,
            Err(RecvTimeoutError::Timeout) => return Err(Failure::Timeout(limit)),
            // nothing was sent: it panicked
            Err(RecvTimeoutError::Disconnected) => {
                return match worker.join() {
                    Err(panic) => resume_unwind(panic),
                    Ok(()) => Err(Failure::Timeout(limit)),
                };
            }
        }
    }
}

enum Message<T> {
    Piece(Vec<u8>),
    Done(Result<T, Failure>),
}

/// Sends what is written to it.
struct Pieces<T>(SyncSender<Message<T>>);

impl<T> Write for Pieces<T> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let sent = self.0.send(Message::Piece(bytes.to_owned()));
        sent.map_err(|_| io::Error::from(io::ErrorKind::BrokenPipe))?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Passes on what is written to it in large pieces, but nothing later than after a pause.
struct Prompt<W: Write> {
    out: BufWriter<W>,
    passed: Instant,
}

impl<W: Write> Prompt<W> {
    fn new(out: W) -> Self {
        Self {
            out: BufWriter::with_capacity(PIECE, out),
            passed: Instant::now(),
        }
    }
}

impl<W: Write> Write for Prompt<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        if self.passed.elapsed() >= PAUSE {
            self.flush()?;
        }
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.passed = Instant::now();
        self.out.flush()
    }
}

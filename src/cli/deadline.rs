//! Work that must end in time.

use super::failure::Failure;
use std::panic::resume_unwind;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

/// As large as the stack that a program begins on.
const STACK: usize = 8 * 1024 * 1024;

/// What `work` comes to, if it does within `limit`, if there is one. Work that does not is left to itself: the process is
/// about to end, and with it all of its threads, whatever they are in the middle of.
///
/// # Errors
/// Those of `work`; [`Failure::Timeout`].
pub fn within<T: Send + 'static>(
    limit: Option<Duration>,
    work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    let Some(limit) = limit else {
        return work();
    };
    let (sender, receiver) = mpsc::channel();
    let worker = thread::Builder::new().stack_size(STACK).spawn(move || {
        // nobody listens once it is too late
        let _ = sender.send(work());
    });
    let worker = worker.map_err(|error| Failure::Usage(format!("--timeout: {error}")))?;
    match receiver.recv_timeout(limit) {
        Ok(outcome) => outcome,
        Err(RecvTimeoutError::Timeout) => Err(Failure::Timeout(limit)),
        // nothing was sent: it panicked
        Err(RecvTimeoutError::Disconnected) => match worker.join() {
            Err(panic) => resume_unwind(panic),
            Ok(()) => Err(Failure::Timeout(limit)),
        },
    }
}

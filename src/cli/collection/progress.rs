//! How far long work is, for whoever watches; and how it ends early.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::{IsTerminal as _, stderr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

/// A bar on a terminal; nothing elsewhere.
pub struct Progress {
    bar: ProgressBar,
    begin: Instant,
    words: usize,
}

impl Progress {
    /// Is silent if it is told so, or if nobody watches.
    pub fn new(quiet: bool) -> Self {
        let bar = match quiet || !stderr().is_terminal() {
            true => ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden()),
            false => ProgressBar::no_length(),
        };
        bar.set_style(style("{spinner} {human_pos} documents, {msg}, {elapsed}"));
        Self {
            bar,
            begin: Instant::now(),
            words: 0,
        }
    }

    /// Whether somebody watches.
    pub fn is_watched(&self) -> bool {
        !self.bar.is_hidden()
    }

    /// A handle for who counts how many there will be.
    pub fn counter(&self) -> Counter {
        Counter(self.bar.clone())
    }

    /// One document is done.
    pub fn done(&mut self, words: usize) {
        self.words += words;
        self.bar.inc(1);
        let pace = self.words as f64 / self.begin.elapsed().as_secs_f64().max(0.001);
        self.bar.set_message(format!("{pace:.0} words/s"));
    }

    /// One document was there.
    pub fn passed(&self) {
        self.bar.inc(1);
    }

    /// What `work` comes to, which may write messages: above the bar.
    pub fn aside<T>(&self, work: impl FnOnce() -> T) -> T {
        self.bar.suspend(work)
    }

    /// Takes the bar away.
    pub fn end(&self) {
        self.bar.finish_and_clear();
    }
}

/// Says how many documents there will be.
pub struct Counter(ProgressBar);

impl Counter {
    /// There are so many.
    pub fn total(&self, documents: usize) {
        self.0.set_length(documents as u64);
        self.0.set_style(style(
            "{wide_bar} {human_pos} of {human_len} documents, {msg}, {eta} left",
        ));
    }

    /// Whether nobody wants to know any more.
    pub fn is_over(&self) -> bool {
        self.0.is_finished()
    }
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}

/// Whether somebody pressed Ctrl-C. The second time, the program ends at once, which costs no more than the documents that
/// wait to be written.
pub fn interruption() -> Arc<AtomicBool> {
    let flag = Arc::new(AtomicBool::new(false));
    let set = Arc::clone(&flag);
    let heard = ctrlc::set_handler(move || {
        if set.swap(true, Ordering::Relaxed) {
            std::process::exit(130);
        }
        eprintln!("note: it ends after the documents at hand; Ctrl-C again ends it at once");
    });
    if let Err(error) = heard {
        eprintln!("warning: Ctrl-C ends the program at once: {error}");
    }
    flag
}

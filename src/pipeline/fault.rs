//! Faults of the program: caught where they happen, so that nothing is lost but what they happened in.

use actant_base::text::Span;
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::panic::{self, AssertUnwindSafe};

/// A panic, and what is left out for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The sentence that is left out; all of the document if there is none.
    pub sentence: Option<Span>,
    /// What went wrong and where in the program, for those who mend it.
    pub message: String,
}

thread_local! {
    /// Whether a panic of this thread is caught.
    static IS_CAUGHT: Cell<bool> = const { Cell::new(false) };
    /// Where in the program the last panic was.
    static PLACE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// What `work` comes to, or the fault that it died of. `work` must leave nothing half done behind.
pub fn caught<T>(sentence: Option<Span>, work: impl FnOnce() -> T) -> Result<T, Fault> {
    let before = IS_CAUGHT.replace(true);
    let done = panic::catch_unwind(AssertUnwindSafe(work));
    IS_CAUGHT.set(before);
    done.map_err(|panic| Fault {
        sentence,
        message: message(&*panic),
    })
}

fn message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    let text = text.or_else(|| panic.downcast_ref::<String>().cloned());
    let text = text.unwrap_or_else(|| "panic".to_owned());
    match PLACE.take() {
        Some(place) => format!("{text}, {place}"),
        None => text,
    }
}

/// Keeps panics that are caught from being printed as they happen: for programs, which tell them in their own way.
pub fn hush() {
    let print = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if IS_CAUGHT.get() {
            PLACE.set(info.location().map(ToString::to_string));
        } else {
            print(info);
        }
    }));
}

/// Panics if the environment wants `stage` to fail on a text with some words, as in `ACTANT_FAIL=extract:of bread`; so
/// that tests see what a fault does. The program that people use does not have it.
#[cfg(debug_assertions)]
pub fn provoke(stage: &str, text: &str) {
    use std::sync::LazyLock;
    static WANTED: LazyLock<Option<String>> = LazyLock::new(|| std::env::var("ACTANT_FAIL").ok());
    let wanted = WANTED.as_deref().and_then(|wanted| wanted.split_once(':'));
    if let Some((_, words)) = wanted.filter(|(at, _)| *at == stage) {
        assert!(!text.contains(words), "failed as told");
    }
}

/// Nothing.
#[cfg(not(debug_assertions))]
pub fn provoke(_: &str, _: &str) {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_told_and_nothing_else_is_lost() {
        assert_eq!(caught(None, || 7), Ok(7));
        let span = Span::new(3, 9);
        let fault = caught(Some(span), || panic!("no {}", "luck")).unwrap_err();
        assert_eq!(fault.sentence, Some(span));
        assert!(fault.message.starts_with("no luck"), "{fault:?}");
        let fault = caught(None, || panic!("plain")).unwrap_err();
        assert!(fault.message.starts_with("plain"), "{fault:?}");
    }
}

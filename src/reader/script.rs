//! Edit scripts that turn a form into its lemma, such as `l1+y` for *Flies* → *fly*'s suffix.

/// `l` or `c` (the form lower-cased or as written), a number of characters cut at the end, `+`, a
/// suffix that is added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Script {
    lower: bool,
    cut: usize,
    suffix: String,
}

impl Script {
    /// `None` if `text` is no script.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (head, suffix) = text.split_once('+')?;
        let lower = head.starts_with('l');
        let cut = head.strip_prefix(['l', 'c'])?.parse().ok()?;
        let suffix = suffix.to_owned();
        Some(Self { lower, cut, suffix })
    }

    /// The lemma of `form`; `None` where the script cuts more than there is or leaves nothing.
    pub(super) fn apply(&self, form: &str) -> Option<String> {
        let base = if self.lower {
            form.to_lowercase()
        } else {
            form.to_owned()
        };
        let kept = base.chars().count().checked_sub(self.cut)?;
        let lemma: String = base.chars().take(kept).chain(self.suffix.chars()).collect();
        (!lemma.is_empty()).then_some(lemma)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lemma(script: &str, form: &str) -> Option<String> {
        Script::parse(script).unwrap().apply(form)
    }

    #[test]
    fn scripts_cut_and_add() {
        assert_eq!(lemma("l0+", "Said").as_deref(), Some("said"));
        assert_eq!(lemma("c0+", "Paris").as_deref(), Some("Paris"));
        assert_eq!(lemma("l3+y", "Countries").as_deref(), Some("country"));
        assert_eq!(lemma("l4+go", "went").as_deref(), Some("go"));
        assert_eq!(lemma("c1+", "cafés").as_deref(), Some("café"));
        assert_eq!(lemma("l0++", "C").as_deref(), Some("c+"));
    }

    #[test]
    fn scripts_that_do_not_fit_say_so() {
        assert_eq!(lemma("l4+go", "is"), None);
        assert_eq!(lemma("l2+", "is"), None);
        assert_eq!(lemma("l0+", ""), None);
    }

    #[test]
    fn nonsense_is_no_script() {
        for text in ["", "l", "x1+a", "l+a", "la+", "l-1+"] {
            assert_eq!(Script::parse(text), None, "{text}");
        }
    }
}

//! Verbs whose subject, not their object, does what their complement says (E5).

use super::Lexicon;
use std::sync::LazyLock;

impl Lexicon {
    /// Whether in *lemma X to do* (`infinitive`) or *lemma X doing* it is the subject who does it.
    pub fn is_subject_control(&self, lemma: &str, infinitive: bool) -> bool {
        let form = if infinitive { "to" } else { "ing" };
        self.controls(lemma, form) || self.controls(lemma, "any")
    }

    /// Whether a verb with an infinitive has no object of its own (*refuse to pay the loan*).
    pub fn has_no_object(&self, lemma: &str) -> bool {
        self.controls(lemma, "alone")
    }

    /// Whether a verb leaves open who does what its complement in *-ing* says (*suggested closing the port*); some do
    /// where their subject is several (*the ministers discussed closing the port*).
    pub fn leaves_open(&self, lemma: &str, several: bool) -> bool {
        self.controls(lemma, "open") || (several && self.controls(lemma, "together"))
    }

    fn controls(&self, lemma: &str, complement: &str) -> bool {
        self.controls.contains(&(lemma.into(), complement.into()))
    }
}

/// Whether it is the subject who does it, by the program's own table.
pub fn is_subject_control(lemma: &str, infinitive: bool) -> bool {
    static EMBEDDED: LazyLock<Lexicon> = LazyLock::new(Lexicon::embedded);
    EMBEDDED.is_subject_control(lemma, infinitive)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_of_the_complement_counts() {
        let lexicon = Lexicon::embedded();
        assert!(lexicon.is_subject_control("promise", true));
        assert!(!lexicon.is_subject_control("persuade", true));
        // *took steps to stop it*, *took the children swimming*
        assert!(lexicon.is_subject_control("take", true));
        assert!(!lexicon.is_subject_control("take", false));
        assert!(lexicon.is_subject_control("spend", false));
    }

    #[test]
    fn some_verbs_have_an_infinitive_only() {
        let lexicon = Lexicon::embedded();
        assert!(lexicon.has_no_object("refuse"));
        assert!(!lexicon.has_no_object("want"));
    }
}

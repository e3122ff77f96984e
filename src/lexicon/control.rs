//! Verbs whose subject, not their object, does what their complement says (E5).

/// Whether in *lemma X to do* (`infinitive`) or *lemma X doing* it is the subject who does it.
pub fn is_subject_control(lemma: &str, infinitive: bool) -> bool {
    let form = if infinitive { "to" } else { "ing" };
    forms(lemma).any(|complement| complement == form || complement == "any")
}

/// Whether a verb with an infinitive has no object of its own (*refuse to pay the loan*).
pub fn has_no_object(lemma: &str) -> bool {
    forms(lemma).any(|complement| complement == "alone")
}

fn forms(lemma: &str) -> impl Iterator<Item = &'static str> {
    super::rows(TABLE).filter_map(move |row| match row[..] {
        [verb, complement] if verb == lemma => Some(complement),
        _ => None,
    })
}

const TABLE: &str = include_str!("../../ontology/subject-control.tsv");

#[cfg(test)]
mod tests {
    use super::{has_no_object, is_subject_control};

    #[test]
    fn the_form_of_the_complement_counts() {
        assert!(is_subject_control("promise", true));
        assert!(!is_subject_control("persuade", true));
        // *took steps to stop it*, *took the children swimming*
        assert!(is_subject_control("take", true));
        assert!(!is_subject_control("take", false));
        assert!(is_subject_control("spend", false));
    }

    #[test]
    fn some_verbs_have_an_infinitive_only() {
        assert!(has_no_object("refuse"));
        assert!(!has_no_object("want"));
    }
}

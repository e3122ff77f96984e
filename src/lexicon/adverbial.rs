//! What a prepositional phrase tells by its words alone (*in response*, *in part*, *out of court*).

/// The kind of qualifier that `preposition` makes with `noun`, both in dictionary form: `Some(None)` if the phrase
/// qualifies nothing (*in fact*). A noun that is listed comes before the ending of one.
pub fn adverbial(preposition: &str, noun: &str) -> Option<Option<&'static str>> {
    let mut best: Option<(usize, &'static str)> = None;
    for row in super::rows(TABLE) {
        let [listed, word, kind, ..] = row[..] else {
            continue;
        };
        if listed != preposition {
            continue;
        }
        let weight = match word.strip_prefix('-') {
            Some(ending) if noun.len() > ending.len() + 2 && noun.ends_with(ending) => ending.len(),
            None if word == noun => usize::MAX,
            _ => continue,
        };
        if best.is_none_or(|(least, _)| weight > least) {
            best = Some((weight, kind));
        }
    }
    best.map(|(_, kind)| Some(kind).filter(|&kind| kind != "-"))
}

const TABLE: &str = include_str!("../../ontology/adverbials.tsv");

#[cfg(test)]
mod tests {
    use super::adverbial;

    #[test]
    fn a_word_comes_before_its_ending() {
        assert_eq!(adverbial("in", "connection"), Some(Some("cause")));
        assert_eq!(adverbial("in", "isolation"), Some(Some("circumstance")));
        assert_eq!(adverbial("in", "fact"), Some(None));
        assert_eq!(adverbial("in", "barn"), None);
    }
}

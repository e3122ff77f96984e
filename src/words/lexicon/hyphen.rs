//! Verbs that are written with a hyphen (*strip-search*, *out-vote*).

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// First halves, and the verbs that stand behind them.
static VERBS: LazyLock<BTreeMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
    super::rows(include_str!("../../../ontology/hyphen-verbs.tsv"))
        .filter_map(|fields| match fields[..] {
            [first, verbs, ..] => Some((first, verbs.split(',').collect())),
            _ => None,
        })
        .collect()
});

/// Forms of irregular verbs, with the verb.
static PAST: LazyLock<BTreeSet<(&'static str, &'static str)>> = LazyLock::new(|| {
    let rows = super::rows(include_str!("../../../ontology/irregular-verbs.tsv"));
    rows.flat_map(|fields| {
        let verb = fields.first().copied().unwrap_or_default();
        let forms: Vec<&str> = fields
            .iter()
            .skip(1)
            .flat_map(|field| field.split(','))
            .collect();
        forms.into_iter().map(move |form| (form, verb))
    })
    .collect()
});

/// The past forms alone.
static PAST_FORMS: LazyLock<BTreeSet<&'static str>> =
    LazyLock::new(|| PAST.iter().map(|(form, _)| *form).collect());

/// What stands before the hyphen of `word`, and after it, if it is a form of a verb that the list has.
pub fn hyphen_verb(word: &str) -> Option<(&str, &str)> {
    let (first, second) = halves(word)?;
    let verbs = VERBS.get(first.to_lowercase().as_str())?;
    let is_verb = |verb: &&str| match *verb {
        "*" => is_past(second) || second.ends_with('s') || second.ends_with("ing"),
        verb => is_form(second, verb),
    };
    verbs.iter().any(is_verb).then_some((first, second))
}

/// Whether `word` may be a form of any verb with a hyphen: its last half is one of the past.
pub fn may_be_hyphen_verb(word: &str) -> bool {
    halves(word).is_some_and(|(first, second)| {
        first.bytes().all(|c| c.is_ascii_lowercase()) && is_past(second)
    })
}

/// What the reader had best see of a token with the form `form`: of a verb with a hyphen the verb alone. Of a word with a
/// prefix, which treebanks do not part, all.
pub fn hyphen_shown(form: &str) -> &str {
    const PREFIXES: &[&str] = &[
        "anti", "non", "pre", "post", "pro", "co", "ex", "re", "semi", "multi", "mid", "pan",
        "counter", "sub", "neo", "mini", "micro", "intra", "inter", "cross", "mis", "un", "socio",
        "psycho",
    ];
    match halves(form) {
        Some((_, verb)) if hyphen_verb(form).is_some() => verb,
        Some((first, verb)) if may_be_hyphen_verb(form) && !PREFIXES.contains(&first) => verb,
        _ => form,
    }
}

/// The two halves of a word with one hyphen, of letters alone, the second in small ones.
fn halves(word: &str) -> Option<(&str, &str)> {
    let (first, second) = word.split_once('-')?;
    let is_word = |half: &str| half.len() > 1 && half.bytes().all(|c| c.is_ascii_alphabetic());
    let is_small = second.bytes().all(|c| c.is_ascii_lowercase());
    (is_word(first) && is_word(second) && is_small).then_some((first, second))
}

fn is_past(form: &str) -> bool {
    (form.len() > 3 && form.ends_with("ed")) || PAST_FORMS.contains(form)
}

/// Whether `form` is `verb` or one of its forms.
fn is_form(form: &str, verb: &str) -> bool {
    if form == verb || PAST.contains(&(form, verb)) {
        return true;
    }
    let endings = |stem: &str, endings: &[&str]| {
        form.strip_prefix(stem)
            .is_some_and(|rest| endings.contains(&rest))
    };
    let stem = verb.strip_suffix(['e', 'y']).unwrap_or(verb);
    let doubled = verb
        .chars()
        .last()
        .map(|last| format!("{verb}{last}"))
        .unwrap_or_default();
    endings(verb, &["s", "es", "ed", "d", "ing"])
        || endings(stem, &["ing", "ied", "ies"])
        || endings(&doubled, &["ed", "ing"])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_listed_verbs_are_known() {
        for word in [
            "strip-searched",
            "out-voted",
            "force-fed",
            "Force-feeding",
            "court-martialled",
            "court-martialed",
            "air-drops",
            "stir-fried",
            "hand-picking",
            "ghost-wrote",
            "stage-managed",
            "rubber-stamps",
        ] {
            assert!(hyphen_verb(word).is_some(), "{word}");
        }
        for word in [
            "Iran-backed",
            "long-term",
            "out-",
            "strip-mall",
            "so-called",
            "out-of",
            "a-b",
            "air-base",
            "",
        ] {
            assert_eq!(hyphen_verb(word), None, "{word}");
        }
        assert!(may_be_hyphen_verb("stun-gunned") && !may_be_hyphen_verb("US-led"));
    }
}

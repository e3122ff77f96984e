//! English inflection undone: *mediated* → *mediate*, *parties* → *party*.
//! A candidate that is a known lemma wins; else the spelling decides.

use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::LazyLock;

/// Lemmas seen in training, of one part of speech.
pub(super) type Known = FxHashSet<&'static str>;

/// Past forms and participles of irregular verbs.
static IRREGULAR: LazyLock<FxHashMap<&str, &str>> = LazyLock::new(|| {
    let table = include_str!("../../ontology/irregular-verbs.tsv");
    let rows = table.lines().filter(|line| !line.starts_with('#'));
    let mut forms = FxHashMap::default();
    for row in rows {
        let mut fields = row.split('\t');
        let lemma = fields.next().unwrap_or_default();
        for form in fields.flat_map(|field| field.split(',')) {
            forms.entry(form).or_insert(lemma);
        }
    }
    forms
});

/// Verbs of the word lists, which training need not have shown.
static LISTED: LazyLock<FxHashSet<&str>> = LazyLock::new(|| {
    let tables = [
        include_str!("../../ontology/operators.tsv"),
        include_str!("../../ontology/frames.tsv"),
    ];
    let rows = tables.iter().flat_map(|table| table.lines());
    rows.filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split('\t').next())
        .collect()
});

/// Whether the word lists have `verb`.
pub(super) fn is_listed(verb: &str) -> bool {
    LISTED.contains(verb)
}

/// The lemma of an inflected `form` (lower case) with Penn tag `xpos`; `None` if the tag is
/// not one of an inflected form or the form does not end as the tag says.
///
/// `is_word` tells whether there is such a word, of whatever kind: where spelling leaves open how the lemma of a verb that
/// training has not shown ends (*upgrad*, *upgrade*), a word that there is comes first.
pub(super) fn lemma(
    form: &str,
    xpos: &str,
    known: &Known,
    is_word: impl Fn(&str) -> bool,
) -> Option<String> {
    let is_past = matches!(xpos, "VBD" | "VBN");
    if let Some(lemma) = is_past.then(|| past(form, |_| true)).flatten() {
        return Some(lemma);
    }
    // *militiamen*, *horsewomen*
    if let Some(man) = form.strip_suffix("men").filter(|_| xpos == "NNS")
        && form.len() > "women".len()
    {
        return Some(format!("{man}man"));
    }
    let candidates = match xpos {
        "VBZ" | "NNS" => plural(form),
        "VBD" | "VBN" => stem(form, "ed"),
        "VBG" => stem(form, "ing"),
        "JJR" | "RBR" => stem(form, "er"),
        "JJS" | "RBS" => stem(form, "est"),
        _ => return None,
    };
    let verb = xpos.starts_with("VB");
    let listed = |lemma: &&String| verb && LISTED.contains(lemma.as_str());
    // *waged*: *wag* would be *wagged*
    let silent = verb
        && candidates
            .first()
            .is_some_and(|first| is_silent(form, first));
    let best = candidates.first().filter(|lemma| silent && is_word(lemma));
    let is_known = |lemma: &&String| known.contains(lemma.as_str());
    let best = best.or_else(|| candidates.iter().find(is_known));
    let best = best.or_else(|| candidates.iter().find(listed));
    // *recaptured*: a prefix before a known verb
    let derived = |lemma: &&String| {
        let base = ["re", "over", "out", "mis", "dis", "un", "fore", "de"]
            .iter()
            .find_map(|prefix| lemma.strip_prefix(prefix));
        verb && base
            .is_some_and(|base| base.len() > 2 && (known.contains(base) || LISTED.contains(base)))
    };
    let best = best.or_else(|| candidates.iter().find(derived));
    let word = |lemma: &&String| verb && is_word(lemma);
    let best = best.or_else(|| candidates.iter().find(word));
    best.or(candidates.first()).cloned()
}

/// Prefixes of verbs.
const PREFIXES: &[&str] = &[
    "over", "out", "under", "re", "un", "mis", "fore", "with", "up", "inter", "pre", "de", "dis",
    "counter",
];

/// The lemma of the past form or participle of an irregular verb, or of one with a prefix before it (*overshot*,
/// *rewrote*), if `is_verb` knows what it comes from.
pub(super) fn past(form: &str, is_verb: impl Fn(&str) -> bool) -> Option<String> {
    if let Some(lemma) = irregular(form, "VBD") {
        return Some(lemma.to_owned());
    }
    PREFIXES.iter().find_map(|prefix| {
        let lemma = irregular(form.strip_prefix(prefix)?, "VBD")?;
        is_verb(lemma).then(|| format!("{prefix}{lemma}"))
    })
}

/// The lemma of an irregular past form or participle.
pub(super) fn irregular(form: &str, xpos: &str) -> Option<&'static str> {
    let past = matches!(xpos, "VBD" | "VBN");
    IRREGULAR.get(form).copied().filter(|_| past)
}

/// Candidates for a form in -s, the likeliest spelling first.
fn plural(form: &str) -> Vec<String> {
    let Some(cut) = form.strip_suffix('s').filter(|cut| cut.len() > 1) else {
        return Vec::new();
    };
    let mut all = Vec::new();
    if let Some(base) = cut.strip_suffix("ie").filter(|base| base.len() > 1) {
        all.push(format!("{base}y"));
    }
    if let Some(base) = cut.strip_suffix('e') {
        let hisses = ["s", "x", "z", "ch", "sh"]
            .iter()
            .any(|end| base.ends_with(end));
        let single = base.ends_with('s') && !base.ends_with("ss");
        // *organizes*, *analyzes*
        let single = single || base.ends_with("iz") || base.ends_with("yz");
        // *embargoes*, but *shoes*, *canoes*
        let long = base.len() > 3 && base.ends_with('o') && !base.ends_with("no");
        if (hisses || long) && !single {
            all.push(base.to_owned());
        }
        all.push(cut.to_owned());
        all.push(base.to_owned());
        if let Some(base) = base.strip_suffix('v') {
            all.push(format!("{base}f"));
            all.push(format!("{base}fe"));
        }
    } else if !form.ends_with("ss") && !form.ends_with("us") && !form.ends_with("is") {
        all.push(cut.to_owned());
    }
    all
}

/// Candidates for a form in `suffix` (-ed, -ing, -er, -est), the likeliest spelling first.
fn stem(form: &str, suffix: &str) -> Vec<String> {
    let Some(base) = form.strip_suffix(suffix).filter(|base| has_vowel(base)) else {
        return Vec::new();
    };
    let with_e = format!("{base}e");
    if let Some(base) = base.strip_suffix('i').filter(|_| suffix != "ing") {
        return vec![format!("{base}y"), with_e];
    }
    let mut all = Vec::new();
    if let Some(single) = undoubled(base) {
        all.push(single);
    }
    // *expelled*, *controlled*, but *spelled*, *rolled*
    let vowels = base.chars().filter(|&c| is_vowel(c)).count();
    // *mimicking*, *panicked*, but *picked*
    if base.ends_with("ick") && vowels > 1 {
        all.push(base[..base.len() - 1].to_owned());
    }
    if (base.ends_with("ell") || base.ends_with("oll")) && vowels > 1 {
        all.push(base[..base.len() - 1].to_owned());
    }
    // *martialled*, *gassed*
    if base.ends_with("iall") || base.ends_with("gass") {
        all.push(base[..base.len() - 1].to_owned());
    }
    let silent = base.ends_with('e') && !base.ends_with("ee");
    if wants_e(base) || silent {
        all.extend([with_e, base.to_owned()]);
    } else {
        all.extend([base.to_owned(), with_e]);
    }
    if let Some(short) = base.strip_suffix('y').filter(|_| suffix == "ing") {
        all.push(format!("{short}ie"));
    }
    all
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

fn has_vowel(text: &str) -> bool {
    text.contains(|c| is_vowel(c) || c == 'y')
}

/// *stopp* → *stop*; *pass*, *fill*, *stuff* stay.
fn undoubled(base: &str) -> Option<String> {
    let mut last = base.chars().rev();
    let (c, before) = (last.next()?, last.next()?);
    let kept = matches!(c, 's' | 'l' | 'f' | 'z') || is_vowel(c);
    (c == before && !kept).then(|| base[..base.len() - c.len_utf8()].to_owned())
}

/// Whether a stem's spelling asks for a silent e: *escalat*, *announc*, *mov*, *hop*.
fn wants_e(base: &str) -> bool {
    let chars: Vec<char> = base.chars().collect();
    let [.., before, last] = chars[..] else {
        return false;
    };
    if matches!(last, 'v' | 'c' | 'u') || (last == 'z' && before == 'i') {
        return true;
    }
    if [
        "at", "bl", "cl", "dg", "dl", "fl", "gl", "kl", "rg", "ns", "rs", "ng", "us", "is", "lys",
        "pl", "tl", "zl",
    ]
    .iter()
    .any(|end| base.ends_with(end))
    {
        let short = chars.iter().filter(|&&c| is_vowel(c)).count() == 1;
        // *hang*, *repeat* have none
        let bare =
            base.ends_with("eat") || base.ends_with("oat") || (base.ends_with("ng") && short);
        return !bare;
    }
    // *institut*, *explod*, *examin*, *declar*, after a consonant; a short stem would double its own
    let syllables = chars.iter().filter(|&&c| is_vowel(c)).count();
    // *upgrad*, *degrad*
    if base.ends_with("grad") {
        return true;
    }
    let long = [
        "ut", "ag", "id", "in", "od", "ok", "ak", "ud", "ur", "ar", "as", "os", "ir", "ed", "il",
    ];
    if syllables > 1
        && long.iter().any(|end| base.ends_with(end))
        && chars.len() > 2
        && !is_vowel(chars[chars.len() - 3])
    {
        return true;
    }
    is_short(&chars)
}

/// One syllable of vowel and consonant, which doubles its consonant before *-ed*, *-ing* unless an e follows it.
fn is_short(chars: &[char]) -> bool {
    let [.., before, last] = *chars else {
        return false;
    };
    let syllables = chars.iter().filter(|&&c| is_vowel(c)).count();
    syllables == 1 && is_vowel(before) && !is_vowel(last) && !matches!(last, 'w' | 'x' | 'y')
}

/// Whether `lemma` is the stem of `form` with the silent e that its single consonant asks for.
fn is_silent(form: &str, lemma: &str) -> bool {
    let stem = lemma.strip_suffix('e');
    stem.is_some_and(|stem| {
        let ending = form.strip_prefix(stem);
        let chars: Vec<char> = stem.chars().collect();
        matches!(ending, Some("ed" | "ing")) && is_short(&chars)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regular_forms_are_undone() {
        let none = Known::default();
        let cases = [
            ("mediated", "VBD", "mediate"),
            ("accused", "VBD", "accuse"),
            ("denied", "VBD", "deny"),
            ("stopped", "VBD", "stop"),
            ("hoping", "VBG", "hope"),
            ("announces", "VBZ", "announce"),
            ("parties", "NNS", "party"),
            ("clashes", "NNS", "clash"),
            ("houses", "NNS", "house"),
            ("attacks", "NNS", "attack"),
            ("passing", "VBG", "pass"),
            ("easier", "JJR", "easy"),
            ("lent", "VBD", "lend"),
            ("freed", "VBD", "free"),
            ("underlined", "VBD", "underline"),
            ("rearmed", "VBD", "rearm"),
            ("recaptured", "VBD", "recapture"),
            ("expelled", "VBD", "expel"),
            ("rolled", "VBD", "roll"),
            ("overran", "VBD", "overrun"),
            ("overshot", "VBD", "overshoot"),
            ("instituted", "VBD", "institute"),
            ("exploding", "VBG", "explode"),
            ("chronicled", "VBD", "chronicle"),
            ("raided", "VBD", "raid"),
            ("pretending", "VBG", "pretend"),
            ("alarmed", "VBN", "alarm"),
            ("formalizes", "VBZ", "formalize"),
            ("buzzes", "VBZ", "buzz"),
            ("mimicking", "VBG", "mimic"),
            ("picking", "VBG", "pick"),
            ("preceding", "VBG", "precede"),
            ("exceeding", "VBG", "exceed"),
            ("profiled", "VBN", "profile"),
            ("curtailed", "VBN", "curtail"),
            ("degraded", "VBD", "degrade"),
            ("upgrading", "VBG", "upgrade"),
            ("gassed", "VBD", "gas"),
            ("martialled", "VBN", "martial"),
            ("resold", "VBD", "resell"),
            ("withheld", "VBD", "withhold"),
            ("mistook", "VBD", "mistake"),
            ("foresaw", "VBD", "foresee"),
            ("undergone", "VBN", "undergo"),
            ("outsold", "VBD", "outsell"),
            ("rewon", "VBD", "rewin"),
            ("retaken", "VBN", "retake"),
            ("militiamen", "NNS", "militiaman"),
            ("horsewomen", "NNS", "horsewoman"),
        ];
        for (form, xpos, expected) in cases {
            assert_eq!(
                lemma(form, xpos, &none, |_| false).as_deref(),
                Some(expected),
                "{form}"
            );
        }
    }

    #[test]
    fn a_known_lemma_wins() {
        let known = Known::from_iter(["offer", "leaf", "lie"]);
        assert_eq!(
            lemma("offered", "VBD", &known, |_| false).as_deref(),
            Some("offer")
        );
        assert_eq!(
            lemma("leaves", "NNS", &known, |_| false).as_deref(),
            Some("leaf")
        );
        assert_eq!(
            lemma("lying", "VBG", &known, |_| false).as_deref(),
            Some("lie")
        );
    }

    #[test]
    fn a_single_consonant_tells_of_a_silent_e() {
        let known = Known::from_iter(["wag", "stop"]);
        let undone =
            |form| lemma(form, "VBD", &known, |word| matches!(word, "wage")).expect("a lemma");
        assert_eq!(undone("waged"), "wage");
        assert_eq!(undone("wagged"), "wag");
        // misspelt
        assert_eq!(undone("stoped"), "stop");
    }

    #[test]
    fn other_forms_are_left_alone() {
        let none = Known::default();
        assert_eq!(lemma("sing", "VB", &none, |_| false), None);
        assert_eq!(lemma("men", "NNS", &none, |_| false), None);
        assert_eq!(
            lemma("news", "NNS", &none, |_| false).as_deref(),
            Some("new")
        );
        assert_eq!(lemma("", "VBG", &none, |_| false), None);
        assert_eq!(lemma("é", "VBD", &none, |_| false), None);
    }
}

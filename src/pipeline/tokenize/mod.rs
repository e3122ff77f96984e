//! A sentence in, the spans of its tokens out, as English EWT and GUM divide words: clitics,
//! hyphenated compounds and punctuation are tokens of their own. Linear in the sentence.

mod compounds;

use actant_base::text::{Document, Outline, Pattern, Span};
use actant_words::lexicon::{Abbreviation, abbreviation};
use std::sync::LazyLock;

/// No address has more characters.
const LONGEST: usize = 300;

const URL: &str = r"(?i:https?://|ftp://|www\.)[^\s<>“”]*[^\s<>“”.,;:!?)\]’'\x22]";

/// Addresses of the web and of mail, names of files and newsgroups: what is tried first, except in
/// runs of characters that are too long for one.
const ADDRESSES: &[&str] = &[
    URL,
    r"(?:mailto:)?[\p{L}\p{N}._+-]+@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*",
    r"@\p{L}[\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)+",
    r"(?:[\p{L}\p{N}_#-]+(?:\.[\p{L}\p{N}_-]+)*)?\.(?i:docx?|xlsx?|pdf|html?|jpe?g|gif|png|txt|exe|zip|mp[34]|pptx?|url)\b",
    r"(?i:(?:[\p{L}\p{N}][\p{L}\p{N}-]*\.)+(?:(?:co|com|org|net|gov|ac)\.\p{Ll}{2}|com|org|net|gov|edu|info|int|co|pk|ir|ru)\b(?:/[^\s<>“”]*[\p{L}\p{N}/])?)",
    r"\p{Ll}{2,}(?:\.\p{Ll}[\p{Ll}-]+){2,}\b",
];

/// Prefixes that stay with their word, if nothing stands before them.
const PREFIXES: &str = r"(?:[Aa]nti|[Nn]on|[Pp]re|[Pp]ost|[Pp]ro|[Cc]o|[Ee]x|[Rr]e|[Ss]emi|[Mm]ulti|[Mm]id|[Pp]an|[Cc]ounter|[Ss]ub|[Nn]eo|[Mm]ini|[Mm]icro|[Ii]ntra|[Ii]nter|[Cc]ross|[Oo]ver|[Mm]is|[Uu]n|[Ss]ocio|[Pp]sycho|[Ee])-[\p{L}\p{M}\p{N}]+";

/// What a token may look like, most specific first.
const TOKENS: &[&str] = &[
    URL,
    r"[@#][\p{L}_][\p{L}\p{N}_]*",
    // faces
    r"[:;=][-^o']?[()]\B|[:;=]-?[DP]\b|\^_*\^",
    // dates, times, fractions, telephone numbers, decimals, ordinals, decades
    r"\p{N}{1,4}/\p{N}{1,2}/\p{N}{1,4}",
    r"\p{N}+(?:-\p{N}+){2,}",
    // no range: its end would be round
    r"(?:\p{N}{3}/)?[2-9]\p{N}{2}-\p{N}{2}(?:\p{N}[1-9]|[1-9]0)\b|\p{N}{5}-\p{N}{4}\b|\bx?[2-9]-\p{N}{4}\b",
    r"\p{N}{1,2}[:.]\p{N}{2}(?::\p{N}{2})?(?i:[ap]m)?\b",
    r"\p{N}+/\p{N}+\b",
    r"\p{N}{1,3}(?:,\p{N}{3})+(?:\.\p{N}+)?",
    r"\p{N}+\.\p{N}+(?:\.\p{N}+)*",
    r"(?i:\p{N}+(?:st|nd|rd|th|s))\b",
    r"\p{N}*0['’]s\b|['’]\p{N}{2}s?\b",
    // *4A*, *3G*; in *66K* the letter is a number
    r"\p{N}+[AC-JLN-Z]\b",
    r"\.\p{N}+\b|\+\p{N}+",
    r"\p{N}+",
    // acronyms with stops or joined by *and*, and words of two parts with one
    r"(?:\p{L}\.)+\p{L}\b\.?|(?:\p{L}\.){2,}|Ph\.?D\.",
    r"\p{Lu}{1,3}&\p{Lu}{1,2}\b",
    r"(?i:b/c|w/o|l/c|i/c|s/he)\b",
    r"(?:US?|HK|NZ|C|A)\$",
    r"Yahoo!|Jeopardy!",
    // words, with apostrophes inside; some are spelt with an asterisk
    r"\p{L}+\*+\p{L}+",
    r"[\p{L}\p{M}_][\p{L}\p{M}\p{N}_]*(?:['’ʼ`][\p{L}\p{M}]+)*",
    // what was left out
    r"\[(?:\.{3,4}|…)\]",
    // punctuation that comes in runs
    r"\.{3,}|\.[.!?]+|!+[.!?]*|\?[!?]*|…|[-=]{2,}|—+|–+|\*+|_+|<+|>+|~+|#+|\++|\$+|\\+|/{2,}|''|``|’’|‘‘|‘’",
    r"['’](?i:s|m|d|ll|re|ve)\b",
    r"\S",
];

static WHOLE: LazyLock<Pattern> =
    LazyLock::new(|| pattern(ADDRESSES.iter().chain([&PREFIXES]).chain(TOKENS)));
static PLAIN: LazyLock<Pattern> = LazyLock::new(|| pattern(TOKENS.iter()));

fn pattern<'a>(alternatives: impl Iterator<Item = &'a &'a str>) -> Pattern {
    let alternatives: Vec<&str> = alternatives.copied().collect();
    Pattern::new(&alternatives.join("|"))
}

/// The tokens of the sentence at `sentence`, in order; every visible character is in one.
pub fn tokens(document: &Document, sentence: Span) -> Vec<Span> {
    let text = document.slice(sentence);
    let nicknames = compounds::nicknames(text);
    let mut found = Vec::new();
    for word in text.split_whitespace() {
        // a word is a slice of the text
        let start = word.as_ptr().addr() - text.as_ptr().addr();
        if let Some(&end) = nicknames.get(&start) {
            found.push(Span::new(sentence.start + start, sentence.start + end));
            continue;
        }
        let start = sentence.start + start;
        let mut rest = Span::new(start, start + word.len());
        // a quotation mark is a token, whatever it touches
        for mark in document.marks(rest) {
            let before = Span::new(rest.start, mark.span.start);
            tokens_of_word(document, sentence, before, &mut found);
            let end = mark.span.end.min(rest.end);
            found.push(Span::new(mark.span.start, end));
            rest.start = end;
        }
        tokens_of_word(document, sentence, rest, &mut found);
    }
    found
}

/// Adds the tokens of a word, or of what a quotation mark leaves of it.
fn tokens_of_word(document: &Document, sentence: Span, word: Span, found: &mut Vec<Span>) {
    let text = document.slice(sentence);
    let start = word.start - sentence.start;
    let end = word.end - sentence.start;
    let outline = Outline::new(&text[start..end]);
    let mut at = start;
    while at < end {
        if let Some(stop) = compounds::verb(text, (start, at)) {
            found.push(Span::new(sentence.start + at, sentence.start + stop));
            at = stop;
            continue;
        }
        let stop = token_end(text, start, at, (&outline, end));
        let span = Span::new(sentence.start + at, sentence.start + stop);
        match misspelt(&text[at..stop], &text[stop..]) {
            Some(length) => found.extend(span_in_two(span, length)),
            None => divide(document, span, found),
        }
        at = stop;
    }
}

/// Where the token ends that begins at `at` in the word from `start` to `end`.
fn token_end(text: &str, start: usize, at: usize, (word, end): (&Outline, usize)) -> usize {
    let mut hit_end = letters_end(&text[at..end]).map_or_else(
        || {
            // *-e-* in *Naqsh-e-Jahan* is no prefix
            let is_plain = end - start > LONGEST || text[start..at].ends_with('-');
            let pattern = if is_plain { &PLAIN } else { &WHOLE };
            let hit = word.find(pattern, at - start);
            hit.map_or(end, |hit| start + hit.end)
        },
        |length| at + length,
    );
    if text[at..hit_end].ends_with("-the") {
        // *over-the-counter*: no prefix stands before an article
        hit_end -= "-the".len();
    }
    let token = &text[at..hit_end];
    if at > start && token.starts_with('.') && token.ends_with(char::is_numeric) {
        // *vol.18*
        return at + 1;
    }
    if text[hit_end..].starts_with('.') && takes_stop(text, at, token) {
        return hit_end + 1;
    }
    if gives_stop(&text[hit_end..], token) {
        return hit_end - 1;
    }
    hit_end
}

/// The length of the letters that `rest` begins with, where no pattern can take more or less: at its
/// end, before a mark that joins nothing, and before its last stop.
fn letters_end(rest: &str) -> Option<usize> {
    let length = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
    let after = &rest[length..];
    let alone = after.is_empty() || after.starts_with([',', ';', ')', '"', '”']) || after == ".";
    (length > 1 && alone).then_some(length)
}

/// Whether the stop after `token` belongs to it: abbreviations, and initials inside a sentence.
fn takes_stop(text: &str, at: usize, token: &str) -> bool {
    let rest = text[at + token.len() + 1..].trim_start();
    if rest.starts_with('.') {
        // the sentence has a stop of its own, unless something is left out
        return rest == "." && abbreviation(token).is_some();
    }
    let mut letters = token.chars();
    let is_letter =
        matches!((letters.next(), letters.next()), (Some(c), None) if c.is_alphabetic());
    // *A.* is the first item of a list
    let is_item = at == 0 && !rest.is_empty();
    let is_initial = token.starts_with(char::is_uppercase) && rest.starts_with(char::is_uppercase);
    (is_letter && (is_item || is_initial))
        || abbreviation(token).is_some_and(|_| !ends_with_the_sentence(token, rest))
}

/// At the end of a sentence the stop is the sentence’s: after what is a word as well (*no.*), and after
/// *etc.*, *Inc.*
fn ends_with_the_sentence(token: &str, rest: &str) -> bool {
    rest.is_empty() && (token == "No" || abbreviation(token) != Some(Abbreviation::Title))
}

/// Whether `token`, with its stop, ends a sentence that has no other: *p.m.*, but not *U.S.*, which is
/// a name.
fn gives_stop(rest: &str, token: &str) -> bool {
    rest.is_empty() && matches!(token, "a.m." | "p.m.")
}

/// *Its* and *your* for *it's* and *you're*: nobody owns an article, a preposition or a *not*. The length
/// of what stands before the clitic.
fn misspelt(token: &str, rest: &str) -> Option<usize> {
    const NEVER_OWNED: &[&str] = &[
        "a", "an", "the", "this", "that", "these", "my", "your", "his", "her", "our", "their",
        "not", "been", "in", "on", "at", "for", "from", "with", "to", "of", "by", "so", "too",
        "very", "just", "also", "always", "because", "if", "when", "but", "and", "i", "he", "she",
        "you", "they", "going", "gonna",
    ];
    let length = match token {
        "its" | "Its" => 2,
        "your" | "Your" => 3,
        _ => return None,
    };
    let next = rest.split_whitespace().next()?;
    NEVER_OWNED
        .iter()
        .any(|it| it.eq_ignore_ascii_case(next))
        .then_some(length)
}

fn span_in_two(span: Span, length: usize) -> [Span; 2] {
    let middle = span.start + length;
    [Span::new(span.start, middle), Span::new(middle, span.end)]
}

/// Splits off clitics and joined words.
fn divide(document: &Document, span: Span, found: &mut Vec<Span>) {
    let word = document.slice(span);
    match clitic(word).or_else(|| joined(word)) {
        Some(length) if length > 0 && length < word.len() => {
            found.extend(span_in_two(span, length));
        }
        _ => found.push(span),
    }
}

/// The length of what stands before the clitic of `word`.
fn clitic(word: &str) -> Option<usize> {
    let at = word.rfind(['\'', '’', 'ʼ', '`'])?;
    let mark = word[at..].chars().next()?.len_utf8();
    let after = word[at + mark..].to_ascii_lowercase();
    let host = &word[..at];
    match after.as_str() {
        "t" => host.ends_with(['n', 'N']).then(|| at - 1),
        // *the 1990's* is no owner
        "s" => (!host.ends_with(char::is_numeric) || !host.ends_with('0')).then_some(at),
        "ll" | "re" | "ve" => Some(at),
        "m" => host.eq_ignore_ascii_case("i").then_some(at),
        "d" => takes_would(host).then_some(at),
        _ => None,
    }
}

/// *He'd*, *who'd*; *Sa'd* is a name.
fn takes_would(host: &str) -> bool {
    const HOSTS: &[&str] = &[
        "i",
        "you",
        "he",
        "she",
        "it",
        "we",
        "they",
        "who",
        "what",
        "where",
        "why",
        "how",
        "when",
        "that",
        "this",
        "there",
        "here",
        "somebody",
        "someone",
        "everybody",
        "everyone",
        "nobody",
        "anybody",
        "anyone",
        "people",
        "not",
        "so",
    ];
    HOSTS.iter().any(|it| it.eq_ignore_ascii_case(host))
}

/// Words written together that are two tokens.
fn joined(word: &str) -> Option<usize> {
    let small = word.to_ascii_lowercase();
    match small.as_str() {
        "cannot" | "gonna" | "gotta" | "wanna" | "gimme" | "lemme" | "outta" => Some(3),
        "lets" if word == "Lets" => Some(3),
        "alot" => Some(1),
        // without their apostrophes
        "dont" | "cant" | "wont" | "didnt" | "doesnt" | "isnt" | "wasnt" | "arent" | "werent"
        | "havent" | "hasnt" | "hadnt" | "couldnt" | "wouldnt" | "shouldnt" | "youre"
        | "theyre" | "aint" | "weve" | "youve" | "theyve" | "youll" | "theyll" => {
            Some(word.len() - 2)
        }
        "thats" | "whats" | "theres" => Some(word.len() - 1),
        // *Im* and *Ive* are names
        "im" if word == "im" => Some(1),
        "ive" if word == "ive" => Some(1),
        number => unit(number),
    }
}

/// The length of the number in a time with its half of the day (`5:30pm`), which the pattern does
/// not split.
fn unit(word: &str) -> Option<usize> {
    let digits = word.find(|c: char| !c.is_ascii_digit() && !matches!(c, ':' | '.'))?;
    (digits > 0 && matches!(&word[digits..], "am" | "pm")).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn split(text: &str) -> String {
        let document = Document::new("t", text);
        let spans = tokens(&document, Span::new(0, text.len()));
        let forms: Vec<_> = spans.iter().map(|&s| document.slice(s)).collect();
        forms.join(" ")
    }

    #[test]
    fn clitics_are_tokens() {
        assert_eq!(
            split("They don't, can't and won't."),
            "They do n't , ca n't and wo n't ."
        );
        assert_eq!(split("Pakistan’s army"), "Pakistan ’s army");
        assert_eq!(split("the workers' cannot"), "the workers ' can not");
        assert_eq!(split("Sana'a and O'Neill"), "Sana'a and O'Neill");
    }

    #[test]
    fn compounds_are_split_and_prefixes_stay() {
        assert_eq!(
            split("a long-term anti-state plan"),
            "a long - term anti-state plan"
        );
        assert_eq!(
            split("the 560-mile (900km) border"),
            "the 560 - mile ( 900 km ) border"
        );
        assert_eq!(
            split("al-Qaeda’s F-16s? No: AK-47"),
            "al - Qaeda ’s F - 16s ? No : AK - 47"
        );
    }

    #[test]
    fn numbers_stay_whole() {
        assert_eq!(
            split("$9,000.50, 3.5% on 9/11 at 5:30"),
            "$ 9,000.50 , 3.5 % on 9/11 at 5:30"
        );
        assert_eq!(
            split("the 1990s and the 21st, 5-12 dead"),
            "the 1990s and the 21st , 5 - 12 dead"
        );
    }

    #[test]
    fn abbreviations_keep_their_stop() {
        assert_eq!(
            split("Gen. J. Khan of the U.S. left."),
            "Gen. J. Khan of the U.S. left ."
        );
        assert_eq!(split("He said no."), "He said no .");
        assert_eq!(split("at 5 p.m. in Doha"), "at 5 p.m. in Doha");
    }

    #[test]
    fn quotes_and_dashes_stand_alone() {
        assert_eq!(
            split("“Go,” he said—twice..."),
            "“ Go , ” he said — twice ..."
        );
        assert_eq!(
            split("see https://example.org/a?b=1, or x@example.org."),
            "see https://example.org/a?b=1 , or x@example.org ."
        );
    }

    proptest! {
        #[test]
        fn tokens_hold_every_visible_character_in_order(text in "\\PC{0,60}|[A-Za-z0-9.,'’$%/ -]{0,80}") {
            let document = Document::new("t", text.clone());
            let mut rest = 0;
            for span in tokens(&document, Span::new(0, text.len())) {
                prop_assert!(rest <= span.start && span.start < span.end);
                prop_assert!(text[rest..span.start].trim().is_empty());
                rest = span.end;
            }
            prop_assert!(text[rest..].trim().is_empty());
        }
    }
}

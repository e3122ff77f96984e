//! Entities of HTML: `&quot;`, `&#8217;`, `&#x2019;`, and those written twice over (`&amp;quot;`).

use actant_base::text::{Change, Span};

/// No entity has more bytes.
const LONGEST: usize = 12;

/// Names that news texts use, and what they stand for.
const NAMED: &[(&str, &str)] = &[
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", " "),
    ("ensp", " "),
    ("emsp", " "),
    ("thinsp", " "),
    ("shy", ""),
    ("zwnj", ""),
    ("zwj", ""),
    ("ndash", "–"),
    ("mdash", "—"),
    ("hellip", "…"),
    ("lsquo", "‘"),
    ("rsquo", "’"),
    ("sbquo", "‚"),
    ("ldquo", "“"),
    ("rdquo", "”"),
    ("bdquo", "„"),
    ("laquo", "«"),
    ("raquo", "»"),
    ("lsaquo", "‹"),
    ("rsaquo", "›"),
    ("bull", "•"),
    ("middot", "·"),
    ("deg", "°"),
    ("euro", "€"),
    ("pound", "£"),
    ("yen", "¥"),
    ("cent", "¢"),
    ("sect", "§"),
    ("copy", "©"),
    ("reg", "®"),
    ("trade", "™"),
    ("times", "×"),
    ("frac12", "½"),
    ("frac14", "¼"),
    ("iexcl", "¡"),
    ("iquest", "¿"),
    ("ordf", "ª"),
    ("ordm", "º"),
    ("szlig", "ß"),
    ("aelig", "æ"),
    ("AElig", "Æ"),
    ("oelig", "œ"),
    ("OElig", "Œ"),
    ("oslash", "ø"),
    ("Oslash", "Ø"),
    ("eth", "ð"),
    ("thorn", "þ"),
    ("inodot", "ı"),
];

/// Accents that letters have in names of entities, and the marks that compose with the letter.
const ACCENTS: &[(&str, char)] = &[
    ("acute", '\u{301}'),
    ("grave", '\u{300}'),
    ("circ", '\u{302}'),
    ("tilde", '\u{303}'),
    ("uml", '\u{308}'),
    ("cedil", '\u{327}'),
    ("caron", '\u{30c}'),
    ("ring", '\u{30a}'),
];

/// The entities of `text`, and what they stand for.
pub(super) fn changes(text: &str) -> Vec<Change> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(hit) = text[at..].find('&') {
        let start = at + hit;
        let Some((length, to)) = entity(&text[start..]) else {
            at = start + 1;
            continue;
        };
        at = start + length;
        found.push(Change::new(Span::new(start, at), to));
    }
    found
}

/// The length of the entity that `text` begins with, and what it stands for.
fn entity(text: &str) -> Option<(usize, String)> {
    let (name, length) = name(text)?;
    if name == "amp" {
        // written twice over
        let inner = format!(
            "&{}",
            text[length..].chars().take(LONGEST).collect::<String>()
        );
        if let Some((again, to)) =
            self::name(&inner).and_then(|(name, again)| Some((again, stands_for(name)?)))
        {
            return Some((length + again - 1, to));
        }
    }
    Some((length, stands_for(name)?))
}

/// What stands between `&` and `;`, and the length with both.
fn name(text: &str) -> Option<(&str, usize)> {
    let end = text.bytes().take(LONGEST).position(|byte| byte == b';')?;
    let name = text.get(1..end)?;
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '#';
    (!name.is_empty() && name.chars().all(is_name)).then_some((name, end + 1))
}

fn stands_for(name: &str) -> Option<String> {
    if let Some(number) = name.strip_prefix('#') {
        let hex = number.strip_prefix(['x', 'X']);
        let code = match hex {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        };
        return Some(character(code.ok()?)?.to_string());
    }
    if let Some((_, to)) = NAMED.iter().find(|(known, _)| *known == name) {
        return Some((*to).to_owned());
    }
    ACCENTS.iter().find_map(|(accent, mark)| {
        let mut letters = name.strip_suffix(accent)?.chars();
        let (letter, None) = (letters.next()?, letters.next()) else {
            return None;
        };
        let composed = unicode_normalization::char::compose(letter, *mark);
        composed.map(String::from)
    })
}

/// The character of a number; those of Windows stand where Unicode has none to be seen.
fn character(code: u32) -> Option<char> {
    const WINDOWS: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";
    match code {
        0x80..=0x9f => WINDOWS.chars().nth(code as usize - 0x80),
        0xa0 => Some(' '),
        _ => char::from_u32(code).filter(|c| !c.is_control() || c.is_whitespace()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        let document = actant_base::text::Document::new("t", text);
        document.changed(&changes(text)).text().to_owned()
    }

    #[test]
    fn entities_are_what_they_stand_for() {
        assert_eq!(read("&quot;No,&quot; he said."), "\"No,\" he said.");
        assert_eq!(
            read("Iran&#8217;s &#x201C;no&#x201d;&#146;"),
            "Iran’s “no”’"
        );
        assert_eq!(read("Jos&eacute; N&uacute;&ntilde;ez"), "José Núñez");
        assert_eq!(read("&amp;quot;Ja&amp;quot; &amp; nein"), "\"Ja\" & nein");
        assert_eq!(read("&lt;b&gt;Iran&lt;/b&gt;"), "<b>Iran</b>");
    }

    #[test]
    fn other_signs_stay() {
        for text in [
            "AT&T; and R&D",
            "a & b;",
            "&",
            "&;",
            "&#;",
            "&#xzz;",
            "&#99999999;",
            "&é;",
        ] {
            assert_eq!(read(text), text);
        }
    }
}

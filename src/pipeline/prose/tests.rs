use super::*;
use actant_base::text::Span;
use proptest::prelude::*;

/// A few words and names; two lines go on where the first ends with the name *Qasem*.
struct Few;

impl Words for Few {
    fn is_known(&self, word: &str) -> bool {
        self.is_common(word) || matches!(word, "london" | "pakistan" | "soto")
    }

    fn is_common(&self, word: &str) -> bool {
        let words = "the a of in and who may court jails mayor frees for hiding funds based long term members said is to left \
                     accused was with told it brown";
        words.split_whitespace().any(|known| known == word)
    }

    fn name(&self, words: &[&str]) -> Option<Vec<String>> {
        match words {
            ["UN"] => Some(vec!["UN".to_owned()]),
            ["SOUTH", "SUDAN"] => Some(vec!["South".to_owned(), "Sudan".to_owned()]),
            ["TURKEY"] => Some(vec!["Turkey".to_owned()]),
            _ => None,
        }
    }

    fn goes_on(&self, line: &str, _: &str) -> bool {
        line.ends_with("Qasem")
    }
}

fn read(text: &str) -> String {
    prose(Document::new("t", text), &Few).text().to_owned()
}

/// The words of `text` in lines of at most `width` characters.
fn wrapped(text: &str, width: usize) -> String {
    let mut out = String::new();
    for paragraph in text.split("\n\n") {
        let mut length = 0;
        for word in paragraph.split_whitespace() {
            let size = word.chars().count();
            let breaks = length > 0 && length + 1 + size > width;
            out += if breaks {
                "\n"
            } else if length > 0 {
                " "
            } else {
                ""
            };
            length = if breaks || length == 0 {
                size
            } else {
                length + 1 + size
            };
            out += word;
        }
        out += "\n\n";
    }
    out.trim_end().to_owned()
}

const ARTICLE: &str = "The governor of the northern province of South Sudan told reporters in Juba on Tuesday that the army had \
    left the town of Wad Rahma. “Nobody was hurt,” Omar Rahmani said. United Nations staff had been waiting there since \
    March for a convoy of the World Food Programme.\n\nThe army denied it. Its spokesman, Brig. Gen. Tomas Okello Deng, \
    said no soldier had been in Wad Rahma this year. He accused the governor of lying to the press.\n\nTalks go on.";

#[test]
fn wrapped_text_is_read_as_if_it_were_not() {
    for width in [40, 60, 65, 72, 78, 80, 90] {
        assert_eq!(read(&wrapped(ARTICLE, width)), ARTICLE, "{width}");
    }
    assert_eq!(
        read(&wrapped(ARTICLE, 72).replace('\n', "\r\n")).replace("\r\n", "\n"),
        ARTICLE
    );
    let reply: Vec<String> = wrapped(ARTICLE, 70)
        .lines()
        .map(|line| format!("> {line}"))
        .collect();
    assert_eq!(read(&reply.join("\n")), ARTICLE);
}

#[test]
fn a_paragraph_a_line_stays_one() {
    let long = "A line that is much longer than any line that was ever wrapped by hand, for it goes on and on until it ends.";
    for text in [
        ARTICLE.replace("\n\n", "\n"),
        format!(
            "Truce Holds in the Valley\nA Letter from Karval\n{long}\nA short one.\n{long}\n{long}"
        ),
        "Ana Soto\nOmar Khan\nLi Wei\nTomas Okello Deng".to_owned(),
        "12 Main Street\nSpringfield\nPeru".to_owned(),
        "Roses are red,\nViolets are blue,\nSugar is sweet,\nAnd so are you.".to_owned(),
        "The demands were these:\n- Higher wages for all.\n- An end to the hiring of labourers."
            .to_owned(),
        "SOTO: We won.\nKHAN: You lost.\nSOTO: Not so.\nKHAN: Yes.".to_owned(),
        "Floods cut off two towns\nNobody was hurt.".to_owned(),
        "Peru won the cup.\nChile came second.\nThe fans sang until late.\nNobody went home early."
            .to_owned(),
    ] {
        assert_eq!(read(&text), text);
    }
}

#[test]
fn words_decide_where_lengths_do_not() {
    assert_eq!(
        read("Iran accused Qasem\nRahmani of lying."),
        "Iran accused Qasem Rahmani of lying."
    );
    assert_eq!(
        read("Iran accused Qasem\nRahmani of lying"),
        "Iran accused Qasem\nRahmani of lying"
    );
    assert_eq!(
        read("the mayor of the old\ntown left."),
        "the mayor of the old town left."
    );
}

#[test]
fn words_that_a_line_divides_are_whole() {
    for (text, whole) in [
        (
            "the army of Pakis-\ntan left.",
            "the army of Pakistan left.",
        ),
        ("the mem-\nbers left.", "the members left."),
        ("a firm of long-\nterm plans.", "a firm of long-term plans."),
        ("a firm London-\nbased left.", "a firm London-based left."),
        ("It left al-\nShabaab alone.", "It left al-Shabaab alone."),
        (
            "a plan of all two-\nand three-day trips.",
            "a plan of all two- and three-day trips.",
        ),
    ] {
        assert_eq!(read(text), whole);
    }
}

#[test]
fn a_line_in_capitals_is_read_in_small_letters() {
    for (text, small) in [
        (
            "COURT JAILS MAYOR FOR HIDING FUNDS",
            "Court jails mayor for hiding funds",
        ),
        ("UN ACCUSED SOUTH SUDAN", "UN accused South Sudan"),
        (
            "TURKEY FREES A MAYOR WHO LEFT",
            "Turkey frees a mayor who left",
        ),
        (
            "COURT FREES BROWN\n\nThe court told Brown to go.",
            "Court frees Brown\n\nThe court told Brown to go.",
        ),
        (
            "COURT FREES SOTO’S MAYOR. IT LEFT.",
            "Court frees Soto’s mayor. It left.",
        ),
    ] {
        assert_eq!(read(text), small);
    }
    for text in [
        "KABUL (AP) —",
        "IBM SAP NATO KLM",
        "BREAKING NEWS",
        "RIO DE JANEIRO —",
        "The UN and NATO left",
    ] {
        assert_eq!(read(text), text);
    }
}

#[test]
fn what_is_read_leads_back_to_the_file() {
    let text = "<b>Ira\u{ad}n</b> accused &quot;South\nSudan&quot; of lying.";
    let document = prose(Document::new("t", text), &Few);
    let at = |word: &str| {
        let start = document.text().find(word).unwrap();
        Span::new(start, start + word.len())
    };
    assert_eq!(document.quote(at("Iran")), "Ira\u{ad}n");
    assert_eq!(document.quote(at("\"")), "&quot;");
    assert_eq!(document.quote(at("lying")), "lying");
    assert_eq!(document.source(), text);
}

proptest! {
    #[test]
    fn any_text_can_be_read(text in "\\PC{0,60}|[A-Za-z<>/&;#x0-9 \n>*_\\[\\]().:\u{ad}\u{200b}😀🇵🇪-]{0,120}") {
        let document = prose(Document::new("t", text.clone()), &Few);
        let read = document.text();
        prop_assert_eq!(document.source(), &text);
        let mut end = 0;
        for (at, c) in read.char_indices() {
            let span = document.in_source(Span::new(at, at + c.len_utf8()));
            prop_assert!(text.get(span.start..span.end).is_some() && span.end >= end);
            end = span.end;
        }
    }
}

use super::*;
use actant_base::syntax::NameKind;
use std::sync::LazyLock;

static READER: LazyLock<Reader> = LazyLock::new(|| Reader::embedded().unwrap());

/// Reads `text` with its blanks as the only borders of tokens.
fn read(text: &str) -> Sentence {
    let document = Document::new("test", text);
    let mut at = 0;
    let mut tokens = Vec::new();
    for word in text.split(' ') {
        tokens.push(Span::new(at, at + word.len()));
        at += word.len() + 1;
    }
    READER.read(&document, Span::new(0, text.len()), &tokens)
}

#[test]
fn a_sentence_is_read() {
    let sentence = read("The countries did n't sign a treaty in Paris , Angela Merkel said .");
    let brief: Vec<_> = sentence
        .tokens
        .iter()
        .map(|t| {
            (
                t.lemma.as_str(),
                t.head.map_or(0, |head| head + 1),
                t.deprel.as_str(),
            )
        })
        .collect();
    assert_eq!(brief[0..2], [("the", 2, "det"), ("country", 5, "nsubj")]);
    assert_eq!(brief[6], ("treaty", 5, "obj"));
    let token = |form: &str| sentence.tokens.iter().find(|t| t.form == form).unwrap();
    assert_eq!(token("said").upos, Upos::Verb);
    assert!(token("did").has_feature("Tense", "Past"));
    assert_eq!(token("Paris").name, Some(NameKind::Loc));
    assert_eq!(token("Paris").span, Span::new(39, 44));
    let (angela, merkel) = (token("Angela"), token("Merkel"));
    assert_eq!(
        (angela.name, merkel.name),
        (Some(NameKind::Per), Some(NameKind::Per))
    );
    assert!(angela.name_begin && !merkel.name_begin);
    assert!(
        sentence
            .tokens
            .iter()
            .all(|t| (0.0..=1.0).contains(&t.arc_confidence))
    );
    assert!(sentence.is_tree());
}

#[test]
fn no_tokens_make_an_empty_sentence() {
    let sentence = READER.read(&Document::new("test", ""), Span::new(0, 0), &[]);
    assert!(sentence.tokens.is_empty() && sentence.is_tree());
}

#[test]
fn odd_tokens_are_read() {
    let long = "x".repeat(3000);
    let marks = "-".repeat(3000);
    for text in [
        "",
        " ",
        "? ! …",
        "日本 語",
        "\u{301} \0 😀",
        &long,
        &marks,
        "1 2 3",
    ] {
        let sentence = read(text);
        assert!(sentence.is_tree(), "{text:.20}");
        assert_eq!(sentence.tokens.len(), text.split(' ').count());
    }
    let beyond = READER.read(
        &Document::new("test", "a"),
        Span::new(0, 1),
        &[Span::new(5, 9)],
    );
    assert_eq!(beyond.tokens[0].form, "");
}

#[test]
fn long_sentences_are_read_in_parts() {
    let sentence = read(&["He said so ,"; 150].join(" "));
    assert_eq!(sentence.tokens.len(), 600);
    assert!(sentence.is_tree());
    let joined = |t: &&Token| t.deprel == "parataxis" && t.arc_confidence == 0.0;
    assert_eq!(sentence.tokens.iter().filter(joined).count(), 4);
}

#[test]
fn parts_keep_to_the_limits() {
    let forms = vec!["word"; 10_000];
    for pieces in [1, 5, 16] {
        let ends: Vec<usize> = (1..=forms.len()).map(|word| word * pieces).collect();
        let parts = parts(&forms, &ends);
        assert_eq!(
            parts.iter().map(ExactSizeIterator::len).sum::<usize>(),
            forms.len()
        );
        assert!(
            parts
                .iter()
                .all(|part| part.len() <= MOST_WORDS && part.len() * pieces <= MOST_PIECES)
        );
        assert!(parts.windows(2).all(|pair| pair[0].end == pair[1].start));
    }
}

#[test]
fn threads_and_neighbours_change_nothing() {
    let text = "Officials in Kyiv denied on Monday that the minister had resigned .";
    let alone = read(text);
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4)
            .map(|_| {
                scope.spawn(|| {
                    read("Nothing else happened .");
                    read(text)
                })
            })
            .collect();
        for thread in threads {
            assert_eq!(thread.join().unwrap(), alone);
        }
    });
}

#[test]
fn names_begin_where_their_kind_changes() {
    let mut tokens = read("a b c d").tokens;
    let kinds = [
        Some(NameKind::Org),
        Some(NameKind::Org),
        Some(NameKind::Per),
        None,
    ];
    for (token, kind) in tokens.iter_mut().zip(kinds) {
        token.name = kind;
    }
    mark_beginnings(&mut tokens);
    let begins: Vec<_> = tokens.iter().map(|token| token.name_begin).collect();
    assert_eq!(begins, [true, false, true, false]);
}

#[test]
fn weights_that_do_not_fit_are_an_error() {
    let error = |bytes: &[u8]| Reader::from_bytes(bytes.to_vec()).unwrap_err().to_string();
    assert!(error(b"").contains("cut short"));
    assert!(error(b"some other file, long enough").contains("no file of weights"));
    let mut bytes = DEFAULT.0.to_vec();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    assert!(error(&bytes).contains("checksum"));
}

#[test]
fn both_readers_make_trees() {
    let fast = Reader::fast().unwrap();
    let document = Document::new("test", "Iran denied the claim .");
    let tokens = [(0, 4), (5, 11), (12, 15), (16, 21), (22, 23)].map(|(a, b)| Span::new(a, b));
    let sentence = fast.read(&document, Span::new(0, 23), &tokens);
    assert!(sentence.is_tree());
    let relations: Vec<_> = sentence
        .tokens
        .iter()
        .map(|token| token.deprel.as_str())
        .collect();
    assert_eq!(relations, ["nsubj", "root", "det", "obj", "punct"]);
    assert_eq!(sentence.tokens[0].name, Some(NameKind::Loc));
}

#[test]
fn names_go_on_over_hyphens_inside_words() {
    let document = Document::new("test", "al-Shabaab fled");
    let spans = [(0, 2), (2, 3), (3, 10), (11, 15)].map(|(a, b)| Span::new(a, b));
    let mut tokens = READER.read(&document, Span::new(0, 15), &spans).tokens;
    for (index, kind) in [
        (0, Some(NameKind::Org)),
        (1, None),
        (2, Some(NameKind::Per)),
    ] {
        tokens[index].name = kind;
        tokens[index].name_begin = kind.is_some();
    }
    tokens[2].deprel = "flat".into();
    let mut apart = tokens.clone();
    join_names(&mut tokens);
    let names: Vec<_> = tokens
        .iter()
        .map(|token| (token.name, token.name_begin))
        .collect();
    let org = Some(NameKind::Org);
    assert_eq!(
        names,
        [(org, true), (org, false), (org, false), (None, false)]
    );
    apart[2].deprel = "obj".into();
    join_names(&mut apart);
    assert_eq!(apart[2].name, Some(NameKind::Per));
}

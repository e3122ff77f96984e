//! The labels of speakers (R25): in a transcript, what stands below *President of Peru Ana Soto: …* is hers, till
//! somebody else speaks.

use super::phrase;
use actant_base::statement::{Phrase, Proposition, Voice};
use actant_base::syntax::relation::{COMPOUND, FIXED, FLAT, GOESWITH};
use actant_base::syntax::{NameKind, Sentence, Tree, Upos};
use actant_base::text::{Document, Span};
use actant_words::lexicon::{LabelWord, Lexicon, label_word};
use std::sync::Arc;

/// A sentence with more tokens is no label.
const LONGEST: usize = 24;

/// A label, and whose it is; nobody where the text does not name who speaks.
struct Label {
    sentence: usize,
    speaker: Option<Phrase>,
}

/// Puts the speaker of each turn of a transcript before the sources of what is stated in it.
pub fn attribute(
    document: &Document,
    sentences: &[Sentence],
    lexicon: &Lexicon,
    propositions: &mut [Proposition],
) {
    let labels = labels(document, sentences, lexicon);
    for (number, label) in labels.iter().enumerate() {
        let end = match labels.get(number + 1) {
            Some(next) => next.sentence,
            None if number > 0 => sentences.len(),
            None => end_of_speech(document, sentences, label.sentence),
        };
        let at = |sentence: usize| propositions.partition_point(|it| it.sentence < sentence);
        let turn = at(label.sentence + 1)..at(end);
        for proposition in &mut propositions[turn] {
            say(proposition, label.speaker.as_ref());
        }
    }
}

/// Makes `speaker` the outermost source. A quotation whose speaker is unknown is the speaker's own.
fn say(proposition: &mut Proposition, speaker: Option<&Phrase>) {
    let unknown = |voice: &Voice| {
        let label = speaker.map(|speaker| speaker.sentence);
        let holder = voice.holder.as_ref().map(|holder| holder.sentence);
        (holder.is_none() || holder == label) && &*voice.cue == "“…”"
    };
    if proposition.voices.first().is_some_and(unknown) {
        Arc::make_mut(&mut proposition.voices).remove(0);
    }
    let voice = Voice {
        holder: speaker.cloned(),
        cue: ":".into(),
        is_said: true,
        time: None,
    };
    Arc::make_mut(&mut proposition.voices).insert(0, voice);
    let step = "“:”: below the label of a speaker";
    Arc::make_mut(&mut proposition.steps).push(step.to_owned());
}

/// The labels of the speakers, in order: names of persons, and words such as *Question*. Where several persons speak, any
/// other name before a colon is a speaker too.
fn labels(document: &Document, sentences: &[Sentence], lexicon: &Lexicon) -> Vec<Label> {
    let colons: Vec<usize> = (0..sentences.len())
        .filter(|&number| is_before_colon(document, &sentences[number]))
        .collect();
    let is_person = |&number: &usize| {
        let name = last_word(&sentences[number]);
        name.is_some_and(|last| sentences[number].tokens[last].name == Some(NameKind::Per))
    };
    let persons = colons.iter().copied().filter(is_person).count();
    // what stands before a colon twice is a name, whatever the reader takes it for
    let word_of = |&number: &usize| {
        let last = last_word(&sentences[number])?;
        let form = sentences[number].tokens[last].form.as_str();
        form.starts_with(char::is_uppercase).then_some(form)
    };
    let repeated = |number: usize| {
        let word = word_of(&number);
        word.is_some() && colons.iter().map(word_of).filter(|&it| it == word).count() > 1
    };
    let label = |number: usize| {
        let sentence = &sentences[number];
        let last = last_word(sentence)?;
        let speaker = if is_person(&number) {
            Some(named(document, lexicon, sentence, number, last))
        } else {
            match word(sentence) {
                Some(LabelWord::Somebody) => None,
                Some(LabelWord::Role) => Some(named(document, lexicon, sentence, number, last)),
                _ if persons > 1
                    && (sentence.tokens[last].upos == Upos::Propn || repeated(number)) =>
                {
                    Some(named(document, lexicon, sentence, number, last))
                }
                _ => return None,
            }
        };
        Some(Label {
            sentence: number,
            speaker,
        })
    };
    colons.iter().copied().filter_map(label).collect()
}

/// Whether a sentence is a few words at the beginning of a line, without a verb, and a colon.
fn is_before_colon(document: &Document, sentence: &Sentence) -> bool {
    let before = document.text()[..sentence.span.start].trim_end_matches([' ', '\t']);
    let begins = before.is_empty() || before.ends_with('\n');
    let tokens = &sentence.tokens;
    let ends = tokens.last().is_some_and(|token| token.form == ":");
    let is_verb = |upos: Upos| matches!(upos, Upos::Verb | Upos::Aux);
    let capital = tokens
        .first()
        .is_some_and(|token| token.form.starts_with(char::is_uppercase));
    begins
        && ends
        && capital
        && tokens.len() <= LONGEST
        && (word(sentence).is_some() || !before_aside(sentence).iter().any(|&upos| is_verb(upos)))
}

/// The parts of speech of a label's words, without the brackets at its end (*(retranslated)*).
fn before_aside(sentence: &Sentence) -> Vec<Upos> {
    let words = sentence.tokens.iter();
    words
        .take_while(|token| token.form != "(")
        .map(|token| token.upos)
        .collect()
}

/// The last word of a label's name.
fn last_word(sentence: &Sentence) -> Option<usize> {
    let end = before_aside(sentence).len();
    (0..end)
        .rev()
        .find(|&index| sentence.tokens[index].upos != Upos::Punct)
}

/// What the word tells that a label consists of.
fn word(sentence: &Sentence) -> Option<LabelWord> {
    match &sentence.tokens[..] {
        [word, _] => label_word(&word.form).filter(|&word| word != LabelWord::Link),
        _ => None,
    }
}

/// The phrase of the name that ends in token `last`.
pub fn named(
    document: &Document,
    lexicon: &Lexicon,
    sentence: &Sentence,
    number: usize,
    last: usize,
) -> Phrase {
    let tree = Tree::new(sentence);
    let kind = tree.token(last).name;
    let inside = |&head: &usize| tree.is(head, COMPOUND | FLAT | FIXED | GOESWITH);
    let mut head = last;
    while let Some(above) = tree.head(head) {
        let same_name = kind.is_some() && tree.token(above).name == kind;
        // *President of Peru Ana Soto* is Ana Soto, whatever hangs from what
        let person = kind == Some(NameKind::Per);
        if !same_name && (person || !inside(&head)) {
            break;
        }
        head = above;
    }
    phrase::core(document, lexicon, &tree, number, head)
}

/// Where the speech below the only label ends: with its paragraph, or with the last paragraph in which somebody says *I* or
/// *we*, which authors of news do not.
fn end_of_speech(document: &Document, sentences: &[Sentence], label: usize) -> usize {
    let quoted = &document.quotes().quotations;
    let begins = |&number: &usize| {
        let between = Span::new(sentences[number - 1].span.end, sentences[number].span.start);
        document.slice(between).contains('\n')
    };
    let first_person = |number: &usize| {
        sentences[*number].tokens.iter().any(|token| {
            let form = token.lower_form();
            let is_first = matches!(&*form, "i" | "we" | "me" | "us" | "my" | "our");
            is_first && token.form != "US" && !quoted.iter().any(|span| span.contains(token.span))
        })
    };
    let last = (label + 1..sentences.len())
        .rfind(first_person)
        .unwrap_or(label + 1);
    (last + 1..sentences.len())
        .find(begins)
        .unwrap_or(sentences.len())
}

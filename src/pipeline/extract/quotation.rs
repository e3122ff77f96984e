//! Quotations (R25): words between quotation marks are never the author's. Whoever says them may be named in another
//! sentence than the one that they stand in.

use super::message::Messages;
use super::phrase;
use super::source::{is_issuing, is_message};
use super::speaker::named;
use actant_base::statement::{Filler, Phrase, Polarity, Proposition, RuleName, Voice};
use actant_base::syntax::{NameKind, Sentence, Tree, Upos};
use actant_base::text::{Document, Span};
use actant_words::lexicon::{Complement, Lexicon, Operator, WordClass};
use std::ops::Range;
use std::sync::Arc;

/// Fewer words than this between quotation marks only name something.
const SHORT: usize = 4;

/// Puts the speaker of each quotation of the document before the sources of what is stated in it.
pub fn attribute(
    document: &Document,
    sentences: &[Sentence],
    lexicon: &Lexicon,
    propositions: &mut [Proposition],
) {
    let messages = Messages {
        document,
        sentences,
        lexicon,
    };
    let mut last: Option<Chain> = None;
    let mut end = 0;
    for &quoted in &document.quotes().quotations {
        let words = document.slice(quoted).split_whitespace().count();
        let around = around(sentences, propositions, quoted);
        let told = told(&propositions[around.clone()], quoted);
        if words < SHORT && told.is_none() && !is_sentence(document.slice(quoted)) {
            continue;
        }
        // a quotation in the sentence after another goes on with its speaker
        let number = |at: usize| sentences.partition_point(|sentence| sentence.span.end <= at);
        let follows = number(quoted.start) <= number(end) + 1;
        let before = last.take().filter(|_| follows);
        let gloss = is_gloss(document, quoted);
        let alone = |speaker: Phrase| vec![Some(messages.sender(speaker))];
        let nearby = &propositions[around.clone()];
        let mut announcing = None;
        let speakers = told
            .map(|chain| {
                chain
                    .into_iter()
                    .map(|it| it.map(|it| messages.sender(it)))
                    .collect()
            })
            .or_else(|| signature(document, sentences, lexicon, quoted).map(alone))
            .or_else(|| nearest(sentences, nearby, quoted).map(alone))
            .or(before)
            .or_else(|| {
                let found = announced(document, sentences, lexicon, propositions, quoted)?;
                announcing = Some(found.0);
                Some(alone(found.1))
            })
            .or_else(|| headed(document, sentences, lexicon, quoted).map(alone))
            .filter(|_| !gloss);
        if let Some(index) = announcing {
            contain(propositions, index, around.clone(), quoted);
        }
        for proposition in &mut propositions[around] {
            // somebody who is spoken of in the quotation is not who quotes
            let mut holders = proposition
                .voices
                .iter()
                .filter_map(|voice| voice.holder.as_ref());
            let said = holders.any(|holder| !quoted.contains(holder.span));
            if !quoted.contains(proposition.predicate.span) {
                continue;
            }
            if said {
                // *“I regret it,” the message said*: whoever sent it does
                for voice in Arc::make_mut(&mut proposition.voices) {
                    voice.holder = voice.holder.take().map(|it| messages.sender(it));
                }
            } else {
                say(proposition, speakers.as_deref().unwrap_or(&[None]));
            }
        }
        last = speakers;
        end = quoted.end;
    }
}

/// *The message reads:* has the first of what follows as its content.
fn contain(
    propositions: &mut [Proposition],
    announcing: usize,
    mut around: Range<usize>,
    quoted: Span,
) {
    let first = around.find(|&index| quoted.contains(propositions[index].predicate.span));
    let announcing = &mut propositions[announcing];
    if let Some(first) = first.filter(|_| announcing.object.is_none()) {
        announcing.object = Some(Filler::Proposition(first));
        announcing.content.push(first);
    }
}

/// Who says a quotation, and who says that they do, the outermost first; nobody where the text names none.
type Chain = Vec<Option<Phrase>>;

/// Puts the speakers of a quotation before the sources of what is stated in it.
fn say(proposition: &mut Proposition, speakers: &[Option<Phrase>]) {
    let voices = speakers.iter().map(|speaker| Voice {
        holder: speaker.clone(),
        cue: "“…”".into(),
        is_said: true,
        time: None,
    });
    Arc::make_mut(&mut proposition.voices).splice(0..0, voices);
    Arc::make_mut(&mut proposition.steps).push("“…”: between quotation marks".to_owned());
}

/// The propositions of the sentences that a quotation stands in.
fn around(sentences: &[Sentence], propositions: &[Proposition], quoted: Span) -> Range<usize> {
    let first = sentences.partition_point(|sentence| sentence.span.end < quoted.start);
    let end = sentences.partition_point(|sentence| sentence.span.start <= quoted.end);
    let at = |sentence: usize| propositions.partition_point(|it| it.sentence < sentence);
    at(first)..at(end.max(first))
}

/// *the Zaria (“the dawn has come to us”)*: in brackets alone it says what a name means, and nobody named speaks.
fn is_gloss(document: &Document, quoted: Span) -> bool {
    let marks = document.marks(Span::new(quoted.end, quoted.end + 1));
    let close = marks.first().map_or(quoted.end, |mark| mark.span.end);
    let before = &document.text()[..opening(document, quoted)];
    let after = &document.text()[close..];
    before.ends_with('(') && after.starts_with(')')
}

/// Where the mark stands that opens a quotation.
fn opening(document: &Document, quoted: Span) -> usize {
    let marks = &document.quotes().marks;
    let next = marks.partition_point(|mark| mark.span.start < quoted.start);
    let mark = next.checked_sub(1).map(|last| marks[last].span);
    mark.filter(|mark| mark.end == quoted.start)
        .map_or(quoted.start, |mark| mark.start)
}

/// Whether a few words are a sentence of their own (*“We will win.”*), not a name.
fn is_sentence(quoted: &str) -> bool {
    let quoted = quoted.trim();
    quoted.starts_with(char::is_uppercase)
        && quoted.ends_with(['.', '!', '?'])
        && quoted.split_whitespace().count() > 1
}

/// Who says a quotation: the sources outside it that the grammar gives one of its statements.
fn told(propositions: &[Proposition], quoted: Span) -> Option<Chain> {
    let inside = propositions
        .iter()
        .filter(|proposition| quoted.contains(proposition.predicate.span));
    inside
        .map(|proposition| {
            let outside = |holder: &Phrase| !quoted.contains(holder.span);
            let voices = proposition.voices.iter().map(|voice| voice.holder.clone());
            voices
                .take_while(|holder| holder.as_ref().is_none_or(outside))
                .collect::<Chain>()
        })
        .find(|chain| chain.last().is_some_and(Option::is_some))
}

/// Who says a quotation: the subject of the clause that stands nearest outside it, in the sentences that it begins and ends
/// in.
fn nearest(sentences: &[Sentence], propositions: &[Proposition], quoted: Span) -> Option<Phrase> {
    let inside = |proposition: &Proposition| quoted.contains(proposition.predicate.span);
    let touches = |proposition: &Proposition| {
        let sentence = sentences
            .get(proposition.sentence)
            .map(|sentence| sentence.span);
        sentence.is_some_and(|span| span.overlaps(quoted))
    };
    let outside = || {
        propositions
            .iter()
            .filter(|proposition| !inside(proposition) && touches(proposition))
    };
    let subject = |proposition: &Proposition| match &proposition.subject {
        Some(Filler::Phrase(phrase)) => Some(phrase.clone()),
        _ => None,
    };
    let before = outside()
        .filter(|proposition| proposition.predicate.span.end <= quoted.start)
        .filter(|proposition| subject(proposition).is_some())
        .max_by_key(|proposition| proposition.predicate.span.end);
    let after = outside()
        .filter(|proposition| proposition.predicate.span.start >= quoted.end)
        .filter(|proposition| subject(proposition).is_some())
        .min_by_key(|proposition| proposition.predicate.span.start);
    before.or(after).and_then(subject)
}

/// *“…” — Commissioner Ana Soto*: the name that a dash joins to the end of a quotation, with nothing that is done there.
fn signature(
    document: &Document,
    sentences: &[Sentence],
    lexicon: &Lexicon,
    quoted: Span,
) -> Option<Phrase> {
    let marks = document.marks(Span::new(quoted.end, quoted.end + 1));
    let close = marks.first()?.span.end;
    let after = document.text()[close..].trim_start();
    let name = after.trim_start_matches(['-', '–', '—', '―']);
    let signed = name.len() < after.len() && name.trim_start().starts_with(char::is_uppercase);
    let begin = document.text().len() - name.trim_start().len();
    let number = sentences.partition_point(|sentence| sentence.span.end <= begin);
    let sentence = sentences.get(number).filter(|_| signed)?;
    let tokens = &sentence.tokens;
    let first = tokens.partition_point(|token| token.span.end <= begin);
    let verbal = |upos: Upos| matches!(upos, Upos::Verb | Upos::Aux);
    if tokens[first..].iter().any(|token| verbal(token.upos)) {
        return None;
    }
    let end = tokens[first..]
        .iter()
        .position(|token| token.upos == Upos::Punct);
    let end = end.map_or(tokens.len(), |end| first + end);
    let person = |&at: &usize| tokens[at].name == Some(NameKind::Per);
    let last = (first..end)
        .rfind(person)
        .or_else(|| (first..end).rfind(|&at| tokens[at].upos == Upos::Propn))?;
    Some(named(document, lexicon, sentence, number, last))
}

/// *From the desk of Ola Bruun:* before a quotation: whom a line without a verb says it is from.
fn headed(
    document: &Document,
    sentences: &[Sentence],
    lexicon: &Lexicon,
    quoted: Span,
) -> Option<Phrase> {
    let open = opening(document, quoted);
    let number = sentences.partition_point(|sentence| sentence.span.end <= open);
    let number = number.checked_sub(1)?;
    let tokens = &sentences[number].tokens;
    let verbal = |upos: Upos| matches!(upos, Upos::Verb | Upos::Aux);
    let colon = tokens.last().is_some_and(|token| token.form == ":");
    if !colon || tokens.iter().any(|token| verbal(token.upos)) {
        return None;
    }
    let tree = Tree::new(&sentences[number]);
    let from = (0..tree.len()).find(|&at| {
        tree.token(at).name.is_some()
            && matches!(tree.case(at).as_deref(), Some("from" | "by" | "of"))
    });
    from.map(|from| phrase::core(document, lexicon, &tree, number, from))
}

/// *The consul sent the following message:*, *The envoy spoke to reporters.* before a quotation that opens a sentence: which
/// proposition tells of somebody who speaks or writes, and who that is.
fn announced(
    document: &Document,
    sentences: &[Sentence],
    lexicon: &Lexicon,
    propositions: &[Proposition],
    quoted: Span,
) -> Option<(usize, Phrase)> {
    let number = sentences.partition_point(|sentence| sentence.span.end <= quoted.start);
    let open = opening(document, quoted);
    let begin = sentences.get(number)?.span.start.min(open);
    let between = document.slice(Span::new(begin, open));
    let opens = between.chars().all(|c| !c.is_alphanumeric());
    let before = number.checked_sub(1).filter(|_| opens)?;
    let tokens = &sentences[before].tokens;
    let colon = tokens.last().is_some_and(|token| token.form == ":");
    let message = |filler: &Option<Filler>| match filler {
        Some(Filler::Phrase(phrase)) => {
            phrase.sentence == before && is_message(&tokens[phrase.head].lemma)
        }
        _ => false,
    };
    let tells = |proposition: &Proposition| {
        let lemma = &proposition.predicate.lemma;
        let verb = lemma.split(' ').next().unwrap_or(lemma);
        let operator = lexicon.operator(WordClass::Verb, verb, Complement::That);
        let relation = proposition.predicate.relation.as_deref();
        let speech = matches!(operator, Some(Operator::Report | Operator::Allege))
            || matches!(
                relation,
                Some("Communicate" | "Accuse" | "Warn" | "Request" | "Reject" | "ExpressConcern")
            );
        let issued = message(&proposition.object) && is_issuing(verb);
        speech || issued || (colon && message(&proposition.subject))
    };
    let spoken = propositions
        .iter()
        .enumerate()
        .filter(|(_, proposition)| {
            proposition.sentence == before
                && proposition.voices.is_empty()
                && proposition.polarity == Polarity::Positive
                && matches!(
                    proposition.rule,
                    RuleName::Clause | RuleName::Coordination | RuleName::Inquit
                )
                && matches!(proposition.subject, Some(Filler::Phrase(_)))
        })
        .filter(|(_, proposition)| tells(proposition))
        .max_by_key(|(_, proposition)| proposition.predicate.span.end)?;
    let (index, spoken) = spoken;
    let Some(Filler::Phrase(speaker)) = &spoken.subject else {
        return None;
    };
    Some((index, speaker.clone()))
}

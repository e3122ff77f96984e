//! Who speaks beside a quotation, who was asked, and what else is reported.

use crate::Draft;
use crate::inquits::{is_finite, is_pause, is_within, says, start};
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{
    ACL, ADVCL, APPOS, AUX, CASE, CCOMP, CONJ, COP, IOBJ, MARK, NSUBJ, OBJ, OBL, PARATAXIS,
    VOCATIVE, XCOMP,
};
use actant_words::lexicon::{Group, Lexicon};
use std::ops::Range;

/// A verb beside a quotation, with who speaks.
struct Inquit {
    verb: usize,
    speaker: usize,
    /// What is quoted before it.
    first: Range<usize>,
    /// What is quoted after it, if the quotation goes on.
    second: Option<Range<usize>>,
}

fn is_noun(sentence: &Draft, at: usize) -> bool {
    matches!(
        sentence.tokens[at].upos,
        Upos::Noun | Upos::Propn | Upos::Pron
    )
}

/// The noun in `range` whose phrase begins there and belongs to no other noun in it.
fn noun_at(sentence: &Draft, range: &Range<usize>) -> Option<usize> {
    range.clone().find(|&at| {
        let above = sentence.tokens[at].head;
        is_noun(sentence, at)
            && start(sentence, at) == range.start
            && !sentence.has(at, CASE)
            && above.is_none_or(|above| !range.contains(&above) || !is_noun(sentence, above))
    })
}

impl Inquit {
    /// *“…,” sighed Petra Voss*, *“…,” the envoy fumed, “…”*: between what is quoted and a pause or the end stand one verb
    /// and one noun.
    fn at(sentence: &Draft, verb: usize, lexicon: &Lexicon) -> Option<Self> {
        let tokens = &sentence.tokens;
        let is = |at: usize, form: &str| tokens.get(at).is_some_and(|token| token.form == form);
        let close = (0..verb).rfind(|&at| is(at, "”") || is(at, "“"))?;
        let open = (0..close).rfind(|&at| is(at, "“"))?;
        let finite = is_finite(sentence, verb) || tokens[verb].xpos == "VBN";
        let other = sentence.has(verb, COP) || sentence.has_passive_auxiliary(verb);
        if !finite || other || is(close, "“") || close < open + 2 {
            return None;
        }
        let comma = is(close + 1, ",");
        let pause = comma
            || matches!(
                tokens[close - 1].form.as_str(),
                "," | "!" | "?" | "—" | "–" | "…" | "..."
            );
        let begin = close + 1 + usize::from(comma);
        if !pause || begin > verb {
            return None;
        }
        let next = (verb + 1..tokens.len()).find(|&at| is(at, "“"));
        let limit = next.unwrap_or(tokens.len());
        let adverbs = |mut range: Range<usize>| range.all(|at| tokens[at].upos == Upos::Adv);
        let speaker = if adverbs(begin..verb) {
            noun_at(sentence, &(verb + 1..limit))?
        } else {
            let speaker = noun_at(sentence, &(begin..verb))?;
            let told = lexicon.is_in(Group::Telling, &tokens[verb].lemma);
            let object = sentence
                .first(verb, OBJ)
                .is_some_and(|object| object > verb && object < limit);
            let own = |at: usize| {
                is_within(sentence, at, speaker)
                    || matches!(tokens[at].upos, Upos::Adv | Upos::Aux | Upos::Punct)
            };
            if (object && !told) || is_within(sentence, verb, speaker) || !(begin..verb).all(own) {
                return None;
            }
            speaker
        };
        let second = next
            .filter(|&next| is_pause(&tokens[next - 1].form))
            .map(|next| {
                let end = (next + 1..tokens.len()).find(|&at| is(at, "”"));
                next + 1..end.unwrap_or(tokens.len())
            });
        Some(Self {
            verb,
            speaker,
            first: open + 1..close,
            second,
        })
    }

    /// Whether a token is quoted.
    fn quotes(&self, at: usize) -> bool {
        self.first.contains(&at)
            || self
                .second
                .as_ref()
                .is_some_and(|second| second.contains(&at))
    }
}

/// The words of a range that hang from nothing in it.
fn roots(sentence: &Draft, range: &Range<usize>) -> Vec<usize> {
    let tokens = &sentence.tokens;
    let outside = |&at: &usize| {
        tokens[at].upos != Upos::Punct && tokens[at].head.is_none_or(|head| !range.contains(&head))
    };
    range.clone().filter(outside).collect()
}

/// The root of a range that heads a clause.
fn clause_in(sentence: &Draft, range: &Range<usize>) -> Option<usize> {
    let tokens = &sentence.tokens;
    let finite = |at: usize| matches!(tokens[at].xpos.as_str(), "VBD" | "VBZ" | "VBP" | "MD");
    if !range.clone().any(finite) {
        return None;
    }
    let heads = |&at: &usize| tokens[at].upos == Upos::Verb || sentence.has(at, COP | NSUBJ | AUX);
    roots(sentence, range).into_iter().find(heads)
}

/// *“Turkey,” said the envoy, “has never armed the group”*, *“The ferry has sunk,” sighed Petra Voss*: whatever verb stands
/// between a quotation and a noun tells who speaks; the quotation is one sentence that the two interrupt.
pub fn quoted_inquit(sentence: &mut Draft, verb: usize, lexicon: &Lexicon) {
    let Some(inquit) = Inquit::at(sentence, verb, lexicon) else {
        return;
    };
    let tokens = &sentence.tokens;
    let clause = clause_in(sentence, &inquit.first);
    let rest = inquit
        .second
        .as_ref()
        .and_then(|second| clause_in(sentence, second));
    let Some(content) = clause.or(rest) else {
        return;
    };
    let spoken = tokens[inquit.speaker].head == Some(verb) && tokens[inquit.speaker].is(NSUBJ);
    if clause.is_none() || !spoken || !says(sentence, verb, lexicon) {
        govern(sentence, &inquit, content);
    }
    match (clause, rest) {
        (None, Some(rest)) => join(sentence, &inquit, rest),
        (Some(clause), Some(rest)) => continued(sentence, &inquit, clause, rest),
        _ => {}
    }
}

/// Makes the speaker the subject of the verb, and the quotation what it says.
fn govern(sentence: &mut Draft, inquit: &Inquit, content: usize) {
    let Inquit { verb, speaker, .. } = *inquit;
    if is_within(sentence, verb, speaker) {
        sentence.replace(speaker, verb);
    }
    if is_within(sentence, verb, content) {
        sentence.replace(content, verb);
    }
    sentence.hang(speaker, verb, "nsubj");
    sentence.hang(content, verb, "ccomp");
    if sentence.tokens[verb].xpos == "VBN" && !sentence.has(verb, AUX) {
        sentence.tokens[verb].xpos = "VBD".to_owned();
    }
    // *…, looking at the sea*, *… on Monday*: what follows the verb outside the marks is told of the speaker
    let own = |&child: &usize| {
        child > verb
            && child != speaker
            && !inquit.quotes(child)
            && sentence.tokens[child].is(ADVCL | OBL | OBJ | IOBJ)
            && !sentence.has(child, NSUBJ)
    };
    let moved: Vec<usize> = sentence.children(content).filter(own).collect();
    for child in moved {
        sentence.tokens[child].head = Some(verb);
    }
}

/// *“Turkey,” …, “has armed nobody”*: the words before the verb belong to the clause behind it.
fn join(sentence: &mut Draft, inquit: &Inquit, clause: usize) {
    for root in roots(sentence, &inquit.first) {
        if root == clause {
            continue;
        }
        let tokens = &sentence.tokens;
        let case = sentence.has(root, CASE);
        let subject = sentence
            .children(clause)
            .any(|child| tokens[child].is(NSUBJ) && child != root);
        let passive = sentence.has_passive_auxiliary(clause);
        let deprel = match tokens[root].upos {
            _ if case => "obl",
            Upos::Adv => "advmod",
            Upos::Intj => "discourse",
            Upos::Noun | Upos::Propn | Upos::Pron | Upos::Num if !subject && passive => {
                "nsubj:pass"
            }
            Upos::Noun | Upos::Propn | Upos::Pron | Upos::Num if !subject => "nsubj",
            _ => "vocative",
        };
        sentence.hang(root, clause, deprel);
    }
}

/// *“We believe,” …, “that Peru lied”*: what *that* opens is the content of the clause before the verb.
fn continued(sentence: &mut Draft, inquit: &Inquit, clause: usize, rest: usize) {
    let tokens = &sentence.tokens;
    let that = sentence
        .first(rest, MARK)
        .is_some_and(|mark| tokens[mark].form == "that");
    let free = !sentence.has(clause, CCOMP);
    if that && free && tokens[rest].head == Some(inquit.verb) {
        sentence.tokens[rest].head = Some(clause);
    }
}

/// *“The dam broke,” Radio Sahel quoted the governor as saying*: what is quoted is what the governor says.
pub fn as_saying(sentence: &mut Draft, saying: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let Some(quoting) = tokens[saying].head else {
        return;
    };
    let quotes = matches!(tokens[quoting].lemma.as_str(), "quote" | "cite")
        && tokens[quoting].upos == Upos::Verb;
    let marked = sentence
        .first(saying, MARK | CASE)
        .is_some_and(|mark| tokens[mark].form == "as");
    let spoken = tokens[saying].xpos == "VBG" && says(sentence, saying, lexicon);
    if !quotes || !marked || !spoken || sentence.has(saying, CCOMP | OBJ) {
        return;
    }
    let below = sentence.children(quoting).find(|&child| {
        child != saying
            && (tokens[child].is(CCOMP) || (tokens[child].deprel == "parataxis" && child < quoting))
    });
    let above = tokens[quoting]
        .head
        .filter(|&above| above < quoting && tokens[quoting].deprel == "parataxis");
    let Some(content) = below.or(above) else {
        return;
    };
    if below.is_none() {
        sentence.replace(content, quoting);
    }
    sentence.hang(content, saying, "ccomp");
}

/// *asked the mayor who had ordered the raid*, *asked by an aide who had paid*: after a verb of asking and whom it asks, or
/// who asks, *who* opens what is asked; that one has done nothing.
pub fn asked_who(sentence: &mut Draft, clause: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let Some(asked) = tokens[clause]
        .head
        .filter(|_| tokens[clause].deprel == "acl:relcl")
    else {
        return;
    };
    let Some(verb) = tokens[asked].head.filter(|&verb| {
        let by = tokens[asked].deprel == "obl:agent";
        (tokens[asked].is(OBJ | IOBJ) || by)
            && verb < asked
            && lexicon.is_in(Group::Asking, &tokens[verb].lemma)
    }) else {
        return;
    };
    let first = start(sentence, clause);
    let asks = matches!(tokens[first].xpos.as_str(), "WP" | "WDT" | "WP$")
        && tokens[first].form.to_lowercase() != "that"
        && first > 0
        && tokens[first - 1].form != ",";
    let other = sentence.has(verb, CCOMP | XCOMP);
    if asks && !other {
        sentence.hang(clause, verb, "ccomp");
    }
}

/// *Asked whether it was so, the mayor nodded*; *the mayor, asked whether it was so, nodded*: without a subject of its own,
/// before or after a comma, who is asked is the subject of the clause around it.
pub fn asked_participle(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let asked = token.lower_form() == "asked" && lexicon.is_in(Group::Asking, &token.lemma);
    let asked = asked || lexicon.is_in(Group::Quizzing, &token.lemma);
    let own = sentence.has(index, NSUBJ | AUX | OBJ | IOBJ);
    if !asked || own || !matches!(token.xpos.as_str(), "VBD" | "VBN") {
        return;
    }
    let opens =
        (0..index).all(|at| tokens[at].head == Some(index) || tokens[at].upos == Upos::Punct);
    let aside = index > 0 && tokens[index - 1].form == ",";
    if opens && token.head.is_none() {
        // *Asked how it began, the mayor blamed a guard*: what follows the comma is the sentence
        let main = sentence.children(index).filter(|&clause| {
            let first = start(sentence, clause);
            tokens[clause].is(CCOMP | ADVCL | PARATAXIS)
                && is_finite(sentence, clause)
                && first > index
                && tokens[first - 1].form == ","
                && sentence.has(clause, NSUBJ)
                && !sentence.has(clause, MARK)
        });
        let Some(main) = main.last() else {
            return;
        };
        sentence.replace(index, main);
        sentence.hang(index, main, "advcl");
        sentence.tokens[index].xpos = "VBN".to_owned();
    } else if (opens || aside) && tokens[index].is(ADVCL | ACL) {
        sentence.tokens[index].xpos = "VBN".to_owned();
        take_question(sentence, index);
    } else if aside && tokens[index].is(CCOMP) && is_beside_subject(sentence, index) {
        sentence.tokens[index].xpos = "VBN".to_owned();
        sentence.tokens[index].deprel = "advcl".into();
    }
}

/// *Questioned about whether it had lied, the firm apologised*: the clause before the comma is what was asked.
fn take_question(sentence: &mut Draft, participle: usize) {
    let tokens = &sentence.tokens;
    let Some(main) = tokens[participle].head.filter(|&main| main > participle) else {
        return;
    };
    let whether = |clause: usize| {
        let mut marks = sentence.by(clause, MARK);
        marks.any(|mark| tokens[mark].form == "whether")
    };
    let subject = sentence.first(main, NSUBJ);
    let question = sentence.by(main, CCOMP | ADVCL).find(|&clause| {
        clause > participle && subject.is_some_and(|subject| clause < subject) && whether(clause)
    });
    if let Some(question) = question {
        sentence.hang(question, participle, "ccomp");
    }
}

/// *The envoy, asked whether it was so, said: “No.”*: between the commas behind the subject of a verb, it is no content.
fn is_beside_subject(sentence: &Draft, participle: usize) -> bool {
    let tokens = &sentence.tokens;
    let main = tokens[participle].head.filter(|&main| main > participle);
    let subject = main.and_then(|main| sentence.first(main, NSUBJ));
    let first = start(sentence, participle);
    subject.is_some_and(|subject| {
        let last = sentence.subtree(subject).into_iter();
        let last = last.filter(|&at| tokens[at].upos != Upos::Punct && at < participle);
        last.max().is_some_and(|last| last + 2 == first)
    })
}

/// *said it had captured two bridges and shelled a market*: a participle without a subject goes on with *had captured*, for
/// *said* would be followed by a past form of its own (*said it had won and withdrew*).
pub fn reported_conjunct(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let Some(verb) = token
        .head
        .filter(|_| token.is(CONJ))
        .filter(|&verb| says(sentence, verb, lexicon))
    else {
        return;
    };
    if verb > index {
        // *…, killed a judge and burned a court, the army said*: what stands before the verb of saying is said
        let before = sentence.by(verb, CCOMP).filter(|&content| content < index);
        if let Some(content) = before.last() {
            sentence.tokens[index].head = Some(content);
        }
        return;
    }
    let participle = token.upos == Upos::Verb
        && matches!(token.xpos.as_str(), "VBD" | "VBN")
        && !lexicon.is_in(Group::PastOnly, &token.lower_form());
    let own = sentence.has(index, NSUBJ | AUX | COP | MARK);
    let content = sentence.first(verb, CCOMP).filter(|&content| {
        let perfect = sentence
            .children(content)
            .any(|child| tokens[child].deprel == "aux" && tokens[child].lemma == "have");
        perfect && content > verb && content < index && tokens[content].xpos == "VBN"
    });
    // *said it had won and was told to go*
    let spoken = says(sentence, index, lexicon) && sentence.has(index, CCOMP);
    if let Some(content) = content.filter(|_| participle && !own && !spoken) {
        sentence.tokens[index].head = Some(content);
        sentence.tokens[index].xpos = "VBN".to_owned();
    }
}

/// *Togo sold Mali ships, a report by the bank says*: the noun that stands alone between what is said and a verb of saying at
/// the end is who says it; a noun before the comma belongs to what is said.
pub fn last_source(sentence: &mut Draft, verb: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    if !says(sentence, verb, lexicon) || !is_finite(sentence, verb) || verb == 0 {
        return;
    }
    let Some(comma) = (1..verb).rfind(|&at| tokens[at].form == ",") else {
        return;
    };
    let range = comma + 1..verb;
    let nominal = |at: usize| !matches!(tokens[at].upos, Upos::Verb | Upos::Aux | Upos::Cconj);
    let Some(noun) = noun_at(sentence, &range).filter(|_| range.clone().all(nominal)) else {
        return;
    };
    let ends = (verb + 1..tokens.len()).all(|at| tokens[at].upos == Upos::Punct);
    let content = sentence
        .by(verb, CCOMP)
        .find(|&content| content < comma && tokens[content].upos == Upos::Verb && content != noun);
    let Some(content) = content.filter(|_| ends) else {
        return;
    };
    let first = sentence.first(verb, NSUBJ);
    let displaced = first.filter(|&subject| subject < content && !sentence.has(content, NSUBJ));
    if first.is_some() && displaced.is_none() || is_within(sentence, verb, noun) {
        return;
    }
    sentence.hang(noun, verb, "nsubj");
    if let Some(subject) = displaced {
        sentence.hang(subject, content, "nsubj");
    }
}

/// *Two ships have sunk, the navy’s daily, Al Bahr, reported on May 3*: what is said has a pause behind it; the noun before
/// the verb, with its name between commas, is who says it.
pub fn named_source(sentence: &mut Draft, verb: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let bare = !sentence.has(verb, OBJ | XCOMP | COP | MARK);
    let comma = |at: Option<usize>| at.filter(|&at| tokens[at].form == ",");
    let (Some(last), true) = (comma(verb.checked_sub(1)), bare) else {
        return;
    };
    if !says(sentence, verb, lexicon) || !is_finite(sentence, verb) {
        return;
    }
    let before = |end: usize| (1..end).rfind(|&at| tokens[at].upos == Upos::Punct);
    let Some(middle) = comma(before(last)) else {
        return;
    };
    let Some(first) = comma(before(middle)) else {
        return;
    };
    let name = noun_at(sentence, &(middle + 1..last)).filter(|&name| tokens[name].name.is_some());
    let noun = noun_at(sentence, &(first + 1..middle)).filter(|&noun| tokens[noun].name.is_none());
    let nominal = (first + 1..last)
        .all(|at| !matches!(tokens[at].upos, Upos::Verb | Upos::Aux | Upos::Cconj));
    let end =
        (verb + 1..tokens.len()).all(|at| tokens[at].upos != Upos::Verb && tokens[at].form != "”");
    let (Some(name), Some(noun), true, true) = (name, noun, nominal, end) else {
        return;
    };
    let Some(content) = clause_in(sentence, &(0..first)).filter(|&content| content != verb) else {
        return;
    };
    if sentence
        .first(verb, NSUBJ)
        .is_some_and(|subject| subject == noun || subject == name)
    {
        return;
    }
    if is_within(sentence, verb, content) {
        sentence.replace(content, verb);
    }
    if is_within(sentence, verb, noun) || is_within(sentence, verb, name) {
        return;
    }
    sentence.hang(content, verb, "ccomp");
    sentence.hang(name, verb, "nsubj");
    sentence.hang(noun, name, "appos");
    let late: Vec<usize> = sentence
        .children(content)
        .filter(|&child| child > verb && sentence.tokens[child].is(OBL | XCOMP))
        .collect();
    for child in late {
        sentence.tokens[child].head = Some(verb);
    }
}

/// *Chad, which borders Mali, said its envoy, Ana Reis, might leave*: a verb of saying has a subject, which stands before it;
/// what is said has its own behind it.
pub fn speaker_past_clause(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let Some(clause) = tokens[index]
        .head
        .filter(|&clause| tokens[clause].is(CCOMP) && !tokens[index].xpos.starts_with('W'))
    else {
        return;
    };
    let Some(verb) = tokens[clause]
        .head
        .filter(|&verb| index < verb && verb < clause && says(sentence, verb, lexicon))
    else {
        return;
    };
    if !is_finite(sentence, verb) || sentence.has(verb, NSUBJ) {
        return;
    }
    let own = sentence
        .by(clause, NSUBJ | VOCATIVE | OBJ)
        .find(|&at| verb < at && at < clause);
    // *The mayor, said the bishop, would resign*: what is said stands around it
    let told = sentence
        .by(index, ACL | APPOS)
        .any(|at| index < at && at < verb);
    let aside = tokens[verb - 1].form == "," && !told;
    let Some(own) = own.filter(|_| !aside) else {
        return;
    };
    let passive = sentence.has_passive_auxiliary(clause);
    sentence.hang(index, verb, "nsubj");
    sentence.tokens[own].deprel = if passive { "nsubj:pass" } else { "nsubj" }.into();
}

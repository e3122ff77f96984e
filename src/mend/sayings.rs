//! Repairs that are patterns, of what whoever says something says or does beside it. The sentence above each shows it, then
//! comes the fact that it rests on.

use crate::clauses::acts;
use crate::pattern::Do::{Hang, Move};
use crate::pattern::{Match, Pattern, WORD, by, dependent, head};
use crate::receivers::is_somebody;
use crate::reports::is_thing_by_itself;
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{ACL, ADVCL, CCOMP, CONJ, MARK, NSUBJ, OBJ, PARATAXIS, XCOMP};
use actant_words::lexicon::{Complement, Group};

/// *marched to the court to hand in a letter, claiming fraud*: who says something after a comma says it while he acts; it
/// is no part of the purpose.
pub const SAID_MEANWHILE: Pattern = Pattern {
    word: by(ADVCL).tag(&["VBG"]),
    nodes: &[
        head(0, by(ADVCL).tag(&["VB"])).before(0),
        dependent(1, by(MARK).form(&["to"])),
        head(1, WORD).before(1),
    ],
    holds: |m| {
        let meanwhile =
            m.takes(0, Complement::That) || m.lexicon.is_in(Group::Accompanying, &m.lemma(0));
        meanwhile && m.follows_comma(0)
    },
    then: &[Move(0, 3)],
};

/// *denied reports that the school was closed, adding that S*: no school adds anything; whoever
/// denied the reports does.
pub const SAID_OF_CONTENT: Pattern = Pattern {
    word: by(ADVCL).tag(&["VBG"]),
    nodes: &[
        head(0, by(ACL)).before(0),
        head(1, WORD.upos(Upos::Noun)).before(1),
        head(2, WORD.upos(Upos::Verb)).before(2),
        dependent(3, by(NSUBJ)),
        dependent(1, by(NSUBJ)).maybe(),
        dependent(0, by(NSUBJ | MARK)).none(),
    ],
    holds: |m| {
        let tokens = &m.draft.tokens;
        let thing = |noun: usize| is_thing_by_itself(m.draft, noun, m.lexicon);
        let subject = m.draft.children(m.at(1)).find(|&it| tokens[it].is(NSUBJ));
        let subject = subject.filter(|&it| !tokens[it].xpos.starts_with('W'));
        let doer = subject.unwrap_or(m.at(2));
        acts(&m.lemma(0), m.lexicon) && m.follows_comma(0) && thing(doer) && !thing(m.at(4))
    },
    then: &[Move(0, 3)],
};

/// Whether a participle behind what is said may be the word of who says so: *adding*, *citing*.
fn goes_on_saying(m: &Match, verb: usize, subject: usize) -> bool {
    let lemma = m.lemma(verb);
    let speaks = acts(&lemma, m.lexicon) || matches!(lemma.as_str(), "cite" | "blame" | "accuse");
    if cites_source(m, verb) {
        return m.follows_comma(verb);
    }
    let passive = m.draft.tokens[m.at(subject)].deprel == "nsubj:pass";
    let thing = passive || is_thing_by_itself(m.draft, m.at(subject), m.lexicon);
    speaks && m.follows_comma(verb) && (lemma == "add" || thing)
}

/// *citing two officials*, *quoting a memo*: where it is from is told by whoever reports it; *citing poor health* tells why.
fn cites_source(m: &Match, verb: usize) -> bool {
    let cites = matches!(m.lemma(verb).as_str(), "cite" | "quote");
    let mut objects = m.draft.by(m.at(verb), OBJ);
    let source = |noun: usize| {
        let lemma = m.draft.tokens[noun].lower_lemma();
        is_somebody(m.draft, noun, m.lexicon) || m.lexicon.is_in(Group::Cited, &lemma)
    };
    cites && objects.any(source)
}

/// *The dam is safe, engineers told reporters, noting that the leak was small*: no dam notes anything; who says so does.
pub const SAID_LAST: Pattern = Pattern {
    word: by(ADVCL).tag(&["VBG"]),
    nodes: &[
        head(0, WORD).before(0),
        dependent(1, by(PARATAXIS).upos(Upos::Verb))
            .after(1)
            .before(0),
        dependent(2, by(NSUBJ)),
        dependent(1, by(NSUBJ)).before(1),
        dependent(0, by(NSUBJ | MARK)).none(),
    ],
    holds: |m| m.says(2) && goes_on_saying(m, 0, 4),
    then: &[Move(0, 2)],
};

/// *The bank has failed, the minister said, warning that others would*: the same where what is said hangs from the verb.
pub const SAID_BEHIND: Pattern = Pattern {
    word: by(ADVCL).tag(&["VBG"]),
    nodes: &[
        head(0, by(CCOMP)).before(0),
        head(1, WORD.upos(Upos::Verb)).after(1).before(0),
        dependent(2, by(NSUBJ)),
        dependent(1, by(NSUBJ)).before(1),
        dependent(0, by(NSUBJ | MARK)).none(),
    ],
    holds: |m| m.says(2) && goes_on_saying(m, 0, 4),
    then: &[Move(0, 2)],
};

/// *Some left; others said looters had burned the shop*: what follows a verb of saying without a pause is what is said.
pub const SAID_NEXT: Pattern = Pattern {
    word: by(PARATAXIS | CONJ).upos(Upos::Verb),
    nodes: &[
        head(0, WORD).before(0),
        dependent(1, by(PARATAXIS | CONJ).upos(Upos::Verb))
            .after(1)
            .before(0),
        dependent(2, by(NSUBJ)),
        dependent(0, by(NSUBJ)),
        dependent(2, by(CCOMP | XCOMP | OBJ)).none(),
    ],
    holds: |m| {
        let start = m.start(0);
        m.says(2) && start == m.at(2) + 1 && m.draft.tokens[start].upos != Upos::Punct
    },
    then: &[Hang(0, 2, "ccomp")],
};

/// *“The truce is over.” — Ana Reis, speaking in Oslo*: behind who signed the words it is who speaks.
pub const SIGNER_SPEAKING: Pattern = Pattern {
    word: by(ADVCL | ACL).tag(&["VBG"]),
    nodes: &[
        head(0, WORD).before(0),
        dependent(1, by(PARATAXIS).upos(Upos::Propn))
            .after(1)
            .before(0),
        dependent(0, by(NSUBJ | MARK)).none(),
    ],
    holds: |m| {
        let tokens = &m.draft.tokens;
        let signed = (m.at(1)..m.at(2)).any(|at| is_dash(&tokens[at].form));
        signed && m.follows_comma(0)
    },
    then: &[Hang(0, 2, "acl")],
};

fn is_dash(form: &str) -> bool {
    matches!(form, "—" | "–" | "-" | "--")
}

/// *The daily reported that the king had died, citing an aide*: the same behind what is reported.
pub const CITED_LAST: Pattern = Pattern {
    word: by(ADVCL).tag(&["VBG"]),
    nodes: &[
        head(0, by(CCOMP)).before(0),
        head(1, WORD.upos(Upos::Verb)).before(1),
        dependent(2, by(NSUBJ)),
        dependent(0, by(NSUBJ | MARK)).none(),
    ],
    holds: |m| m.says(2) && cites_source(m, 0) && m.follows_comma(0),
    then: &[Move(0, 2)],
};

//! Repairs that are patterns, of what the reader hung from the wrong word: phrases, infinitives and participles.

use crate::charges::charges;
use crate::pattern::Do::{Gather, Hang, Move, Relate, Retag};
use crate::pattern::{Match, Pattern, WORD, by, dependent, head, next};
use crate::receivers::is_somebody;
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{
    ACL, ADVCL, ADVMOD, AUX, CASE, CONJ, IOBJ, MARK, NMOD, NSUBJ, OBJ, OBL, XCOMP,
};
use actant_words::lexicon::{Complement, Group, is_time};

/// *accused the envoys of corruption*: a phrase whose preposition the verb selects belongs to the verb, not to
/// the object before it; but *spoke a version of Dutch*, and *accused the Republic of the Congo*, which is one name.
pub const SELECTED_PHRASE: Pattern = Pattern {
    word: by(NMOD).as_a("nmod"),
    nodes: &[
        head(0, by(OBJ)),
        head(1, WORD.of(Group::WithOf)),
        dependent(0, by(CASE).form(&["of"])),
    ],
    holds: |m| {
        let named = |word: usize| m.draft.tokens[m.at(word)].name.is_some();
        // *convinced some of the ministers*: a part of them
        let part = m.lexicon.is_in(Group::Partitive, &m.lemma(1));
        m.lexicon.selects(&m.lemma(2), "of") && !part && !(named(0) && named(1))
    },
    then: &[Hang(0, 2, "obl")],
};

/// Whether a verb with that preposition makes somebody answer for something.
fn blames(m: &Match, verb: usize, case: usize) -> bool {
    let case = m.draft.tokens[m.at(case)].lower_form();
    let words = format!("{} {case}", m.lemma(verb));
    m.lexicon.is_in(Group::Blaming, &words)
}

/// *blamed the leak on the refinery*: whoever answers for it belongs to the verb, not to what is blamed on him.
pub const BLAMED_ON: Pattern = Pattern {
    word: by(NMOD),
    nodes: &[
        head(0, by(OBJ)).before(0),
        head(1, WORD),
        dependent(0, by(CASE)),
    ],
    holds: |m| {
        blames(m, 2, 3) && !is_time(&m.lemma(0)) && !is_somebody(m.draft, m.at(1), m.lexicon)
    },
    then: &[Hang(0, 2, "obl")],
};

/// *blamed the shortage that emptied shops on the strike*: the same where the reader takes it for part of a relative clause.
pub const BLAMED_ON_PAST_CLAUSE: Pattern = Pattern {
    word: by(OBL),
    nodes: &[
        head(0, by(ACL)).before(0),
        head(1, by(OBJ)).before(1),
        head(2, WORD).before(2),
        dependent(0, by(CASE)),
    ],
    holds: |m| {
        let happens = m.lexicon.event(&m.lemma(0)).is_some();
        blames(m, 3, 4)
            && (happens || is_somebody(m.draft, m.at(0), m.lexicon))
            && !is_somebody(m.draft, m.at(2), m.lexicon)
            && !m.draft.has(m.at(3), OBL)
    },
    then: &[Move(0, 3)],
};

/// *blamed the raid that burned the port on Chile*: the same where the reader takes it for part of the object there.
pub const BLAMED_ON_PAST_OBJECT: Pattern = Pattern {
    word: by(NMOD),
    nodes: &[
        head(0, by(OBJ)).before(0),
        head(1, by(ACL)).before(1),
        head(2, by(OBJ)).before(2),
        head(3, WORD).before(3),
        dependent(0, by(CASE)),
    ],
    holds: |m| {
        blames(m, 4, 5)
            && is_somebody(m.draft, m.at(0), m.lexicon)
            && !is_somebody(m.draft, m.at(3), m.lexicon)
            && !m.draft.has(m.at(4), OBL)
    },
    then: &[Hang(0, 4, "obl")],
};

/// *wants to punish gangs smuggling timber*: right behind those whom a verb presupposes, what they do tells which are meant.
pub const DOING_OF_OBJECT: Pattern = Pattern {
    word: by(ADVCL | XCOMP).tag(&["VBG"]),
    nodes: &[
        head(0, WORD.of(Group::Presupposing)).before(0),
        dependent(1, by(MARK).form(&["to"])),
        dependent(1, by(OBJ | IOBJ).upos(Upos::Noun))
            .after(1)
            .before(0),
        dependent(0, by(MARK | NSUBJ)).none(),
    ],
    holds: |m| m.at(3) + 1 == m.at(0) && m.draft.first(m.at(1), OBJ | IOBJ) == Some(m.at(3)),
    then: &[Relate(3, "obj"), Hang(0, 3, "acl")],
};

/// *vowed to punish gangs smuggling timber*: the same where the reader hangs it from the verb above.
pub const DOING_OF_OBJECT_BELOW: Pattern = Pattern {
    word: by(ADVCL | XCOMP).tag(&["VBG"]),
    nodes: &[
        head(0, WORD).before(0),
        dependent(1, by(XCOMP).of(Group::Presupposing))
            .after(1)
            .before(0),
        dependent(2, by(MARK).form(&["to"])),
        dependent(2, by(OBJ).upos(Upos::Noun)).after(2).before(0),
        dependent(0, by(MARK | NSUBJ)).none(),
    ],
    holds: |m| m.at(4) + 1 == m.at(0),
    then: &[Hang(0, 4, "acl")],
};

/// *vowed never to return*: a negation right before *to* belongs to the infinitive; what is vowed is not to return.
pub const NEGATED_INFINITIVE: Pattern = Pattern {
    word: by(ADVMOD).lemma(&["not", "never"]),
    nodes: &[next(0, by(MARK).lemma(&["to"])), head(1, WORD)],
    holds: |m| m.head(2) == m.head(0),
    then: &[Move(0, 2)],
};

/// *took the firm to court for hiding debts*: there *court* is a noun, and whatever it is for belongs to the verb.
pub const TO_COURT: Pattern = Pattern {
    word: by(XCOMP | ADVCL).form(&["court", "trial"]),
    nodes: &[
        head(0, WORD.lemma(&["take", "bring", "drag", "haul", "send"])).before(0),
        dependent(0, by(MARK).form(&["to"])),
    ],
    holds: |m| m.at(2) + 1 == m.at(0),
    then: &[
        Gather(0, 1, |m, child| child > m.at(0)),
        Retag(0, Upos::Noun),
        Hang(0, 1, "obl"),
        Relate(2, "case"),
    ],
};

/// *accused the Front of shelling a market, killing nine traders*, *accuses soldiers of looting shops, raping women*: what else is done,
/// and what came of it, belongs to the deed; whoever charges somebody only speaks.
pub const OUTCOME_OF_CHARGE: Pattern = Pattern {
    word: by(ADVCL | CONJ).tag(&["VBG"]),
    nodes: &[
        head(0, WORD.upos(Upos::Verb)).before(0),
        dependent(1, by(ADVCL).tag(&["VBG"])).after(1).before(0),
        dependent(2, by(MARK).form(&["of", "with", "for", "over"])),
        dependent(0, by(MARK | NSUBJ | AUX)).none(),
    ],
    holds: |m| {
        let lemma = m.lemma(0);
        let speaks = m.takes(0, Complement::That)
            || m.takes(0, Complement::To)
            || m.lexicon.is_in(Group::Describing, &lemma);
        let charges =
            m.lexicon.is_in(Group::Charging, &m.lemma(1)) || charges(m.draft, m.at(1), m.lexicon);
        // *accused them of lying and burning crops*: a gerund goes on with no finite verb
        let (tokens, first) = (&m.draft.tokens, m.at(1));
        let listed = tokens[m.at(0)].is(CONJ) && tokens[first].xpos != "VBG";
        charges && !speaks && (listed || tokens[m.at(0)].is(ADVCL) && m.follows_comma(0))
    },
    then: &[Move(0, 2)],
};

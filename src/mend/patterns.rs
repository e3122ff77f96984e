//! Repairs that are patterns. The sentence above each shows it, then comes the fact that it rests on.

use crate::clauses::acts;
use crate::inquits::says;
use crate::lists::exclusion;
use crate::pattern::Do::{Gather, Hang, Inflect, Move, Relate, Replace, Retag};
use crate::pattern::{ALWAYS, Match, Node, Pattern, WORD, by, dependent, head, next};
use crate::receivers::is_somebody;
use crate::reports::is_thing_by_itself;
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{
    ACL, ADVCL, ADVMOD, AMOD, AUX, CASE, CC, CCOMP, CONJ, COP, CSUBJ, EXPL, MARK, NMOD, NSUBJ, OBJ,
    OBL, PARATAXIS, XCOMP,
};
use actant_words::lexicon::{Complement, Group, TimeWord, WordClass, is_time, time_word};

/// *The mayor was arrested, but his deputy was not*: an auxiliary with a subject of its own is a clause without its verb.
pub const LONE_AUXILIARY: Pattern = Pattern {
    word: by(AUX).upos(Upos::Aux),
    nodes: &[head(0, WORD).before(0), dependent(0, by(NSUBJ))],
    holds: ALWAYS,
    then: &[Relate(0, "conj")],
};

/// *was armed*, *was ill*: before an adjective “be” links it to its subject, and nothing is done to anybody.
pub const ADJECTIVE_COPULA: Pattern = Pattern {
    word: by(AUX).as_a("aux:pass").lemma(&["be"]),
    nodes: &[
        head(0, WORD.upos(Upos::Adj)),
        dependent(1, by(NSUBJ).as_a("nsubj:pass")).maybe(),
    ],
    holds: ALWAYS,
    then: &[Relate(0, "cop"), Relate(2, "nsubj")],
};

/// *are still missing*: the same where the reader takes “be” for the auxiliary of a verb.
pub const ADJECTIVE_AUXILIARY: Pattern = Pattern {
    word: by(AUX).as_a("aux").lemma(&["be"]),
    nodes: &[
        head(0, WORD.upos(Upos::Adj)),
        // *is being difficult* has its copula
        dependent(1, by(COP)).none(),
    ],
    holds: ALWAYS,
    then: &[Relate(0, "cop")],
};

/// *made sure the guards left*: one predicate with two words, whose content is what hangs from the second.
pub const MAKE_SURE: Pattern = Pattern {
    word: by(XCOMP).lemma(&["sure", "certain"]),
    nodes: &[head(0, WORD.lemma(&["make"]))],
    holds: |m| m.at(1) + 1 == m.at(0),
    then: &[
        Relate(0, "compound:prt"),
        Gather(0, 1, |m, child| child > m.at(0)),
    ],
};

/// *it was revealed S*: with a passive verb of saying *it* means nobody; what is said is the clause.
pub const EMPTY_IT: Pattern = Pattern {
    word: by(NSUBJ).as_a("nsubj:pass").form(&["it"]),
    nodes: &[head(0, WORD), dependent(1, by(CCOMP)).after(1)],
    holds: ALWAYS,
    then: &[Relate(0, "expl")],
};

/// *said it was willing to pay*: who is willing is somebody.
pub const WILLING_IT: Pattern = Pattern {
    word: by(EXPL).form(&["it"]),
    nodes: &[
        head(
            0,
            WORD.upos(Upos::Adj)
                .lemma(&["willing", "unwilling", "determined", "prepared"]),
        ),
        dependent(1, by(XCOMP)),
    ],
    holds: ALWAYS,
    then: &[Relate(0, "nsubj")],
};

/// *Attempts were made to unite the clans*: after a passive the infinitive is what the attempts, plans or offers that are its
/// subject are about.
pub const CONTENT_OF_SUBJECT: Pattern = Pattern {
    word: by(XCOMP | ADVCL),
    nodes: &[
        head(0, WORD.lemma(&["make", "take", "give"])).before(0),
        dependent(0, by(MARK).form(&["to"])),
        dependent(1, by(NSUBJ).as_a("nsubj:pass")),
    ],
    holds: |m| {
        let operator = m
            .lexicon
            .operator(WordClass::Noun, &m.lemma(3), Complement::To);
        operator.is_some()
    },
    then: &[Hang(0, 3, "acl")],
};

/// *was touched upon*: a preposition right after a passive, with no noun of its own, belongs to the verb.
pub const STRANDED_PREPOSITION: Pattern = Pattern {
    word: by(OBL | ADVMOD).upos(Upos::Adp),
    nodes: &[
        head(0, WORD.tag(&["VBN"])),
        dependent(1, by(AUX).as_a("aux:pass")),
        dependent(0, WORD).none(),
    ],
    holds: |m| m.at(1) + 1 == m.at(0),
    then: &[Relate(0, "compound:prt")],
};

/// *shot dead three guards*: *dead* behind the verb tells what became of them; nobody shoots the dead.
pub const SHOT_DEAD: Pattern = Pattern {
    word: by(AMOD).form(&["dead"]),
    nodes: &[
        head(0, by(OBJ | OBL)),
        head(1, WORD.lemma(&["shoot", "strike", "stab", "beat", "hack"])),
    ],
    holds: |m| m.at(2) + 1 == m.at(0),
    then: &[Hang(0, 2, "xcomp"), Relate(1, "obj")],
};

/// *stopped short of closing the port*: *short* belongs to the verb, which the clause completes.
pub const STOP_SHORT: Pattern = Pattern {
    word: by(ADVMOD | XCOMP).form(&["short"]),
    nodes: &[
        head(0, WORD.lemma(&["stop", "fall"])),
        dependent(0, by(ADVCL | ACL).tag(&["VBG"])),
    ],
    holds: ALWAYS,
    then: &[Relate(0, "compound:prt"), Hang(2, 1, "advcl")],
};

/// *makes it hard to leave*, *found it easy to win*: *it* stands for the clause that follows the adjective.
pub const EMPTY_OBJECT: Pattern = Pattern {
    word: by(OBJ).form(&["it"]),
    nodes: &[
        head(0, WORD.of(Group::Finding)).before(0),
        dependent(1, by(XCOMP).upos(Upos::Adj)),
        dependent(2, by(ADVCL | XCOMP | CCOMP | CSUBJ | ACL)),
        dependent(3, by(MARK).form(&["to"])),
    ],
    holds: ALWAYS,
    then: &[Relate(0, "expl")],
};

/// *stands accused of theft*: before a participle of accusing *stand* is no more than *be*.
pub const STANDS_ACCUSED: Pattern = Pattern {
    word: by(ADVCL | XCOMP).of(Group::Charging).tag(&["VBN"]),
    nodes: &[
        head(0, WORD.lemma(&["stand"])),
        dependent(1, by(NSUBJ).as_a("nsubj")).maybe(),
    ],
    holds: |m| m.at(1) + 1 == m.at(0),
    then: &[
        Gather(1, 0, |m, child| child != m.at(0)),
        Relate(2, "nsubj:pass"),
        Replace(0, 1),
        Hang(1, 0, "aux:pass"),
        Retag(1, Upos::Aux),
    ],
};

/// *a tanker named after Joule*: who does it stands after *by*, nobody after another preposition.
pub const AGENT_BY: Pattern = Pattern {
    word: by(OBL).as_a("obl:agent"),
    nodes: &[dependent(0, by(CASE))],
    holds: |m| !matches!(m.lemma(1).as_str(), "by" | "of" | "from"),
    then: &[Relate(0, "obl")],
};

/// *along with Chad*, *together with Chad*: two prepositions that are one, where the reader hangs each from the noun.
pub const DOUBLE_PREPOSITION: Pattern = Pattern {
    word: by(CASE).form(&["along", "together"]),
    nodes: &[next(0, by(CASE).lemma(&["with"]))],
    holds: |m| m.head(1) == m.head(0),
    then: &[Hang(1, 0, "fixed")],
};

/// *thanks to the engineers*: a preposition of two words, where the reader makes the first a noun. What stands before it
/// (*not least thanks to*) is the preposition's own.
pub const THANKS_TO: Pattern = Pattern {
    word: by(OBL | OBJ | NMOD | PARATAXIS | CONJ | XCOMP).form(&["thanks"]),
    nodes: &[next(0, by(CASE).form(&["to"])), head(1, by(NMOD | OBL))],
    holds: |m| m.head(2) == Some(m.at(0)),
    then: &[
        Gather(0, 2, |m, child| child > m.at(0) && child != m.at(2)),
        Replace(2, 0),
        Relate(2, "obl"),
        Hang(0, 2, "case"),
        Hang(1, 0, "fixed"),
    ],
};

/// *Far from helping them, the army fled*: *far from* joins a clause to another, as *instead of* does.
pub const FAR_FROM: Pattern = Pattern {
    word: by(ADVMOD).form(&["far"]),
    nodes: &[
        next(0, by(MARK).form(&["from"])),
        head(1, WORD.tag(&["VBG"])),
    ],
    holds: |m| m.head(2) == Some(m.at(0)),
    then: &[
        Replace(2, 0),
        Relate(2, "advcl"),
        Hang(0, 2, "mark"),
        Hang(1, 0, "fixed"),
    ],
};

/// *will be a success, offering players a chance*: after a comma a participle goes with the clause, not with the noun
/// that the clause says its subject is.
pub const PARTICIPLE_AFTER_COPULA: Pattern = Pattern {
    word: by(ACL).as_a("acl").tag(&["VBG"]),
    nodes: &[
        head(0, WORD).before(0),
        dependent(1, by(COP)),
        dependent(0, by(MARK)).none(),
    ],
    holds: |m| m.follows_comma(0),
    then: &[Relate(0, "advcl")],
};

/// *The mayor said on Friday the bridge is open*: a day right after the verb of saying is when it was said; what is
/// said begins with its subject.
pub const DAY_OF_REPORT: Pattern = Pattern {
    word: by(OBL),
    nodes: &[
        head(0, by(CCOMP)).after(0),
        head(1, WORD).before(0),
        dependent(1, by(NSUBJ)).after(0).before(1),
    ],
    holds: |m| {
        let day = time_word(&m.draft.tokens[m.at(0)].form);
        matches!(day, Some(TimeWord::Weekday(_))) && m.says(2) && m.start(0) == m.at(2) + 1
    },
    then: &[Move(0, 2)],
};

/// *Rome says that it will pay, while Oslo says nothing*: a report set against a report is no part of it.
pub const CONTRASTED_REPORT: Pattern = Pattern {
    word: by(ADVCL),
    nodes: &[
        head(0, by(CCOMP)).before(0),
        head(1, WORD),
        dependent(0, by(MARK).lemma(&["while", "whereas", "although"])),
    ],
    holds: |m| {
        let tag = |word: usize| &m.draft.tokens[m.at(word)].xpos;
        m.says(0) && m.says(2) && tag(0) == tag(2)
    },
    then: &[Move(0, 2)],
};

/// *reported three shops were burned*: what a finite passive without a subject says is said of the noun before it, which nobody
/// reports by itself.
pub const REPORTED_PATIENT: Pattern = Pattern {
    word: by(CCOMP),
    nodes: REPORTED,
    holds: |m| reports_of(m) && m.draft.has_passive_auxiliary(m.at(0)),
    then: &[Hang(2, 0, "nsubj:pass")],
};

/// *reported a deal to sell the bank had collapsed*: the same of a finite active.
pub const REPORTED_DOER: Pattern = Pattern {
    word: by(CCOMP),
    nodes: REPORTED,
    holds: reports_of,
    then: &[Hang(2, 0, "nsubj")],
};

/// *reported clashes in the town left ten dead*: the same of a finite verb alone.
pub const REPORTED_DEED: Pattern = Pattern {
    word: by(CCOMP).tag(&["VBD", "VBZ", "VBP"]),
    nodes: &[
        head(0, WORD).before(0),
        dependent(1, by(OBJ)).after(1).before(0),
        dependent(0, by(AUX | COP | NSUBJ | CSUBJ | EXPL | MARK)).none(),
    ],
    holds: reports_of,
    then: &[Hang(2, 0, "nsubj")],
};

const REPORTED: &[Node] = &[
    head(0, WORD).before(0),
    dependent(1, by(OBJ)).after(1).before(0),
    dependent(0, by(AUX | COP).tag(&["VBD", "VBZ", "VBP", "MD"])).after(2),
    dependent(0, by(NSUBJ | CSUBJ | EXPL | MARK)).none(),
];

/// Whether a verb says a clause, and not to somebody who is its object.
fn reports_of(m: &Match) -> bool {
    m.says(1) && !m.lexicon.is_in(Group::Telling, &m.lemma(1))
}

/// *The mayor, it was alleged, took bribes*: a passive of saying with *it* and without content tells no more of the
/// noun before it; it is said of the clause.
pub const PASSING_REPORT: Pattern = Pattern {
    word: by(ACL),
    nodes: &[
        head(0, WORD),
        head(1, WORD.upos(Upos::Verb)),
        dependent(0, by(NSUBJ).lemma(&["it"])),
        dependent(0, by(AUX).as_a("aux:pass")),
        dependent(0, by(CCOMP | XCOMP | OBJ)).none(),
    ],
    holds: |m| m.takes(0, Complement::That),
    then: &[Hang(0, 2, "parataxis")],
};

/// *said in a statement that S*: S is what was said.
pub const STATEMENT_CONTENT: Pattern = Pattern {
    word: by(ACL),
    nodes: &[
        head(0, by(OBL)),
        head(1, WORD),
        dependent(0, by(MARK).form(&["that"])),
        dependent(2, by(CCOMP)).none(),
        dependent(1, by(CASE)).maybe(),
    ],
    // *acted on the assumption that*, *despite the fact that*: the content of the noun
    holds: |m| {
        let noun = m.lemma(1);
        let has_content = m.lexicon.takes(WordClass::Noun, &noun, Complement::That);
        let told = !has_content || m.draft.tokens[m.at(5)].form == "in" && noun != "fact";
        m.says(2) && told
    },
    then: &[Hang(0, 2, "ccomp")],
};

/// *said that the roads were icy and urged drivers to wait*: no road urges anybody; whoever said so does.
pub const PERSONAL_VERB: Pattern = Pattern {
    word: by(CONJ).upos(Upos::Verb).of(Group::Personal),
    nodes: &[
        head(0, by(CCOMP)),
        head(1, WORD).before(0),
        dependent(0, by(NSUBJ | AUX | MARK | EXPL)).none(),
        dependent(1, by(NSUBJ)),
        dependent(2, by(NSUBJ)),
    ],
    holds: |m| {
        let tag = |word: usize| &m.draft.tokens[m.at(word)].xpos;
        m.takes(2, Complement::That)
            && tag(0) == tag(2)
            && is_thing_by_itself(m.draft, m.at(4), m.lexicon)
    },
    then: &[Move(0, 2)],
};

/// *described how soldiers entered the school*: *how* with a clause is what is told, no object that the clause describes.
pub const TOLD_HOW: Pattern = Pattern {
    word: by(OBJ).form(&["how"]),
    nodes: &[
        head(0, WORD).before(0),
        dependent(0, by(ACL | ADVCL)).after(0),
        dependent(2, by(NSUBJ)),
    ],
    holds: |m| {
        let relative = m.draft.tokens[m.at(2)].deprel.ends_with("relcl");
        relative && says(m.draft, m.at(1), m.lexicon)
    },
    then: &[Hang(2, 1, "ccomp"), Hang(0, 2, "advmod")],
};

/// *asked why the guards left*: the same of a clause that the reader hangs from the verb.
pub const TOLD_WHY: Pattern = Pattern {
    word: by(OBJ).form(&["why", "how", "when", "where"]),
    nodes: &[head(0, WORD).before(0), dependent(1, by(CCOMP)).after(0)],
    holds: ALWAYS,
    then: &[Hang(0, 2, "advmod")],
};

/// *It was the guards, not the prisoners, who fled*: the clause tells who did it, not who did not.
pub const CLAUSE_PAST_EXCLUSION: Pattern = Pattern {
    word: by(ACL).as_a("acl:relcl"),
    nodes: &[
        head(0, by(CONJ)),
        head(1, WORD).before(1),
        dependent(2, by(COP)),
    ],
    holds: |m| exclusion(m.draft, m.at(1)).is_some(),
    then: &[Move(0, 2)],
};

/// *the asteroid, once considered a risk, passed*: a past form that modifies a noun and has no subject is a participle; a
/// noun without a verb of its own may be the subject after all.
pub const PARTICIPLE_OF_NOUN: Pattern = Pattern {
    word: by(ACL).as_a("acl").tag(&["VBD"]),
    nodes: &[
        head(0, WORD),
        head(1, WORD),
        dependent(0, by(NSUBJ | CSUBJ | MARK | AUX)).none(),
    ],
    holds: ALWAYS,
    then: &[Inflect(0, "VBN")],
};

/// *brokered by Qatar and signed in Doha*: the same of a second verb.
pub const PARTICIPLE_GOES_ON: Pattern = Pattern {
    word: by(CONJ).tag(&["VBD"]),
    nodes: &[
        head(0, by(ACL).as_a("acl").tag(&["VBN"])),
        dependent(0, by(NSUBJ | CSUBJ | MARK | AUX | OBJ)).none(),
    ],
    holds: ALWAYS,
    then: &[Inflect(0, "VBN")],
};

/// *decided that the rules did not apply, cancelling the vote*: no rule cancels anything; whoever decided so does.
pub const PERSONAL_PARTICIPLE: Pattern = Pattern {
    word: by(ADVCL).tag(&["VBG"]),
    nodes: &[
        head(0, by(CCOMP)).before(0),
        head(1, WORD).before(1),
        dependent(1, by(NSUBJ)),
        dependent(2, by(NSUBJ)),
        dependent(0, by(NSUBJ | MARK)).none(),
    ],
    holds: |m| {
        // *adding* has a repair of its own
        let verb = m.lemma(0);
        verb != "add"
            && acts(&verb, m.lexicon)
            && m.takes(2, Complement::That)
            && m.follows_comma(0)
            && is_thing_by_itself(m.draft, m.at(3), m.lexicon)
    },
    then: &[Move(0, 2)],
};

/// *studied the images using a telescope*: things use nothing; whoever does something to them does.
pub const MEANS_OF_DOING: Pattern = Pattern {
    word: by(ACL).as_a("acl").form(&["using"]),
    nodes: &[
        head(0, by(OBJ)).before(0),
        head(1, WORD.upos(Upos::Verb)).before(1),
        dependent(0, by(NSUBJ | MARK)).none(),
    ],
    holds: |m| is_thing_by_itself(m.draft, m.at(1), m.lexicon),
    then: &[Hang(0, 2, "advcl")],
};

/// *died aged 88 in Oslo*: an age is no state that anybody dies in.
pub const AGED_AT: Pattern = Pattern {
    word: by(XCOMP).form(&["aged"]),
    nodes: &[
        head(0, WORD.upos(Upos::Verb)).before(0),
        next(0, WORD.upos(Upos::Num)),
    ],
    holds: ALWAYS,
    then: &[
        Relate(0, "advmod"),
        Gather(0, 1, |m, child| child > m.at(2)),
    ],
};

/// *It is up to parliament to decide*: whose it is to do so does it, and *it* stands for the clause.
pub const UP_TO_DECIDE: Pattern = Pattern {
    word: by(ADVCL | CSUBJ | CCOMP | XCOMP | ACL).tag(&["VB"]),
    nodes: &[
        head(0, WORD.form(&["up"])).before(0),
        dependent(1, by(OBL | NMOD)).after(1).before(0),
        next(1, by(CASE).form(&["to"])),
        dependent(0, by(MARK).form(&["to"])),
        dependent(1, by(NSUBJ | EXPL).form(&["it"])),
    ],
    holds: |m| m.head(3) == Some(m.at(2)),
    then: &[
        Hang(2, 0, "nsubj"),
        Hang(3, 1, "fixed"),
        Relate(0, "csubj"),
        Relate(5, "expl"),
    ],
};

/// *Expelling the envoy may anger Peru*: right before a verb that has no subject, without a comma, stands its subject.
pub const CLAUSE_AS_SUBJECT: Pattern = Pattern {
    word: by(ADVCL).tag(&["VBG"]),
    nodes: &[
        head(0, WORD.upos(Upos::Verb)).after(0),
        dependent(0, by(MARK | NSUBJ | AUX | COP)).none(),
        dependent(1, by(NSUBJ | CSUBJ | EXPL)).none(),
    ],
    holds: |m| {
        let below = m.draft.subtree(m.at(0));
        let light = |at: usize| m.draft.tokens[at].is(AUX | ADVMOD);
        let last = below.last().map_or(m.at(0), |&last| last);
        let finite = matches!(m.draft.tokens[m.at(1)].xpos.as_str(), "VBD" | "VBZ" | "VBP")
            || m.draft.has(m.at(1), AUX);
        m.start(0) == m.at(0) && finite && (last + 1..m.at(1)).all(light)
    },
    then: &[Relate(0, "csubj")],
};

/// *suspended flying to Yemen*, *gave up smoking*: what follows a verb that takes a clause, without a comma, is the clause.
pub const BARE_GERUND: Pattern = Pattern {
    word: by(ADVCL).tag(&["VBG"]),
    nodes: &[
        head(0, WORD.upos(Upos::Verb)).before(0),
        dependent(0, by(MARK | NSUBJ | AUX | COP)).none(),
        dependent(1, by(OBJ | XCOMP | CCOMP)).none(),
    ],
    holds: |m| {
        let (verb, start) = (m.at(1), m.start(0));
        let particle = start == verb + 2 && m.draft.tokens[verb + 1].deprel == "compound:prt";
        let word = if particle {
            format!("{} {}", m.lemma(1), m.draft.tokens[verb + 1].lower_form())
        } else {
            m.lemma(1)
        };
        let takes = m.lexicon.takes(WordClass::Verb, &word, Complement::To);
        takes && start == m.at(0) && (particle || start == verb + 1)
    },
    then: &[Relate(0, "xcomp")],
};

/// *denied having ordered the raid*: the same with an auxiliary.
pub const BARE_PERFECT: Pattern = Pattern {
    word: by(ADVCL | CCOMP).tag(&["VBN"]),
    nodes: &[
        head(0, WORD.upos(Upos::Verb)).before(0),
        dependent(0, by(AUX).form(&["having"])).before(0),
        dependent(0, by(MARK | NSUBJ)).none(),
        dependent(1, by(OBJ | XCOMP)).none(),
    ],
    holds: |m| {
        let start = m.start(0);
        m.takes(1, Complement::To) && start == m.at(1) + 1 && m.at(2) <= start + 1
    },
    then: &[Relate(0, "xcomp")],
};

/// *faces allegations it poisoned a river*: what a noun of saying says belongs to it as a clause of a noun does.
pub const CONTENT_OF_NOUN: Pattern = Pattern {
    word: by(CCOMP),
    nodes: &[
        head(0, WORD.upos(Upos::Noun)).before(0),
        dependent(1, by(COP)).none(),
        dependent(0, by(NSUBJ)),
    ],
    holds: |m| {
        m.lexicon
            .takes(WordClass::Noun, &m.lemma(1), Complement::That)
    },
    then: &[Relate(0, "acl")],
};

/// *the treaty on fishing and close ties opens ports*: one thing opens them, so what is listed belongs to the phrase behind it.
pub const LIST_IN_PHRASE: Pattern = Pattern {
    word: by(CONJ),
    nodes: &[
        head(0, by(NSUBJ).tag(&["NN"])).before(0),
        dependent(1, by(NMOD).as_a("nmod")).after(1).before(0),
        head(1, WORD).after(0),
    ],
    holds: |m| {
        let tokens = &m.draft.tokens;
        let one = |at: usize| {
            tokens[at].xpos == "VBZ" || tokens[at].lower_form() == "was" && tokens[at].is(AUX | COP)
        };
        let (subject, verb) = (m.at(1), m.at(3));
        let mut parts = m.draft.children(verb).chain([verb]);
        let agrees = parts.any(|at| at > m.at(0) && one(at));
        let and = |it: usize| tokens[it].is(CC) && tokens[it].lower_form() == "and";
        let mut listed = m.draft.children(subject).filter(|&it| tokens[it].is(CONJ));
        agrees && listed.any(|it| m.draft.children(it).any(and))
    },
    then: &[Move(0, 2)],
};

/// *police dispersed miners in Lima calling for better pay*: without a comma, who is driven off says why he came, not who
/// drives him off.
pub const WORDS_OF_DRIVEN: Pattern = Pattern {
    word: by(ADVCL).tag(&["VBG"]),
    nodes: &[
        head(0, WORD.upos(Upos::Verb)).before(0),
        dependent(1, by(OBJ)).after(1).before(0),
        dependent(0, by(MARK | NSUBJ | AUX)).none(),
    ],
    holds: |m| {
        let verb = m.lemma(0);
        let demands = m.lexicon.is_in(Group::Demanding, &verb);
        let relation = m.lexicon.relation(&m.lemma(1), None);
        let driven = matches!(relation, Some("Coerce" | "Assault"))
            || m.lexicon.is_in(Group::Dispersing, &m.lemma(1));
        demands
            && driven
            && m.start(0) == m.at(0)
            && !m.follows_comma(0)
            && is_somebody(m.draft, m.at(2), m.lexicon)
    },
    then: &[Hang(0, 2, "acl")],
};

/// *a law that makes it illegal to sell land*: the same as `EMPTY_OBJECT` where the reader hangs the clause from the verb.
pub const EMPTY_OBJECT_BESIDE: Pattern = Pattern {
    word: by(OBJ).form(&["it"]),
    nodes: &[
        head(0, WORD.of(Group::Finding)).before(0),
        dependent(1, by(XCOMP)).after(0),
        dependent(1, by(XCOMP | ADVCL | CCOMP).tag(&["VB"])).after(2),
        dependent(3, by(MARK).form(&["to"])),
        dependent(3, by(NSUBJ)).none(),
    ],
    // *making it the first country to win it* tells what it is
    holds: |m| {
        let article = |it: usize| matches!(&*m.draft.tokens[it].lower_form(), "a" | "an");
        match m.draft.tokens[m.at(2)].upos {
            Upos::Adj => true,
            Upos::Noun => m.draft.children(m.at(2)).any(article),
            _ => false,
        }
    },
    then: &[Relate(0, "expl"), Hang(3, 2, "csubj")],
};

/// *It will take years to clear the mines*: *it* stands for the clause, which takes that time.
pub const TIME_TAKEN: Pattern = Pattern {
    word: by(NSUBJ).form(&["it"]),
    nodes: &[
        head(0, WORD.lemma(&["take"])).after(0),
        dependent(1, by(OBJ)).after(1),
        dependent(1, by(ADVCL | XCOMP).tag(&["VB"])).after(2),
        dependent(3, by(MARK).form(&["to"])),
    ],
    holds: |m| is_time(&m.lemma(2)) && m.start(3) == m.end(2) + 1,
    then: &[Relate(0, "expl"), Relate(3, "csubj")],
};

/// *described the pain that the cuts brought and accused the mayor*: no cut accuses anybody; whoever described it does.
pub const PERSONAL_PAST_RELATIVE: Pattern = Pattern {
    word: by(CONJ).upos(Upos::Verb),
    nodes: &[
        head(0, by(ACL).as_a("acl:relcl")).before(0),
        head(1, WORD.upos(Upos::Noun)).before(1),
        head(2, WORD.upos(Upos::Verb)).before(2),
        dependent(0, by(NSUBJ | AUX | MARK | EXPL)).none(),
        dependent(1, by(NSUBJ)),
        dependent(3, by(NSUBJ)),
    ],
    holds: |m| {
        let tag = |word: usize| m.draft.tokens[m.at(word)].xpos.as_str();
        let tense = matches!(tag(0), "VBD" | "VBP" | "VBZ") && tag(0) == tag(3);
        let subject = m.at(5);
        let doer = match m.draft.tokens[subject].xpos.starts_with('W') {
            true => m.at(2),
            false => subject,
        };
        let thing = is_thing_by_itself(m.draft, doer, m.lexicon);
        tense
            && thing
            && acts(&m.lemma(0), m.lexicon)
            && !is_thing_by_itself(m.draft, m.at(6), m.lexicon)
    },
    then: &[Move(0, 3)],
};

//! The stage between the reader and all that is made of trees: it puts a tree right where the words rule out what the
//! reader chose. Each repair has a name and states the fact of English that it rests on (`ontology/rules.tsv`).
//! Most sentences need none, so a tree is copied only when it is written to; each repair names the relations and parts of
//! speech that it can change, so that a token is tried for few.

mod apposition;
mod arguments;
mod clauses;
mod draft;
mod inquits;
mod lists;
mod predicates;
mod receivers;
mod relatives;
mod reports;
mod site;
mod speakers;
mod subordinate;
mod verbs;

use actant_base::syntax::Sentence;
use actant_base::syntax::relation::*;
use actant_words::lexicon::Lexicon;
use draft::Draft;

/// What puts one token right: from the tree alone, or with the word lists.
enum Repair {
    Plain(fn(&mut Draft, usize)),
    Lexical(fn(&mut Draft, usize, &Lexicon)),
}

use Repair::{Lexical, Plain};
use site::*;

impl Repair {
    /// Whether anything was changed.
    fn apply(&self, sentence: &mut Draft, index: usize, lexicon: &Lexicon) -> bool {
        sentence.attempt(|sentence| match self {
            Plain(repair) => repair(sentence, index),
            Lexical(repair) => repair(sentence, index, lexicon),
        })
    }
}

/// All of them with their names and the sites that they may change, in the order in which they are tried on each token.
const REPAIRS: [(&str, Sites, Repair); 104] = [
    ("main-participle", ROOT, Lexical(verbs::main_participle)),
    (
        "up-to-number",
        COMPOUND | ADVMOD | CASE,
        Plain(arguments::up_to_number),
    ),
    ("given-that", ADVCL | ACL, Plain(subordinate::given_that)),
    ("exception", ANY, Plain(subordinate::exception)),
    ("word-of-giver", ACL, Lexical(subordinate::word_of_giver)),
    (
        "said-meanwhile",
        ADVCL,
        Lexical(subordinate::said_meanwhile),
    ),
    ("finite-conjunct", CONJ, Plain(verbs::finite_conjunct)),
    (
        "accusation",
        ACL | NMOD | ADVCL,
        Lexical(reports::accusation),
    ),
    ("held-event", ACL, Lexical(verbs::held_event)),
    (
        "passive-without-auxiliary",
        NSUBJ,
        Plain(verbs::passive_without_auxiliary),
    ),
    ("bare-object", OBL, Plain(arguments::bare_object)),
    ("next-object", CONJ, Plain(arguments::next_object)),
    ("selected-phrase", NMOD, Lexical(arguments::selected_phrase)),
    (
        "statement-content",
        ACL,
        Lexical(reports::statement_content),
    ),
    ("supposition", ANY, Plain(reports::supposition)),
    ("cited-source", OBL | NMOD, Plain(inquits::cited_source)),
    ("as-saying", VERB, Lexical(speakers::as_saying)),
    ("quoted-inquit", VERB, Lexical(speakers::quoted_inquit)),
    ("named-source", VERB, Lexical(speakers::named_source)),
    ("asked-who", ACL, Lexical(speakers::asked_who)),
    (
        "asked-participle",
        VERB,
        Lexical(speakers::asked_participle),
    ),
    (
        "reported-conjunct",
        CONJ,
        Lexical(speakers::reported_conjunct),
    ),
    ("inverted-inquit", VERB, Lexical(inquits::inverted_inquit)),
    (
        "narration-before-quotation",
        VERB,
        Lexical(inquits::narration_before_quotation),
    ),
    ("medial-inquit", VERB, Lexical(inquits::medial_inquit)),
    ("divided-content", CCOMP, Lexical(inquits::divided_content)),
    ("relative-content", ACL, Lexical(inquits::relative_content)),
    ("thought-to", ADVCL, Lexical(inquits::thought_to)),
    ("told-how", OBJ, Lexical(inquits::told_how)),
    ("adding", ADVCL, Lexical(inquits::adding)),
    ("asked-if", ADVCL, Lexical(inquits::asked_if)),
    (
        "report-after-semicolon",
        CONJ | PARATAXIS,
        Lexical(inquits::report_after_semicolon),
    ),
    ("after-inquit", OBL, Lexical(reports::after_inquit)),
    ("day-of-report", OBL, Lexical(reports::day_of_report)),
    ("second-inquit", PARATAXIS, Lexical(reports::second_inquit)),
    (
        "contrasted-report",
        ADVCL,
        Lexical(reports::contrasted_report),
    ),
    (
        "negated-infinitive",
        ADVMOD,
        Plain(verbs::negated_infinitive),
    ),
    (
        "title-before-name",
        NSUBJ | OBJ | IOBJ | OBL | NMOD,
        Plain(arguments::title_before_name),
    ),
    ("relative-object", OBJ, Lexical(arguments::relative_object)),
    (
        "double-preposition",
        CASE,
        Plain(arguments::double_preposition),
    ),
    (
        "particle-before-object",
        CASE,
        Lexical(arguments::particle_before_object),
    ),
    (
        "thanks-to",
        OBL | OBJ | NMOD | PARATAXIS | CONJ | XCOMP,
        Plain(arguments::thanks_to),
    ),
    ("stop-short", ADVMOD | XCOMP, Plain(predicates::stop_short)),
    (
        "have-to-do",
        XCOMP | ACL | ADVCL,
        Plain(predicates::have_to_do),
    ),
    (
        "person-after-comma",
        FLAT | NMOD | COMPOUND | APPOS | CONJ,
        Lexical(lists::person_after_comma),
    ),
    ("empty-object", OBJ, Plain(predicates::empty_object)),
    (
        "after-dateline",
        PARATAXIS,
        Plain(apposition::after_dateline),
    ),
    ("whose-noun", NMOD, Plain(arguments::whose_noun)),
    ("personal-verb", CONJ, Lexical(reports::personal_verb)),
    ("far-from", ADVMOD, Plain(arguments::far_from)),
    (
        "content-of-subject",
        XCOMP | ADVCL,
        Lexical(predicates::content_of_subject),
    ),
    ("empty-it", NSUBJ, Plain(predicates::empty_it)),
    ("person-of-role", APPOS, Lexical(apposition::person_of_role)),
    ("make-sure", XCOMP, Plain(predicates::make_sure)),
    (
        "stranded-preposition",
        OBL | ADVMOD,
        Plain(predicates::stranded_preposition),
    ),
    (
        "lone-auxiliary",
        AUXILIARY,
        Plain(predicates::lone_auxiliary),
    ),
    (
        "adjective-copula",
        AUXILIARY,
        Plain(predicates::adjective_copula),
    ),
    ("who-person", ACL, Lexical(arguments::who_person)),
    ("role-after-as", NMOD, Lexical(arguments::role_after_as)),
    ("feeling", VERB, Lexical(verbs::feeling)),
    ("passing-report", ACL, Lexical(reports::passing_report)),
    ("gerund-subject", ACL, Plain(arguments::gerund_subject)),
    (
        "subject-after-conjunction",
        CONJ,
        Plain(arguments::subject_after_conjunction),
    ),
    ("is-to", MARK, Lexical(verbs::is_to)),
    (
        "stands-accused",
        ADVCL | XCOMP,
        Lexical(predicates::stands_accused),
    ),
    ("were-to", ADVCL, Plain(predicates::were_to)),
    ("one-word", NOUN, Plain(lists::one_word)),
    ("aside-conjunct", CONJ, Plain(lists::aside_conjunct)),
    ("kin-list", APPOS, Plain(lists::kin_list)),
    ("or-alias", CONJ, Plain(apposition::or_alias)),
    (
        "excluded",
        APPOS | OBL | NSUBJ | NMOD | PARATAXIS,
        Lexical(lists::excluded),
    ),
    ("in-place-of", OBL, Plain(lists::in_place_of)),
    (
        "clause-past-exclusion",
        ACL,
        Plain(lists::clause_past_exclusion),
    ),
    (
        "title-in-list",
        NMOD | CONJ,
        Plain(apposition::title_in_list),
    ),
    ("role-in-list", CONJ, Lexical(apposition::role_in_list)),
    (
        "named-in-list",
        APPOS | CONJ,
        Plain(apposition::named_in_list),
    ),
    ("joint-owners", NOUN, Lexical(apposition::joint_owners)),
    (
        "part-of-relative",
        APPOS | PARATAXIS,
        Plain(apposition::part_of_relative),
    ),
    ("enumeration", APPOS, Plain(apposition::enumeration)),
    (
        "nearest-apposition",
        APPOS,
        Plain(apposition::nearest_apposition),
    ),
    (
        "relative-of-apposition",
        ACL,
        Plain(apposition::relative_of_apposition),
    ),
    (
        "side-by-side",
        XCOMP | OBJ | OBL | NSUBJ | CONJ | APPOS,
        Plain(lists::side_by_side),
    ),
    (
        "participle-of-noun",
        ACL | CONJ,
        Plain(verbs::participle_of_noun),
    ),
    ("agent-by", OBL, Plain(verbs::agent_by)),
    ("as-long-as", ANY, Plain(verbs::as_long_as)),
    ("divided-verb", AUXILIARY | VERB, Plain(verbs::divided_verb)),
    ("hearer", COMPOUND, Lexical(reports::hearer)),
    ("charge-in-ing", NMOD | OBL, Lexical(reports::charge_in_ing)),
    ("told-content", ACL, Lexical(reports::told_content)),
    (
        "ranked-infinitive",
        ADVCL | XCOMP,
        Plain(arguments::ranked_infinitive),
    ),
    ("according-aside", CASE, Plain(reports::according_aside)),
    ("blamed-on", NMOD, Lexical(receivers::blamed_on)),
    (
        "relative-of-happening",
        ACL,
        Lexical(clauses::relative_of_happening),
    ),
    (
        "particle-of-verb",
        OBL | OBJ,
        Lexical(clauses::particle_of_verb),
    ),
    (
        "object-of-second",
        OBJ | CONJ,
        Lexical(clauses::object_of_second),
    ),
    (
        "agent-of-passive",
        OBL | NMOD,
        Lexical(receivers::agent_of_passive),
    ),
    (
        "receiver-before-thing",
        COMPOUND | NSUBJ,
        Lexical(receivers::receiver_before_thing),
    ),
    (
        "participle-after-copula",
        ACL,
        Plain(arguments::participle_after_copula),
    ),
    ("second-subject", VERB, Lexical(relatives::second_subject)),
    ("whoever", VERB, Plain(relatives::whoever)),
    (
        "office-with-time",
        NOUN,
        Lexical(relatives::office_with_time),
    ),
    ("time-being", NOUN, Plain(relatives::time_being)),
    (
        "like-as-verb",
        CASE | VERB | ROOT,
        Lexical(relatives::like_as_verb),
    ),
    ("due-to-come", MARK | CASE, Plain(relatives::due_to_come)),
];

/// For each site the repairs that may change it, as bits in the order of the table.
const ROWS: [u128; Sites::BITS as usize] = {
    assert!(REPAIRS.len() < 128);
    let mut rows = [0; Sites::BITS as usize];
    let mut bit = 0;
    while bit < rows.len() {
        let mut row = 0;
        while row < REPAIRS.len() {
            if REPAIRS[row].1 & (1 << bit) != 0 {
                rows[bit] |= 1 << row;
            }
            row += 1;
        }
        bit += 1;
    }
    rows
};

/// The repairs that may change a token at `sites`.
fn rows_at(mut sites: Sites) -> u128 {
    let mut rows = 0;
    while sites != 0 {
        rows |= ROWS[sites.trailing_zeros() as usize];
        sites &= sites - 1;
    }
    rows
}

/// A repair that changed a tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Repaired {
    /// The token that it was tried on, by index.
    pub token: usize,
    /// Its name, as in `ontology/rules.tsv`.
    pub name: &'static str,
}

/// What became of a sentence.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Mended {
    /// The mended sentence, if it differs from what was given: a tree over the same tokens.
    pub sentence: Option<Sentence>,
    /// The repairs that wrote to it, in the order in which they did.
    pub repairs: Vec<Repaired>,
}

/// A set of repairs, so that what one is worth can be measured by leaving it out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Repairs(u128);

impl Repairs {
    /// Every repair.
    pub const ALL: Self = Self(u128::MAX);
    /// No repair: trees stay as they are.
    pub const NONE: Self = Self(0);

    /// The names of all repairs, in the order in which they are tried.
    pub fn names() -> impl Iterator<Item = &'static str> {
        REPAIRS.iter().map(|(name, ..)| *name)
    }

    /// The set without the repair `name`; nothing if there is no such repair.
    pub fn without(self, name: &str) -> Option<Self> {
        let row = Self::names().position(|it| it == name)?;
        Some(Self(self.0 & !(1 << row)))
    }
}

/// `sentence` with what the words rule out put right by `repairs`. If it was a tree, what comes out is one.
pub fn mend(sentence: &Sentence, lexicon: &Lexicon, repairs: Repairs) -> Mended {
    let mut draft = Draft::new(sentence);
    let mut all = Vec::new();
    for token in 0..sentence.tokens.len() {
        let mut rows = rows_at(site(&draft.tokens[token])) & repairs.0;
        while rows != 0 {
            let row = rows.trailing_zeros();
            let (name, _, repair) = &REPAIRS[row as usize];
            rows &= rows - 1;
            if repair.apply(&mut draft, token, lexicon) {
                all.push(Repaired { token, name });
                // those that follow are for what the token is now
                let done = (1 << row) | ((1 << row) - 1);
                rows = rows_at(site(&draft.tokens[token])) & !done & repairs.0;
            }
        }
    }
    Mended {
        sentence: draft.changed(),
        repairs: all,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_repair_has_its_line_in_the_list_of_rules() {
        let names: BTreeSet<&str> = Repairs::names().collect();
        let list = include_str!("../../ontology/rules.tsv");
        let listed: BTreeSet<&str> = list
            .lines()
            .filter_map(|line| line.strip_prefix("repair\t")?.split('\t').next())
            .collect();
        assert_eq!(names, listed, "repairs (left), ontology/rules.tsv (right)");
    }
}

//! The stage between the reader and all that is made of trees: it puts a tree right where the words rule out what the
//! reader chose. Each repair has a name and states the fact of English that it rests on (`ontology/rules.tsv`).
//! Most sentences need none, so a tree is copied only when it is written to; each repair names the relations and parts of
//! speech that it can change, so that a token is tried for few.

mod agreement;
mod apposition;
mod arguments;
mod charges;
mod clauses;
mod draft;
mod exceptions;
mod inquits;
mod lists;
mod misplaced;
mod offices;
mod pattern;
mod patterns;
mod predicates;
mod receivers;
mod relatives;
mod reports;
mod rows;
mod sayings;
mod site;
mod speakers;
mod subjects;
mod subordinate;
mod verbs;

use actant_base::syntax::Sentence;
use actant_base::syntax::relation::*;
use actant_words::lexicon::Lexicon;
use draft::Draft;
use pattern::Pattern;

/// What puts one token right: from the tree alone, or with the word lists.
enum Repair {
    Plain(fn(&mut Draft, usize)),
    Lexical(fn(&mut Draft, usize, &Lexicon)),
    /// By a pattern of the tree.
    Tree(&'static Pattern),
}

use Repair::{Lexical, Plain, Tree};
use rows::Rows;
use site::*;

impl Repair {
    /// Whether anything was changed.
    fn apply(&self, sentence: &mut Draft, index: usize, lexicon: &Lexicon) -> bool {
        sentence.attempt(|sentence| match self {
            Plain(repair) => repair(sentence, index),
            Lexical(repair) => repair(sentence, index, lexicon),
            Tree(pattern) => pattern.apply(sentence, index, lexicon),
        })
    }
}

/// A repair with its name and the sites that it may change.
type Row = (&'static str, Sites, Repair);

const fn tree(name: &'static str, pattern: &'static Pattern) -> Row {
    (name, pattern.sites(), Tree(pattern))
}

/// All of them with their names and the sites that they may change, in the order in which they are tried on each token.
const REPAIRS: [Row; 174] = [
    ("main-participle", ROOT, Lexical(verbs::main_participle)),
    (
        "up-to-number",
        COMPOUND | ADVMOD | CASE,
        Lexical(arguments::up_to_number),
    ),
    (
        "parted-participle",
        ROOT,
        Plain(subordinate::parted_participle),
    ),
    ("given-that", ADVCL | ACL, Plain(subordinate::given_that)),
    ("exception", ANY, Plain(exceptions::exception)),
    ("word-of-giver", ACL, Lexical(subordinate::word_of_giver)),
    tree("said-meanwhile", &sayings::SAID_MEANWHILE),
    tree("doing-of-object", &misplaced::DOING_OF_OBJECT),
    tree("doing-of-object", &misplaced::DOING_OF_OBJECT_BELOW),
    ("finite-conjunct", CONJ, Plain(verbs::finite_conjunct)),
    (
        "participle-past-attempt",
        CONJ | ADVCL,
        Lexical(verbs::participle_past_attempt),
    ),
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
    ("all-but", CONJ, Plain(arguments::all_but)),
    (
        "glossed-pronoun",
        NSUBJ | OBJ | IOBJ | OBL | NMOD | CONJ,
        Plain(apposition::glossed_pronoun),
    ),
    tree("selected-phrase", &misplaced::SELECTED_PHRASE),
    tree("statement-content", &patterns::STATEMENT_CONTENT),
    ("supposition", ANY, Plain(reports::supposition)),
    ("cited-source", OBL | NMOD, Plain(inquits::cited_source)),
    ("as-saying", VERB, Lexical(speakers::as_saying)),
    ("quoted-inquit", VERB, Lexical(speakers::quoted_inquit)),
    ("named-source", VERB, Lexical(speakers::named_source)),
    ("last-source", VERB, Lexical(speakers::last_source)),
    tree("said-next", &sayings::SAID_NEXT),
    tree("signer-speaking", &sayings::SIGNER_SPEAKING),
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
    (
        "speaker-past-clause",
        NSUBJ,
        Lexical(speakers::speaker_past_clause),
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
    tree("told-how", &patterns::TOLD_HOW),
    tree("told-how", &patterns::TOLD_WHY),
    ("adding", ADVCL, Lexical(inquits::adding)),
    ("asked-if", ADVCL, Lexical(inquits::asked_if)),
    ("aside-participle", ACL, Lexical(inquits::aside_participle)),
    ("shown-last", NOUN, Lexical(reports::shown_last)),
    (
        "report-after-semicolon",
        CONJ | PARATAXIS,
        Lexical(inquits::report_after_semicolon),
    ),
    ("after-inquit", OBL, Lexical(reports::after_inquit)),
    tree("day-of-report", &patterns::DAY_OF_REPORT),
    ("second-inquit", PARATAXIS, Lexical(reports::second_inquit)),
    tree("contrasted-report", &patterns::CONTRASTED_REPORT),
    tree("negated-infinitive", &misplaced::NEGATED_INFINITIVE),
    (
        "title-before-name",
        NSUBJ | OBJ | IOBJ | OBL | NMOD,
        Plain(arguments::title_before_name),
    ),
    ("relative-object", OBJ, Lexical(arguments::relative_object)),
    tree("double-preposition", &patterns::DOUBLE_PREPOSITION),
    (
        "particle-before-object",
        CASE,
        Lexical(arguments::particle_before_object),
    ),
    tree("thanks-to", &patterns::THANKS_TO),
    tree("stop-short", &patterns::STOP_SHORT),
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
    tree("shot-dead", &patterns::SHOT_DEAD),
    (
        "deed-of-charge",
        COMPOUND | AMOD,
        Lexical(charges::deed_of_charge),
    ),
    (
        "deed-of-charge",
        COMPOUND | AMOD,
        Lexical(charges::listed_deed),
    ),
    tree("to-court", &misplaced::TO_COURT),
    tree("outcome-of-charge", &misplaced::OUTCOME_OF_CHARGE),
    tree("subject-of-report", &patterns::REPORTED_PATIENT),
    tree("subject-of-report", &patterns::REPORTED_DOER),
    tree("subject-of-report", &patterns::REPORTED_DEED),
    tree("empty-object", &patterns::EMPTY_OBJECT),
    tree("empty-object", &patterns::EMPTY_OBJECT_BESIDE),
    tree("time-taken", &patterns::TIME_TAKEN),
    tree("up-to", &patterns::UP_TO_DECIDE),
    tree("bare-gerund", &patterns::BARE_GERUND),
    tree("bare-gerund", &patterns::BARE_PERFECT),
    ("denied-claims", VERB, Lexical(reports::denied_claims)),
    tree("clause-as-subject", &patterns::CLAUSE_AS_SUBJECT),
    ("whose-noun", NMOD, Plain(arguments::whose_noun)),
    tree("personal-verb", &patterns::PERSONAL_VERB),
    tree("said-of-content", &sayings::SAID_OF_CONTENT),
    tree("said-last", &sayings::SAID_LAST),
    tree("said-last", &sayings::SAID_BEHIND),
    tree("said-last", &sayings::CITED_LAST),
    tree("personal-past-relative", &patterns::PERSONAL_PAST_RELATIVE),
    tree("far-from", &patterns::FAR_FROM),
    tree("content-of-subject", &patterns::CONTENT_OF_SUBJECT),
    tree("content-of-noun", &patterns::CONTENT_OF_NOUN),
    tree("empty-it", &patterns::EMPTY_IT),
    tree("willing-it", &patterns::WILLING_IT),
    ("person-of-role", APPOS, Lexical(apposition::person_of_role)),
    tree("make-sure", &patterns::MAKE_SURE),
    tree("stranded-preposition", &patterns::STRANDED_PREPOSITION),
    tree("lone-auxiliary", &patterns::LONE_AUXILIARY),
    tree("adjective-copula", &patterns::ADJECTIVE_COPULA),
    tree("adjective-copula", &patterns::ADJECTIVE_AUXILIARY),
    ("who-person", ACL, Lexical(arguments::who_person)),
    ("which-thing", ACL, Lexical(arguments::which_thing)),
    (
        "developing-country",
        ADVCL | ACL,
        Plain(arguments::developing_country),
    ),
    ("owing-to", ADVCL | ACL, Plain(arguments::owing_to)),
    ("role-after-as", NMOD, Lexical(arguments::role_after_as)),
    ("feeling", VERB, Lexical(verbs::feeling)),
    tree("passing-report", &patterns::PASSING_REPORT),
    ("gerund-subject", ACL, Plain(arguments::gerund_subject)),
    (
        "gerund-object",
        XCOMP | CCOMP | ADVCL,
        Lexical(arguments::gerund_object),
    ),
    (
        "subject-after-conjunction",
        CONJ,
        Plain(agreement::subject_after_conjunction),
    ),
    ("is-to", MARK, Lexical(verbs::is_to)),
    ("headline-to", ROOT, Lexical(verbs::headline_to)),
    tree("stands-accused", &patterns::STANDS_ACCUSED),
    ("were-to", ADVCL, Plain(predicates::were_to)),
    ("one-word", NOUN, Plain(lists::one_word)),
    ("aside-conjunct", CONJ, Plain(lists::aside_conjunct)),
    ("kin-list", APPOS, Plain(lists::kin_list)),
    ("alias-of-name", VERB, Plain(apposition::alias_of_name)),
    ("after-alias", CONJ, Lexical(apposition::after_alias)),
    ("name-of-body", APPOS, Lexical(apposition::name_of_body)),
    ("after-aside", CONJ, Plain(apposition::after_aside)),
    (
        "name-after-month",
        FLAT | COMPOUND,
        Plain(relatives::name_after_month),
    ),
    (
        "subject-after-phrase",
        APPOS,
        Plain(subordinate::subject_after_phrase),
    ),
    ("or-alias", CONJ, Plain(apposition::or_alias)),
    (
        "excluded",
        APPOS | OBL | NSUBJ | NMOD | PARATAXIS,
        Lexical(lists::excluded),
    ),
    ("in-place-of", OBL, Plain(lists::in_place_of)),
    ("cleft-but", CONJ, Plain(lists::cleft_but)),
    ("subject-after-not", CONJ, Plain(lists::subject_after_not)),
    tree("clause-past-exclusion", &patterns::CLAUSE_PAST_EXCLUSION),
    (
        "title-in-list",
        NMOD | CONJ,
        Plain(apposition::title_in_list),
    ),
    (
        "holder-after-office",
        NOUN,
        Lexical(offices::holder_after_office),
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
        "apposed-happening",
        APPOS,
        Lexical(apposition::apposed_happening),
    ),
    (
        "nearest-other-name",
        ACL | CONJ | ADVCL,
        Lexical(apposition::nearest_other_name),
    ),
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
    ("record-number", OBJ | NSUBJ, Plain(lists::record_number)),
    (
        "side-by-side",
        XCOMP | OBJ | OBL | NSUBJ | CONJ | APPOS,
        Plain(lists::side_by_side),
    ),
    tree("participle-of-noun", &patterns::PARTICIPLE_OF_NOUN),
    tree("participle-of-noun", &patterns::PARTICIPLE_GOES_ON),
    tree("agent-by", &patterns::AGENT_BY),
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
    (
        "as-before-object",
        CASE,
        Lexical(predicates::as_before_object),
    ),
    ("according-aside", CASE, Plain(reports::according_aside)),
    tree("blamed-on", &misplaced::BLAMED_ON),
    tree("blamed-on", &misplaced::BLAMED_ON_PAST_CLAUSE),
    tree("blamed-on", &misplaced::BLAMED_ON_PAST_OBJECT),
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
    tree(
        "participle-after-copula",
        &patterns::PARTICIPLE_AFTER_COPULA,
    ),
    ("cleft", ACL, Plain(relatives::cleft)),
    ("second-subject", VERB, Lexical(relatives::second_subject)),
    ("whoever", VERB, Lexical(relatives::whoever)),
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
    ("agent-without-by", OBL, Plain(subjects::agent_without_by)),
    (
        "subject-after-mark",
        OBL | OBJ | NMOD | NSUBJ,
        Lexical(subjects::subject_after_mark),
    ),
    (
        "participle-of-agent",
        ADVCL,
        Plain(subjects::participle_of_agent),
    ),
    ("clause-past-name", ACL, Plain(subjects::clause_past_name)),
    tree("personal-participle", &patterns::PERSONAL_PARTICIPLE),
    tree("means-of-doing", &patterns::MEANS_OF_DOING),
    tree("aged-at", &patterns::AGED_AT),
    (
        "subject-past-phrase",
        ADVCL | PARATAXIS | CONJ,
        Plain(subjects::subject_past_phrase),
    ),
    (
        "acting-role",
        ADVCL | ACL | XCOMP,
        Lexical(predicates::acting_role),
    ),
    tree("list-in-phrase", &patterns::LIST_IN_PHRASE),
    tree("words-of-driven", &patterns::WORDS_OF_DRIVEN),
    ("agreeing-verb", CONJ, Plain(agreement::agreeing_verb)),
    ("one-subject", NSUBJ, Lexical(agreement::one_subject)),
];

/// For each site the repairs that may change it, in the order of the table.
const ROWS: [Rows; Sites::BITS as usize] = {
    assert!(REPAIRS.len() <= Rows::CAPACITY);
    let mut rows = [Rows::NONE; Sites::BITS as usize];
    let mut bit = 0;
    while bit < rows.len() {
        let mut row = 0;
        while row < REPAIRS.len() {
            if REPAIRS[row].1 & (1 << bit) != 0 {
                rows[bit] = rows[bit].with(row);
            }
            row += 1;
        }
        bit += 1;
    }
    rows
};

/// The repairs that may change a token at `sites`.
fn rows_at(mut sites: Sites) -> Rows {
    let mut rows = Rows::NONE;
    while sites != 0 {
        rows = rows.or(ROWS[sites.trailing_zeros() as usize]);
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
pub struct Repairs(Rows);

impl Repairs {
    /// Every repair.
    pub const ALL: Self = Self(Rows::ALL);
    /// No repair: trees stay as they are.
    pub const NONE: Self = Self(Rows::NONE);

    /// The names of all repairs, in the order in which they are tried.
    pub fn names() -> impl Iterator<Item = &'static str> {
        // one with two patterns has two rows, side by side
        let rows = REPAIRS.iter().enumerate();
        let firsts = rows.filter(|(row, it)| *row == 0 || REPAIRS[row - 1].0 != it.0);
        firsts.map(|(_, (name, ..))| *name)
    }

    /// The set without the repair `name`; nothing if there is no such repair.
    pub fn without(self, name: &str) -> Option<Self> {
        let rows = (0..REPAIRS.len()).filter(|&row| REPAIRS[row].0 == name);
        let left_out = rows.fold(Rows::NONE, Rows::with);
        (left_out != Rows::NONE).then_some(Self(self.0.without(left_out)))
    }
}

/// `sentence` with what the words rule out put right by `repairs`. If it was a tree, what comes out is one.
pub fn mend(sentence: &Sentence, lexicon: &Lexicon, repairs: Repairs) -> Mended {
    let mut draft = Draft::new(sentence);
    let mut all = Vec::new();
    for token in 0..sentence.tokens.len() {
        let mut rows = rows_at(site(&draft.tokens[token])).and(repairs.0);
        let mut from = 0;
        while let Some(row) = rows.next(from) {
            let (name, _, repair) = &REPAIRS[row];
            from = row + 1;
            if repair.apply(&mut draft, token, lexicon) {
                all.push(Repaired { token, name });
                // those that follow are for what the token is now
                rows = rows_at(site(&draft.tokens[token])).and(repairs.0);
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
    fn every_pattern_is_sound() {
        let patterns = REPAIRS.iter().filter_map(|(name, _, repair)| match repair {
            Tree(pattern) => Some((name, pattern)),
            _ => None,
        });
        let wrong: Vec<_> = patterns
            .filter(|(_, pattern)| !pattern.is_sound())
            .collect();
        assert!(
            wrong.is_empty(),
            "{:?}",
            wrong.iter().map(|it| it.0).collect::<Vec<_>>()
        );
    }

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

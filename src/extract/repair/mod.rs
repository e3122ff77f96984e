//! Repairs of trees where the words rule out what the reader chose. Each names the fact of English
//! that it rests on.

mod apposition;
mod arguments;
mod draft;
mod inquits;
mod lists;
mod reports;
mod site;
mod verbs;

use crate::lexicon::Lexicon;
use crate::syntax::Sentence;
pub use draft::Draft;

/// What puts one token right: from the tree alone, or with the word lists.
enum Repair {
    Plain(fn(&mut Draft, usize)),
    Lexical(fn(&mut Draft, usize, &Lexicon)),
}

use Repair::{Lexical, Plain};
use site::*;

impl Repair {
    /// Whether anything was written.
    fn apply(&self, sentence: &mut Draft, index: usize, lexicon: &Lexicon) -> bool {
        let before = sentence.writes();
        match self {
            Plain(repair) => repair(sentence, index),
            Lexical(repair) => repair(sentence, index, lexicon),
        }
        sentence.writes() != before
    }
}

/// All of them with their names and the sites that they may change, in the order in which they are tried on each token.
const REPAIRS: [(&str, Sites, Repair); 66] = [
    (
        "up-to-number",
        COMPOUND | ADVMOD | CASE,
        Plain(arguments::up_to_number),
    ),
    ("finite-conjunct", CONJ, Plain(verbs::finite_conjunct)),
    (
        "accusation",
        ACL | NMOD | ADVCL,
        Lexical(reports::accusation),
    ),
    (
        "participle-head",
        NSUBJ | OBJ | OBL | NMOD,
        Plain(verbs::participle_head),
    ),
    ("held-event", ACL, Lexical(verbs::held_event)),
    ("late-verb", NSUBJ, Plain(verbs::late_verb)),
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
    ("inverted-inquit", ANY, Lexical(inquits::inverted_inquit)),
    (
        "narration-before-quotation",
        ANY,
        Lexical(inquits::narration_before_quotation),
    ),
    ("medial-inquit", ANY, Lexical(inquits::medial_inquit)),
    ("divided-content", CCOMP, Lexical(inquits::divided_content)),
    ("relative-content", ACL, Lexical(inquits::relative_content)),
    ("thought-to", ADVCL, Lexical(inquits::thought_to)),
    ("told-how", OBJ, Lexical(inquits::told_how)),
    ("adding", ADVCL, Lexical(inquits::adding)),
    ("asked-if", ADVCL, Plain(inquits::asked_if)),
    (
        "report-after-semicolon",
        CONJ | PARATAXIS,
        Lexical(inquits::report_after_semicolon),
    ),
    ("after-inquit", OBL, Lexical(reports::after_inquit)),
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
    (
        "infinitive-after-to",
        COMPOUND | AMOD,
        Plain(verbs::infinitive_after_to),
    ),
    ("relative-object", OBJ, Lexical(arguments::relative_object)),
    (
        "double-preposition",
        CASE,
        Plain(arguments::double_preposition),
    ),
    ("adjective-copula", ANY, Plain(arguments::adjective_copula)),
    ("that-object", MARK, Lexical(arguments::that_object)),
    ("who-person", ACL, Lexical(arguments::who_person)),
    ("after-colon", ADVCL | CONJ, Plain(reports::after_colon)),
    ("role-after-as", NMOD, Lexical(arguments::role_after_as)),
    ("feeling", ANY, Lexical(verbs::feeling)),
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
        Plain(verbs::stands_accused),
    ),
    ("were-to", ADVCL, Plain(verbs::were_to)),
    ("one-word", ANY, Plain(lists::one_word)),
    ("aside-conjunct", CONJ, Plain(lists::aside_conjunct)),
    ("kin-list", APPOS, Plain(lists::kin_list)),
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
    ("joint-owners", ANY, Lexical(apposition::joint_owners)),
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
    ("divided-verb", ANY, Plain(verbs::divided_verb)),
    ("hearer", COMPOUND, Lexical(reports::hearer)),
    ("charge-in-ing", NMOD | OBL, Lexical(reports::charge_in_ing)),
    ("told-content", ACL, Lexical(reports::told_content)),
    (
        "ranked-infinitive",
        ADVCL | XCOMP,
        Plain(arguments::ranked_infinitive),
    ),
    (
        "between-participle",
        ANY,
        Plain(arguments::between_participle),
    ),
    (
        "according-aside",
        NMOD | OBL,
        Plain(reports::according_aside),
    ),
    (
        "participle-after-copula",
        ACL,
        Plain(arguments::participle_after_copula),
    ),
];

/// `sentence` with what cannot be put right.
pub fn repaired<'a>(sentence: &'a Sentence, lexicon: &Lexicon) -> Draft<'a> {
    let mut sentence = Draft::new(sentence);
    verbs::main_participle(&mut sentence);
    for index in 0..sentence.tokens.len() {
        let mut here = site(&sentence.tokens[index]);
        for (_, sites, repair) in &REPAIRS {
            if sites & here != 0 && repair.apply(&mut sentence, index, lexicon) {
                here = site(&sentence.tokens[index]);
            }
        }
    }
    sentence
}

/// The repairs that change `sentence`, by name, each with the token that it was tried on.
pub fn changes(sentence: &Sentence, lexicon: &Lexicon) -> Vec<(usize, &'static str)> {
    let mut all = Vec::new();
    let mut before = sentence.clone();
    let mut sentence = Draft::new(sentence);
    let root = sentence.root();
    verbs::main_participle(&mut sentence);
    if let Some(root) = root.filter(|_| *sentence != before) {
        all.push((root, "main-participle"));
        before.clone_from(&sentence);
    }
    for index in 0..sentence.tokens.len() {
        for (name, sites, repair) in &REPAIRS {
            let fits = sites & site(&sentence.tokens[index]) != 0;
            if fits && repair.apply(&mut sentence, index, lexicon) && *sentence != before {
                all.push((index, *name));
                before.clone_from(&sentence);
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_repair_has_its_line_in_the_list_of_rules() {
        let mut names: BTreeSet<&str> = REPAIRS.iter().map(|(name, ..)| *name).collect();
        names.insert("main-participle");
        let list = include_str!("../../../ontology/rules.tsv");
        let listed: BTreeSet<&str> = list
            .lines()
            .filter_map(|line| line.strip_prefix("repair\t")?.split('\t').next())
            .collect();
        assert_eq!(names, listed, "repairs (left), ontology/rules.tsv (right)");
    }
}

//! Repairs of trees where the words rule out what the reader chose. Each names the fact of English
//! that it rests on.

mod arguments;
mod draft;
mod lists;
mod reports;
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

impl Repair {
    fn apply(&self, sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
        match self {
            Plain(repair) => repair(sentence, index),
            Lexical(repair) => repair(sentence, index, lexicon),
        }
    }
}

/// All of them with their names, in the order in which they are tried on each token.
const REPAIRS: [(&str, Repair); 41] = [
    ("up-to-number", Plain(arguments::up_to_number)),
    ("finite-conjunct", Plain(verbs::finite_conjunct)),
    ("accusation", Lexical(reports::accusation)),
    ("participle-head", Plain(verbs::participle_head)),
    ("held-event", Lexical(verbs::held_event)),
    ("late-verb", Plain(verbs::late_verb)),
    (
        "passive-without-auxiliary",
        Plain(verbs::passive_without_auxiliary),
    ),
    ("bare-object", Plain(arguments::bare_object)),
    ("next-object", Plain(arguments::next_object)),
    ("selected-phrase", Lexical(arguments::selected_phrase)),
    ("statement-content", Lexical(reports::statement_content)),
    ("supposition", Plain(reports::supposition)),
    ("after-inquit", Lexical(reports::after_inquit)),
    ("second-inquit", Lexical(reports::second_inquit)),
    ("contrasted-report", Lexical(reports::contrasted_report)),
    ("negated-infinitive", Plain(verbs::negated_infinitive)),
    ("title-before-name", Plain(arguments::title_before_name)),
    ("infinitive-after-to", Plain(verbs::infinitive_after_to)),
    ("relative-object", Lexical(arguments::relative_object)),
    ("who-person", Lexical(arguments::who_person)),
    ("after-colon", Plain(reports::after_colon)),
    ("role-after-as", Lexical(arguments::role_after_as)),
    ("feeling", Lexical(verbs::feeling)),
    ("passing-report", Lexical(reports::passing_report)),
    ("gerund-subject", Plain(arguments::gerund_subject)),
    (
        "subject-after-conjunction",
        Plain(arguments::subject_after_conjunction),
    ),
    ("is-to", Lexical(verbs::is_to)),
    ("one-word", Plain(lists::one_word)),
    ("aside-conjunct", Plain(lists::aside_conjunct)),
    ("kin-list", Plain(lists::kin_list)),
    ("side-by-side", Plain(lists::side_by_side)),
    ("participle-of-noun", Plain(verbs::participle_of_noun)),
    ("agent-by", Plain(verbs::agent_by)),
    ("as-long-as", Plain(verbs::as_long_as)),
    ("divided-verb", Plain(verbs::divided_verb)),
    ("hearer", Lexical(reports::hearer)),
    ("charge-in-ing", Lexical(reports::charge_in_ing)),
    ("told-content", Lexical(reports::told_content)),
    ("ranked-infinitive", Plain(arguments::ranked_infinitive)),
    ("between-participle", Plain(arguments::between_participle)),
    (
        "participle-after-copula",
        Plain(arguments::participle_after_copula),
    ),
];

/// `sentence` with what cannot be put right.
pub fn repaired<'a>(sentence: &'a Sentence, lexicon: &Lexicon) -> Draft<'a> {
    let mut sentence = Draft::new(sentence);
    verbs::main_participle(&mut sentence);
    for index in 0..sentence.tokens.len() {
        for (_, repair) in &REPAIRS {
            repair.apply(&mut sentence, index, lexicon);
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
        for (name, repair) in &REPAIRS {
            repair.apply(&mut sentence, index, lexicon);
            if *sentence != before {
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
        let mut names: BTreeSet<&str> = REPAIRS.iter().map(|(name, _)| *name).collect();
        names.insert("main-participle");
        let list = include_str!("../../../ontology/rules.tsv");
        let listed: BTreeSet<&str> = list
            .lines()
            .filter_map(|line| line.strip_prefix("repair\t")?.split('\t').next())
            .collect();
        assert_eq!(names, listed, "repairs (left), ontology/rules.tsv (right)");
    }
}

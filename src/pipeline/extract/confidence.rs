//! Signs for and against what was extracted: how sure the reader is, how far the words stand apart, what kind of
//! rule and of argument it is. The weights are in `ontology/confidence.tsv`.

use actant_base::statement::{Certainty, Feature, Features, Filler, Phrase, Proposition, RuleName};
use actant_base::syntax::relation::{
    ACL, ADVCL, APPOS, CCOMP, COMPOUND, CONJ, DEP, DISCOURSE, DISLOCATED, LIST, NMOD, OBL, ORPHAN,
    PARATAXIS, VOCATIVE,
};
use actant_base::syntax::{Sentence, Tree, Upos};
use actant_words::lexicon::{Complement, Lexicon, WordClass};

/// Notes the signs of the propositions `made` from the tree of one sentence; `unmended` is the tree before mending, if
/// that changed it.
pub fn assess(
    unmended: Option<&Sentence>,
    tree: &Tree,
    lexicon: &Lexicon,
    made: &mut [Proposition],
) {
    let whole = of_sentence(tree);
    let voiced: Vec<usize> = (0..tree.len())
        .filter(|&index| is_voice(tree, lexicon, index))
        .collect();
    for proposition in made {
        let places = Places::of(proposition, tree);
        let mut features = whole;
        of_arcs(&mut features, tree, &places);
        of_shape(&mut features, unmended, tree, &places);
        of_predicate(&mut features, tree, proposition);
        of_arguments(&mut features, tree, proposition, &places);
        let elsewhere = voiced.iter().any(|&index| index != places.head);
        let stated = proposition.voices.is_empty() && is_asserted(proposition);
        features.mark(Feature::Unattributed, elsewhere && stated);
        if let Some(rule) = of_rule(proposition.rule) {
            features.mark(rule, true);
        }
        let both = |one, other| features.get(one) > 0.0 && features.get(other) > 0.0;
        let shared = both(Feature::Implicit, Feature::Coordination);
        let unnamed = both(Feature::Implicit, Feature::Pronoun);
        features.mark(Feature::Shared, shared);
        features.mark(Feature::ImplicitPronoun, unnamed);
        proposition.features = features;
    }
}

/// Notes who says it, once that is known for the whole document.
pub fn assess_sources(made: &mut [Proposition]) {
    for proposition in made {
        let is_attributed = !proposition.voices.is_empty();
        let features = &mut proposition.features;
        features.mark(Feature::Attributed, is_attributed);
        if is_attributed {
            features.mark(Feature::Unattributed, false);
        }
        let is_asserted = is_asserted(proposition);
        let features = &mut proposition.features;
        features.mark(Feature::NotAsserted, !is_asserted);
    }
}

fn is_asserted(proposition: &Proposition) -> bool {
    proposition.certainty == Certainty::Asserted
}

/// Where the parts of a proposition stand in its sentence.
struct Places {
    head: usize,
    subject: Option<usize>,
    object: Option<usize>,
}

impl Places {
    fn of(proposition: &Proposition, tree: &Tree) -> Self {
        let place = |filler: &Option<Filler>| {
            phrase_of(filler)
                .filter(|phrase| phrase.sentence == proposition.sentence)
                .map(|phrase| phrase.head)
                .filter(|&head| head < tree.len())
        };
        Self {
            head: proposition.head,
            subject: place(&proposition.subject),
            object: place(&proposition.object),
        }
    }

    /// The arguments that are not the head itself.
    fn arguments(&self) -> impl Iterator<Item = usize> {
        let both = self.subject.into_iter().chain(self.object);
        let head = self.head;
        both.filter(move |&index| index != head)
    }

    fn all(&self) -> impl Iterator<Item = usize> {
        std::iter::once(self.head).chain(self.arguments())
    }
}

fn phrase_of(filler: &Option<Filler>) -> Option<&Phrase> {
    match filler {
        Some(Filler::Phrase(phrase) | Filler::Literal(phrase)) => Some(phrase),
        _ => None,
    }
}

/// How much of `unit` a count is, at most `most`.
fn scaled(count: usize, unit: f32, most: f32) -> f32 {
    (count as f32 / unit).min(most)
}

fn of_sentence(tree: &Tree) -> Features {
    let mut features = Features::default();
    let tokens = &tree.sentence.tokens;
    let count = tokens.len().max(1) as f32;
    let over = tokens.len().saturating_sub(20);
    features.set(Feature::LongSentence, scaled(over, 20.0, 2.0));
    let doubt: f32 = tokens.iter().map(|token| 1.0 - token.arc_confidence).sum();
    features.set(Feature::UnsureTree, (10.0 * doubt / count).clamp(0.0, 2.0));
    let odd = tokens
        .iter()
        .filter(|token| is_odd(token.upos, &token.form));
    features.set(Feature::OddCharacters, odd.count() as f32 / count);
    let finite = tokens.iter().any(|token| {
        token.has_feature("VerbForm", "Fin")
            || matches!(token.xpos.as_str(), "VBD" | "VBZ" | "VBP" | "MD")
    });
    features.mark(Feature::NoFiniteVerb, !finite);
    let closing = |form: &str| matches!(form, "”" | "\"" | "’" | "'" | "''" | ")");
    let last = tokens.iter().rfind(|token| !closing(&token.form));
    let stops = last.is_some_and(|token| token.form.ends_with(['.', '!', '?', '…', ':', ';']));
    features.mark(Feature::NoFinalStop, !stops);
    features
}

fn is_odd(upos: Upos, form: &str) -> bool {
    let usual = |c: char| c.is_alphanumeric() || "'’‘\"“”`.,;:!?-–—()…&$€£%/".contains(c);
    upos == Upos::X || !form.chars().all(usual)
}

/// How sure the reader is of the arcs that a proposition rests on.
fn of_arcs(features: &mut Features, tree: &Tree, places: &Places) {
    let doubt = |index: usize| (1.0 - tree.token(index).arc_confidence).clamp(0.0, 1.0);
    // an argument above the predicate hangs elsewhere: the arc between them is the predicate's
    let below = |&index: &usize| index == places.head || tree.dominates(places.head, index);
    let doubts: Vec<f32> = places.all().filter(below).map(doubt).collect();
    let worst = doubts.iter().copied().fold(0.0, f32::max);
    features.set(Feature::UnsurePredicate, doubt(places.head));
    features.set(Feature::UnsureWorst, worst);
    let mean = doubts.iter().sum::<f32>() / doubts.len().max(1) as f32;
    features.set(Feature::UnsureMean, mean);
    of_paths(features, tree, places);
    let might_move = |&child: &usize| tree.is(child, NMOD | OBL | ACL | ADVCL | CONJ | APPOS);
    let ambiguous = places
        .all()
        .flat_map(|index| tree.children(index).iter().copied())
        .filter(might_move)
        .map(doubt);
    features.set(Feature::Ambiguous, ambiguous.fold(0.0, f32::max));
}

/// How sure it is of the ways from the predicate to the arguments, of their relations, and of what hangs from them.
fn of_paths(features: &mut Features, tree: &Tree, places: &Places) {
    let label = |index: usize| tree.token(index).label_confidence;
    let sure = |index: usize| (tree.token(index).arc_confidence * label(index)).clamp(0.0, 1.0);
    let mut path: Vec<usize> = places.all().collect();
    for argument in places.arguments() {
        let (from, to) = (up(tree, places.head), up(tree, argument));
        path.extend(from.iter().filter(|index| !to.contains(index)));
        path.extend(to.iter().filter(|index| !from.contains(index)));
    }
    path.sort_unstable();
    path.dedup();
    let all: f32 = path.into_iter().map(sure).product();
    features.set(Feature::UnsurePath, 1.0 - all);
    let worst = places.all().map(label).fold(1.0, f32::min);
    features.set(Feature::UnsureLabel, 1.0 - worst.max(0.0));
    let near = places
        .all()
        .flat_map(|index| tree.children(index).iter().copied())
        .map(sure);
    features.set(Feature::UnsureNear, 1.0 - near.fold(1.0, f32::min));
}

/// A token and all above it.
fn up(tree: &Tree, index: usize) -> Vec<usize> {
    std::iter::successors(Some(index), |&index| tree.head(index))
        .take(100)
        .collect()
}

/// How far apart the parts stand, and by which way they are joined.
fn of_shape(features: &mut Features, unmended: Option<&Sentence>, tree: &Tree, places: &Places) {
    let head = places.head;
    let above = std::iter::successors(tree.head(head), |&index| tree.head(index));
    features.set(Feature::Deep, scaled(above.take(10).count(), 5.0, 2.0));
    let far = places.arguments().map(|index| index.abs_diff(head)).max();
    features.set(Feature::Far, scaled(far.unwrap_or(0), 20.0, 1.0));
    let crossing = places.arguments().any(|index| {
        (index.min(head) + 1..index.max(head)).any(|between| parts(&tree.token(between).form))
    });
    features.mark(Feature::Crossing, crossing);
    let implicit = places.arguments().any(|index| !tree.dominates(head, index));
    features.mark(Feature::Implicit, implicit);
    let compound = places.arguments().any(|index| tree.is(index, COMPOUND));
    features.mark(Feature::Compound, compound);
    let listed = places
        .arguments()
        .any(|index| tree.coordination(index).len() > 3);
    features.mark(Feature::LongList, listed);
    let differs = |unmended: &Sentence, index: usize| {
        let (was, is) = (&unmended.tokens[index], tree.token(index));
        was.head != is.head || was.deprel != is.deprel || was.upos != is.upos
    };
    let repaired = unmended.is_some_and(|unmended| places.all().any(|at| differs(unmended, at)));
    features.mark(Feature::Repaired, repaired);
    let loose = places.all().any(|index| {
        tree.is(
            index,
            PARATAXIS | DEP | LIST | DISCOURSE | DISLOCATED | ORPHAN | VOCATIVE,
        )
    });
    features.mark(Feature::Loose, loose);
}

/// What divides a sentence.
fn parts(form: &str) -> bool {
    matches!(
        form,
        "“" | "”" | "\"" | "``" | "''" | "(" | ")" | ":" | ";" | "—" | "–" | "--"
    )
}

fn of_predicate(features: &mut Features, tree: &Tree, proposition: &Proposition) {
    let predicate = &proposition.predicate;
    let (first, rest) = predicate
        .lemma
        .split_once(' ')
        .unwrap_or((&predicate.lemma, ""));
    let head = proposition.head;
    let is_verb = tree.token(head).upos == Upos::Verb;
    let copular = first == "be" && of_rule(proposition.rule) != Some(Feature::Description);
    features.mark(Feature::Typed, predicate.relation.is_some());
    features.mark(Feature::Copular, copular);
    features.mark(Feature::Phrasal, !rest.is_empty() && !copular);
    let other = is_verb && first != tree.lemma(head) && first != "be";
    features.mark(Feature::LightVerb, other);
}

fn of_arguments(features: &mut Features, tree: &Tree, proposition: &Proposition, places: &Places) {
    features.mark(Feature::NoSubject, proposition.subject.is_none());
    features.mark(Feature::NoObject, proposition.object.is_none());
    let both = || places.subject.into_iter().chain(places.object);
    let names = both().filter(|&index| tree.token(index).name.is_some());
    features.set(Feature::Names, names.count() as f32 / 2.0);
    let pronoun = both().any(|index| tree.token(index).upos == Upos::Pron);
    features.mark(Feature::Pronoun, pronoun);
    let speaks = |form: &str| matches!(form, "i" | "we" | "me" | "us");
    let speaker = both().any(|index| speaks(&tree.token(index).lower_form()));
    features.mark(Feature::Speaker, speaker);
    let fillers = [&proposition.subject, &proposition.object];
    let statement = fillers
        .iter()
        .any(|filler| matches!(filler, Some(Filler::Proposition(_))));
    features.mark(Feature::Statement, statement);
    let words = |phrase: &Phrase| phrase.text.split_whitespace().count();
    let longest = fillers.into_iter().filter_map(phrase_of).map(words).max();
    let over = longest.unwrap_or(0).saturating_sub(3);
    features.set(Feature::LongArgument, scaled(over, 10.0, 1.0));
}

/// Whether a word tells that somebody says something, or begins a condition.
fn is_voice(tree: &Tree, lexicon: &Lexicon, index: usize) -> bool {
    let class = match tree.token(index).upos {
        Upos::Verb => WordClass::Verb,
        Upos::Sconj => return matches!(tree.form(index), "if" | "unless" | "whether"),
        _ => return false,
    };
    let says = lexicon
        .operator(class, tree.lemma(index), Complement::That)
        .is_some_and(|operator| operator.is_voiced());
    says && tree.has(index, CCOMP | PARATAXIS)
}

/// The family of a rule; none for main clauses.
fn of_rule(rule: RuleName) -> Option<Feature> {
    Some(match rule {
        RuleName::Coordination => Feature::Coordination,
        RuleName::Complement
        | RuleName::NounContent
        | RuleName::AdjectiveContent
        | RuleName::AccusationContent => Feature::Content,
        RuleName::AdverbialClause
        | RuleName::Condition
        | RuleName::Time
        | RuleName::Cause
        | RuleName::Contrast
        | RuleName::Concession => Feature::Subordinate,
        RuleName::Purpose => Feature::Purpose,
        RuleName::RelativeClause => Feature::Relative,
        RuleName::ParticipleAfterNoun
        | RuleName::ParticipialClause
        | RuleName::AdjectivalClause
        | RuleName::SecondaryPredicate => Feature::Participle,
        RuleName::Apposition | RuleName::Title => Feature::Description,
        RuleName::Belonging | RuleName::Member => Feature::Membership,
        RuleName::Happening | RuleName::Between | RuleName::Change => Feature::EventNoun,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use actant_base::syntax::{NameKind, Token};
    use actant_base::text::{Document, Span};

    /// A sentence of `form tag head relation` lines; heads count from 1, and 0 is none.
    fn sentence(lines: &str) -> (Document, Sentence) {
        let rows: Vec<Vec<&str>> = lines.lines().map(|row| row.split(' ').collect()).collect();
        let forms: Vec<&str> = rows.iter().map(|row| row[0]).collect();
        let text = forms.join(" ");
        let mut start = 0;
        let token = |row: &Vec<&str>| {
            let span = Span::new(start, start + row[0].len());
            start = span.end + 1;
            let name = (row[1] == "PROPN").then_some(NameKind::Loc);
            Token {
                span,
                form: row[0].to_owned(),
                lemma: row[0].trim_end_matches("ed").to_owned(),
                upos: row[1].parse().unwrap(),
                xpos: if row[1] == "VERB" { "VBD" } else { "" }.to_owned(),
                feats: String::new(),
                head: row[2].parse::<usize>().unwrap().checked_sub(1),
                deprel: row[3].to_owned().into(),
                name,
                name_begin: name.is_some(),
                arc_confidence: 1.0,
                label_confidence: 1.0,
            }
        };
        let tokens: Vec<Token> = rows.iter().map(token).collect();
        let span = Span::new(0, text.len());
        (Document::new("t", text), Sentence { span, tokens })
    }

    fn features(lines: &str, change: impl Fn(&mut Sentence)) -> Vec<Features> {
        let (document, mut sentence) = sentence(lines);
        change(&mut sentence);
        let lexicon = Lexicon::embedded();
        let text = crate::extract::Text {
            document: &document,
            sentences: &[sentence],
            lexicon: &lexicon,
            written: None,
        };
        let made = crate::extract::propositions(&text, |_| None);
        made.propositions
            .into_iter()
            .map(|it| it.features)
            .collect()
    }

    const WARNED: &str = "\
Peru PROPN 2 nsubj
warned VERB 0 root
Chile PROPN 2 obj
. PUNCT 2 punct";

    #[test]
    fn a_short_clause_between_names_has_nothing_against_it() {
        let [features] = features(WARNED, |_| ())[..] else {
            panic!("one statement");
        };
        let noted: Vec<&str> = Feature::ALL
            .into_iter()
            .filter(|&feature| features.get(feature) != 0.0)
            .map(Feature::name)
            .collect();
        assert_eq!(noted, ["far", "typed", "names"]);
        assert_eq!(features.get(Feature::Names), 1.0);
        assert_eq!(features.get(Feature::Far), 0.05);
    }

    #[test]
    fn the_readers_doubt_of_an_argument_is_noted() {
        let doubted = features(WARNED, |sentence| sentence.tokens[2].arc_confidence = 0.25);
        assert_eq!(doubted[0].get(Feature::UnsureWorst), 0.75);
        assert_eq!(doubted[0].get(Feature::UnsureMean), 0.25);
        assert_eq!(doubted[0].get(Feature::UnsurePredicate), 0.0);
        assert_eq!(doubted[0].get(Feature::UnsurePath), 0.75);
        assert_eq!(doubted[0].get(Feature::UnsureLabel), 0.0);
    }

    #[test]
    fn so_is_its_doubt_of_a_relation_and_of_all_arcs_together() {
        let doubted = features(WARNED, |sentence| {
            sentence.tokens[0].label_confidence = 0.5;
            sentence.tokens[2].arc_confidence = 0.5;
        });
        assert_eq!(doubted[0].get(Feature::UnsureLabel), 0.5);
        assert_eq!(doubted[0].get(Feature::UnsurePath), 0.75);
        assert_eq!(doubted[0].get(Feature::UnsureNear), 0.5);
    }

    #[test]
    fn a_clause_beside_another_shares_its_subject() {
        let lines = "\
Peru PROPN 2 nsubj
warned VERB 0 root
Chile PROPN 2 obj
and CCONJ 5 cc
attacked VERB 2 conj
it PRON 5 obj";
        let all = features(lines, |_| ());
        assert_eq!(all.len(), 2);
        for feature in [
            Feature::Coordination,
            Feature::Implicit,
            Feature::Shared,
            Feature::Pronoun,
            Feature::ImplicitPronoun,
            Feature::Deep,
        ] {
            assert_eq!(all[0].get(feature), 0.0, "{feature:?}");
            assert!(all[1].get(feature) > 0.0, "{feature:?}");
        }
        assert!(all.iter().all(|it| it.get(Feature::NoFinalStop) == 1.0));
    }

    #[test]
    fn a_headline_has_no_finite_verb() {
        let lines = "\
Peru PROPN 2 nsubj
warning VERB 0 root
Chile PROPN 2 obj";
        let headline = features(lines, |sentence| {
            sentence.tokens[1].xpos = "VBG".to_owned();
        });
        assert_eq!(headline[0].get(Feature::NoFiniteVerb), 1.0);
    }

    #[test]
    fn odd_characters_are_counted() {
        assert!(is_odd(Upos::Sym, "►"));
        assert!(is_odd(Upos::X, "sic"));
        assert!(!is_odd(Upos::Propn, "Côte-d’Or"));
        assert!(!is_odd(Upos::Num, "$5.3"));
    }
}

//! Who a pronoun means (sieve 10).

use super::discourse::{Discourse, Place, Seen};
use crate::lexicon::{Operator, WordClass};
use crate::statement::{Entity, EntityKind};
use crate::syntax::Upos;
use std::collections::BTreeSet;

impl Discourse<'_> {
    /// Sieve 10: the nearest mention that agrees.
    pub(super) fn pronoun(&self, place: Place, form: &str, barred: &BTreeSet<&str>) -> Vec<Entity> {
        let free = |seen: &&Seen| {
            seen.entities
                .iter()
                .all(|entity| !barred.contains(entity.key.as_str()))
        };
        // *each other* is whoever does it
        if form == "each" && self.is_reciprocal(place) {
            let doer = self.doer(place);
            return if doer.len() > 1 { doer } else { Vec::new() };
        }
        let maker = self.maker(place);
        let free =
            |seen: &&Seen| free(seen) && !maker.iter().any(|entity| seen.entities.contains(entity));
        let acts = self.needs_agent(place);
        let able = |seen: &&Seen| {
            !acts
                || seen
                    .entities
                    .iter()
                    .all(|entity| is_agent(entity.kind, &seen.lemma))
        };
        let candidates = || self.before(place).filter(free).filter(able);
        let found = match form {
            "he" | "him" | "his" | "she" | "her" | "hers" => candidates().find(|seen| {
                let male = matches!(form, "he" | "him" | "his");
                !seen.plural
                    && seen.entities[0].kind == EntityKind::Person
                    && self
                        .context
                        .lexicon
                        .is_male(&seen.lemma)
                        .is_none_or(|of_noun| of_noun == male)
            }),
            "it" | "its" => candidates().find(|seen| {
                !seen.plural && is_neuter(seen.entities[0].kind) && !self.names_person(&seen.lemma)
            }),
            "they" | "them" | "their" | "each" | "both" => {
                let plural = candidates().find(|seen| seen.plural);
                let near = plural.filter(|seen| seen.place.0 == place.0);
                // *the government says they know*: a body that speaks is *they* to itself
                let sayer = || {
                    let body = |seen: &&Seen| {
                        seen.subject
                            && seen.place.0 == place.0
                            && is_collective(seen.entities[0].kind)
                    };
                    candidates()
                        .find(body)
                        .filter(|seen| self.is_said_by(place, seen.place))
                };
                if let Some(found) = near.or_else(sayer) {
                    return found.entities.to_vec();
                }
                // *Ann met Ben. They discussed it*
                let older = plural.filter(|seen| seen.place.0 + 1 >= place.0 && form != "both");
                let pair = if older.is_none() {
                    self.pair(place, barred)
                } else {
                    Vec::new()
                };
                if !pair.is_empty() {
                    return pair;
                }
                plural.or_else(|| candidates().find(|seen| is_collective(seen.entities[0].kind)))
            }
            _ => None,
        };
        found.map_or(Vec::new(), |seen| seen.entities.to_vec())
    }

    /// The two people whom the sentence before names, if they are two.
    fn pair(&self, place: Place, barred: &BTreeSet<&str>) -> Vec<Entity> {
        let before = self.before(place).filter(|seen| seen.place.0 < place.0);
        let mut people: Vec<Entity> = Vec::new();
        let mut sentence = None;
        for seen in before {
            if *sentence.get_or_insert(seen.place.0) != seen.place.0 {
                break;
            }
            let person = seen.entities.iter().all(|entity| {
                entity.kind == EntityKind::Person
                    && entity.global
                    && !barred.contains(entity.key.as_str())
            });
            if person {
                people.extend(
                    seen.entities
                        .iter()
                        .filter(|entity| !people.contains(entity))
                        .cloned()
                        .collect::<Vec<_>>(),
                );
            }
        }
        if people.len() == 2 && sentence.is_some_and(|sentence| sentence + 1 == place.0) {
            people.sort();
            people
        } else {
            Vec::new()
        }
    }

    /// Whether a noun names somebody's role, and so nothing that *it* is.
    fn names_person(&self, lemma: &str) -> bool {
        let lexicon = self.context.lexicon;
        lexicon.kind(lemma) == Some(EntityKind::Person)
            || (lexicon.kind(lemma).is_none() && lexicon.role(lemma).is_some())
    }

    /// Whether the clause that the pronoun is the subject of is what the subject at `sayer` says.
    fn is_said_by(&self, place: Place, sayer: Place) -> bool {
        let tokens = &self.sentence(place).tokens;
        let clause = tokens[place.1]
            .head
            .filter(|_| tokens[place.1].relation() == "nsubj");
        let verb = clause.and_then(|clause| {
            tokens[clause]
                .head
                .filter(|_| tokens[clause].deprel == "ccomp")
        });
        verb.is_some() && tokens[sayer.1].head == verb
    }

    /// Whether *each* begins *each other*.
    fn is_reciprocal(&self, place: Place) -> bool {
        let tokens = &self.sentence(place).tokens;
        tokens
            .get(place.1 + 1)
            .is_some_and(|next| next.form.eq_ignore_ascii_case("other"))
            || place
                .1
                .checked_sub(1)
                .is_some_and(|before| tokens[before].form.eq_ignore_ascii_case("each"))
    }

    /// Who does what the verb above the phrase says: its subject, or that of the clause that it shares it with.
    fn doer(&self, place: Place) -> Vec<Entity> {
        let sentence = self.sentence(place);
        let mut verb = sentence.tokens[place.1].head;
        while let Some(at) = verb {
            let subject = sentence
                .children(at)
                .find(|&child| sentence.tokens[child].relation() == "nsubj");
            if let Some(subject) = subject {
                return self.at((place.0, subject)).to_vec();
            }
            let shares = matches!(
                sentence.tokens[at].relation(),
                "xcomp" | "conj" | "advcl" | "acl" | "obj" | "obl" | "nmod"
            );
            verb = sentence.tokens[at].head.filter(|_| shares);
        }
        Vec::new()
    }

    /// *upgraded the storm, making it a hurricane*: the subject of the clause, which the object of a participle beside it
    /// is not.
    fn maker(&self, place: Place) -> Vec<Entity> {
        let sentence = self.sentence(place);
        let tokens = &sentence.tokens;
        let Some(verb) = tokens[place.1]
            .head
            .filter(|_| tokens[place.1].relation() == "obj")
        else {
            return Vec::new();
        };
        let has = |verb: usize, relation: &str| {
            sentence
                .children(verb)
                .find(|&child| tokens[child].relation() == relation)
        };
        let beside = tokens[verb].deprel == "advcl"
            && tokens[verb].xpos == "VBG"
            && has(verb, "nsubj").is_none();
        let subject = tokens[verb]
            .head
            .filter(|_| beside)
            .and_then(|main| has(main, "nsubj"));
        subject.map_or(Vec::new(), |subject| self.at((place.0, subject)).to_vec())
    }

    /// Whether the phrase is the subject of a verb of saying, thinking or wanting: things do none of it.
    fn needs_agent(&self, place: Place) -> bool {
        let sentence = self.sentence(place);
        let token = &sentence.tokens[place.1];
        let verb = token.head.filter(|_| token.deprel == "nsubj");
        verb.is_some_and(|verb| {
            let verb = &sentence.tokens[verb];
            let lemma = verb.lemma.to_lowercase();
            let operator = |frame| {
                let operator = self
                    .context
                    .lexicon
                    .operator(WordClass::Verb, &lemma, frame);
                operator.is_some_and(Operator::is_voiced)
            };
            let social = matches!(
                self.context.lexicon.relation(&lemma, None),
                Some(
                    "Consult"
                        | "Communicate"
                        | "Accuse"
                        | "Agree"
                        | "Request"
                        | "Acknowledge"
                        | "Cooperate"
                )
            );
            verb.upos == Upos::Verb && (operator("that") || operator("to") || social)
        })
    }
}

/// Whether something can say, think and want; of what the lexicon lacks the ending tells (*geologist*, *roofer*).
fn is_agent(kind: EntityKind, lemma: &str) -> bool {
    match kind {
        EntityKind::Thing => ["ist", "ian", "er", "or", "man", "woman"]
            .iter()
            .any(|ending| lemma.ends_with(ending)),
        EntityKind::Place | EntityKind::Event => false,
        _ => true,
    }
}

fn is_neuter(kind: EntityKind) -> bool {
    !matches!(kind, EntityKind::Person | EntityKind::Group)
}

/// Singular names that *they* may mean.
fn is_collective(kind: EntityKind) -> bool {
    matches!(
        kind,
        EntityKind::Group
            | EntityKind::Organisation
            | EntityKind::ArmedGroup
            | EntityKind::StateOrgan
    )
}

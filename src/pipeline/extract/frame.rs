//! Predicates and their arguments: who does what to whom (R1–R8).

use super::{Extractor, factuality};
use actant_base::statement::{Predicate, QualifierKind};
use actant_base::syntax::relation::{
    ACL, ADVCL, ADVMOD, AMOD, CCOMP, COMPOUND, DET, EXPL, IOBJ, MARK, NMOD, NSUBJ, OBJ, OBL, XCOMP,
};
use actant_base::syntax::{NameKind, Token, Upos};
use actant_clause::{Argument, How, Role};
use actant_words::lexicon::{Complement, LightVerb, Operator, WordClass};
use std::borrow::Cow;
use std::sync::Arc;

/// A predicate with its arguments, before it is multiplied out.
#[derive(Clone)]
pub struct Frame {
    pub subjects: Vec<usize>,
    pub objects: Vec<Target>,
    pub predicate: Predicate,
}

impl Frame {
    /// The objects that are no properties.
    pub fn nouns(&self) -> impl Iterator<Item = usize> {
        self.objects.iter().filter_map(|target| match *target {
            Target::Noun(noun) => Some(noun),
            Target::Property(_) => None,
        })
    }
}

/// What a predicate is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A phrase, by its head.
    Noun(usize),
    /// A property, by its head.
    Property(usize),
}

/// The predicate that one word says, as it stands in the text.
pub fn said_by(token: &Token, lemma: impl Into<Arc<str>>, relation: Option<Arc<str>>) -> Predicate {
    Predicate {
        span: token.span,
        text: token.form.as_str().into(),
        lemma: lemma.into(),
        relation,
    }
}

impl Extractor<'_> {
    pub fn frames(&mut self, head: usize, subjects: &[usize]) -> Vec<Frame> {
        let tree = &self.tree;
        if tree.by(head, EXPL).any(|child| tree.form(child) == "there") {
            return self.existential(head);
        }
        if self.verb_group(head).copula.is_some() {
            return self.copular(head, subjects);
        }
        if self.is_resolved(head) {
            return Vec::new();
        }
        if self.is_passive(head) {
            return match self.verbal_complement(head) {
                // *be determined to*: an adjective that looks like a passive
                Some(child) if self.is_adjectival_passive(head, child) => vec![Frame {
                    subjects: subjects.to_vec(),
                    objects: Vec::new(),
                    predicate: Predicate {
                        lemma: format!("be {}", self.tree.form(head)).into(),
                        relation: self.adjective_relation(head),
                        ..self.predicate(head, None)
                    },
                }],
                _ => self.passive(head, subjects),
            };
        }
        self.active(head, subjects)
    }

    /// *remains committed to ending the strike*: nobody commits the subject; what counts is what it will do.
    fn is_resolved(&self, head: usize) -> bool {
        let tree = &self.tree;
        let lasting = |verb: usize| matches!(tree.lemma(verb), "remain" | "stay");
        let state = tree.is(head, XCOMP) && tree.token(head).xpos == "VBN";
        let mut clauses = tree.by(head, ADVCL | XCOMP);
        state
            && tree.head(head).is_some_and(lasting)
            && clauses.any(|clause| {
                let operator = self.operator_of(head, clause);
                matches!(operator, Some(Operator::Desire | Operator::Commissive))
            })
    }

    /// Whether only the adjective, not the verb, governs the clause below.
    fn is_adjectival_passive(&self, head: usize, child: usize) -> bool {
        let lemma = self.tree.lemma(head);
        let verb = self
            .lexicon
            .operator(WordClass::Verb, lemma, Complement::To);
        let operator = self.operator_of(head, child);
        verb.is_none() && operator == Some(Operator::Desire) && self.doers(head).is_empty()
    }

    /// R6: a noun is what the subject is, an adjective a property, a prepositional phrase a place or
    /// state; an adjective takes its preposition along (*be concerned about*).
    fn copular(&mut self, head: usize, subjects: &[usize]) -> Vec<Frame> {
        let tree = &self.tree;
        let subjects: Vec<usize> = subjects.iter().copied().filter(|&s| s != head).collect();
        let mut frames = Vec::new();
        // *it was the first time that …*: the pronoun means nothing
        let time = actant_words::lexicon::is_time(tree.lemma(head));
        let empty = subjects.iter().all(|&subject| tree.form(subject) == "it");
        // *it was the mayor who paid*: the mayor paid, and nothing is said of what *it* is
        let cleft = !subjects.is_empty()
            && tree
                .by(head, ACL)
                .any(|clause| tree.deprel(clause) == "acl:relcl");
        if (time || cleft) && empty {
            return frames;
        }
        for complement in tree.conjuncts(head) {
            if complement != head && self.is_no_complement(head, complement) {
                continue;
            }
            let adjective = tree.token(complement).upos == Upos::Adj
                || matches!(tree.token(complement).xpos.as_str(), "VBN" | "VBG");
            let (lemma, objects, relation) = match adjective {
                true if self.takes_content(complement) => {
                    let lemma = format!("be {}", tree.form(complement));
                    (lemma, Vec::new(), self.adjective_relation(complement))
                }
                true => self.adjectival(complement),
                false => self.nominal(head, complement),
            };
            let copula = tree.copula(head).unwrap_or(head);
            let carrier = tree.token(if adjective { complement } else { copula });
            frames.push(Frame {
                subjects: subjects.clone(),
                objects,
                predicate: Predicate {
                    span: carrier.span,
                    text: carrier.form.as_str().into(),
                    lemma: lemma.into(),
                    relation,
                },
            });
            if tree.token(head).upos == Upos::Verb {
                break;
            }
        }
        frames
    }

    /// *is loyal and obeys orders*, *must be patient and wait*: nobody is what he does.
    fn is_no_complement(&self, head: usize, conjunct: usize) -> bool {
        let tree = &self.tree;
        let token = tree.token(conjunct);
        let finite = matches!(token.xpos.as_str(), "VB" | "VBD" | "VBZ" | "VBP");
        let person = token.name == Some(NameKind::Per) && tree.token(head).name.is_none();
        // *is interested in the work and in helping*
        let gerund = token.xpos == "VBG" && tree.has(conjunct, MARK);
        finite || gerund || person || tree.is_clause(conjunct)
    }

    /// What a noun is linked as: with its preposition, as a role or a relative, or as itself.
    fn nominal(&self, head: usize, noun: usize) -> (String, Vec<Target>, Option<Arc<str>>) {
        let tree = &self.tree;
        // *was in Lima and Quito*
        let article = |child| matches!(tree.form(child), "a" | "an");
        let case = tree.case(noun).or_else(|| {
            let listed = noun != head && !tree.by(noun, DET).any(article);
            tree.case(head).filter(|_| listed)
        });
        if let Some(case) = case {
            return self.prepositional(noun, &case);
        }
        if let Some((role, relation, targets)) = self.role_phrase(noun) {
            let targets = targets.into_iter().map(Target::Noun).collect();
            return (role, targets, Some(relation.into()));
        }
        if let Some((related, targets)) = self.related_to(noun) {
            return (related, targets, None);
        }
        let relation = self.is_class(noun).then(|| "isA".into());
        ("be".to_owned(), vec![Target::Noun(noun)], relation)
    }

    /// *is in Lima*, *is in charge of the museum*: a phrase that is known to tell no place takes its own noun along.
    fn prepositional(&self, noun: usize, case: &str) -> (String, Vec<Target>, Option<Arc<str>>) {
        let tree = &self.tree;
        let named = tree.token(noun).name.is_some();
        let idiom = !self.is_place(noun) && !named && self.idiom(case, noun).is_some();
        if idiom {
            let of = tree
                .by(noun, NMOD)
                .find(|&child| tree.case(child).as_deref() == Some("of"));
            if let Some(of) = of {
                let targets = tree.conjuncts(of).into_iter().map(Target::Noun).collect();
                return (format!("be {case} {} of", tree.form(noun)), targets, None);
            }
        }
        // *is at war with Chad*
        if let Some(party) = self.party_of(noun, noun) {
            let words = format!("be {case} {} {}", tree.form(noun), party.preposition);
            let relation = self.lexicon.relation_with("be", tree.lemma(noun)).flatten();
            return (words, self.targets_of(&party), relation.map(Arc::from));
        }
        let relation = self.lexicon.relation("be", Some(case));
        // *is in decline* is nowhere
        let located = relation != Some("locatedIn") || named || self.is_place(noun);
        let relation = relation.filter(|_| located).map(Arc::from);
        (format!("be {case}"), vec![Target::Noun(noun)], relation)
    }

    /// *concerned about X*: the predicate takes the preposition; else the adjective is a property.
    pub fn adjectival(&self, adjective: usize) -> (String, Vec<Target>, Option<Arc<str>>) {
        let tree = &self.tree;
        let word = tree.form(adjective);
        match self.bound_oblique(adjective) {
            Some((noun, case)) => {
                let lemma = format!("be {word}");
                let relation = self.lexicon.relation(&lemma, Some(&case));
                let relation = relation.map(Arc::from);
                let nouns = tree.conjuncts(noun).into_iter().map(Target::Noun).collect();
                (format!("{lemma} {case}"), nouns, relation)
            }
            None => (
                "be".to_owned(),
                vec![Target::Property(adjective)],
                Some("hasAttribute".into()),
            ),
        }
    }

    /// The noun that an adjective takes along with its preposition (*concerned about X*); a time is
    /// only when.
    pub fn bound_oblique(&self, adjective: usize) -> Option<(usize, String)> {
        let tree = &self.tree;
        let mut obliques = tree.by(adjective, OBL | NMOD);
        obliques.find_map(|child| {
            // *For this reason its growth is critical*
            let ahead = !tree.is_relative(child)
                && tree.by(adjective, NSUBJ).any(|subject| child < subject);
            let elsewhere = ahead || self.is_time_at(child) || self.view(adjective) == Some(child);
            let case = tree.case(child).filter(|_| !elsewhere)?;
            // *is safe for now*
            if self.idiom(&case, child) == Some(Some(QualifierKind::Time)) {
                return None;
            }
            let bound = matches!(
                case.as_ref(),
                "about"
                    | "of"
                    | "to"
                    | "with"
                    | "for"
                    | "on"
                    | "in"
                    | "at"
                    | "over"
                    | "from"
                    | "toward"
                    | "towards"
                    | "against"
            );
            bound.then(|| (child, case.into_owned()))
        })
    }

    /// Whether a complement names a class (*a jihadist group*), not one thing (*the leader*).
    fn is_class(&self, noun: usize) -> bool {
        let definite = |child: usize| {
            let word = self.tree.form(child);
            matches!(word, "the" | "this" | "that" | "these" | "those")
        };
        self.tree.token(noun).upos == Upos::Noun && !self.tree.by(noun, DET).any(definite)
    }

    /// R8: *there is X*.
    fn existential(&mut self, head: usize) -> Vec<Frame> {
        let token = self.tree.token(head);
        vec![Frame {
            subjects: self.tree.subjects(head),
            objects: Vec::new(),
            predicate: said_by(token, "exist", None),
        }]
    }

    /// Nominal objects with their conjuncts.
    pub fn objects(&self, head: usize) -> Vec<usize> {
        let tree = &self.tree;
        let Some(clause) = self.clauses.at(head) else {
            return Vec::new();
        };
        let role = match clause.has(Role::Object) {
            true => Role::Object,
            false => Role::Recipient,
        };
        let fits = |it: &&Argument| {
            let finite = matches!(tree.token(it.head).xpos.as_str(), "VBD" | "VBZ" | "VBP");
            // *the risk that it falls* lacks nothing
            let lacks = it.how != How::Gap || tree.missing_object(head) == Some(it.head);
            it.role == role && lacks && !finite
        };
        let own = clause.arguments.iter().filter(fits);
        own.map(|it| self.counted_ahead(head, it.head).unwrap_or(it.head))
            .collect()
    }

    /// R7: *remain cautious*, *become a party*: what the subject is or becomes.
    pub fn secondary_predicates(&self, head: usize) -> Vec<Target> {
        let tree = &self.tree;
        tree.by(head, XCOMP)
            .filter(|&child| !tree.is_predicate(child) && !tree.is_infinitive(child))
            .flat_map(|child| tree.conjuncts(child))
            .filter(|&child| !self.takes_content(child))
            .map(|child| match tree.token(child).upos {
                Upos::Noun | Upos::Propn | Upos::Pron => Target::Noun(child),
                _ => Target::Property(child),
            })
            .collect()
    }

    /// *impose a tariff*, *a tariff was imposed*: the object may narrow what the verb says.
    pub fn narrowed(&self, predicate: Predicate, object: Option<usize>) -> Predicate {
        match object {
            Some(object) => {
                let noun = self.told_by(&predicate.lemma, object);
                self.narrowed_by(predicate, noun)
            }
            None => predicate,
        }
    }

    pub fn narrowed_by(&self, predicate: Predicate, noun: &str) -> Predicate {
        match self.lexicon.relation_with(&predicate.lemma, noun) {
            Some(relation) => Predicate {
                relation: relation.map(Into::into),
                ..predicate
            },
            None => predicate,
        }
    }

    /// The predicate of a verb: lemma, particle, folded preposition.
    pub fn predicate(&self, head: usize, prep: Option<&str>) -> Predicate {
        let token = self.tree.token(head);
        let mut lemma = self.verb(head, prep);
        let relation = self.relation_of(head, &lemma, prep).map(Arc::from);
        if factuality::is_polite_wish(&self.tree, head) {
            lemma = format!("would {lemma}").into();
        }
        if let Some(prep) = prep {
            lemma = format!("{lemma} {prep}").into();
        }
        said_by(token, lemma.into_owned(), relation)
    }

    /// The relation of a verb; of one whose subject says what it will do, that of the infinitive (*threatened to close the
    /// border*, not *the flood threatens to reach it*).
    fn relation_of(&self, head: usize, lemma: &str, prep: Option<&str>) -> Option<&str> {
        let tree = &self.tree;
        let to = || tree.by(head, XCOMP).any(|child| tree.is_infinitive(child));
        let subjects = || tree.subjects(head);
        if prep.is_none()
            && self.lexicon.selects(lemma, "to-v")
            && to()
            && subjects().iter().all(|&subject| self.is_agent(subject))
        {
            return self.lexicon.relation(lemma, Some("to-v"));
        }
        // *pressed the government to resign*
        let mut asked = tree.by(head, OBJ | IOBJ);
        let mut clauses = tree.by(head, XCOMP | ADVCL);
        if prep.is_none()
            && self.lexicon.selects(lemma, "np-to-v")
            && (self.is_passive(head) || asked.any(|noun| self.is_agent(noun)))
            && clauses.any(|clause| tree.is_infinitive(clause))
        {
            return self.lexicon.relation(lemma, Some("np-to-v"));
        }
        self.lexicon.relation(lemma, prep)
    }

    /// The lemma of a verb with its particle; `prep` is a preposition that will be folded into it.
    pub fn verb(&self, head: usize, prep: Option<&str>) -> Cow<'_, str> {
        let tree = &self.tree;
        let mut lemma = Cow::Borrowed(tree.lemma(head));
        // *15 people still missing* miss nothing
        if tree.form(head) == "missing" && !tree.has(head, OBJ | CCOMP | XCOMP) {
            return Cow::Borrowed("be missing");
        }
        if let Some(particle) = self.verb_group(head).particle {
            lemma = format!("{lemma} {}", tree.form(particle)).into();
        }
        // *the plane came down*: an adverb of direction right after a verb of no meaning of its own
        let direction = tree.by(head, ADVMOD).find(|&adverb| {
            adverb == head + 1
                && prep.is_none()
                && is_general(&lemma)
                && matches!(
                    tree.form(adverb),
                    "down"
                        | "up"
                        | "out"
                        | "off"
                        | "away"
                        | "back"
                        | "over"
                        | "in"
                        | "on"
                        | "behind"
                        | "aside"
                        | "apart"
                        | "forward"
                        | "forth"
                )
        });
        if let Some(direction) = direction {
            lemma = format!("{lemma} {}", tree.form(direction)).into();
        }
        lemma
    }

    /// R5: the light verb's meaning, and what the noun's or the verb's preposition brings.
    pub fn light(&self, head: usize, noun: usize) -> Option<(LightVerb, Vec<usize>)> {
        let tree = &self.tree;
        let verb = self.verb(head, None);
        // *staged a hunger strike* is no attack
        let whole = tree.by(noun, COMPOUND | AMOD).find_map(|word| {
            let words = format!("{} {}", tree.lemma(word), tree.lemma(noun));
            self.lexicon.event(&words)?;
            self.lexicon.light_verb(&verb, &words)
        });
        let light = whole.or_else(|| self.lexicon.light_verb(&verb, tree.lemma(noun)))?;
        let fits = |child: usize| {
            let case = tree.case(child)?;
            light
                .prepositions
                .iter()
                .any(|own| *own == case)
                .then_some(child)
        };
        let dependents = || tree.by(noun, NMOD).chain(tree.by(head, OBL));
        // *laid the blame for the flood on the ministry*, where the reader hangs the ministry from the flood
        let reasons = dependents().filter(|&child| tree.case(child).as_deref() == Some("for"));
        let inside = reasons.flat_map(|reason| tree.by(reason, NMOD));
        let dependents = dependents().chain(inside);
        let target = dependents.into_iter().find_map(fits);
        // *gave Peru a warning*
        let receiver = || {
            let to = light
                .prepositions
                .iter()
                .any(|own| own == "to" || own == "for");
            tree.first(head, IOBJ).filter(|_| to)
        };
        let target = target.or_else(receiver);
        // *made peace between Peru and Chad*: those who are parted or joined would be lost
        let between = |child| tree.case(child).as_deref() == Some("between");
        if target.is_none() && tree.by(noun, NMOD).any(between) {
            return None;
        }
        let targets = target.map(|target| {
            let all = tree.conjuncts(target);
            all.into_iter()
                .map(|index| tree.standing_for(index))
                .collect()
        });
        // *drew the attention of colleagues*: what tells more of the noun would be lost
        let loose = targets.is_none() && light.relation.is_none() && light.predicate.contains(' ');
        if loose && !light.prepositions.is_empty() && tree.has(noun, AMOD | NMOD) {
            return None;
        }
        Some((light, targets.unwrap_or_default()))
    }

    pub fn light_predicate(
        &self,
        head: usize,
        noun: usize,
        light: &LightVerb,
        bare: bool,
    ) -> Predicate {
        let (verb, noun) = (self.tree.token(head), self.tree.token(noun));
        let mut lemma = light.predicate.clone();
        let several = lemma.contains(' ');
        if bare {
            // *took control*: of nothing that is named
            let mut dangling = light.prepositions.iter();
            let stem = dangling.find_map(|prep| lemma.strip_suffix(&format!(" {prep}")));
            lemma = stem.unwrap_or(&lemma).to_owned();
        }
        if let (true, false, Some(prep)) = (several, bare, light.prepositions.first())
            && !lemma.ends_with(&format!(" {prep}"))
        {
            lemma = format!("{lemma} {prep}");
        }
        let span = if several || bare {
            verb.span.cover(noun.span)
        } else {
            noun.span
        };
        Predicate {
            span,
            text: self.document.slice(span).into(),
            lemma: lemma.into(),
            relation: light.relation.clone(),
        }
    }
}

/// Verbs that mean little without the adverb after them.
fn is_general(lemma: &str) -> bool {
    matches!(
        lemma,
        "come"
            | "go"
            | "get"
            | "turn"
            | "take"
            | "put"
            | "set"
            | "give"
            | "fall"
            | "look"
            | "hold"
            | "run"
            | "break"
    )
}

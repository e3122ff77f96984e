//! Clauses: who does what to whom (R1–R8), and the walk to the clauses below.

use super::complement::Governor;
use super::factuality::{self, Context};
use super::{DEPTH, Extractor};
use crate::lexicon::{LightVerb, Operator, WordClass};
use crate::statement::{Filler, Phrase, Predicate, Proposition, Qualifier};
use crate::syntax::Upos;

/// At most so many pairs of one clause's subjects and objects.
const PAIRS: usize = 16;

/// A predicate with its arguments, before it is multiplied out.
pub struct Frame {
    pub subjects: Vec<usize>,
    pub objects: Vec<Target>,
    pub predicate: Predicate,
}

/// What a predicate is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A phrase, by its head.
    Noun(usize),
    /// A property, by its head.
    Property(usize),
}

impl Extractor<'_> {
    /// Reads the clause at `head`, whose subjects are `inherited` if it has none of its own, and all
    /// clauses below it. Returns the indices of the propositions that state the clause itself.
    pub fn clause(
        &mut self,
        head: usize,
        inherited: &[usize],
        outer: &Context,
        rule: &'static str,
    ) -> Vec<usize> {
        if std::mem::replace(&mut self.visited[head], true) || self.depth(head) > DEPTH {
            return Vec::new();
        }
        if !self.tree.is_predicate(head) {
            self.contexts[head] = Some(outer.clone());
            let (governor, source) = self.voiced_from_outside(head, outer);
            let outer = governor
                .as_ref()
                .map_or(outer, |governor| &governor.context);
            let outer = source.as_ref().unwrap_or(outer);
            self.below(head, outer);
            return Vec::new();
        }
        let (inquit, source) = self.voiced_from_outside(head, outer);
        let outer = inquit.as_ref().map_or(outer, |inquit| &inquit.context);
        let outer = &source.unwrap_or_else(|| outer.clone());
        let conditions = self.conditions(head, outer);
        let auxiliaries = self.auxiliaries_of(head);
        let local_source = self.local_source(head);
        let content = self.noun_governor(head, outer);
        let above = content.as_ref().map_or(outer, |governor| &governor.context);
        let asked = self.is_asked(head).then(|| above.question());
        let above = asked.as_ref().unwrap_or(above);
        let tree = &self.tree;
        let mut context = factuality::local(tree, head, auxiliaries, above, local_source.as_ref());
        if let Some(condition) = &conditions {
            context = context.capped(condition.degree(tree, head));
        }
        self.contexts[head] = Some(context.clone());

        let subjects = self.subjects(head, inherited, rule);
        let frames = self.frames(head, &subjects, rule);
        let mut qualifiers = self.qualifiers(head);
        if let Some(condition) = &conditions {
            qualifiers.extend(condition.qualifiers.clone());
        }
        let event = self.antecedent_event(head, &subjects, &qualifiers);
        let mut made = Vec::new();
        // *the need of curbing threats*: nobody is said to curb them, so there is nothing to state
        let nobody = |frame: &Frame| frame.subjects.is_empty() && !self.is_participle(head, rule);
        let frames: Vec<Frame> = frames.into_iter().filter(|frame| !nobody(frame)).collect();
        if !self.is_transparent(head) {
            for frame in &frames {
                made.extend(self.emit(head, frame, &context, &qualifiers, rule));
            }
        }
        for &index in &made {
            if let Some(event) = event {
                self.out[index].subject = Some(Filler::Proposition(event));
            }
        }
        for governor in [inquit, content].into_iter().flatten() {
            self.state_governor(governor, &made);
        }
        let governor = Governor {
            head,
            subjects: &subjects,
            context: &context,
            made: &made,
        };
        self.roles(&governor);
        self.descend(&governor, outer);
        made
    }

    /// Sieve 10: *if the government weakened, it would lead to chaos*: with a verb of cause, *it* is what the
    /// condition supposes.
    fn antecedent_event(
        &self,
        head: usize,
        subjects: &[usize],
        qualifiers: &[Qualifier],
    ) -> Option<usize> {
        let [subject] = subjects else {
            return None;
        };
        let relation = self
            .predicate(
                head,
                self.selected(head)
                    .map(|folded| folded.preposition)
                    .as_deref(),
            )
            .relation;
        let causes = matches!(
            relation.as_deref(),
            Some("Cause" | "Enable" | "Hinder" | "Affect" | "Endanger" | "Destabilize")
        );
        let pronoun = matches!(
            self.tree.form(*subject).as_str(),
            "it" | "this" | "that" | "which"
        );
        if !causes || !pronoun {
            return None;
        }
        let own = qualifiers
            .iter()
            .filter(|qualifier| qualifier.kind == "condition");
        let earlier = || {
            let before = |index: &usize| {
                let proposition = &self.out[*index];
                proposition.sentence == self.number
                    && proposition.certainty == crate::statement::Certainty::Hypothetical
            };
            (0..self.out.len()).rev().find(before)
        };
        own.filter_map(|qualifier| qualifier.statement)
            .next()
            .or_else(earlier)
    }

    /// R28: *views it as a threat*: the object, or the subject of a passive, is what *as* says.
    fn roles(&mut self, governor: &Governor) {
        let head = governor.head;
        let tree = &self.tree;
        if self.operator(head, "as").is_none() && !is_designation(&tree.lemma(head)) {
            return;
        }
        let whom = if tree.is_passive(head) {
            tree.subjects(head)
        } else {
            self.reflected(self.objects(head), governor.subjects)
        };
        let role = tree.by(head, &["obl", "advcl", "xcomp"]).find(|&child| {
            tree.case(child).as_deref() == Some("as") || tree.mark(child).as_deref() == Some("as")
        });
        let Some(role) = role.filter(|&role| !whom.is_empty() && !tree.is_clause(role)) else {
            return;
        };
        self.visited[role] = true;
        self.state_secondary(governor, &whom, role);
        self.below(role, governor.context);
    }

    /// Whether a clause is a question inside a sentence: *whether S*, or one with its own question mark.
    fn is_asked(&self, head: usize) -> bool {
        let tree = &self.tree;
        let whether = tree.mark(head).as_deref() == Some("whether");
        whether || tree.by(head, &["punct"]).any(|mark| tree.form(mark) == "?")
    }

    /// The clause whose modals count for `head`: the conjunct before it where it has none itself and
    /// shares the form (*could damage … and displace …*).
    fn auxiliaries_of(&self, head: usize) -> usize {
        let tree = &self.tree;
        let first = tree.head(head).filter(|_| tree.relation(head) == "conj");
        match first {
            Some(first)
                if tree.token(first).xpos == tree.token(head).xpos
                    && matches!(tree.token(head).xpos.as_str(), "VB" | "VBN")
                    && !tree.has(head, &["aux", "nsubj", "mark"]) =>
            {
                self.auxiliaries_of(first)
            }
            _ => head,
        }
    }

    /// The subject of an infinitive that says what somebody's aim is: whoever has the aim.
    fn aim_holder(&self, head: usize) -> Option<Vec<usize>> {
        let tree = &self.tree;
        let infinitive = tree.is_infinitive(head) && tree.copula(head).is_some();
        let noun = tree.first(head, &["nsubj"]).filter(|_| infinitive)?;
        self.operator(noun, "to")?;
        Some(self.holder(noun))
    }

    /// E3: own subjects, else the inherited ones.
    fn subjects(&self, head: usize, inherited: &[usize], rule: &str) -> Vec<usize> {
        if let Some(holder) = self.aim_holder(head) {
            return holder;
        }
        let own = self.tree.subjects(head);
        if own.is_empty() || (rule == "relative-clause" && own == [head]) {
            return inherited.to_vec();
        }
        own
    }

    fn frames(&mut self, head: usize, subjects: &[usize], rule: &str) -> Vec<Frame> {
        let tree = &self.tree;
        if tree
            .by(head, &["expl"])
            .any(|child| tree.form(child) == "there")
        {
            return self.existential(head);
        }
        if tree.copula(head).is_some() && !self.is_verbal(head) {
            return self.copular(head, subjects);
        }
        if self.is_participle(head, rule) {
            return match self.verbal_complement(head) {
                // *be determined to*: an adjective that looks like a passive
                Some(child) if self.is_adjectival_passive(head, child) => vec![Frame {
                    subjects: subjects.to_vec(),
                    objects: Vec::new(),
                    predicate: Predicate {
                        lemma: format!("be {}", self.tree.form(head)),
                        relation: self.adjective_relation(head),
                        ..self.predicate(head, None)
                    },
                }],
                _ => self.passive(head, subjects),
            };
        }
        self.active(head, subjects)
    }

    /// Passive, by its auxiliary or as a participle without one.
    fn is_participle(&self, head: usize, rule: &str) -> bool {
        let bare = matches!(rule, "participle-after-noun" | "participial-clause")
            && self.tree.token(head).xpos == "VBN";
        self.tree.is_passive(head) || bare
    }

    /// Whether only the adjective, not the verb, governs the clause below.
    fn is_adjectival_passive(&self, head: usize, child: usize) -> bool {
        let lemma = self.tree.lemma(head);
        let verb = self.lexicon.operator(WordClass::Verb, &lemma, "to");
        let operator = self.operator_of(head, child);
        verb.is_none() && operator == Some(Operator::Desire) && self.tree.agents(head).is_empty()
    }

    /// A verb whose copula belongs to the clause around it (*the fear is that it grows*; E8).
    fn is_verbal(&self, head: usize) -> bool {
        let tree = &self.tree;
        let outer = tree
            .children(head)
            .iter()
            .any(|&child| tree.deprel(child) == "nsubj:outer");
        tree.token(head).upos == Upos::Verb
            && (outer || tree.has(head, &["aux"]) || tree.is_infinitive(head))
    }

    /// R1, R2, R4, R5, R7.
    fn active(&mut self, head: usize, subjects: &[usize]) -> Vec<Frame> {
        let objects = match self.theme(head) {
            Some(theme) => self.tree.conjuncts(theme),
            None => self.objects(head),
        };
        let objects = if objects.is_empty() {
            self.shared_object(head)
        } else {
            objects
        };
        let nouns = |objects: &[usize]| objects.iter().map(|&index| Target::Noun(index)).collect();
        if let Some(&object) = objects.first()
            && let Some((light, targets)) = self.light(head, object)
        {
            self.spent[object] = true;
            let predicate = self.light_predicate(head, object, &light, targets.is_empty());
            let frame = |targets: Vec<Target>| Frame {
                subjects: subjects.to_vec(),
                objects: targets,
                predicate: predicate.clone(),
            };
            return vec![frame(nouns(&targets))];
        }
        let mut prep = None;
        let mut targets: Vec<Target> = nouns(&objects);
        let has_content = self.tree.has(head, &["ccomp", "parataxis"]);
        if targets.is_empty()
            && !has_content
            && let Some(folded) = self.selected(head)
        {
            targets = nouns(&folded.nouns);
            prep = Some(folded.preposition);
        }
        if targets.is_empty() {
            targets = self.secondary_predicates(head);
        }
        if targets.is_empty() && is_measuring(&self.tree.lemma(head)) {
            let tree = &self.tree;
            let amount = tree.by(head, &["obl"]).find(|&child| {
                tree.case(child).is_none()
                    && (tree.has(child, &["nummod"]) || tree.token(child).upos == Upos::Num)
            });
            targets = amount.into_iter().map(Target::Noun).collect();
        }
        let mut predicate = self.predicate(head, prep.as_deref());
        if let Some(&object) = objects.first()
            && let Some(relation) = self
                .lexicon
                .relation_with(&predicate.lemma, &self.tree.lemma(object))
        {
            predicate.relation = relation.map(str::to_owned);
        }
        vec![Frame {
            subjects: subjects.to_vec(),
            objects: targets,
            predicate,
        }]
    }

    /// E3: *occupied and damaged the library*: a transitive verb right before the conjunction shares the object
    /// of the next verb.
    fn shared_object(&self, head: usize) -> Vec<usize> {
        let tree = &self.tree;
        let transitive = self.lexicon.relation(&tree.lemma(head), None).is_some();
        let bare = !tree.has(head, &["obj", "obl", "xcomp", "ccomp", "compound"]);
        let joined = head + 1 < tree.len() && tree.relation(head + 1) == "cc";
        let next = tree.by(head, &["conj"]).find(|&child| {
            tree.token(child).xpos == tree.token(head).xpos
                && tree.head(head + 1) == Some(child)
                && !tree.has(child, &["nsubj", "aux"])
        });
        match next.filter(|_| transitive && bare && joined) {
            Some(next) => self.objects(next),
            None => Vec::new(),
        }
    }

    /// R2: what is given in *provide X with Y*.
    pub fn theme(&self, head: usize) -> Option<usize> {
        let tree = &self.tree;
        let gives = matches!(
            tree.lemma(head).as_str(),
            "provide" | "supply" | "present" | "equip" | "furnish" | "arm"
        );
        let with = |&child: &usize| tree.case(child).as_deref() == Some("with");
        let theme = tree.by(head, &["obl", "nmod"]).find(with)?;
        (gives && tree.has(head, &["obj"])).then_some(theme)
    }

    /// R2: who gets it.
    pub fn receivers(&self, head: usize) -> Vec<usize> {
        let tree = &self.tree;
        tree.by(head, &["obj"])
            .flat_map(|child| tree.conjuncts(child))
            .collect()
    }

    /// R3: stated from agent to patient; without an agent nobody is named.
    fn passive(&mut self, head: usize, patients: &[usize]) -> Vec<Frame> {
        let tree = &self.tree;
        let agents = tree.agents(head);
        let nouns = |list: &[usize]| list.iter().map(|&index| Target::Noun(index)).collect();
        // *was offered a seat*: what is given is the object, who gets it the subject
        let given: Vec<usize> = self.objects(head);
        if !given.is_empty() && agents.is_empty() {
            let mut predicate = self.predicate(head, None);
            predicate.lemma = format!("be {}", tree.form(head));
            predicate.relation = None;
            return vec![Frame {
                subjects: patients.to_vec(),
                objects: nouns(&given),
                predicate,
            }];
        }
        let selected = self.selected(head).filter(|_| agents.is_empty());
        if let Some(folded) = selected
            && is_naming(&tree.lemma(head))
        {
            let mut predicate = self.predicate(head, Some(&folded.preposition));
            predicate.lemma = format!("be {} {}", tree.form(head), folded.preposition);
            // another name is no other thing
            let alias = matches!(predicate.lemma.as_str(), "be known as" | "be known by");
            let target = if alias {
                Target::Property
            } else {
                Target::Noun
            };
            return vec![Frame {
                subjects: patients.to_vec(),
                objects: folded.nouns.iter().map(|&index| target(index)).collect(),
                predicate,
            }];
        }
        vec![Frame {
            subjects: agents,
            objects: nouns(patients),
            predicate: self.predicate(head, None),
        }]
    }

    /// R6: a noun is what the subject is, an adjective a property, a prepositional phrase a place or
    /// state; an adjective takes its preposition along (*be concerned about*).
    fn copular(&mut self, head: usize, subjects: &[usize]) -> Vec<Frame> {
        let tree = &self.tree;
        let token = tree.token(head);
        let subjects: Vec<usize> = subjects.iter().copied().filter(|&s| s != head).collect();
        let mut frames = Vec::new();
        for complement in tree.conjuncts(head) {
            if complement != head && tree.is_clause(complement) {
                continue;
            }
            let copula = tree.copula(head).unwrap_or(head);
            let case = tree.case(complement);
            let adjective = tree.token(complement).upos == Upos::Adj
                || matches!(tree.token(complement).xpos.as_str(), "VBN" | "VBG");
            let (lemma, objects, relation) = if adjective && self.takes_content(complement) {
                let lemma = format!("be {}", tree.form(complement));
                (lemma, Vec::new(), self.adjective_relation(complement))
            } else if adjective {
                self.adjectival(complement)
            } else if let Some(case) = case {
                let lemma = format!("be {case}");
                let relation = self.lexicon.relation("be", Some(&case)).map(str::to_owned);
                (lemma, vec![Target::Noun(complement)], relation)
            } else if let Some((role, relation, targets)) = self.role_phrase(complement) {
                (
                    role,
                    targets.into_iter().map(Target::Noun).collect(),
                    Some(relation),
                )
            } else {
                let relation = self.is_class(complement).then(|| "isA".to_owned());
                ("be".to_owned(), vec![Target::Noun(complement)], relation)
            };
            let carrier = if adjective { complement } else { copula };
            frames.push(Frame {
                subjects: subjects.clone(),
                objects,
                predicate: Predicate {
                    span: self.tree.token(carrier).span,
                    text: self.tree.token(carrier).form.clone(),
                    lemma,
                    relation,
                },
            });
            if token.upos == Upos::Verb {
                break;
            }
        }
        frames
    }

    /// *concerned about X*: the predicate takes the preposition; else the adjective is a property.
    pub fn adjectival(&self, adjective: usize) -> (String, Vec<Target>, Option<String>) {
        let tree = &self.tree;
        let word = tree.form(adjective);
        let oblique = tree.by(adjective, &["obl", "nmod"]).find_map(|child| {
            let case = tree.case(child)?;
            let bound = matches!(
                case.as_str(),
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
            bound.then_some((child, case))
        });
        match oblique {
            Some((noun, case)) => {
                let lemma = format!("be {word}");
                let relation = self.lexicon.relation(&lemma, Some(&case));
                let relation = relation.map(str::to_owned);
                let nouns = tree.conjuncts(noun).into_iter().map(Target::Noun).collect();
                (format!("{lemma} {case}"), nouns, relation)
            }
            None => (
                "be".to_owned(),
                vec![Target::Property(adjective)],
                Some("hasAttribute".to_owned()),
            ),
        }
    }

    /// Whether a complement names a class (*a jihadist group*), not one thing (*the leader*).
    fn is_class(&self, noun: usize) -> bool {
        let definite = |child: usize| {
            let word = self.tree.form(child);
            matches!(word.as_str(), "the" | "this" | "that" | "these" | "those")
        };
        self.tree.token(noun).upos == Upos::Noun && !self.tree.by(noun, &["det"]).any(definite)
    }

    /// R8: *there is X*.
    fn existential(&mut self, head: usize) -> Vec<Frame> {
        let token = self.tree.token(head);
        vec![Frame {
            subjects: self.tree.subjects(head),
            objects: Vec::new(),
            predicate: Predicate {
                span: token.span,
                text: token.form.clone(),
                lemma: "exist".to_owned(),
                relation: None,
            },
        }]
    }

    /// Nominal objects with their conjuncts.
    pub fn objects(&self, head: usize) -> Vec<usize> {
        let tree = &self.tree;
        let role: &[&str] = if tree.has(head, &["obj"]) {
            &["obj"]
        } else {
            &["iobj"]
        };
        let own: Vec<usize> = tree
            .by(head, role)
            .flat_map(|child| tree.conjuncts(child))
            .map(|child| tree.standing_for(child))
            .collect();
        let particle = tree.children(head).iter().any(|&child| {
            tree.deprel(child) == "compound:prt"
                && matches!(
                    tree.form(child).as_str(),
                    "on" | "upon" | "for" | "at" | "to"
                )
        });
        if !own.is_empty() || !particle {
            return own;
        }
        // *called on both countries*: the particle has taken the place of the preposition
        tree.by(head, &["obl"])
            .filter(|&child| {
                tree.deprel(child) == "obl" && tree.case(child).is_none() && child > head
            })
            .flat_map(|child| tree.conjuncts(child))
            .collect()
    }

    /// R7: *remain cautious*, *become a party*: what the subject is or becomes.
    fn secondary_predicates(&self, head: usize) -> Vec<Target> {
        let tree = &self.tree;
        tree.by(head, &["xcomp"])
            .filter(|&child| !tree.is_predicate(child) && !tree.is_infinitive(child))
            .flat_map(|child| tree.conjuncts(child))
            .filter(|&child| !self.takes_content(child))
            .map(|child| match tree.token(child).upos {
                Upos::Noun | Upos::Propn | Upos::Pron => Target::Noun(child),
                _ => Target::Property(child),
            })
            .collect()
    }

    /// The predicate of a verb: lemma, particle, folded preposition.
    pub fn predicate(&self, head: usize, prep: Option<&str>) -> Predicate {
        let tree = &self.tree;
        let token = tree.token(head);
        let mut lemma = tree.lemma(head);
        for particle in tree.by(head, &["compound"]) {
            if tree.deprel(particle) == "compound:prt" {
                lemma = format!("{lemma} {}", tree.form(particle));
            }
        }
        let relation = self.lexicon.relation(&lemma, prep).map(str::to_owned);
        if let Some(prep) = prep {
            lemma = format!("{lemma} {prep}");
        }
        Predicate {
            span: token.span,
            text: token.form.clone(),
            lemma,
            relation,
        }
    }

    /// R5: the light verb's meaning, and what the noun's or the verb's preposition brings.
    fn light(&self, head: usize, noun: usize) -> Option<(LightVerb, Vec<usize>)> {
        let tree = &self.tree;
        let verb = self.predicate(head, None).lemma;
        let light = self.lexicon.light_verb(&verb, &tree.lemma(noun))?;
        let fits = |child: usize| {
            let case = tree.case(child)?;
            light.prepositions.contains(&case).then_some(child)
        };
        let dependents = tree.by(noun, &["nmod"]).chain(tree.by(head, &["obl"]));
        let target = dependents.into_iter().find_map(fits);
        let targets = target.map(|target| {
            let all = tree.conjuncts(target);
            all.into_iter()
                .map(|index| tree.standing_for(index))
                .collect()
        });
        Some((light, targets.unwrap_or_default()))
    }

    fn light_predicate(
        &self,
        head: usize,
        noun: usize,
        light: &LightVerb,
        bare: bool,
    ) -> Predicate {
        let (verb, noun) = (self.tree.token(head), self.tree.token(noun));
        let mut lemma = light.predicate.clone();
        let several = lemma.contains(' ');
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
            text: self.document.slice(span).to_owned(),
            lemma,
            relation: light.relation.clone(),
        }
    }

    /// One proposition for every pair of subject and object.
    pub fn emit(
        &mut self,
        head: usize,
        frame: &Frame,
        context: &Context,
        qualifiers: &[Qualifier],
        rule: &'static str,
    ) -> Vec<usize> {
        // *nobody* denies the clause and is then no subject
        let somebody = |index: &usize| !is_nobody(&self.tree.form(*index));
        let subjects = optional(
            frame
                .subjects
                .iter()
                .filter(|index| somebody(index))
                .map(|&index| Filler::Phrase(self.phrase(index))),
        );
        let objects = optional(frame.objects.iter().map(|&target| match target {
            Target::Noun(index) => Filler::Phrase(self.phrase(index)),
            Target::Property(index) => Filler::Literal(self.phrase(index)),
        }));
        // *A or B*: neither is asserted
        let disjoined = |index: usize| {
            let mut conjunctions = self.tree.by(index, &["cc"]);
            self.tree.relation(index) == "conj" && conjunctions.any(|cc| self.tree.form(cc) == "or")
        };
        let targets = frame.objects.iter().filter_map(|target| match *target {
            Target::Noun(index) => Some(index),
            Target::Property(_) => None,
        });
        let open = frame.subjects.iter().copied().chain(targets).any(disjoined);
        let context = &if open && context.affirmed {
            context
                .capped(factuality::Degree::Possible)
                .noted("“or”: neither is asserted".to_owned())
        } else {
            context.clone()
        };
        let mut made = Vec::new();
        for subject in &subjects {
            for object in &objects {
                let nobody = subject.is_none() && object.is_none();
                if made.len() >= PAIRS || nobody || (subject.is_some() && subject == object) {
                    continue;
                }
                made.push(self.out.len());
                self.out.push(Proposition {
                    subject: subject.clone(),
                    predicate: frame.predicate.clone(),
                    object: object.clone(),
                    polarity: context.polarity(),
                    certainty: context.certainty(),
                    voices: context.voices.clone(),
                    content: Vec::new(),
                    qualifiers: qualifiers.to_vec(),
                    sentence: self.number,
                    rule,
                    steps: context.steps.clone(),
                    confidence: self.tree.token(head).arc_confidence,
                });
            }
        }
        made
    }

    /// Whether the verb says nothing of its own about the clause below it: *appear to*, *fail to*,
    /// *continue to*, *be expected to* (R11).
    fn is_transparent(&self, head: usize) -> bool {
        let Some(child) = self.verbal_complement(head) else {
            return false;
        };
        let Some(operator) = self.operator_of(head, child) else {
            return false;
        };
        if self.tree.is_passive(head) {
            return !matches!(operator, Operator::Desire | Operator::Commissive);
        }
        self.objects(head).is_empty()
            && matches!(
                operator,
                Operator::Implicative
                    | Operator::NegativeImplicative
                    | Operator::Hedge
                    | Operator::NegativeHedge
                    | Operator::Possible
                    | Operator::Hearsay
            )
    }

    /// All clauses below the arguments of something that states nothing itself.
    pub fn below(&mut self, head: usize, context: &Context) {
        for child in self.tree.children(head).to_vec() {
            match self.tree.deprel(child) {
                "punct" | "det" | "case" | "cc" => {}
                "acl" | "acl:relcl" => self.noun_clause(head, child, context),
                "amod" if self.takes_content(child) => self.noun_adjective(head, child, context),
                _ => {
                    self.clause(child, &[], context, "clause");
                }
            }
        }
    }

    fn descend(&mut self, governor: &Governor, outer: &Context) {
        let Governor {
            head,
            subjects,
            context,
            ..
        } = *governor;
        for child in self.tree.children(head).to_vec() {
            if self.visited[child] {
                continue;
            }
            match self.tree.deprel(child) {
                "ccomp" | "xcomp" | "csubj" | "csubj:pass" | "parataxis" => {
                    self.complement(governor, child);
                }
                "advcl" | "advcl:relcl" => self.adverbial_clause(governor, child, outer),
                "conj" if self.tree.is_predicate(child) => {
                    self.clause(child, subjects, outer, "coordination");
                }
                "acl" | "acl:relcl" => self.noun_clause(head, child, outer),
                "punct" | "det" | "aux" | "case" | "mark" | "cc" | "expl" => {}
                _ => {
                    self.clause(child, &[], context, "clause");
                }
            }
        }
    }

    /// Who an accusation marked only by *allegedly* is by: the subject of the clause that voices
    /// concern or blame over the noun it modifies.
    fn local_source(&self, head: usize) -> Option<Phrase> {
        let mut at = self
            .tree
            .head(head)
            .filter(|_| self.tree.relation(head) == "acl")?;
        for _ in 0..DEPTH {
            at = self.tree.head(at)?;
            if self.tree.token(at).upos == Upos::Verb {
                break;
            }
        }
        let worried = self.objects(at).into_iter().chain([at]).any(|index| {
            ["about-np", "of-ving", "that"].iter().any(|frame| {
                self.operator(index, frame).is_some_and(|operator| {
                    operator.is_voiced() || operator == Operator::FearPresupposed
                })
            })
        });
        let subject = self.tree.subjects(at).first().copied();
        subject
            .filter(|_| worried)
            .map(|subject| self.phrase(subject))
    }
}

/// Verbs whose amount is an object without being one in the tree (*lasted four hours*).
fn is_measuring(lemma: &str) -> bool {
    matches!(
        lemma,
        "last" | "cost" | "weigh" | "measure" | "span" | "total" | "take"
    )
}

/// Verbs whose passive is a static relation of the patient (*is based in*, *is known as*).
fn is_naming(lemma: &str) -> bool {
    matches!(
        lemma,
        "base"
            | "know"
            | "bear"
            | "locate"
            | "link"
            | "tie"
            | "involve"
            | "headquarter"
            | "align"
            | "schedule"
    )
}

/// Verbs that make something what *as* says (*designated it as a terrorist group*).
fn is_designation(lemma: &str) -> bool {
    matches!(
        lemma,
        "designate"
            | "list"
            | "recognise"
            | "recognize"
            | "classify"
            | "name"
            | "appoint"
            | "elect"
            | "treat"
    )
}

fn is_nobody(form: &str) -> bool {
    matches!(form, "nobody" | "none" | "no-one" | "nothing")
}

fn optional(fillers: impl Iterator<Item = Filler>) -> Vec<Option<Filler>> {
    let all: Vec<Option<Filler>> = fillers.map(Some).collect();
    if all.is_empty() { vec![None] } else { all }
}

//! What clauses say: one draft for each subject and object of each predicate.

use super::phrase::Cut;
use super::{Draft, Renderer, Rendering, Word};
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{CSUBJ, MARK};
use actant_clause::{Adjunct, AdjunctKind, Argument, Clause, How, LinkKind, Role};
use actant_words::lexicon::is_time;

/// At most so many pairs of one clause's subjects and objects.
const PAIRS: usize = 12;

/// A clause's worth depends on at most so many others.
const STEPS: usize = 8;

/// What stands after a predicate.
#[derive(Debug, Clone)]
struct Slot {
    head: usize,
    /// The head of the first that it is coordinated with.
    group: usize,
    /// The prepositions.
    case: Vec<usize>,
    words: Vec<usize>,
    kind: Kind,
}

/// What a slot holds, in the order in which slots are taken for the object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Object,
    Property,
    Clause,
    Oblique,
    Time,
    Adverb,
    Adverbial,
}

impl Slot {
    /// The preposition and the words.
    fn full(&self) -> Vec<usize> {
        let mut words = [&self.case[..], &self.words].concat();
        // *the lamp they read by*: a preposition may stand behind its noun, or before another
        if self.case.first() < self.words.last() {
            words.sort_unstable();
        }
        words
    }

    fn is_adjunct(&self) -> bool {
        matches!(self.kind, Kind::Oblique | Kind::Time)
    }
}

/// A clause with its words in their places.
struct Rendered<'a> {
    clause: &'a Clause,
    rule: &'static str,
    prior: f32,
    /// A form of *be* that the sentence leaves out.
    implied: Option<&'static str>,
    predicate: Vec<usize>,
    objects: Vec<Slot>,
    /// Whether the preposition before the object belongs to the predicate.
    folded: bool,
    rest: Vec<Slot>,
}

impl<'a> Renderer<'a> {
    /// What the clauses say, in order of their heads.
    pub fn clause_drafts(&self) -> Vec<Draft> {
        let clauses = self.clauses.iter();
        let own = clauses.filter(|it| self.is_predicate(it.head) && !self.is_chained(it));
        own.flat_map(|clause| self.drafts_of(clause)).collect()
    }

    /// *tries to woo*: the infinitive is part of its governor's predicate.
    fn is_chained(&self, clause: &Clause) -> bool {
        let above = self.clauses.above(clause);
        let next = above.and_then(|above| self.next(above));
        next.is_some_and(|next| next.head == clause.head)
    }

    /// The clause whose verb goes on the predicate of `clause`.
    fn next(&self, clause: &Clause) -> Option<&'a Clause> {
        let object = |it: &Argument| {
            matches!(it.role, Role::Object | Role::Recipient)
                && matches!(it.how, How::Own | How::Relative)
        };
        if clause.arguments.iter().any(object) {
            return None;
        }
        let mut below = self.clauses.below(clause);
        below.find(|below| {
            matches!(below.link.kind, LinkKind::Open(_))
                && below.link.token == Some(clause.head)
                && below.head > clause.head
        })
    }

    fn drafts_of(&self, clause: &'a Clause) -> Vec<Draft> {
        let subjects: Vec<usize> = clause.all(Role::Subject).collect();
        let Some(&first) = subjects.first() else {
            return Vec::new();
        };
        let mut chain = vec![clause];
        while let Some(next) = self.next(chain[chain.len() - 1]) {
            chain.push(next);
        }
        let mut predicate = self.predicate(&chain);
        if predicate.is_empty() {
            return Vec::new();
        }
        let implied = self.implied_copula(clause, &predicate, first);
        let mut rest = self.slots(&chain, &predicate);
        let (objects, folded) = self.objects(&chain, &mut rest);
        if folded {
            self.fold_adverbs(&mut predicate, &objects, &mut rest);
        }
        let (rule, prior) = self.worth(clause, STEPS);
        let rendered = Rendered {
            clause,
            rule,
            prior,
            implied,
            predicate,
            objects,
            folded,
            rest,
        };
        let drafts = subjects.into_iter().flat_map(|subject| {
            let objects = match self.rendering {
                Rendering::Nary => self.nary(subject, &rendered),
                Rendering::Triples => self.triples(subject, &rendered),
            };
            objects.into_iter()
        });
        drafts.take(PAIRS).collect()
    }

    /// One draft for each object, with everything else beside it.
    fn nary(&self, subject: usize, it: &Rendered) -> Vec<Draft> {
        let args: Vec<Vec<usize>> = it.rest.iter().map(Slot::full).collect();
        let drafts = match it.objects.is_empty() {
            true => vec![self.draft(subject, it, &it.predicate, None, 0.5)],
            false => {
                let objects = it.objects.iter().map(|object| Some((object, it.folded)));
                let draft = |object| self.draft(subject, it, &it.predicate, object, 1.0);
                objects.map(draft).collect()
            }
        };
        let with_args = drafts.into_iter().map(|draft| Draft {
            args: args.iter().filter(|arg| !arg.is_empty()).cloned().collect(),
            ..draft
        });
        with_args.collect()
    }

    /// One draft for each short object; each time and place has its own (*held the post until | 1834*).
    fn triples(&self, subject: usize, it: &Rendered) -> Vec<Draft> {
        let core = |object: &&Slot| matches!(object.kind, Kind::Object | Kind::Property);
        let short = it.objects.iter();
        let short = short.filter(|object| core(object) || object.is_adjunct());
        let objects = short.map(|it| (Some((it, true)), 1.0));
        let mut verbs = it.predicate.clone();
        let behind = |object: &&Slot| verbs.last().is_some_and(|&verb| verb < object.head);
        let object = it.objects.first().filter(core).filter(behind);
        verbs.extend(object.map(Slot::full).into_iter().flatten());
        let adjuncts = it.rest.iter();
        let adjuncts = adjuncts.filter(|slot| slot.is_adjunct() && !slot.case.is_empty());
        let adjuncts = adjuncts.map(|slot| (Some((slot, true)), 0.7));
        let draft = |verbs, (object, worth)| self.draft(subject, it, verbs, object, worth);
        let objects = objects.map(|object| draft(&it.predicate, object));
        objects
            .chain(adjuncts.map(|adjunct| draft(&verbs, adjunct)))
            .collect()
    }

    /// A draft of an object, and whether its preposition goes to the predicate.
    fn draft(
        &self,
        subject: usize,
        it: &Rendered,
        verbs: &[usize],
        object: Option<(&Slot, bool)>,
        worth: f32,
    ) -> Draft {
        let (case, words) = match object {
            Some((object, true)) => (&object.case[..], object.words.clone()),
            Some((object, false)) => (&[][..], object.full()),
            None => (&[][..], Vec::new()),
        };
        let mut predicate = [verbs, case].concat();
        predicate.sort_unstable();
        predicate.dedup();
        let predicate = predicate.into_iter().map(Word::Token);
        let pronoun = self.tree.token(subject).upos == Upos::Pron;
        let mut heads = vec![subject, it.clause.head];
        heads.extend(object.map(|(object, _)| object.head));
        Draft {
            subject: self.argument_words(it.clause, subject),
            predicate: it
                .implied
                .map(Word::Implied)
                .into_iter()
                .chain(predicate)
                .collect(),
            object: words,
            args: Vec::new(),
            prior: it.prior * worth * if pronoun { 0.9 } else { 1.0 },
            heads,
            rule: it.rule,
        }
    }

    /// The rule that found the subject of a clause, and what it is worth.
    fn worth(&self, clause: &Clause, steps: usize) -> (&'static str, f32) {
        let first = clause.arguments.iter().find(|it| it.role == Role::Subject);
        let above = clause.link.token.and_then(|token| self.clauses.at(token));
        let lent = || match above.filter(|_| steps > 0) {
            Some(above) => self.worth(above, steps - 1).1,
            None => 0.6,
        };
        let object = || above.is_some_and(|it| it.has(Role::Object) || it.has(Role::Recipient));
        match first.map(|first| first.how) {
            None => ("clause", 0.0),
            Some(How::Own) => ("clause", 0.9),
            Some(How::Relative) => ("relative", 0.8),
            Some(How::Gap) => ("relative", 0.75),
            Some(How::OfNoun) if clause.is_passive() => ("participle", 0.6),
            Some(How::OfNoun) => ("participle", 0.55),
            Some(How::Shared) => ("coordinated", 0.97 * lent()),
            Some(How::Controlled) if object() => ("controlled", 0.4),
            Some(How::Controlled) => ("controlled", 0.6 * lent()),
            Some(How::Adverbial) if clause.verb.to.is_some() => ("purpose", 0.6 * lent()),
            Some(How::Adverbial) => ("adverbial", 0.6 * lent()),
        }
    }

    /// *the brew called Miller Sharp 's*: what the sentence leaves out before a participle.
    fn implied_copula(
        &self,
        clause: &Clause,
        predicate: &[usize],
        subject: usize,
    ) -> Option<&'static str> {
        let tree = self.tree;
        let participle = matches!(tree.token(clause.head).xpos.as_str(), "VBN" | "VBG");
        let bare = predicate
            .iter()
            .all(|&word| tree.token(word).upos != Upos::Aux);
        let reduced = matches!(tree.deprel(clause.head), "acl" | "advcl");
        (participle && bare && reduced).then(|| self.be(subject))
    }

    /// The words of the predicate: verbs, auxiliaries, particles, negation and single adverbs.
    fn predicate(&self, chain: &[&Clause]) -> Vec<usize> {
        let tree = self.tree;
        let mut words = Vec::new();
        for (place, clause) in chain.iter().enumerate() {
            let verb = &clause.verb;
            // *has been able to improve*
            let stated = verb.copula.is_some() && place + 1 == chain.len();
            words.extend(Some(clause.head).filter(|_| !stated));
            words.extend(verb.particle);
            let to = |&to: &usize| place > 0 || verb.auxiliaries.iter().any(|&word| word < to);
            words.extend(verb.to.filter(to));
            let auxiliaries = verb.auxiliaries.iter().copied().chain(verb.copula);
            words.extend(auxiliaries.flat_map(|word| self.function_word(word)));
        }
        words.sort_unstable();
        words.dedup();
        let (Some(&start), Some(&end)) = (words.first(), words.last()) else {
            return words;
        };
        for clause in chain {
            let adverbs = clause.adjuncts.iter();
            for adverb in adverbs.filter(|it| it.kind == AdjunctKind::Adverb) {
                let at = adverb.head;
                let inside = start < at && at < end;
                let beside = at + 1 == start || at == end + 1 && tree.form(at) == "not";
                let copular = clause.verb.copula.is_some() && start < at && at < clause.head;
                let single = tree.children(at).is_empty() && tree.token(at).xpos != "WRB";
                words.extend((single && (inside || beside || copular)).then_some(at));
            }
        }
        words.sort_unstable();
        words.dedup();
        words
    }

    /// The words of a subject or object as the clause tells of it: a clause of the noun that this clause is in, is left
    /// out.
    fn argument_words(&self, clause: &Clause, head: usize) -> Vec<usize> {
        if self.tree.is(head, CSUBJ) && head != clause.head {
            return self.clause_words(head);
        }
        let below = self.tree.children(head).iter().copied();
        let mut around = below.filter(|&child| self.tree.dominates(child, clause.head));
        let cut = Cut {
            told: around.next(),
            short: self.rendering == Rendering::Triples,
            ..Cut::default()
        };
        self.noun(head, cut)
    }

    /// Everything that goes with the predicate, in order of the text.
    fn slots(&self, chain: &[&Clause], predicate: &[usize]) -> Vec<Slot> {
        let mut all = Vec::new();
        let last = chain[chain.len() - 1];
        if last.verb.copula.is_some() {
            let mut property = self.slot(last, last.head, Kind::Property);
            property.words.retain(|word| !predicate.contains(word));
            all.push(property);
        }
        for clause in chain {
            let arguments = clause.arguments.iter();
            let arguments = arguments.filter(|it| it.role != Role::Subject);
            for argument in arguments {
                all.push(self.argument(clause, argument));
            }
            let adjuncts = clause.adjuncts.iter();
            for adjunct in adjuncts.filter(|it| !predicate.contains(&it.head)) {
                all.extend(self.adjunct(clause, adjunct));
            }
            let below = self.clauses.below(clause);
            let below = below.filter(|it| it.link.token == Some(clause.head));
            let apart = below.filter(|it| chain.iter().all(|link| link.head != it.head));
            all.extend(apart.filter_map(|it| self.clausal(it)));
        }
        all.sort_by_key(|slot| slot.head);
        all
    }

    fn slot(&self, clause: &Clause, head: usize, kind: Kind) -> Slot {
        Slot {
            head,
            group: head,
            case: self.case(head),
            words: self.argument_words(clause, head),
            kind,
        }
    }

    fn argument(&self, clause: &Clause, argument: &Argument) -> Slot {
        let kind = match argument.role {
            Role::Subject | Role::Object | Role::Recipient => Kind::Object,
            Role::Agent => Kind::Oblique,
            Role::Complement => Kind::Property,
        };
        let mut slot = self.slot(clause, argument.head, kind);
        if argument.how != How::Own {
            slot.case.clear();
        }
        if let Some(first) = argument.joined_to {
            slot.group = first;
            if slot.case.is_empty() && argument.role == Role::Agent {
                slot.case = self.case(first);
            }
        }
        slot
    }

    fn adjunct(&self, clause: &Clause, adjunct: &Adjunct) -> Option<Slot> {
        let tree = self.tree;
        let head = adjunct.head;
        if adjunct.kind == AdjunctKind::Adverb {
            let whole = Cut {
                whole: true,
                ..Cut::default()
            };
            return (tree.token(head).xpos != "WRB").then(|| Slot {
                words: self.noun(head, whole),
                case: Vec::new(),
                ..self.slot(clause, head, Kind::Adverb)
            });
        }
        let first = adjunct.joined_to.unwrap_or(head);
        let time = tree.deprel(first) == "obl:unmarked"
            || is_time(tree.lemma(first))
            || is_time(&tree.token(first).form);
        let mut slot = self.slot(clause, head, if time { Kind::Time } else { Kind::Oblique });
        slot.group = first;
        let noun = adjunct.preposition.and_then(|case| tree.head(case));
        slot.case = match (adjunct.preposition, noun) {
            (Some(case), _) if adjunct.how == How::Gap => self.function_word(case).collect(),
            (_, Some(noun)) => self.case(noun),
            _ => Vec::new(),
        };
        Some(slot)
    }

    /// A clause as a part of the one that it belongs to.
    fn clausal(&self, clause: &Clause) -> Option<Slot> {
        let tree = self.tree;
        let head = clause.head;
        let own = |it: &Argument| it.role == Role::Subject && it.how == How::Own;
        let kind = match clause.link.kind {
            LinkKind::Complement(_) => Kind::Clause,
            LinkKind::Open(_) => Kind::Adverbial,
            LinkKind::Adverbial if clause.arguments.iter().any(own) => return None,
            LinkKind::Adverbial if self.is_set_off(head) => return None,
            LinkKind::Adverbial => Kind::Adverbial,
            _ => return None,
        };
        // *says that*: as a preposition, it goes to the predicate
        let mut marks = tree.by(head, MARK);
        let that = marks.find(|&mark| kind == Kind::Clause && tree.form(mark) == "that");
        Some(Slot {
            head,
            group: head,
            case: that.into_iter().collect(),
            words: self.clause_words(head),
            kind,
        })
    }

    /// Takes the object out of `slots`, with what is coordinated with it; whether its preposition belongs to the
    /// predicate.
    fn objects(&self, chain: &[&Clause], slots: &mut Vec<Slot>) -> (Vec<Slot>, bool) {
        let last = chain[chain.len() - 1];
        let adjective = last.verb.copula.is_some() && self.tree.token(last.head).upos == Upos::Adj;
        let behind = |slot: &Slot| {
            slot.kind == Kind::Oblique && slot.head > last.head && !slot.case.is_empty()
        };
        let bound = slots.iter().position(behind);
        let of = |kind: Kind| slots.iter().position(|slot| slot.kind == kind);
        // *was famous for X*: the adjective is part of the predicate
        let property = of(Kind::Property).filter(|_| !adjective || bound.is_none());
        let core = of(Kind::Object).or(property).or(of(Kind::Clause)).or(bound);
        let other = || {
            let kinds = [Kind::Oblique, Kind::Time, Kind::Adverb, Kind::Adverbial];
            kinds.into_iter().find_map(of)
        };
        let Some(place) = core.or_else(other) else {
            return (Vec::new(), true);
        };
        let (group, kind) = (slots[place].group, slots[place].kind);
        let mut taken = Vec::new();
        slots.retain(|slot| {
            let takes = slot.group == group && slot.kind == kind;
            taken.extend(takes.then(|| slot.clone()));
            !takes
        });
        if adjective && kind == Kind::Oblique {
            let property = slots.iter().position(|slot| slot.kind == Kind::Property);
            let words = property.map(|place| slots.remove(place).full());
            let words = words.unwrap_or_default();
            taken.iter_mut().for_each(|slot| slot.case.extend(&words));
            return (taken, true);
        }
        (taken, core.is_some())
    }

    /// *toured extensively throughout X*: an adverb between the verb and its preposition goes with them.
    fn fold_adverbs(&self, predicate: &mut Vec<usize>, objects: &[Slot], rest: &mut Vec<Slot>) {
        let cases = objects.iter().filter_map(|object| object.case.first());
        let Some((&last, &first)) = predicate.last().zip(cases.min()) else {
            return;
        };
        rest.retain(|slot| {
            let between = slot.kind == Kind::Adverb && last < slot.head && slot.head < first;
            if between {
                predicate.extend(&slot.words);
            }
            !between
        });
    }
}

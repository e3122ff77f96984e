//! Adverbials: what belongs to the predicate, and what qualifies it (R4, R28, R30).

use super::{DEPTH, Extractor};
use actant_base::statement::{EntityKind, Qualifier, QualifierKind, Quantity};
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{
    ADVCL, ADVMOD, APPOS, AUX, CASE, CCOMP, COMPOUND, CONJ, DET, IOBJ, MARK, NMOD, NSUBJ, NUMMOD,
    OBJ, OBL, PARATAXIS, PUNCT, XCOMP,
};
use actant_base::text::Span;
use actant_words::lexicon::{Complement, Group, Measure, Operator, is_time};

/// The frames of words that say, think or feel something.
const SPOKEN: &[Complement] = &[
    Complement::That,
    Complement::OfVing,
    Complement::AboutNp,
    Complement::Np,
    Complement::To,
];

/// A preposition that the verb selects, with what it brings.
pub struct Selected {
    pub preposition: String,
    pub nouns: Vec<usize>,
}

impl Extractor<'_> {
    /// The first adverbial whose preposition the verb selects (*accuse of*, *operate from*).
    pub fn selected(&self, head: usize) -> Option<Selected> {
        let tree = &self.tree;
        let lemma = self.verb(head, None);
        let own = tree.by(head, OBL | ADVMOD).find_map(|child| {
            let preposition = tree.case(child)?;
            let passive_agent = tree.deprel(child) == "obl:agent";
            let number = tree.token(child).upos == Upos::Num
                || tree.form(child).contains("a.m")
                || tree.form(child).contains("p.m");
            let time = is_time(tree.lemma(child)) || number;
            // *failed in part*, *failed, in other words*
            let idiom = self.idiom(&preposition, child);
            let comment = matches!(
                idiom,
                Some(None | Some(QualifierKind::Degree | QualifierKind::Manner))
            );
            let selects =
                !passive_agent && !time && !comment && self.lexicon.selects(&lemma, &preposition);
            let nouns = || {
                tree.conjuncts(child)
                    .into_iter()
                    .map(|noun| tree.standing_for(noun))
                    .collect()
            };
            selects.then(|| Selected {
                preposition: preposition.into_owned(),
                nouns: nouns(),
            })
        });
        own.or_else(|| self.stranded(head, &lemma))
    }

    /// E7: *the village they lived in*.
    fn stranded(&self, head: usize, lemma: &str) -> Option<Selected> {
        let (noun, preposition) = self.tree.missing_oblique(head)?;
        let preposition = self.tree.form(preposition);
        let selects = self.lexicon.selects(lemma, preposition);
        selects.then(|| Selected {
            preposition: preposition.to_owned(),
            nouns: vec![noun],
        })
    }

    /// Time, place, manner and so on of the clause at `head`.
    pub fn qualifiers(&self, head: usize) -> Vec<Qualifier> {
        let mut all = self.own_qualifiers(head);
        all.extend(self.shared_qualifiers(head));
        all.extend(self.inner_qualifiers(head));
        if self.theme(head).is_some() {
            let receivers = self.receivers(head).into_iter();
            all.extend(
                receivers.map(|receiver| self.qualifier(QualifierKind::Recipient, receiver)),
            );
        }
        let receivers = self.passive_receivers(head).into_iter();
        all.extend(receivers.map(|receiver| self.qualifier(QualifierKind::Recipient, receiver)));
        if self.accused(head).is_some() {
            let things = self.blamed_things(head).into_iter();
            all.extend(things.map(|thing| self.qualifier(QualifierKind::Cause, thing)));
        }
        let mut seen: Vec<(QualifierKind, Span)> = Vec::new();
        all.retain(|qualifier| {
            let known = |(kind, span): &(QualifierKind, Span)| {
                *kind == qualifier.kind && (span.contains(qualifier.span))
            };
            let new = !seen.iter().any(known);
            seen.push((qualifier.kind, qualifier.span));
            new
        });
        all
    }

    /// What hangs from the predicate itself.
    fn own_qualifiers(&self, head: usize) -> Vec<Qualifier> {
        let tree = &self.tree;
        // a preposition that the verb selects is in the predicate, unless an object has taken its place
        let folded = self
            .selected(head)
            .filter(|_| self.objects(head).is_empty());
        let mut all = Vec::new();
        if let Some(folded) = &folded {
            all.extend(self.folded_place(head, folded));
        }
        let mut skipped = self.told_by_predicate(head);
        skipped.extend(folded.into_iter().flat_map(|folded| folded.nouns));
        if tree.copula(head).is_some() && tree.token(head).upos == Upos::Adj {
            // *is active in Chad*: the adjective has taken it along
            let (noun, case) = self.bound_oblique(head).unzip();
            skipped.extend(noun);
            let local = matches!(case.as_deref(), Some("in" | "on" | "at"));
            let place = noun.filter(|&noun| local && self.is_place(noun));
            all.extend(place.map(|noun| self.qualifier(QualifierKind::Place, noun)));
        }
        for child in tree.by(head, OBL | ADVMOD | IOBJ | NMOD) {
            if skipped.contains(&child) || self.is_no_adverbial(head, child) {
                continue;
            }
            let Some(kind) = self.kind(head, child) else {
                continue;
            };
            // *continue for the second day in Lahore*: a day has no place
            if matches!(kind, QualifierKind::Time | QualifierKind::Frequency) {
                let places = self.places_of_time(child);
                all.extend(
                    places
                        .into_iter()
                        .map(|place| self.qualifier(QualifierKind::Place, place)),
                );
            }
            if kind == QualifierKind::Time {
                let (qualifier, end) = self.time(head, child);
                skipped.extend(end);
                all.push(qualifier);
            } else {
                all.push(self.qualifier(kind, child));
            }
        }
        all
    }

    /// The nouns that the predicate of `head` takes along, or that something else tells of.
    fn told_by_predicate(&self, head: usize) -> Vec<usize> {
        let tree = &self.tree;
        let mut all: Vec<usize> = self.theme(head).into_iter().collect();
        all.extend(self.parties(head));
        let accused = self.accused(head).into_iter();
        all.extend(accused.flat_map(|accused| accused.nouns));
        // *took part in the talks*, *the part they took in the talks*: what they took part in
        let objects = tree.by(head, OBJ).chain(tree.missing_object(head));
        let light = objects.filter_map(|noun| self.light(head, noun));
        all.extend(light.flat_map(|(_, targets)| targets));
        all.extend(self.view(head));
        if tree.copula(head).is_some() {
            // *is party to the treaty*
            let role = self.role_phrase(head).into_iter();
            all.extend(role.flat_map(|(_, _, targets)| targets));
        }
        all
    }

    /// Whether a phrase of `head` is who does it, part of what it is, or how long before or after it.
    fn is_no_adverbial(&self, head: usize, child: usize) -> bool {
        let tree = &self.tree;
        // *by noon*, which readers take for somebody
        let agent =
            tree.deprel(child) == "obl:agent" && !self.is_time_at(child) && !self.is_means(child);
        // *is a school of courage*: part of what it is; *two days after it fell*: how long after
        let inner = tree.is(child, NMOD) && tree.case(child).as_deref() == Some("of");
        let mut marks = tree.by(head, MARK);
        let measure = tree.case(child).is_none() && marks.any(|mark| child < mark);
        agent || inner || measure || tree.deprel(child) == "nmod:poss"
    }

    /// The kind of qualifier that a preposition makes with a noun by the words alone; `Some(None)` if it is none.
    pub fn idiom(&self, preposition: &str, noun: usize) -> Option<Option<QualifierKind>> {
        let tree = &self.tree;
        let is_alone = tree
            .children(noun)
            .iter()
            .all(|&child| tree.is(child, CASE | PUNCT));
        let mut inner = tree.by(noun, NMOD);
        let has_of = inner.any(|child| tree.case(child).as_deref() == Some("of"));
        self.lexicon
            .adverbial(preposition, tree.lemma(noun), is_alone, has_of)
    }

    /// *headed for the border*: a definite thing, nobody for whom it is done.
    pub(super) fn is_destination(&self, head: usize, noun: usize) -> bool {
        let tree = &self.tree;
        let definite = tree.by(noun, DET).any(|det| tree.form(det) == "the");
        definite && !tree.has(head, OBJ) && !self.is_agent(noun)
    }

    /// Whether a verb is one of going away: after *for* stands where to.
    pub(super) fn departs(&self, head: usize) -> bool {
        let is = |verb: &str| self.lexicon.is_in(Group::Departure, verb);
        is(&self.verb(head, None)) || is(self.tree.lemma(head))
    }

    /// Whether a verb gives, tells or sends.
    pub fn sends(&self, verb: usize) -> bool {
        let given = self.lexicon.is_transfer(&self.verb(verb, None))
            && (self.tree.has(verb, OBJ) || self.tree.is_passive(verb));
        given
            || matches!(
                self.tree.lemma(verb),
                "send" | "dispatch" | "mail" | "forward" | "bring"
            )
    }

    /// Whether what a verb gives or brings can get to the noun.
    pub(super) fn receives(&self, verb: usize, noun: usize) -> bool {
        let number = self.tree.token(noun).upos == Upos::Num;
        !number && (self.tree.lemma(verb) != "bring" || self.is_agent(noun))
    }

    /// *operates in Chad*: what the predicate takes along is still where it happens.
    fn folded_place(&self, head: usize, folded: &Selected) -> Vec<Qualifier> {
        let predicate = self.predicate(head, Some(&folded.preposition));
        let local = matches!(
            (folded.preposition.as_str(), predicate.relation.as_deref()),
            ("in" | "at" | "near" | "across", _)
                | ("on", Some("operatesIn" | "locatedIn"))
                | ("from", Some("operatesIn" | "Retreat"))
        );
        let nouns = folded
            .nouns
            .iter()
            .filter(|&&noun| local && self.is_place(noun));
        nouns
            .map(|&noun| self.qualifier(QualifierKind::Place, noun))
            .collect()
    }

    /// What a clause shares with the one above it: a time or place in front of coordinated verbs;
    /// the same behind an object that it shares; all that stands with a verb that says nothing of its
    /// own (*failed on Monday to agree*); the time of the clause that a participle accompanies (*overran the camp in May, killing ten*).
    fn shared_qualifiers(&self, head: usize) -> Vec<Qualifier> {
        let tree = &self.tree;
        if let Some(next) = self.sharing_verb(head) {
            // *bombed and damaged the port in May*
            let last = tree.by(next, OBL).filter(|&child| {
                child > next
                    && matches!(
                        tree.case(child).as_deref(),
                        None | Some("in" | "on" | "at" | "near" | "during")
                    )
            });
            return self.times_and_places(next, last);
        }
        let Some(above) = tree.head(head) else {
            return Vec::new();
        };
        if self.depth(head) > DEPTH {
            return Vec::new();
        }
        if tree.is(head, XCOMP)
            && self.is_transparent(above)
            && self.verbal_complement(above) == Some(head)
        {
            return self.qualifiers(above);
        }
        if tree.is(head, CONJ) && tree.is_predicate(above) && !tree.has(head, NSUBJ) {
            return match tree.is(above, ADVCL) && tree.token(head).xpos == "VBG" {
                true => self.shared_qualifiers(above),
                false => self.fronted_qualifiers(above, head),
            };
        }
        let accompanies = tree.is(head, ADVCL)
            && head > above
            && tree.token(head).xpos == "VBG"
            && !tree.has(head, MARK | AUX | NSUBJ);
        let timed = |child: usize| self.kind(head, child) == Some(QualifierKind::Time);
        if !accompanies || tree.by(head, OBL | ADVMOD).any(timed) {
            return Vec::new();
        }
        let mut shared = self.own_qualifiers(above);
        shared.extend(self.inner_qualifiers(above));
        shared.retain(|qualifier| qualifier.kind == QualifierKind::Time);
        shared
    }

    /// The times and places that the first of two coordinated clauses shares with the second: those before its subject.
    fn fronted_qualifiers(&self, first: usize, second: usize) -> Vec<Qualifier> {
        let tree = &self.tree;
        let subject = tree.first(first, NSUBJ);
        // *seized and burned the town on Monday*, where the reader gives the day to the first
        let joint = tree.by(first, OBL).any(|child| child > second)
            && self.sharing_verb(first) == Some(second);
        let fronted = tree.by(first, OBL | ADVMOD).filter(|&child| {
            subject.is_some_and(|subject| child < tree.start(subject)) || (joint && child > second)
        });
        self.times_and_places(first, fronted)
    }

    /// Those of the phrases `children` of `head` that say when or where.
    fn times_and_places(
        &self,
        head: usize,
        children: impl Iterator<Item = usize>,
    ) -> Vec<Qualifier> {
        children
            .filter_map(|child| Some((child, self.kind(head, child)?)))
            .filter(|(_, kind)| matches!(*kind, QualifierKind::Time | QualifierKind::Place))
            .map(|(child, kind)| match kind {
                QualifierKind::Time => self.time(head, child).0,
                kind => self.qualifier(kind, child),
            })
            .collect()
    }

    /// Times and places that stand inside the phrases of a clause and are its own: those of what it
    /// happens in (*killed in an attack near Goma*), those of a light verb's noun, and those of an object or
    /// of the subject of a verb without one (*maintains a base in Gyumri since 1995*).
    fn inner_qualifiers(&self, head: usize) -> Vec<Qualifier> {
        let tree = &self.tree;
        let mut found = Vec::new();
        let around = tree.by(head, OBL).filter(|&noun| {
            matches!(tree.case(noun).as_deref(), Some("in" | "during" | "at"))
                && self.is_happening(noun)
        });
        for noun in around {
            found.extend(self.inside(head, noun, true, true));
        }
        if tree.copula(head).is_some() || tree.token(head).upos != Upos::Verb {
            return found;
        }
        let objects = self.objects(head);
        for &object in &objects {
            let noun = tree.lemma(object);
            let light = self.lexicon.light_verb(tree.lemma(head), noun).is_some();
            let happening = self.is_happening(object) && !light;
            let person = matches!(
                self.lexicon.kind(noun),
                Some(EntityKind::Person | EntityKind::Group | EntityKind::Media)
            );
            // what somebody speaks of may be elsewhere; whom somebody speaks to is there
            let near = light
                || person
                || !(happening || self.speaks(head, &[Complement::Np, Complement::AboutNp]));
            found.extend(self.inside(head, object, near, near));
        }
        let content = tree.has(head, CCOMP | XCOMP | PARATAXIS);
        for subject in tree.subjects(head) {
            // *…, said the minister in Lima*: what follows a subject after its verb is the verb's
            if subject > head && self.speaks(head, SPOKEN) {
                found.extend(self.inside(head, subject, true, true));
            } else if objects.is_empty() && !content && !self.speaks(head, SPOKEN) {
                found.extend(self.inside(head, subject, false, true));
            }
        }
        found
    }

    /// Whether a verb says, thinks or feels what it governs in one of these forms.
    pub(super) fn speaks(&self, head: usize, complements: &[Complement]) -> bool {
        complements.iter().any(|&complement| {
            let operator = self.operator(head, complement);
            operator.is_some_and(|operator| {
                operator.is_voiced() || operator == Operator::FearPresupposed
            })
        })
    }

    /// The times and places that hang from a noun, as qualifiers of the clause at `head`.
    fn inside(&self, head: usize, noun: usize, times: bool, places: bool) -> Vec<Qualifier> {
        let tree = &self.tree;
        let mut found = Vec::new();
        for child in tree.by(noun, NMOD | APPOS) {
            let case = tree.case(child).unwrap_or_default();
            let lasting = matches!(case.as_ref(), "since" | "until");
            let long = case == "for"
                && self
                    .unit_at(child)
                    .is_some_and(|(_, of)| of == Measure::Time);
            let dated = times && matches!(case.as_ref(), "in" | "on" | "at" | "during" | "by" | "");
            if self.is_time_at(child) && (lasting || long || dated) {
                found.push(self.time(head, child).0);
            }
            let local = matches!(
                case.as_ref(),
                "in" | "at" | "on" | "near" | "along" | "across" | "around" | "inside" | "outside"
            );
            let meeting = case == "at" && self.is_happening(child);
            if places && local && (self.is_place(child) || meeting) {
                found.push(self.qualifier(QualifierKind::Place, child));
            }
        }
        found
    }

    /// Places that hang from a word for a time.
    fn places_of_time(&self, time: usize) -> Vec<usize> {
        let tree = &self.tree;
        let local = |&child: &usize| {
            matches!(
                tree.case(child).as_deref(),
                Some("in" | "at" | "near" | "across" | "outside")
            ) && !self.is_time_at(child)
                && (self.is_place(child)
                    || tree.by(child, COMPOUND).any(|part| self.is_place(part)))
        };
        tree.by(time, NMOD).filter(local).collect()
    }

    /// A qualifier as written: without clauses and marks; the plainest prepositions go without saying.
    pub fn qualifier(&self, kind: QualifierKind, index: usize) -> Qualifier {
        let tree = &self.tree;
        let mut tokens = Vec::new();
        let elsewhere = match kind {
            QualifierKind::Time | QualifierKind::Frequency => self.places_of_time(index),
            _ => Vec::new(),
        };
        let mut stack = vec![index];
        while let Some(at) = stack.pop() {
            tokens.push(at);
            let outside = |child: usize| match tree.relation(child) {
                "punct" | "parataxis" | "advcl" => true,
                "case" | "mark" => at == index && !self.is_telling(kind, child),
                "cc" => at == index,
                "acl" => at != index || tree.token(index).xpos != "WP",
                "appos" => kind != QualifierKind::Time || !self.is_time_at(child),
                "conj" => tree.is_rejected(child),
                _ => false,
            };
            stack.extend(
                tree.children(at)
                    .iter()
                    .copied()
                    .filter(|child| !outside(*child) && !elsewhere.contains(child)),
            );
        }
        let spans = tokens.iter().map(|&token| tree.token(token).span);
        let span = spans.fold(tree.token(index).span, Span::cover);
        let span = self.document.closed(span);
        let mut qualifier = Qualifier::of_words(kind, span, self.document.slice(span));
        if kind == QualifierKind::Quantity {
            let amount = self.amounts(index).into_iter().next();
            qualifier.quantity = amount.map(|amount| amount.quantity).filter(is_told);
        }
        qualifier
    }

    /// Whether a preposition says more of a time or place than that it is there.
    fn is_telling(&self, kind: QualifierKind, preposition: usize) -> bool {
        let form = self.tree.form(preposition);
        match kind {
            QualifierKind::Time | QualifierKind::Place => {
                !matches!(form, "in" | "on" | "at" | "during")
            }
            // a kind that says nothing
            QualifierKind::Other => self.tree.is(preposition, CASE),
            QualifierKind::Circumstance => form != "with",
            _ => false,
        }
    }

    /// The amounts of a noun as qualifiers.
    pub fn quantities(&self, noun: usize) -> Vec<Qualifier> {
        let tree = &self.tree;
        let amounts = self.amounts(noun).into_iter();
        let mut found: Vec<Qualifier> = amounts
            .map(|amount| {
                let span = tree
                    .token(amount.first)
                    .span
                    .cover(tree.token(amount.last).span);
                Qualifier {
                    quantity: Some(amount.quantity).filter(is_told),
                    ..Qualifier::of_words(QualifierKind::Quantity, span, self.document.slice(span))
                }
            })
            .collect();
        if found.is_empty() {
            // a number that is not understood is still the text's
            let numbers = tree.by(noun, NUMMOD).filter(|&number| number < noun);
            found.extend(numbers.map(|number| self.qualifier(QualifierKind::Quantity, number)));
        }
        found
    }
}

/// Whether anything is said of how many: not by *all but three*.
fn is_told(quantity: &Quantity) -> bool {
    quantity.least.is_some() || quantity.most.is_some()
}

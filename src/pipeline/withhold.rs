//! Statements in, the same statements with those marked that no graph has unless all are wanted: those that say nothing
//! (hollow), and those that are doubtful. Nothing is taken away: whoever shows how a text is read shows them too. A
//! statement that joins two known or named actors is never hollow. What a statement refers to that is kept is kept.

use actant_base::statement::{
    Actor, ActorRule, Certainty, Entity, Mention, Polarity, QualifierKind, RuleName, Slot,
    Statement, Withheld,
};
use actant_words::lexicon::{Group, Lexicon};
use std::collections::BTreeSet;

/// The least confidence of what is told: below, about half is misread (docs/graph.md).
const LEAST: f32 = 0.5;

/// Marks the statements of a document that are doubtful or say nothing.
pub fn mark(statements: &mut [Statement], lexicon: &Lexicon) {
    let doubtful = doubtful(statements);
    let sure = statements.iter().zip(&doubtful);
    let sure = sure.filter_map(|(statement, doubtful)| (!doubtful).then_some(statement));
    let context = Context {
        lexicon,
        told: offices(sure),
    };
    let mut found: Vec<Option<Withheld>> = statements
        .iter()
        .zip(doubtful)
        .map(|(statement, doubtful)| match doubtful {
            true => Some(Withheld::Doubtful),
            false => context.of(statement).filter(|_| !joins(statement)),
        })
        .collect();
    // *said that a time would come*
    loop {
        let empty = |at: &usize| found.get(*at).is_some_and(Option::is_some);
        let new = statements.iter().enumerate().find(|(at, statement)| {
            found[*at].is_none()
                && !joins(statement)
                && matches!(statement.object, Some(Slot::Statement(_)))
                // an order is an event, whatever it orders
                && matches!(
                    statement.predicate.relation.as_deref(),
                    None | Some("Communicate")
                )
                && inside(statement).all(|at| empty(&at))
                && !inside(statement).any(|at| orders(statement, &statements[at]))
        });
        match new {
            Some((at, _)) => found[at] = Some(Withheld::Content),
            None => break,
        }
    }
    loop {
        let referred: BTreeSet<usize> = statements
            .iter()
            .zip(&found)
            .filter(|(_, withheld)| withheld.is_none())
            .flat_map(|(statement, _)| referents(statement))
            .collect();
        let back: Vec<usize> = referred
            .into_iter()
            .filter(|&at| found.get(at).is_some_and(Option::is_some))
            .collect();
        if back.is_empty() {
            break;
        }
        for at in back {
            found[at] = None;
        }
    }
    for (statement, withheld) in statements.iter_mut().zip(found) {
        statement.withheld = withheld;
    }
}

/// Which statements are doubtful: by their confidence, or because what they are about is.
fn doubtful(statements: &[Statement]) -> Vec<bool> {
    let by_itself = |it: &Statement| it.confidence < LEAST && !is_disputed(it);
    let mut found: Vec<bool> = statements.iter().map(by_itself).collect();
    loop {
        let about = |statement| inside(statement).any(|at| found.get(at) == Some(&true));
        let new = |at: &usize| !found[*at] && about(&statements[*at]);
        match (0..statements.len()).find(new) {
            Some(at) => found[at] = true,
            None => return found,
        }
    }
}

/// Whether it is somebody's charge or denial. Nobody takes it for a fact, and a charge without its denial misleads more than
/// both misread; of these with little confidence, as many are right as wrong.
fn is_disputed(statement: &Statement) -> bool {
    statement.certainty == Certainty::Alleged
        || (statement.polarity == Polarity::Negative && !statement.attribution.is_empty())
}

/// The statements in the place of an argument, and those that are the content.
fn inside(statement: &Statement) -> impl Iterator<Item = usize> + '_ {
    let slots = [&statement.subject, &statement.object].into_iter();
    let slots = slots.filter_map(|slot| match slot {
        Some(Slot::Statement(at)) => Some(*at),
        _ => None,
    });
    slots.chain(statement.content.iter().copied())
}

/// *A decree orders that women stay home*: somebody wants something of others, whatever it is.
fn orders(statement: &Statement, content: &Statement) -> bool {
    let own = match (&statement.subject, &content.subject) {
        (Some(Slot::Mention(who)), Some(Slot::Mention(other))) => {
            who.entity.key == other.entity.key
        }
        _ => true,
    };
    content.certainty == Certainty::Desired && !own
}

/// All statements that one refers to.
fn referents(statement: &Statement) -> impl Iterator<Item = usize> + '_ {
    let qualifiers = statement.qualifiers.iter();
    inside(statement)
        .chain(statement.denies.iter().copied())
        .chain(qualifiers.filter_map(|qualifier| qualifier.statement))
}

/// Whether two actors with a name are behind it. *Chad expressed confidence that Peru would pay*: whom the content is about
/// is joined by a statement that has it.
fn joins(statement: &Statement) -> bool {
    let told =
        |target: &&Actor| target.rule != ActorRule::Content || inside(statement).next().is_some();
    let mut pairs = statement.agents.iter().flat_map(|agent| {
        let targets = statement.targets.iter().filter(told);
        targets.map(move |target| (&agent.entity.key, &target.entity.key))
    });
    pairs.any(|(agent, target)| agent != target)
}

/// Whoever is said to be something in a body or state, with the noun: *Okoro — be president of → Chad*.
fn offices<'a>(statements: impl Iterator<Item = &'a Statement>) -> BTreeSet<(String, String)> {
    let office = |statement: &Statement| {
        let subject = mention(&statement.subject)?;
        let noun = statement.predicate.lemma.strip_prefix("be ")?;
        let (noun, _) = noun.rsplit_once(' ')?;
        let own = statement.attribution.is_empty() && statement.polarity == Polarity::Positive;
        own.then(|| (subject.entity.key.to_string(), noun.to_lowercase()))
    };
    statements.filter_map(office).collect()
}

fn mention(slot: &Option<Slot>) -> Option<&Mention> {
    match slot {
        Some(Slot::Mention(mention)) => Some(mention),
        _ => None,
    }
}

/// The words that fill a slot, in small letters.
fn words(slot: &Option<Slot>) -> Option<String> {
    match slot {
        Some(Slot::Mention(mention)) => Some(mention.entity.label.to_lowercase()),
        Some(Slot::Literal { text, .. }) => Some(text.to_lowercase()),
        _ => None,
    }
}

struct Context<'a> {
    lexicon: &'a Lexicon,
    told: BTreeSet<(String, String)>,
}

/// Whether a statement, looked at by itself, says nothing in one way.
type Sign<'a> = fn(&Context<'a>, &Statement) -> bool;

impl<'a> Context<'a> {
    /// What is missing in a statement, looked at by itself.
    fn of(&self, statement: &Statement) -> Option<Withheld> {
        let tests: [(Sign<'a>, Withheld); 8] = [
            (Self::points, Withheld::Pointer),
            (Self::lacks_object, Withheld::NoObject),
            (Self::lacks_circumstance, Withheld::NoCircumstance),
            (Self::exists, Withheld::Existence),
            (Self::is_shell, Withheld::Shell),
            (Self::is_bare_participle, Withheld::Participle),
            (Self::is_any_class, Withheld::AnyClass),
            (Self::is_told_better, Withheld::ToldBetter),
        ];
        let mut found = tests.iter().filter(|(test, _)| test(self, statement));
        found.next().map(|(_, reason)| *reason)
    }

    fn is_in(&self, group: Group, statement: &Statement) -> bool {
        self.lexicon.is_in(group, &statement.predicate.lemma)
    }

    /// *This includes prescriptions.* Of *those who voted* it says nothing that they voted.
    fn points(&self, statement: &Statement) -> bool {
        let verb = statement.predicate.span;
        let points = |slot: &Option<Slot>| {
            let known = mention(slot).is_some_and(|mention| mention.entity.global);
            let told = mention(slot).is_some_and(|mention| mention.span.contains(verb));
            !known
                && words(slot).is_some_and(|words| {
                    let first = words.split(' ').next().filter(|_| told);
                    let pointer = first.unwrap_or(&words);
                    self.lexicon.is_in(Group::Pointer, pointer)
                })
        };
        points(&statement.subject) || points(&statement.object)
    }

    /// *The ministry stated, The law forbids*.
    fn lacks_object(&self, statement: &Statement) -> bool {
        // *wrote to the bishop*
        let told = statement
            .qualifiers
            .iter()
            .any(|it| it.kind == QualifierKind::Recipient);
        is_alone(statement) && !told && self.is_in(Group::NeedsObject, statement)
    }

    /// *The announcement came on Monday.* But *Rebels came to the town*: who was where is told.
    fn lacks_circumstance(&self, statement: &Statement) -> bool {
        let acts = mention(&statement.subject).is_some_and(|mention| acts(&mention.entity));
        // *came into effect*, *stands at 129* of anything; *came to the town* of somebody
        let tells = |kind: QualifierKind| match kind {
            QualifierKind::Other | QualifierKind::Quantity => true,
            QualifierKind::Time | QualifierKind::Degree | QualifierKind::Frequency => false,
            _ => acts,
        };
        // *began on Monday*, *took place in Lima*
        let phase = ["begin", "start", "continue", "take place"];
        let mut kinds = statement.qualifiers.iter().map(|it| it.kind);
        let enough = match phase.contains(&&*statement.predicate.lemma) {
            true => kinds.next().is_some(),
            false => kinds.any(tells),
        };
        // *none of the envoys came* is told
        let affirmed = statement.polarity == Polarity::Positive;
        is_alone(statement) && affirmed && self.is_in(Group::NeedsMore, statement) && !enough
    }

    /// *There was an understanding that …*: of nouns that say nothing alone.
    fn exists(&self, statement: &Statement) -> bool {
        &*statement.predicate.lemma == "exist"
            && statement.polarity == Polarity::Positive
            && is_alone(statement)
            && self.is_of(Group::Shell, &statement.subject)
    }

    /// *Chad expressed readiness.*
    fn is_shell(&self, statement: &Statement) -> bool {
        let more = statement.qualifiers.iter().any(|it| {
            !matches!(
                it.kind,
                QualifierKind::Quantity | QualifierKind::Degree | QualifierKind::Frequency
            )
        });
        self.is_in(Group::Carrying, statement)
            && statement.polarity == Polarity::Positive
            && statement.content.is_empty()
            && !more
            && self.is_of(Group::Shell, &statement.object)
    }

    /// *projects linked to developing roads*: nobody links them, and to what is not told. Of whom or what has a name, what
    /// was done is told.
    fn is_bare_participle(&self, statement: &Statement) -> bool {
        statement.rule == RuleName::ParticipleAfterNoun.name()
            && statement.subject.is_none()
            && mention(&statement.object).is_some_and(|mention| !mention.entity.global)
            && statement.predicate.relation.is_none()
            && statement.content.is_empty()
            && statement
                .qualifiers
                .iter()
                .all(|it| it.kind == QualifierKind::Quantity)
    }

    /// *countries such as Peru*
    fn is_any_class(&self, statement: &Statement) -> bool {
        &*statement.predicate.lemma == "be" && self.is_of(Group::AnyClass, &statement.object)
    }

    /// *President Okoro*, where *Okoro, the president of Chad* is told as well.
    fn is_told_better(&self, statement: &Statement) -> bool {
        let office = mention(&statement.subject).zip(words(&statement.object));
        &*statement.predicate.lemma == "be"
            && office
                .is_some_and(|(who, noun)| self.told.contains(&(who.entity.key.to_string(), noun)))
    }

    /// Whether a slot is one noun of a group, with nothing beside it.
    fn is_of(&self, group: Group, slot: &Option<Slot>) -> bool {
        let Some(words) = words(slot) else {
            return false;
        };
        let singular = |ending: &str, with: &str| {
            let stem = words.strip_suffix(ending)?;
            Some(format!("{stem}{with}"))
        };
        let irregular = match &*words {
            "men" => Some("man".to_owned()),
            "women" => Some("woman".to_owned()),
            _ => None,
        };
        let forms = [
            Some(words.clone()),
            singular("s", ""),
            singular("ies", "y"),
            singular("es", ""),
            irregular,
        ];
        let mut forms = forms.into_iter().flatten();
        forms.any(|form| self.lexicon.is_in(group, &form))
    }
}

fn acts(entity: &Entity) -> bool {
    entity.kind.acts()
}

/// Whether somebody or something does it, and neither an object nor content is told.
fn is_alone(statement: &Statement) -> bool {
    statement.subject.is_some() && statement.object.is_none() && statement.content.is_empty()
}

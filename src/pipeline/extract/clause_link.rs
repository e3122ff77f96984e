//! What a clause is to the clause that it goes with: a table, of which the first row that fits decides (R12, R16, R27).

use super::Extractor;
use super::complement::Governor;
use super::factuality::{Context, Degree};
use actant_base::statement::{Certainty, QualifierKind, RuleName};
use actant_clause::TenseForm;
use actant_words::lexicon::{Complement, Group, WordClass};

/// What an adverbial clause is to its governor, and who does what it tells.
#[derive(Debug)]
pub struct Link {
    marks: Marks,
    tests: &'static [Test],
    /// The kind of the qualifier that it is.
    pub kind: QualifierKind,
    context: Under,
    doer: Doer,
    /// The rule that states it.
    pub rule: RuleName,
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "the test that each row fires reads it")
    )]
    example: &'static str,
}

/// The word or words that introduce a clause.
#[derive(Debug)]
enum Marks {
    Any,
    None,
    Of(&'static [&'static str]),
}

/// What else must hold of the clause.
#[derive(Debug, Clone, Copy)]
enum Test {
    /// It has a subject of its own.
    Finite,
    /// *leaving*, *having left*.
    Gerund,
    /// *to leave*.
    Infinitive,
    /// *to win*, behind *beat*: it tells what a deed came to.
    Outcome,
    /// Something happens; it does not tell how things are.
    Happening,
    /// *how it spread*, behind a preposition.
    Question,
    /// It begins with *when*, *where* or *while*.
    When,
    /// The governor gives the words of somebody: *quoted X as*.
    Quoting,
    /// The governor has an object, or is in the passive: *criticised X as doing* tells of X.
    Object,
    /// Who is chosen takes the place of somebody: *named X minister, replacing Y*.
    Succession,
    /// It tells what somebody does, which a thing that is the governor's subject cannot.
    Personal,
    /// The governor is in the passive.
    Passive,
    /// It is over, whatever becomes of what is wished or expected around it.
    Over,
    /// It is in the present or perfect: in a clause of time, not yet.
    Ahead,
}

/// How certain the clause is, and by whose word.
#[derive(Debug, Clone, Copy)]
enum Under {
    /// As the governor, but affirmed.
    Governor,
    /// The governor's opposite.
    Denied,
    /// As what stands around the governor, affirmed.
    Outer,
    /// As that, and no part of a wish: *wants to leave because it is poor*.
    Unwished,
    /// As whoever speaks tells it, whatever is wished or expected around it.
    Presupposed,
    /// What the governor is done for.
    Purpose(&'static str),
    /// What is waited for.
    Awaited,
    /// How it looks.
    Seeming,
    /// Described by the governor's subject.
    Described,
}

/// Who does what a clause without a subject tells.
#[derive(Debug, Clone, Copy)]
enum Doer {
    /// The governor's subject.
    Same,
    /// Nobody from outside.
    Nobody,
    /// Whom the governor quotes.
    Quoted,
    /// Who does what the governor tells in the passive.
    Agent,
}

const fn row(
    marks: Marks,
    tests: &'static [Test],
    link: (QualifierKind, Under, Doer, RuleName),
    example: &'static str,
) -> Link {
    let (kind, context, doer, rule) = link;
    Link {
        marks,
        tests,
        kind,
        context,
        doer,
        rule,
        example,
    }
}

use Doer::{Agent, Nobody, Quoted, Same};
use QualifierKind::{Cause, Circumstance, Concession, Contrast, Time, Topic};
use Test::{
    Ahead, Finite, Gerund, Happening, Infinitive, Object, Outcome, Over, Passive, Personal,
    Question, Quoting, Succession, When,
};
use Under::{Denied, Described, Outer, Presupposed, Purpose, Seeming, Unwished};

#[rustfmt::skip]
const LINKS: &[Link] = &[
    row(Marks::Of(&["without", "far from", "instead of", "rather than", "instead", "rather"]), &[],
        (Circumstance, Denied, Same, RuleName::ParticipialClause), "The army left without informing the governor."),
    row(Marks::Of(&["as"]), &[Finite, Happening],
        (Time, Unwished, Nobody, RuleName::Time), "Thousands fled as rebels attacked the town."),
    row(Marks::Of(&["because", "since", "as", "given", "given that", "considering", "seeing", "granted"]), &[Finite],
        (Cause, Unwished, Nobody, RuleName::Cause), "Peru left because Chile broke the treaty."),
    row(Marks::Of(&["as"]), &[Gerund, Quoting],
        (Circumstance, Described, Quoted, RuleName::ParticipialClause), "The agency quoted an officer as saying that the army had left."),
    row(Marks::Of(&["as"]), &[Gerund, Object],
        (Circumstance, Under::Described, Quoted, RuleName::ParticipialClause), "The mayor criticised the visit as helping the rebels."),
    row(Marks::None, &[Gerund, Succession],
        (Circumstance, Under::Governor, Quoted, RuleName::ParticipialClause), "Peru named Ana Silva as minister, replacing Juan Paz."),
    row(Marks::None, &[Gerund, Passive, Personal],
        (Circumstance, Under::Governor, Agent, RuleName::ParticipialClause), "The plan was criticised by unions, calling it unfair."),
    row(Marks::Of(&["by"]), &[Gerund, Passive],
        (Circumstance, Under::Governor, Agent, RuleName::ParticipialClause), "The tools were made by melting iron."),
    row(Marks::Of(&["although", "though", "even though", "despite"]), &[],
        (Concession, Unwished, Same, RuleName::Concession), "Peru left although Chile stayed."),
    row(Marks::Of(&["while", "whereas"]), &[Finite],
        (Contrast, Unwished, Nobody, RuleName::Contrast), "Peru left while Chile stayed."),
    row(Marks::Of(&["so that", "in order", "in order to", "lest"]), &[],
        (QualifierKind::Purpose, Purpose("so that"), Same, RuleName::Purpose), "Peru opened the border so that the refugees could leave."),
    row(Marks::Of(&["as if"]), &[],
        (Circumstance, Seeming, Same, RuleName::AdverbialClause), "Peru acted as if Chile had attacked it."),
    row(Marks::Of(&["about", "on", "of", "to"]), &[Question],
        (Topic, Outer, Nobody, RuleName::AdverbialClause), "The bishops are aware of how dangerous the disease is."),
    // *is to resign, with his son succeeding him*: as planned as the rest
    row(Marks::Of(&["with"]), &[],
        (Circumstance, Under::Governor, Nobody, RuleName::ParticipialClause), "The king will resign, with his son succeeding him."),
    row(Marks::Any, &[Infinitive, Outcome],
        (Circumstance, Under::Governor, Same, RuleName::Outcome), "Peru beat Mali to win the cup."),
    row(Marks::Any, &[Infinitive],
        (QualifierKind::Purpose, Purpose("to"), Same, RuleName::Purpose), "The army attacked the town to free the hostages."),
    row(Marks::Of(&["after", "when"]), &[Finite, Over],
        (Time, Presupposed, Nobody, RuleName::Time), "The bank expects growth to return after rates fell."),
    row(Marks::Of(&["until", "till"]), &[Finite, Ahead],
        (Time, Under::Awaited, Nobody, RuleName::Time), "The army will stay until the rebels have left."),
    row(Marks::Of(&["after", "before", "until", "once", "as", "since", "when", "as soon as"]), &[],
        (Time, Outer, Same, RuleName::Time), "The army left after burning the town."),
    row(Marks::Of(&["whenever", "by the time", "till", "while", "even as", "now that", "where", "wherever"]), &[Finite],
        (Time, Outer, Nobody, RuleName::AdverbialClause), "The army stayed till the rebels left."),
    row(Marks::None, &[Finite, When],
        (Time, Outer, Nobody, RuleName::AdverbialClause), "The army left when the rebels attacked the town."),
    row(Marks::Any, &[Finite],
        (Circumstance, Outer, Nobody, RuleName::AdverbialClause), "The rebels attacked, the army having left."),
    row(Marks::Any, &[],
        (Circumstance, Under::Governor, Same, RuleName::ParticipialClause), "The army left the town, burning houses."),
];

/// An adverbial clause and what is known of its form.
pub struct Site<'g> {
    pub governor: &'g Governor<'g>,
    pub child: usize,
    /// What introduces it.
    pub mark: Option<&'g str>,
    /// *leaving*, *having left*.
    pub gerund: bool,
    /// Whether it has a subject of its own.
    pub finite: bool,
}

impl Extractor<'_> {
    /// The first row that fits the clause; the last one fits all.
    pub fn link(&self, site: &Site) -> &'static Link {
        let fits = |link: &&Link| {
            let marked = match link.marks {
                Marks::Any => true,
                Marks::None => site.mark.is_none(),
                Marks::Of(marks) => site.mark.is_some_and(|mark| marks.contains(&mark)),
            };
            marked && link.tests.iter().all(|&test| self.passes(site, test))
        };
        let found = LINKS.iter().position(|link| fits(&link));
        let number = found.unwrap_or(LINKS.len() - 1);
        #[cfg(test)]
        crate::fires::note("clause_link", number);
        &LINKS[number]
    }

    fn passes(&self, site: &Site, test: Test) -> bool {
        let head = site.governor.head;
        match test {
            Test::Finite => site.finite,
            Test::Gerund => site.gerund,
            Test::Infinitive => self.tree.is_infinitive(site.child),
            Test::Outcome => self.is_outcome(head, site.child),
            Test::Happening => !self.is_state(site.child),
            Test::Question => self.asks_after_preposition(site.child),
            Test::When => self.says_when(site.child),
            Test::Quoting => self.operator(head, Complement::As).is_some(),
            Test::Object => self.tree.is_passive(head) || !self.objects(head).is_empty(),
            Test::Personal => self.is_personal(site),
            Test::Succession => self.is_succession(head, site.child),
            Test::Passive => self.tree.is_passive(head),
            Test::Over => self.is_over_meanwhile(head, site.child, site.mark),
            Test::Ahead => matches!(
                self.verb_group(site.child).tense,
                Some(TenseForm::Present | TenseForm::Perfect)
            ),
        }
    }

    /// Whether a participle tells what somebody says, and of whom, beside what he does.
    fn tells_of_saying(&self, participle: usize) -> bool {
        let lemma = self.tree.lemma(participle);
        let speaks = [Complement::That, Complement::OfVing];
        let mut speaks = speaks.into_iter();
        speaks.any(|frame| self.lexicon.takes(WordClass::Verb, lemma, frame))
            || self.lexicon.is_in(Group::Personal, lemma)
    }

    /// *was criticised by unions, calling it unfair*: no plan calls anything unfair.
    fn is_personal(&self, site: &Site) -> bool {
        let (head, lemma) = (site.governor.head, self.tree.lemma(site.child));
        let personal = self.lexicon.is_in(Group::Personal, lemma)
            || self.lexicon.is_in(Group::Acting, lemma)
            || matches!(lemma, "say" | "claim" | "warn" | "add" | "cite");
        let doers = self.doers(head);
        let acts = |nouns: &[usize]| nouns.iter().any(|&noun| self.is_agent(noun));
        personal && acts(&doers) && !acts(site.governor.subjects)
    }

    /// *appointed X, replacing Y*: X replaces Y.
    fn is_succession(&self, head: usize, child: usize) -> bool {
        let chosen = self.tree.is_passive(head)
            || self
                .objects(head)
                .iter()
                .any(|&object| self.is_agent(object));
        chosen
            && child > head
            && self.lexicon.is_in(Group::Choosing, self.tree.lemma(head))
            && matches!(self.tree.lemma(child), "replace" | "succeed")
    }

    /// How certain a clause with that link is.
    pub fn linked_context(&mut self, site: &Site, link: &Link, outer: &Context) -> Context {
        let governor = site.governor;
        match link.context {
            // *denied that it fired on the crowd, killing four*; but *denied he stole it, blaming an aide*
            Under::Governor if !outer.affirmed && !self.tells_of_saying(site.child) => {
                governor.context.clone()
            }
            Under::Governor => governor.context.affirmed(),
            Under::Denied => {
                let mut context = governor.context.clone();
                context.affirmed = !context.affirmed;
                let cue = site.mark.unwrap_or_default();
                context.noted(format!("“{cue}”: negation"))
            }
            Under::Outer => outer.affirmed(),
            Under::Unwished => outer.unwished().affirmed(),
            Under::Presupposed if outer.certainty() == Certainty::Asserted => outer.affirmed(),
            Under::Presupposed => outer.presupposed(),
            Under::Purpose(cue) => governor.context.purpose(cue),
            Under::Awaited => outer.affirmed().capped(Degree::Possible),
            Under::Seeming => governor.context.affirmed().capped(Degree::Unknown),
            Under::Described => self.described(governor).affirmed(),
        }
    }

    /// Who does what a clause with that link tells, if it has no subject.
    pub fn linked_doers(&self, site: &Site, link: &Link) -> Vec<usize> {
        let head = site.governor.head;
        match link.doer {
            Doer::Same => site.governor.subjects.to_vec(),
            Doer::Nobody => Vec::new(),
            Doer::Quoted if self.tree.is_passive(head) => self.tree.subjects(head),
            Doer::Quoted => self.objects(head),
            Doer::Agent => self.doers(head),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::LINKS;
    use crate::fires::assert_each_row_fires;

    #[test]
    fn each_row_fires_in_its_example() {
        assert_each_row_fires("clause_link", LINKS.iter().map(|link| link.example));
    }
}

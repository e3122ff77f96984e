//! What an adverbial tells of its predicate: a table, of which the first row that fits decides (R4, R28, R30).

use super::Extractor;
use actant_base::statement::QualifierKind;
use actant_base::syntax::relation::{ACL, AMOD, NMOD, NUMMOD, OBJ};
use actant_base::syntax::{NameKind, Tree, Upos};
use actant_words::lexicon::{Complement, Group, Measure};

/// What a phrase with its preposition tells.
#[derive(Debug)]
struct Row {
    cases: Cases,
    tests: &'static [Test],
    kind: Kind,
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "the test that each row fires reads it")
    )]
    example: &'static str,
}

/// The preposition of a phrase.
#[derive(Debug)]
enum Cases {
    Any,
    /// There is none.
    Bare,
    Of(&'static [&'static str]),
    Except(&'static [&'static str]),
}

/// What else must hold of the phrase.
#[derive(Debug, Clone, Copy)]
enum Test {
    Is(Fact),
    Not(Fact),
}

/// The qualifier that it is.
#[derive(Debug, Clone, Copy)]
enum Kind {
    Is(QualifierKind),
    /// It qualifies nothing, or something else says what it tells.
    Nothing,
    /// As the table of phrases has it.
    Listed,
}

/// What can be true of a phrase and its predicate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fact {
    /// The noun is somebody who acts.
    Agent,
    /// The predicate is an adjective.
    OfAdjective,
    /// The predicate is a verb.
    OfVerb,
    /// The predicate aims: *fire at*.
    Aiming,
    /// The predicate is violence.
    Assaulting,
    /// The predicate has a reason for what is thought of somebody: *blame for*.
    Blaming,
    /// The noun is counted: *three times*, *the second time*.
    Counted,
    /// The predicate goes away.
    Departing,
    /// The noun is a definite thing where one may go: *headed for the border*.
    Destination,
    /// What is tied to whom it is given is no place: *gave it to the museum*.
    Given,
    /// The noun is a happening.
    Happening,
    /// A stretch of time: *many years*.
    Lasting,
    /// The phrase is listed.
    Listed,
    /// An amount of something that is no time.
    Measured,
    /// The noun has a name.
    Named,
    /// The noun names a person.
    NamedPerson,
    /// The noun names a place.
    NamedPlace,
    /// The noun is a number: a year, a date.
    Number,
    /// A number that is no part of a name.
    PlainNumber,
    /// The noun is a place.
    Place,
    /// The predicate moves a date.
    Postponing,
    /// The noun is a proper noun.
    Proper,
    /// *themselves*, which stresses the subject.
    Reflexive,
    /// The predicate asks for something.
    Requesting,
    /// The predicate gives, tells or sends, and the noun can receive.
    Sent,
    /// The predicate says or thinks something of something.
    Speaking,
    /// The noun is a time.
    Time,
    /// An amount of time: *82 years*.
    TimeAmount,
    /// The word *time* itself.
    TimeWord,
    /// A phrase without a preposition that is no argument.
    Unmarked,
    /// The predicate is *use*.
    Using,
    /// *which*, which asks or joins and says nothing itself.
    Wh,
}

use Cases::{Any, Bare, Except, Of};
use Fact::*;
use Kind::{Is as Tells, Nothing};
use Test::{Is, Not};

const fn row(cases: Cases, tests: &'static [Test], kind: Kind, example: &'static str) -> Row {
    Row {
        cases,
        tests,
        kind,
        example,
    }
}

#[rustfmt::skip]
const ROWS: &[Row] = &[
    // whatever *work for* means
    row(Of(&["for"]), &[Is(Lasting), Not(TimeWord)], Tells(QualifierKind::Time), "The doctor worked there for many years."),
    row(Any, &[Is(Wh)], Nothing, "The term during which the senator served was short."),
    row(Bare, &[Is(Reflexive)], Nothing, "The king wrote the letter himself."),
    row(Of(&["for"]), &[Is(Using)], Tells(QualifierKind::Purpose), "The army used the drones for other purposes."),
    row(Of(&["for"]), &[Is(Blaming)], Tells(QualifierKind::Cause), "Peru thanked Chile for the ships."),
    row(Any, &[Is(Measured)], Tells(QualifierKind::Quantity), "Exports fell 12 percent."),
    row(Of(&["", "for"]), &[Is(TimeWord), Is(Counted)], Tells(QualifierKind::Frequency), "The envoy visited Peru three times."),
    row(Bare, &[Is(Time), Is(OfAdjective), Is(TimeAmount)], Tells(QualifierKind::Quantity), "The bishop is 82 years old."),
    row(Of(&["to"]), &[Is(Time), Is(TimeAmount)], Tells(QualifierKind::Quantity), "A court sentenced the general to seven years."),
    row(Of(&["to"]), &[Is(Time), Is(Postponing)], Tells(QualifierKind::Time), "The ministry moved the vote to Friday."),
    row(Except(&["of", "as", "with", "about", "according to", "to"]), &[Is(Time)], Tells(QualifierKind::Time), "The army left on Monday."),
    row(Any, &[Is(Listed), Not(Place), Not(Named), Not(Proper)], Kind::Listed, "The army attacked the town in response."),
    row(Of(&["in"]), &[Is(Happening)], Tells(QualifierKind::Circumstance), "The police arrested the general in a raid."),
    row(Of(&["according to"]), &[], Nothing, "According to the ministry, the army left the town."),
    row(Of(&["with"]), &[Is(Assaulting), Not(Agent), Not(Happening)], Tells(QualifierKind::Instrument), "The rebels attacked the town with drones."),
    row(Of(&["from"]), &[Is(Place), Not(NamedPlace)], Tells(QualifierKind::Origin), "The rebels attacked the army from the village."),
    row(Of(&["in"]), &[Is(Place), Not(NamedPlace)], Tells(QualifierKind::Place), "The rebels attacked the army in the village."),
    row(Of(&["to"]), &[Is(Place), Not(Given)], Tells(QualifierKind::Place), "The helicopter airlifted the pilots to the hospital."),
    // *brought the toll to 12* and *him to justice* are sent to nobody
    row(Of(&["to"]), &[Not(Place), Is(Sent)], Tells(QualifierKind::Recipient), "The king sent greetings to the participants."),
    row(Of(&["to"]), &[Not(Agent), Not(Named)], Tells(QualifierKind::Other), "The fire brought the toll to 12."),
    row(Of(&["for"]), &[Is(Requesting)], Tells(QualifierKind::Topic), "Peru asked France for a loan."),
    row(Of(&["for"]), &[Is(Happening)], Tells(QualifierKind::Purpose), "The monks prepared the hall for the feast."),
    row(Of(&["for"]), &[Is(Departing), Is(Place)], Tells(QualifierKind::Place), "The minister left Chile for Lima."),
    row(Of(&["for"]), &[Is(Departing), Is(Destination)], Tells(QualifierKind::Place), "The tanks departed for the location."),
    row(Of(&["on", "over", "through", "across", "along"]), &[Is(Place)], Tells(QualifierKind::Place), "The army moved the tanks across the bridge."),
    // nobody is a place
    row(Of(&["in", "at", "around", "behind"]), &[Is(NamedPerson)], Tells(QualifierKind::Other), "The party rallied around Maria Lopez."),
    row(Of(&["on"]), &[Is(OfVerb), Not(Number), Not(Speaking)], Tells(QualifierKind::Other), "The bank spent money on weapons."),
    row(Of(&["at"]), &[Is(Aiming)], Tells(QualifierKind::Other), "The rebels fired rockets at the convoy."),
    row(Bare, &[Is(Unmarked)], Tells(QualifierKind::Other), "The army attacked the town this way."),
    row(Of(&["in", "at", "near", "across", "along", "inside", "outside", "around", "beyond", "behind", "above", "below"]), &[Not(PlainNumber)],
        Tells(QualifierKind::Place), "The rebels hid behind the trucks."),
    row(Of(&["under", "within", "throughout"]), &[Not(PlainNumber), Is(Place)], Tells(QualifierKind::Place), "The army moved the tanks under the bridge."),
    row(Of(&["toward", "towards", "into", "onto", "off", "past", "via"]), &[Is(Place)], Tells(QualifierKind::Place), "The army moved the tanks towards the town."),
    row(Of(&["from"]), &[Is(Place)], Tells(QualifierKind::Place), "The army recalled the tanks from Peru."),
    row(Of(&["during", "after", "before", "since", "until", "following", "ahead of", "throughout", "prior to", "upon"]), &[],
        Tells(QualifierKind::Time), "The army left after the attack."),
    row(Of(&["in", "by", "on", "for", "from"]), &[Is(PlainNumber)], Tells(QualifierKind::Time), "The bank lowered the price from 23 to 9."),
    row(Of(&["despite", "in spite of"]), &[], Tells(QualifierKind::Concession), "Peru left despite the treaty."),
    row(Of(&["instead of", "rather than", "unlike", "contrary to", "as opposed to"]), &[], Tells(QualifierKind::Contrast), "Unlike Chile, Peru signed the treaty."),
    row(Of(&["amid", "amidst", "without", "under", "with", "alongside", "together with", "along with"]), &[],
        Tells(QualifierKind::Circumstance), "Peru left amid the protests."),
    row(Of(&["because of", "due to", "owing to", "over", "thanks to"]), &[], Tells(QualifierKind::Cause), "Peru left the union because of the treaty."),
    row(Of(&["about", "on", "of", "regarding", "concerning"]), &[], Tells(QualifierKind::Topic), "Peru accused Chile of crimes."),
    row(Of(&["to"]), &[], Tells(QualifierKind::Recipient), "The union admitted the student to the academy."),
    row(Of(&["for"]), &[], Tells(QualifierKind::Beneficiary), "Peru annexed the islands for protection."),
    row(Of(&["as"]), &[], Tells(QualifierKind::Role), "The king chose the general as governor."),
    row(Of(&["through", "via", "by"]), &[], Tells(QualifierKind::Instrument), "The workers achieved the goal through the union."),
    row(Of(&["from"]), &[], Tells(QualifierKind::Origin), "The king awoke from a coma."),
    row(Except(&[""]), &[], Tells(QualifierKind::Other), "The general spoke against the plan."),
];

/// An adverbial: a phrase, its preposition, the predicate.
#[derive(Debug)]
struct Site<'t> {
    head: usize,
    child: usize,
    case: &'t str,
}

impl Extractor<'_> {
    /// The kind of the qualifier at `child`; `None` if it is none.
    pub fn kind(&self, head: usize, child: usize) -> Option<QualifierKind> {
        let tree = &self.tree;
        match tree.relation(child) {
            "advmod" => return self.lexicon.adverb(tree.form(child)),
            "iobj" => return Some(QualifierKind::Recipient).filter(|_| tree.has(head, OBJ)),
            _ => {}
        }
        let case = tree.case(child).unwrap_or_default();
        let site = Site {
            head,
            child,
            case: &case,
        };
        let fits = |row: &Row| {
            let cased = match row.cases {
                Any => true,
                Bare => case.is_empty(),
                Of(cases) => cases.contains(&case.as_ref()),
                Except(cases) => !cases.contains(&case.as_ref()),
            };
            let holds = |test: &Test| match *test {
                Is(fact) => self.holds(&site, fact),
                Not(fact) => !self.holds(&site, fact),
            };
            cased && row.tests.iter().all(holds)
        };
        let number = ROWS.iter().position(fits)?;
        #[cfg(test)]
        crate::fires::note("adverbial_kind", number);
        match ROWS[number].kind {
            Tells(kind) => Some(kind),
            Nothing => None,
            Kind::Listed => self.idiom(&case, child).flatten(),
        }
    }

    fn holds(&self, site: &Site, fact: Fact) -> bool {
        let tree = &self.tree;
        let (head, child) = (site.head, site.child);
        let token = tree.token(child);
        let relates = |name: &str| self.lexicon.relation(tree.lemma(head), None) == Some(name);
        match fact {
            Agent => self.is_agent(child),
            OfAdjective => tree.token(head).upos == Upos::Adj,
            OfVerb => tree.token(head).upos == Upos::Verb,
            Aiming => self.lexicon.is_in(Group::Aiming, tree.lemma(head)),
            Assaulting => relates("Assault"),
            Blaming => self.operator(head, Complement::OfVing).is_some(),
            Counted => is_counted(tree, child),
            Departing => self.departs(head),
            Destination => self.is_destination(head, child),
            Given => self.is_agent(child) && self.lexicon.is_transfer(&self.verb(head, None)),
            Happening => self.is_happening(child),
            Lasting => self.is_lasting(child),
            Listed => self.idiom(site.case, child).is_some(),
            Measured => self.is_measured(child, |of| of != Measure::Time),
            Named => token.name.is_some(),
            NamedPerson => token.name == Some(NameKind::Per),
            NamedPlace => token.name == Some(NameKind::Loc),
            Number => token.upos == Upos::Num,
            PlainNumber => token.upos == Upos::Num && token.name.is_none(),
            Place => self.is_place(child),
            Postponing => self.postpones(head),
            Proper => token.upos == Upos::Propn,
            Reflexive => token.has_feature("Reflex", "Yes"),
            Requesting => relates("Request"),
            Sent => self.sends(head) && self.receives(head, child),
            Speaking => self.speaks(head, &[Complement::That, Complement::AboutNp]),
            Time => self.is_time_at(child),
            TimeAmount => self.is_measured(child, |of| of == Measure::Time),
            TimeWord => tree.lemma(child) == "time",
            Unmarked => matches!(tree.deprel(child), "obl:tmod" | "obl:unmarked"),
            Using => tree.lemma(head) == "use",
            Wh => is_bare_wh(tree, child),
        }
    }

    /// *many years*, *hundreds of years*.
    fn is_lasting(&self, noun: usize) -> bool {
        let of_time = |at: usize| self.unit_at(at).is_some_and(|(_, of)| of == Measure::Time);
        let parts = || self.tree.by(noun, NMOD).any(of_time) && self.is_time_at(noun);
        of_time(noun) || parts()
    }

    /// Whether a noun is an amount in a unit whose kind is `wanted`.
    fn is_measured(&self, noun: usize, wanted: impl Fn(Measure) -> bool) -> bool {
        self.unit_at(noun).is_some_and(|(_, of)| wanted(of)) && !self.amounts(noun).is_empty()
    }
}

/// *three times*, *for the second time*, *the last time*.
fn is_counted(tree: &Tree, noun: usize) -> bool {
    let mut adjectives = tree.by(noun, AMOD);
    let orders = |adjective: usize| {
        tree.token(adjective).has_feature("NumType", "Ord") || tree.form(adjective) == "last"
    };
    tree.has(noun, NUMMOD) || adjectives.any(orders)
}

/// A pronoun that asks or joins and says nothing itself (*the term during which he served*).
fn is_bare_wh(tree: &Tree, child: usize) -> bool {
    let token = tree.token(child);
    let wh = token.upos == Upos::Pron && matches!(token.xpos.as_str(), "WDT" | "WP" | "WP$");
    wh && !tree.has(child, ACL)
}

#[cfg(test)]
mod tests {
    use super::ROWS;
    use crate::fires::assert_each_row_fires;

    #[test]
    fn each_row_fires_in_its_example() {
        assert_each_row_fires("adverbial_kind", ROWS.iter().map(|row| row.example));
    }
}

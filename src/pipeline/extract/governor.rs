//! What a word makes of the clause below it: its class in the lexicon for the frame of that clause, or what such clauses
//! mostly are.

use super::Extractor;
use super::complement::Governor;
use actant_base::syntax::relation::{
    ACL, ADVCL, ADVMOD, AUX, CCOMP, COMPOUND, CONJ, COP, MARK, NSUBJ, OBJ, OBL, XCOMP,
};
use actant_base::syntax::{Tree, Upos};
use actant_words::lexicon::{Complement, Group, Operator, WordClass};
use std::borrow::Cow;

/// A word with a clause below it.
struct Site {
    head: usize,
    child: usize,
    /// The frame that the clause makes, as the lexicon names it.
    frame: Complement,
    /// The class that the word has for it.
    known: Option<Operator>,
}

/// What a row of the table says.
enum Reading {
    /// It does not fit.
    Pass,
    /// The clause is read so.
    Is(Operator),
    /// The word governs no clause.
    Nothing,
}

use Reading::{Is, Nothing, Pass};

impl Reading {
    fn when(fits: bool, operator: Operator) -> Self {
        if fits { Is(operator) } else { Pass }
    }
}

/// A row: what it is about, and what it reads.
type Row = (&'static str, fn(&Extractor, &Site) -> Reading);

/// The first row that fits decides.
const READINGS: &[Row] = &[
    ("The mayor has yet to reply.", |it, site| {
        let tree = &it.tree;
        let yet = |index: usize| {
            let mut adverbs = tree.by(index, ADVMOD);
            adverbs.any(|adverb| tree.form(adverb) == "yet")
        };
        let verb = matches!(tree.lemma(site.head), "have" | "be" | "remain");
        let fits = site.frame == Complement::To && verb && (yet(site.head) || yet(site.child));
        Reading::when(fits, Operator::NegativeImplicative)
    }),
    ("It is too cold for the lake to thaw.", |it, site| {
        Reading::when(it.is_graded(site, "too"), Operator::NegativeImplicative)
    }),
    ("Ana is old enough to vote.", |it, site| {
        Reading::when(it.is_graded(site, "enough"), Operator::Possible)
    }),
    ("The forger is wanted for robbing a mint.", |it, site| {
        let fits = site.frame == Complement::OfVing && it.is_prosecuted(site.head);
        Reading::when(fits, Operator::Allege)
    }),
    ("The shed was used to store grain.", |it, site| {
        let tree = &it.tree;
        let purpose = tree.lemma(site.head) == "use" && tree.is_passive(site.head);
        match site.frame == Complement::To && purpose {
            true => Nothing,
            false => Pass,
        }
    }),
    // what one goes somewhere for need not come about
    ("Divers raced to the wreck to free the crew.", |it, site| {
        let tree = &it.tree;
        let verb = tree.token(site.head).upos == Upos::Verb && !tree.is_passive(site.head);
        let active = verb && site.frame == Complement::To && !tree.has(site.head, OBJ);
        let there = |place: usize| {
            let to = matches!(tree.case(place).as_deref(), Some("to" | "into" | "towards"));
            to && site.head < place && place < site.child
        };
        let goes = tree.is(site.child, ADVCL)
            && matches!(
                site.known,
                Some(Operator::Implicative | Operator::Forced | Operator::Open)
            )
            && tree.by(site.head, OBL).any(there);
        // *drove all night to reach the port*: nobody is driven to it
        let drives = site.known == Some(Operator::Forced);
        match active && (goes || drives) {
            true => Nothing,
            false => Pass,
        }
    }),
    ("The court asked who had taken the files.", |it, site| {
        it.asked(site.head, site.child).map_or(Pass, Is)
    }),
    ("The court heard that the clerk had lied.", |it, site| {
        let heard = site.frame == Complement::That && it.hears_others(site.head);
        Reading::when(heard, Operator::Report)
    }),
    ("The owner had the roof repaired.", |it, site| {
        let tree = &it.tree;
        let seen = matches!(
            tree.lemma(site.head),
            "have" | "get" | "see" | "watch" | "hear"
        );
        let done = tree.token(site.child).xpos == "VBN" && !tree.is_infinitive(site.child);
        let fits = site.frame == Complement::To && seen && done && tree.form(site.child) != "left";
        Reading::when(fits && tree.has(site.head, OBJ), Operator::Implicative)
    }),
    // pondered, not believed
    ("The navy considered selling the ships.", |it, site| {
        let tree = &it.tree;
        let gerund = tree.is(site.child, XCOMP) && tree.token(site.child).xpos == "VBG";
        let fits = site.known == Some(Operator::Belief) && gerund;
        let active = tree.mark(site.child).is_none() && !tree.is_passive(site.head);
        Reading::when(fits && active, Operator::Open)
    }),
    ("The council asked that the road be closed.", |it, site| {
        let told = matches!(
            site.known,
            None | Some(Operator::Report | Operator::ReportFactive | Operator::Belief)
        );
        let fits =
            site.frame == Complement::That && told && it.is_subjunctive(site.head, site.child);
        Reading::when(fits, Operator::Desire)
    }),
    // only what lies ahead is promised or planned
    ("The court decided that the law was void.", |it, site| {
        let promise = site.frame == Complement::That && site.known == Some(Operator::Commissive);
        Reading::when(promise && !it.is_ahead(site.child), Operator::Report)
    }),
    // the subject's word on what something is
    ("The king declared the plague to be over.", |it, site| {
        let tree = &it.tree;
        let copular = tree.copula(site.child).is_some();
        let whom = tree.is_passive(site.head) || tree.has(site.head, OBJ);
        let fits = site.frame == Complement::To && site.known.is_none() && copular && whom;
        let spoken = it.operator(site.head, Complement::That).filter(|_| fits);
        spoken.map_or(Pass, Is)
    }),
    // in the past it happened (an actuality entailment)
    ("The pilot was able to land.", |it, site| {
        let able = site.frame == Complement::To && site.known == Some(Operator::Possible);
        Reading::when(able && it.was_able(site.head), Operator::Implicative)
    }),
    ("The pilot says that the fog lifted.", |it, site| {
        let tree = &it.tree;
        let verb = tree.token(site.head).upos == Upos::Verb && tree.copula(site.head).is_none();
        match site.known {
            Some(operator) => Is(operator),
            None if !verb => Nothing,
            None => Pass,
        }
    }),
    ("The clerk was found to have lied.", |it, site| {
        let fits = site.frame == Complement::To && it.is_reported_infinitive(site.head, site.child);
        Reading::when(fits, Operator::Report)
    }),
    // a verb that the lexicon lacks: a clause with *that* is its subject's word, an infinitive what its subject is up to;
    // neither is the author's
    ("The boy giggled that the ship had sunk.", |it, site| {
        let (tree, child) = (&it.tree, site.child);
        let gerund = tree.token(child).xpos == "VBG";
        // *took part in fighting*, *with men arriving*: what goes on at the same time
        let mark = tree.mark(child);
        let beside = matches!(mark.as_deref(), Some("with" | "in"));
        match (tree.relation(child), site.frame) {
            ("ccomp", Complement::That) => Is(Operator::Report),
            ("ccomp" | "xcomp", Complement::Wh) => Is(Operator::Open),
            ("xcomp", Complement::To) if tree.is_infinitive(child) => Is(Operator::Desire),
            // *is discussing joining*
            ("xcomp", Complement::To) if gerund => Is(Operator::Open),
            (_, Complement::OfVing | Complement::AgainstVing) if child > site.head && !beside => {
                Is(Operator::Open)
            }
            _ => Nothing,
        }
    }),
];

impl Extractor<'_> {
    /// The operator of a word with a complement of the kind `frame`, by its part of speech.
    pub fn operator(&self, head: usize, frame: Complement) -> Option<Operator> {
        let tree = &self.tree;
        let by = |class, lemma: &str| self.lexicon.operator(class, lemma, frame);
        let form = tree.form(head);
        if frame == Complement::To && self.is_proposal(head) {
            return Some(Operator::Necessity);
        }
        let lemma = match tree.token(head).upos {
            // *ruled out sending troops*
            Upos::Verb => self.verb(head, None),
            _ => Cow::Borrowed(tree.lemma(head)),
        };
        let adjective =
            || by(WordClass::Adjective, form).or_else(|| by(WordClass::Adjective, &lemma));
        match tree.token(head).upos {
            Upos::Verb if tree.copula(head).is_some() => {
                adjective().or_else(|| by(WordClass::Verb, &lemma))
            }
            // *is set to rise*, but *was set up to pay*
            Upos::Verb if tree.is_passive(head) && !tree.has(head, COMPOUND) => {
                by(WordClass::Verb, &lemma).or_else(adjective)
            }
            Upos::Verb => {
                by(WordClass::Verb, &lemma).or_else(|| by(WordClass::Verb, tree.lemma(head)))
            }
            Upos::Noun | Upos::Propn => by(WordClass::Noun, &lemma),
            _ => adjective(),
        }
    }

    /// What the governor `head` makes of the complement at `child`.
    pub fn operator_of(&self, head: usize, child: usize) -> Option<Operator> {
        let frame = self.frame_of(child);
        let said = || self.clausal_predicate(head, child);
        let known = if frame == Complement::That {
            said()
        } else {
            None
        };
        let operator = known.or_else(|| self.operator_in(head, child, frame))?;
        // *was banned for doping*: what a ban is for has been done
        let for_it = frame == Complement::OfVing && self.tree.mark(child).as_deref() == Some("for");
        let operator = match self.judged(head, operator) {
            Operator::Prevented if for_it => Operator::Factive,
            Operator::ReportFactive if self.pleads_not(head) => Operator::Deny,
            judged => judged,
        };
        self.govern(head, child, frame, operator);
        Some(operator)
    }

    /// *pleaded not guilty to taking it*
    fn pleads_not(&self, verb: usize) -> bool {
        let tree = &self.tree;
        let not = |plea: usize| tree.by(plea, ADVMOD).any(|word| tree.form(word) == "not");
        tree.lemma(verb) == "plead" && tree.by(verb, XCOMP).any(not)
    }

    /// The frame that the complement at `child` makes, as the lexicon names it.
    fn frame_of(&self, child: usize) -> Complement {
        let tree = &self.tree;
        let mark = tree.mark(child);
        let of = [
            "of", "from", "for", "about", "with", "at", "into", "on", "over", "toward", "towards",
        ];
        // *pressed the mayor on whether she had lied*
        let whether = tree.by(child, MARK).any(|it| tree.form(it) == "whether");
        match (tree.relation(child), mark.as_deref()) {
            (_, Some(_)) if whether => Complement::Wh,
            (_, Some("against")) => Complement::AgainstVing,
            (_, Some(mark)) if of.contains(&mark) && !tree.is_infinitive(child) => {
                Complement::OfVing
            }
            // *It is important for the port to reopen*: the subject of the infinitive
            (_, Some("for")) => Complement::To,
            // *accused the firm of fraud by hiding debts*
            (_, Some("by")) if self.tells_charge(child) => Complement::OfVing,
            ("advcl" | "acl" | "conj", Some("to" | "in")) if tree.token(child).xpos == "VBG" => {
                Complement::OfVing
            }
            ("xcomp" | "acl" | "csubj" | "advcl", _) if tree.is_infinitive(child) => Complement::To,
            ("xcomp", _) => Complement::To,
            ("acl" | "advcl", None)
                if tree.token(child).xpos.starts_with("VB") && !tree.has(child, NSUBJ) =>
            {
                Complement::Any
            }
            (_, Some("whether" | "if")) => Complement::Wh,
            _ => Complement::That,
        }
    }

    /// *accused the firm of fraud by hiding debts*: how the accused did it, who has not done it by accusing.
    pub fn tells_charge(&self, clause: usize) -> bool {
        let tree = &self.tree;
        let charge = |head: usize| {
            let accused = tree.is_passive(head) || tree.has(head, OBJ);
            let operator = self.operator(head, Complement::OfVing);
            accused && matches!(operator, Some(Operator::Allege | Operator::Suspect))
        };
        tree.token(clause).xpos == "VBG" && tree.head(clause).is_some_and(charge)
    }

    /// What the governor makes of a complement in a frame: as the lexicon says, else as such clauses mostly are.
    fn operator_in(&self, head: usize, child: usize, frame: Complement) -> Option<Operator> {
        let site = Site {
            head,
            child,
            frame,
            known: self.operator(head, frame),
        };
        let mut readings = READINGS.iter().map(|(_, reads)| reads(self, &site));
        let reading = readings.find(|reading| !matches!(reading, Pass))?;
        #[cfg(test)]
        crate::fires::note("governor", READINGS.len() - 1 - readings.len());
        match reading {
            Is(operator) => Some(operator),
            Pass | Nothing => None,
        }
    }

    /// *too cold for water to exist*, *old enough to vote*
    fn is_graded(&self, site: &Site, word: &str) -> bool {
        let tree = &self.tree;
        let mut adverbs = tree.by(site.head, ADVMOD);
        site.frame == Complement::To
            && tree.token(site.head).upos == Upos::Adj
            && adverbs.any(|adverb| tree.form(adverb) == word)
    }

    /// What a question leaves of the clause that it asks with: with *who* and *what* nobody has done it yet; where nobody is
    /// named who asks, *whether* is open, and *why* and *how* presuppose it.
    fn asked(&self, head: usize, child: usize) -> Option<Operator> {
        let tree = &self.tree;
        let wants = || {
            let above = tree.head(head).filter(|_| tree.is(head, XCOMP));
            tree.lemma(head) == "know"
                && above.is_some_and(|above| matches!(tree.lemma(above), "want" | "like"))
        };
        let asks = self.lexicon.is_in(Group::Asking, tree.lemma(head)) || wants();
        if !asks || !tree.is(child, CCOMP | XCOMP) || child < head {
            return None;
        }
        let first = tree.start(child);
        let unnamed = self.is_passive(head) && tree.agents(head).is_empty();
        match (tree.token(first).xpos.as_str(), tree.form(first)) {
            ("WP" | "WP$" | "WDT", _) => Some(Operator::Open),
            (_, "whether" | "if") if unnamed => Some(Operator::Open),
            ("WRB", "why" | "how" | "when" | "where") if unnamed => Some(Operator::Factive),
            _ => None,
        }
    }

    /// *was found to have lied*, *is known to be ill*: what has been is no wish, nor is what somebody is found, known or
    /// seen to do.
    fn is_reported_infinitive(&self, head: usize, child: usize) -> bool {
        let tree = &self.tree;
        let perfect = || {
            let mut auxiliaries = tree.by(child, AUX);
            auxiliaries.any(|aux| aux < child && tree.form(aux) == "have")
        };
        let known = || {
            let operator = self.operator(head, Complement::That);
            let spoken = matches!(
                operator,
                Some(
                    Operator::Report
                        | Operator::ReportFactive
                        | Operator::Factive
                        | Operator::Belief
                )
            );
            let passive = self.is_passive(head) || self.is_thought_of(head);
            spoken && passive && !self.lexicon.is_in(Group::Telling, tree.lemma(head))
        };
        tree.is_infinitive(child) && (perfect() || known())
    }

    /// *two men believed to be spies*, *with the law expected to pass*: a bare participle is passive, so the noun is not who
    /// believes; but *rebels determined to win* are.
    pub fn is_thought_of(&self, head: usize) -> bool {
        let tree = &self.tree;
        let bare = tree.token(head).xpos == "VBN"
            && tree.is(head, ACL | ADVCL)
            && !tree.has(head, AUX | COP | OBJ);
        let voiced = |class, word: &str, frame| {
            let operator = self.lexicon.operator(class, word, frame);
            operator.is_some_and(Operator::is_voiced)
        };
        let verb = |&frame: &Complement| voiced(WordClass::Verb, tree.lemma(head), frame);
        bare && [Complement::To, Complement::That].iter().any(verb)
            && !voiced(WordClass::Adjective, tree.form(head), Complement::To)
    }

    /// *rebels determined to win*: an adjective in the form of a participle tells what the noun wants or thinks.
    pub fn is_feeling(&self, head: usize, operator: Operator) -> bool {
        let tree = &self.tree;
        let verb = self
            .lexicon
            .operator(WordClass::Verb, tree.lemma(head), Complement::To);
        let adjective =
            self.lexicon
                .operator(WordClass::Adjective, tree.form(head), Complement::To);
        let participle = tree.token(head).xpos == "VBN" && tree.is(head, ACL | ADVCL);
        participle
            && operator.is_voiced()
            && verb.is_none()
            && adjective == Some(operator)
            && self.doers(head).is_empty()
    }

    /// *asked that the road be closed*, *urged that he leave*: the bare verb shows that it is wanted.
    fn is_subjunctive(&self, head: usize, clause: usize) -> bool {
        let tree = &self.tree;
        let Some(first) = tree.by(clause, AUX | COP).chain([clause]).min() else {
            return false;
        };
        let token = tree.token(first);
        let be = token.xpos == "VB" && tree.form(first) == "be";
        // only beside a singular a bare verb is no present: *says the rebels hold it*
        let one = tree.by(clause, NSUBJ).any(|subject| {
            tree.token(subject).has_feature("Number", "Sing")
                && !matches!(tree.form(subject), "i" | "you")
                && !tree.has(subject, CONJ)
        });
        let bare =
            matches!(token.xpos.as_str(), "VB" | "VBP") && tree.form(first) == tree.lemma(first);
        let wants = self.lexicon.is_in(Group::Mandative, tree.lemma(head));
        let verb = token.upos == Upos::Verb && first == clause && bare && one && wants;
        (be || verb) && tree.has(clause, NSUBJ) && !tree.is_infinitive(clause)
    }

    /// Whether it is a thing that shows what is said: *the footage shows*, *the data suggest*.
    pub fn is_evidence(&self, governor: &Governor) -> bool {
        let tree = &self.tree;
        let thing = |&subject: &usize| {
            let token = tree.token(subject);
            let person = token.name.is_some() || token.upos == Upos::Pron && token.form != "it";
            !person && !self.is_agent(subject)
        };
        self.lexicon
            .is_in(Group::Showing, tree.lemma(governor.head))
            && governor.subjects.first().is_some_and(thing)
    }

    /// *the court heard that S*: whoever speaks before it says S.
    pub fn hears_others(&self, head: usize) -> bool {
        let tree = &self.tree;
        let hearing = |&subject: &usize| self.lexicon.is_in(Group::Hearing, tree.lemma(subject));
        tree.lemma(head) == "hear" && tree.subjects(head).first().is_some_and(hearing)
    }

    fn was_able(&self, head: usize) -> bool {
        let tree = &self.tree;
        let past = |index: usize| tree.token(index).has_feature("Tense", "Past");
        tree.form(head) == "able"
            && tree.copula(head).is_some_and(past)
            && !tree.by(head, AUX).any(|aux| !past(aux))
    }

    /// Whether a clause tells of what is to come: with *will*, *would* and the like, or a bare verb
    /// (*agreed that he leave*).
    pub(super) fn is_ahead(&self, clause: usize) -> bool {
        let tree = &self.tree;
        let modal = |aux: usize| is_modal(tree, aux) || tree.form(aux) == "be";
        // *does not suffer* is as present as *suffers*
        let bare = tree.token(clause).xpos == "VB"
            && !tree.by(clause, AUX).any(|aux| tree.lemma(aux) == "do");
        bare || tree.by(clause, AUX | COP).any(modal)
    }
}

/// Whether an auxiliary is *will*, *would* and the like.
pub fn is_modal(tree: &Tree, aux: usize) -> bool {
    matches!(
        tree.lemma(aux),
        "will" | "would" | "shall" | "should" | "must" | "can" | "could" | "may" | "might"
    ) || matches!(tree.form(aux), "'ll" | "’ll" | "'d" | "’d")
}

#[cfg(test)]
mod tests {
    use super::READINGS;
    use crate::fires::assert_each_row_fires;

    #[test]
    fn each_row_fires_in_its_example() {
        assert_each_row_fires("governor", READINGS.iter().map(|(example, _)| *example));
    }
}

//! Tense: when a statement holds, relative to the text. The verb shows it, or the clause above a verb without tense;
//! where grammar leaves it open a date may tell, and else nothing is said.

use super::factuality::is_polite_wish;
use super::{DEPTH, Extractor};
use actant_base::calendar::{Day, Stamp, When};
use actant_base::statement::{Certainty, Proposition, Qualifier, QualifierKind, RuleName, Tense};
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{ACL, ADVCL, ADVMOD, AUX, CCOMP, CONJ, MARK, OBJ, XCOMP};
use actant_clause::TenseForm;
use actant_words::lexicon::{Group, Operator, TimeWord, time_word};

/// What the verb of a clause shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// A tense, whatever stands around the clause.
    Certain(Tense),
    /// A simple or progressive present: what is arranged may still lie ahead.
    Present,
    /// A simple or progressive past.
    Past,
    /// What lay ahead of something past (*would*, *was to*): a date may tell that it is past by now.
    Later,
    /// A modal verb: what may or must be is not said to be at any time.
    Open,
    /// No tense of its own: an infinitive, a participle, a noun.
    Nothing,
}

/// What the times of a statement tell, counted from the day of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Dated {
    /// In words that point ahead (*tomorrow*, *next week*).
    Ahead,
    /// On a day that is ahead if the verb looks ahead (*on Monday*).
    Perhaps,
    /// Before the text.
    Over,
    /// Nothing of this.
    Unknown,
}

impl Extractor<'_> {
    /// Gives the propositions of the sentence their tenses.
    pub fn tenses(&mut self) {
        for index in self.first..self.out.len() {
            let tense = self.tense_of(&self.out[index]);
            self.out[index].tense = tense;
        }
    }

    fn tense_of(&self, proposition: &Proposition) -> Option<Tense> {
        if is_nominal(proposition.rule) {
            // *the former mayor of Accra*; no other noun phrase shows a tense
            return proposition.is_over().then_some(Tense::Past);
        }
        let head = proposition.head;
        let dated = self.dated(&proposition.qualifiers);
        let tense = match self.shown(head) {
            // *if Iran attacked*: a wish or condition has the past form for what lies ahead or is not so
            Shown::Past if proposition.certainty == Certainty::Hypothetical => {
                self.clause_above(head).and_then(|above| self.ahead(above))
            }
            Shown::Nothing => self.borrowed(head, dated),
            shown => self.settled(head, shown, dated),
        };
        match (tense, dated) {
            // *could fall on Monday*, said on a Friday: the date tells what the verb leaves open
            (None, Dated::Ahead) => Some(Tense::Future),
            (Some(Tense::Present), _) if self.is_repeated(head) => Some(Tense::Habitual),
            (tense, _) => tense,
        }
    }

    /// The tense of the clause at `head`, its own or borrowed.
    fn clause_tense(&self, head: usize) -> Option<Tense> {
        if self.depth(head) > DEPTH {
            return None;
        }
        match self.shown(head) {
            Shown::Nothing => self.borrowed(head, Dated::Unknown),
            shown => self.settled(head, shown, Dated::Unknown),
        }
    }

    /// What the auxiliaries and the form of the verb show.
    fn shown(&self, head: usize) -> Shown {
        match self.verb_group(head).tense {
            None => Shown::Nothing,
            Some(TenseForm::Present) => Shown::Present,
            Some(TenseForm::Past) => Shown::Past,
            Some(TenseForm::Perfect) => self.perfect(head),
            Some(TenseForm::Future) => Shown::Certain(Tense::Future),
            Some(TenseForm::Pluperfect | TenseForm::ModalPerfect) => Shown::Certain(Tense::Past),
            Some(TenseForm::FutureInPast) if is_polite_wish(&self.tree, head) => Shown::Present,
            Some(TenseForm::FutureInPast) => Shown::Later,
            Some(TenseForm::Modal) => Shown::Open,
        }
    }

    /// *has left* is past; *has been arming it*, *has ruled it since 2010* goes on.
    fn perfect(&self, head: usize) -> Shown {
        let tree = &self.tree;
        let lasts =
            tree.copula(head).is_some() || self.lexicon.is_in(Group::Lasting, tree.lemma(head));
        let since = || {
            let mut below = tree.children(head).iter();
            below.any(|&child| {
                tree.case(child).as_deref() == Some("since")
                    || tree.mark(child).as_deref() == Some("since")
            })
        };
        let endures = lasts || self.lexicon.is_in(Group::Enduring, tree.lemma(head));
        let goes_on = tree.token(head).xpos == "VBG" || (since() && endures);
        match goes_on {
            true => Shown::Certain(Tense::Present),
            false => Shown::Certain(Tense::Past),
        }
    }

    /// What a verb shows, with what stands around its clause and the times in it.
    fn settled(&self, head: usize, shown: Shown, dated: Dated) -> Option<Tense> {
        match (shown, dated) {
            (Shown::Certain(tense), _) => Some(tense),
            (Shown::Open | Shown::Nothing, _) => None,
            // *said in May that it would leave in June*, told in December
            (Shown::Later, Dated::Over) => Some(Tense::Past),
            (Shown::Later, _) => Some(Tense::Future),
            (Shown::Past, Dated::Ahead)
                if self.is_reported(head) && self.tree.token(head).xpos == "VBG" =>
            {
                Some(Tense::Future)
            }
            (Shown::Past, _) => Some(Tense::Past),
            (Shown::Present, Dated::Ahead) => Some(Tense::Future),
            (Shown::Present, Dated::Perhaps) if self.is_fixed_event(head) => Some(Tense::Future),
            (Shown::Present, _) if self.is_awaited(head) => Some(Tense::Future),
            (Shown::Present, _) => Some(Tense::Present),
        }
    }

    /// *leaves on Monday*, *is meeting the king on Monday*, *the vote is on Monday*: with a day, what is arranged. *An
    /// aide waits on Monday* tells of a photograph.
    fn is_fixed_event(&self, head: usize) -> bool {
        let tree = &self.tree;
        let progressive = tree.token(head).xpos == "VBG";
        progressive
            || tree.copula(head).is_some()
            || self.lexicon.is_in(Group::Scheduled, tree.lemma(head))
    }

    /// *When the talks end, Mali will leave*, *hopes that Chad wins*: English has the present there for what lies ahead.
    fn is_awaited(&self, head: usize) -> bool {
        let tree = &self.tree;
        let opens = |word: usize| {
            matches!(
                tree.form(word),
                "when" | "once" | "after" | "before" | "until" | "till" | "if" | "unless" | "by"
            )
        };
        let Some(above) = self.clause_above(head) else {
            return false;
        };
        let clause = self.first_conjunct(head);
        if tree.is(clause, ADVCL) {
            let timed = tree.by(clause, MARK | ADVMOD).any(opens) || opens(tree.start(clause));
            return timed && self.ahead(above).is_some();
        }
        let wished = tree.is(clause, CCOMP)
            && self.governed(clause).is_some_and(|operator| {
                matches!(
                    operator,
                    Operator::Desire | Operator::Commissive | Operator::Unwanted
                )
            });
        let lasts = tree.copula(head).is_some()
            || tree.token(head).xpos == "VBG"
            || self.lexicon.is_in(Group::Lasting, tree.lemma(head));
        wished && !lasts
    }

    /// The future, if the clause at `head` has it.
    fn ahead(&self, head: usize) -> Option<Tense> {
        self.clause_tense(head)
            .filter(|&tense| tense == Tense::Future)
    }

    /// Whether the clause at `head` is what somebody said: *said it was leaving next week*.
    fn is_reported(&self, head: usize) -> bool {
        self.tree.is(self.first_conjunct(head), CCOMP)
    }

    /// The first of the clauses that `head` is coordinated with.
    fn first_conjunct(&self, head: usize) -> usize {
        let mut first = head;
        for _ in 0..DEPTH {
            match self.tree.head(first).filter(|_| self.tree.is(first, CONJ)) {
                Some(above) => first = above,
                None => break,
            }
        }
        first
    }

    /// The word that the clause at `head`, or the first that it is coordinated with, hangs from.
    fn clause_above(&self, head: usize) -> Option<usize> {
        self.tree.head(self.first_conjunct(head))
    }

    /// What governs the clause at `head` makes of it, if anything was asked.
    fn governed(&self, head: usize) -> Option<Operator> {
        let trace = self.trace.borrow();
        trace.governed.get(&head).map(|governed| governed.operator)
    }

    /// The tense of a verb without one, from what it hangs from.
    fn borrowed(&self, head: usize, dated: Dated) -> Option<Tense> {
        let tree = &self.tree;
        let Some(above) = tree.head(head) else {
            // *Three killed in blast*
            return (tree.token(head).xpos == "VBN").then_some(Tense::Past);
        };
        if tree.by(head, AUX).any(|aux| tree.form(aux) == "having") {
            return Some(Tense::Past);
        }
        if tree.is(head, CONJ) {
            return self.clause_tense(above);
        }
        if let Some(operator) = self.governed(head) {
            let (tense, later) = self.under(operator, above, head)?;
            return match (tense, dated) {
                (Tense::Future, Dated::Over) if later => Some(Tense::Past),
                _ => Some(tense),
            };
        }
        let gerund = !tree.is_infinitive(head);
        if tree.is(head, ADVCL | ACL) && !gerund {
            // *came to help*: what something is done for is as far ahead as the deed
            return self.ahead(above);
        }
        tree.is(head, ADVCL | XCOMP)
            .then(|| self.clause_tense(above))
            .flatten()
    }

    /// *used data to find the leak*, *the methods used to get it*: a tool of the deed, no custom.
    fn is_made_use_of(&self, used: usize, deed: usize) -> bool {
        let tree = &self.tree;
        tree.is(deed, ADVCL)
            || tree.is_passive(used)
            || tree.has(used, OBJ)
            || tree.deprel(used) == "acl"
            || tree.missing_object(used).is_some()
    }

    /// The tense of a clause below an operator, and whether it only lay ahead of something past.
    fn under(&self, operator: Operator, above: usize, head: usize) -> Option<(Tense, bool)> {
        let tree = &self.tree;
        let governor = self.governor_tense(above);
        let past = governor == Some(Tense::Past);
        let infinitive = tree.is_infinitive(head) || tree.token(head).xpos == "VB";
        match tree.form(above) {
            "used" if infinitive => {
                return (!self.is_made_use_of(above, head)).then_some((Tense::Habitual, false));
            }
            // *is going to attack*; *was going to attack* has mostly come to nothing
            "going" if infinitive => return (!past).then_some((Tense::Future, false)),
            _ => {}
        }
        if self.looks_ahead(operator, above, infinitive, past) {
            return infinitive.then_some((Tense::Future, past));
        }
        match operator {
            Operator::Possible => self.ahead(above).map(|tense| (tense, false)),
            Operator::Hindered => None,
            Operator::Open
            | Operator::Report
            | Operator::ReportFactive
            | Operator::Allege
            | Operator::Deny
                if !infinitive =>
            {
                None
            }
            _ => Some((governor?, false)),
        }
    }

    /// Whether what stands below a governor, whose tense is `past` or not, lies ahead of it.
    fn looks_ahead(&self, operator: Operator, above: usize, infinitive: bool, past: bool) -> bool {
        let tree = &self.tree;
        let adjective = tree.token(above).upos == Upos::Adj || tree.form(above) == "about";
        match operator {
            Operator::Desire | Operator::Commissive | Operator::Unwanted | Operator::Fear => true,
            // *is about to*, *is set to*
            Operator::Hedge | Operator::NegativeHedge => adjective || tree.is_passive(above),
            // *is ready to leave*
            Operator::Open => adjective && infinitive,
            // *expects to win*, *is expected to win*; but *is believed to hide*
            Operator::Belief | Operator::Suspect => {
                infinitive && self.lexicon.is_in(Group::Foreseeing, tree.lemma(above))
            }
            // *has to leave*; *had to leave* tells what was
            Operator::Necessity => infinitive && !past,
            _ => false,
        }
    }

    /// The tense of a governor: a noun has that of its clause.
    fn governor_tense(&self, governor: usize) -> Option<Tense> {
        let tree = &self.tree;
        let mut at = governor;
        for _ in 0..DEPTH {
            if tree.is_predicate(at) || tree.token(at).upos == Upos::Adj {
                return self.clause_tense(at);
            }
            at = tree.head(at)?;
        }
        None
    }

    /// What the times of a statement tell.
    fn dated(&self, qualifiers: &[Qualifier]) -> Dated {
        let mut found = Dated::Unknown;
        for time in qualifiers.iter().filter(|qualifier| {
            qualifier.kind == QualifierKind::Time && qualifier.statement.is_none()
        }) {
            let words = time.text.to_lowercase();
            let words: Vec<&str> = words.split_whitespace().collect();
            if points_ahead(&words) {
                return Dated::Ahead;
            }
            found = match (time.when, self.reference) {
                (Some(when), Some(today)) => match place(when, today) {
                    Dated::Unknown => found,
                    // the year decides, not the way in which the words were counted
                    Dated::Perhaps if names_year(&words, when) => return Dated::Ahead,
                    place => place,
                },
                (None, None) if names_weekday(&words) => Dated::Perhaps,
                _ => found,
            };
        }
        found
    }

    /// *usually exports*, *meets every week*: with a present, a custom.
    fn is_repeated(&self, head: usize) -> bool {
        let tree = &self.tree;
        let often = |child: usize| {
            tree.is(child, ADVMOD) && self.lexicon.is_in(Group::Repeated, tree.form(child))
        };
        let each = |child: usize| {
            time_word(tree.lemma(child)).is_some()
                && tree
                    .children(child)
                    .iter()
                    .any(|&det| matches!(tree.form(det), "every" | "each"))
        };
        // *on Mondays*
        let days = |child: usize| {
            matches!(time_word(tree.form(child)), Some(TimeWord::Weekday(_)))
                && tree.form(child).ends_with('s')
                && tree.case(child).as_deref() == Some("on")
        };
        let progressive = tree.token(head).xpos == "VBG";
        !progressive
            && tree
                .children(head)
                .iter()
                .any(|&child| often(child) || each(child) || days(child))
    }
}

/// Rules that read noun phrases, which show no tense.
fn is_nominal(rule: RuleName) -> bool {
    rule.describes()
        || matches!(
            rule,
            RuleName::Between
                | RuleName::Change
                | RuleName::CompoundParticiple
                | RuleName::Happening
        )
}

/// *tomorrow*, *next week*, *in the coming days*.
fn points_ahead(words: &[&str]) -> bool {
    let ahead = |word: &&str| {
        matches!(
            *word,
            "tomorrow" | "next" | "coming" | "upcoming" | "soon" | "shortly"
        )
    };
    // *the next day* counts from something else
    let other = words.windows(2).any(|pair| pair == ["the", "next"]) && words.len() < 4;
    // *shortly after the takeoff*: so does what follows something
    let follows = words.windows(2).any(|pair| {
        matches!(pair[0], "soon" | "shortly")
            && matches!(pair[1], "after" | "before" | "afterwards" | "thereafter")
    });
    words.iter().any(ahead) && !other && !follows
}

/// Whether the words name the year of a time.
fn names_year(words: &[&str], when: When) -> bool {
    let year = when
        .from
        .or(when.until)
        .map(|stamp| stamp.year().to_string());
    year.is_some_and(|year| words.iter().any(|word| word.trim_matches(',') == year))
}

fn names_weekday(words: &[&str]) -> bool {
    let passed = words
        .iter()
        .any(|word| matches!(*word, "last" | "since" | "every" | "past" | "ago"));
    let weekday = |word: &&str| {
        matches!(time_word(word), Some(TimeWord::Weekday(_))) && !word.ends_with("days")
    };
    !passed && words.iter().any(weekday)
}

/// Where a time lies, seen from the day of the text.
fn place(when: When, today: Day) -> Dated {
    let first = |stamp: Stamp| match stamp {
        Stamp::Day(day) => (day.year(), day.month(), Some(day)),
        Stamp::Month(year, month) => (year, month, None),
        Stamp::Season(year, _) | Stamp::Year(year) => (year, 0, None),
    };
    let now = (today.year(), today.month());
    let later = |stamp: Stamp| match first(stamp) {
        (_, _, Some(day)) => day > today,
        (year, 0, None) => year > now.0,
        (year, month, None) => (year, month) > now,
    };
    let over = |stamp: Stamp| match first(stamp) {
        (_, _, Some(day)) => day < today,
        (year, 0, None) => year < now.0,
        (year, month, None) => (year, month) < now,
    };
    match (when.from, when.until) {
        (Some(from), _) if later(from) => Dated::Perhaps,
        (_, Some(until)) if over(until) => Dated::Over,
        _ => Dated::Unknown,
    }
}

//! How many and how much stands with a noun: numbers with their bounds and units (R30).
//!
//! Numbers are read from the words in their order, not from the tree: readers hang the parts of
//! *up to two million euros* in many ways.

use super::Extractor;
use actant_base::statement::{Limit, Number, Quantity};
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{AMOD, COMPOUND, NMOD, NUMMOD};
use actant_words::lexicon::{
    Bound, LONGEST_BOUND, Measure, NumberWord, bound_after, bound_before, number_word,
};

/// An amount, and the tokens that say it.
pub struct Amount {
    pub quantity: Quantity,
    pub first: usize,
    pub last: usize,
}

impl Extractor<'_> {
    /// The amounts that the noun or number at `index` comes with.
    pub fn amounts(&self, index: usize) -> Vec<Amount> {
        let tree = &self.tree;
        if self.is_numeric(index) {
            return self.own_amount(index).into_iter().collect();
        }
        let direct = tree.by(index, NUMMOD);
        let mut found: Vec<Amount> = direct
            .filter_map(|number| self.amount_of(index, number))
            .collect();
        // *a $1.4 billion accord*, *a 15 percent discount*
        for measure in tree.by(index, COMPOUND | NMOD | AMOD) {
            let bare = tree.case(measure).is_none() && measure < index;
            if bare && self.unit_at(measure).is_some() {
                let number = tree.first(measure, NUMMOD | COMPOUND);
                let amount = number.and_then(|number| self.amount_of(measure, number));
                found.extend(amount.map(|mut amount| {
                    amount.quantity.counted = Some(tree.lemma(index).to_owned());
                    amount
                }));
            }
        }
        found
    }

    /// *dozens of villagers*, *at least 80 were killed*, *12 of the men*.
    fn own_amount(&self, index: usize) -> Option<Amount> {
        let tree = &self.tree;
        if matches!(tree.form(index), "one" | "ones") {
            return None;
        }
        let mut amount = self.amount_at(index, tree.len())?;
        // *tens of thousands of people*: readers hang the people from either
        let within = (amount.first..=amount.last).flat_map(|at| tree.by(at, NMOD));
        let mut counted = within.filter(|&noun| noun > amount.last);
        let noun = counted.find(|&noun| tree.case(noun).as_deref() == Some("of"));
        amount.quantity.counted = noun.map(|noun| tree.lemma(noun).to_owned());
        Some(amount)
    }

    /// The amount that begins or ends with `number` and belongs to `noun`.
    fn amount_of(&self, noun: usize, number: usize) -> Option<Amount> {
        let tree = &self.tree;
        let measure = self.unit_at(noun);
        let sign = measure.is_some_and(|(_, of)| of == Measure::Money) && noun < number;
        // *Article 5*, *the 2019 election* count nothing
        let named = number > noun && !sign;
        let singular = matches!(tree.token(noun).xpos.as_str(), "NN" | "NNP");
        let dated = singular && measure.is_none() && super::when::year(tree.form(number)).is_some();
        if named || dated {
            return None;
        }
        let end = if sign { tree.len() } else { noun };
        let mut amount = self.amount_at(number, end)?;
        let Some((name, _)) = measure else {
            amount.quantity.counted = Some(tree.lemma(noun).to_owned());
            return Some(amount);
        };
        amount.quantity.unit = Some(name.to_owned());
        amount.last = amount.last.max(noun);
        let of = |&child: &usize| child > noun && tree.case(child).as_deref() == Some("of");
        let counted = tree.by(noun, NMOD).find(of);
        amount.quantity.counted = counted.map(|noun| tree.lemma(noun).to_owned());
        Some(amount)
    }

    /// The unit that the word or sign at `index` is; *per cent* is two words.
    pub fn unit_at(&self, index: usize) -> Option<(&str, Measure)> {
        let tree = &self.tree;
        if tree.form(index) == "cent" && index > 0 && tree.form(index - 1) == "per" {
            return self.lexicon.unit("per cent");
        }
        if matches!(tree.token(index).upos, Upos::Noun | Upos::Sym | Upos::Propn) {
            let unit = |word: &str| self.lexicon.unit(word);
            return unit(tree.form(index)).or_else(|| unit(tree.lemma(index)));
        }
        None
    }

    fn is_numeric(&self, index: usize) -> bool {
        self.tree.token(index).upos == Upos::Num || is_number(self.tree.form(index))
    }

    /// The number around the token at `at`, which ends before the token at `end`.
    fn amount_at(&self, at: usize, end: usize) -> Option<Amount> {
        let (mut first, mut last) = self.number_words(at, end);
        let form = |index: usize| self.tree.form(index);
        let words: Vec<&str> = (first..=last).map(form).collect();
        let mut quantity = numbers(&words)?;
        if first > 0
            && let Some((name, Measure::Money)) = self.lexicon.unit(form(first - 1))
        {
            quantity.unit = Some(name.to_owned());
            first -= 1;
        }
        // *a dozen*, but not the article of *a 15 percent discount*
        let scale = matches!(number_word(form(first)), Some(NumberWord::Scale(_)));
        let article = scale && first > 0 && matches!(form(first - 1), "a" | "an");
        if self.is_after_between(first) || article {
            first -= 1;
        }
        if let Some((length, bound)) = self.bound_ending_at(first) {
            first -= length;
            quantity = bounded(quantity, bound);
        }
        if let Some(bound) = self.bound_behind(last) {
            last += 2;
            quantity = bounded(quantity, bound);
        } else if self.tree.head(last) == Some(last + 1)
            && let Some(bound) = self.bound_behind(last + 1)
        {
            // *sixty people or more*
            quantity = bounded(quantity, bound);
        }
        Some(Amount {
            quantity,
            first,
            last,
        })
    }

    /// *at least*, *up to*: the words before the token at `first` that make it a bound, and how many they are.
    fn bound_ending_at(&self, first: usize) -> Option<(usize, Bound)> {
        (1..=LONGEST_BOUND.min(first)).rev().find_map(|length| {
            let before = first - length..first;
            let words: Vec<&str> = before.map(|index| self.tree.form(index)).collect();
            Some((length, bound_before(&words.join(" "))?))
        })
    }

    /// *or more*: the two words behind the token at `last`.
    fn bound_behind(&self, last: usize) -> Option<Bound> {
        let tree = &self.tree;
        if last + 2 >= tree.len() {
            return None;
        }
        bound_after(&format!("{} {}", tree.form(last + 1), tree.form(last + 2)))
    }

    fn is_after_between(&self, first: usize) -> bool {
        first > 0 && self.tree.form(first - 1) == "between"
    }

    /// The first and the last word of the number around the token at `at`.
    fn number_words(&self, at: usize, end: usize) -> (usize, usize) {
        let form = |index: usize| self.tree.form(index);
        let numeric = |index: usize| index < end && is_number(form(index));
        let many = |index: usize| {
            index < end && matches!(number_word(form(index)), Some(NumberWord::Many(_)))
        };
        let mut last = self.last_number(at, &numeric);
        // *tens of thousands*
        if many(last) && last + 2 < end && form(last + 1) == "of" && many(last + 2) {
            last += 2;
        }
        let mut first = self.first_number(at, &numeric);
        // *between five and 12*
        let and = |index: usize| form(index) == "and";
        let between = |first: usize| self.is_after_between(first);
        if last + 2 < end && and(last + 1) && numeric(last + 2) && between(first) {
            last += 2;
        } else if first > 1 && and(first - 1) && numeric(first - 2) && between(first - 2) {
            first -= 2;
        }
        (first, last)
    }

    /// The last of the numbers from `at` on, with no more than a joint between two.
    fn last_number(&self, at: usize, numeric: &impl Fn(usize) -> bool) -> usize {
        let mut last = at;
        while let Some(next) = [last + 1, last + 2].into_iter().find(|&next| numeric(next))
            && (next == last + 1 || is_joint(self.tree.form(last + 1)))
        {
            last = next;
        }
        last
    }

    /// The first of the numbers up to `at`, with no more than a joint between two.
    fn first_number(&self, at: usize, numeric: &impl Fn(usize) -> bool) -> usize {
        let mut first = at;
        while let Some(next) = (first.saturating_sub(2)..first).rfind(|&next| numeric(next))
            && (next + 1 == first || is_joint(self.tree.form(first - 1)))
        {
            first = next;
        }
        first
    }
}

/// What stands between the ends of a range; *and* does so after *between* alone.
fn is_joint(word: &str) -> bool {
    matches!(word, "to" | "-" | "–" | "or" | "and")
}

/// Whether a word is a number, or several.
fn is_number(word: &str) -> bool {
    number_word(word).is_some() || parts(word).is_some()
}

fn bounded(quantity: Quantity, bound: Bound) -> Quantity {
    let exclusive = |limit: Option<Limit>| {
        limit.map(|limit| Limit {
            inclusive: false,
            ..limit
        })
    };
    let Quantity { least, most, .. } = quantity;
    let (least, most) = match bound {
        Bound::Min => (least, None),
        Bound::Above => (exclusive(least), None),
        Bound::Max => (None, most),
        Bound::Below => (None, exclusive(most)),
        Bound::About => (least, most),
        Bound::Except => (None, None),
    };
    Quantity {
        least,
        most,
        approximate: quantity.approximate || bound == Bound::About,
        ..quantity
    }
}

/// A number, and by how much a word of scale has multiplied it.
#[derive(Clone, Copy)]
struct Scaled {
    number: Number,
    scale: u64,
}

/// One number, or the two ends of a range.
fn numbers(words: &[&str]) -> Option<Quantity> {
    let mut pieces: Vec<&str> = words
        .iter()
        .flat_map(|word| parts(word).unwrap_or_else(|| vec![*word]))
        .collect();
    // *twenty-five* is one number
    let tens = |piece: &str| matches!(number_word(piece), Some(NumberWord::Number(20..=90)));
    let ones = |piece: &str| matches!(number_word(piece), Some(NumberWord::Number(1..=9)));
    let hyphen = pieces
        .windows(3)
        .position(|three| matches!(three, [first, "-", last] if tens(first) && ones(last)));
    if let Some(at) = hyphen {
        pieces.remove(at + 1);
    }
    let many = |piece: &str| match number_word(piece) {
        Some(NumberWord::Many(least)) => Some(least),
        _ => None,
    };
    match pieces[..] {
        [one] if many(one).is_some() => return at_least(many(one)?),
        // each plural is at least two of its kind
        [tens, "of", thousands] => return at_least(many(tens)? * (many(thousands)? / 2)),
        _ => {}
    }
    let joint = pieces.iter().position(|piece| is_joint(piece));
    let Some(joint) = joint else {
        return Some(Quantity::exactly(number(&pieces)?.number));
    };
    range(number(&pieces[..joint])?, number(&pieces[joint + 1..])?)
}

/// From one number to a greater one.
fn range(first: Scaled, last: Scaled) -> Option<Quantity> {
    // *5 to 12 million*
    let shared = (first.scale == 1 && last.scale > 1)
        .then(|| first.number.times(last.scale))
        .flatten();
    let first = shared
        .filter(|shared| !last.number.is_below(*shared))
        .unwrap_or(first.number);
    if !first.is_below(last.number) {
        return None;
    }
    let limit = |number| {
        Some(Limit {
            number,
            inclusive: true,
        })
    };
    Some(Quantity {
        least: limit(first),
        most: limit(last.number),
        ..Quantity::exactly(first)
    })
}

/// *dozens*: so many, or more.
fn at_least(number: u64) -> Option<Quantity> {
    let exact = Quantity::exactly(Number::whole(number)?);
    Some(Quantity {
        approximate: true,
        ..bounded(exact, Bound::Min)
    })
}

/// *3.5 billion*, *twenty-five*, *two thousand five hundred*, *a dozen*.
fn number(pieces: &[&str]) -> Option<Scaled> {
    let mut total: Option<Number> = None;
    let mut open: Option<Number> = None;
    let mut scale = 1;
    for piece in pieces {
        match number_word(piece) {
            None => {
                let written = Number::parse(piece)?;
                if open.replace(written).is_some() {
                    return None;
                }
            }
            Some(NumberWord::Number(value)) => {
                // *twenty five*
                open = Some(sum(open, Number::whole(value)?)?);
            }
            Some(NumberWord::Scale(factor)) => {
                let scaled = open.take().or(Number::whole(1))?.times(factor)?;
                scale = factor;
                if factor < 1000 {
                    open = Some(scaled);
                } else {
                    total = Some(sum(total, scaled)?);
                }
            }
            Some(NumberWord::Many(_)) => return None,
        }
    }
    let number = match open {
        Some(open) => sum(total, open)?,
        None => total?,
    };
    Some(Scaled { number, scale })
}

fn sum(first: Option<Number>, second: Number) -> Option<Number> {
    match first {
        Some(first) => first.plus(second),
        None => Some(second),
    }
}

/// The parts of a word that holds several: *twenty-five*, *5-12*, *3.5bn*, *2m*. One that is a number
/// as it stands is itself.
fn parts(word: &str) -> Option<Vec<&str>> {
    if number_word(word).is_some() || Number::parse(word).is_some() {
        return Some(vec![word]);
    }
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let letters = word.get(digits.len()..)?;
    if Number::parse(digits).is_some() {
        let scale = match letters {
            "m" => "million",
            "k" => "thousand",
            other => other,
        };
        return matches!(number_word(scale), Some(NumberWord::Scale(_)))
            .then(|| vec![digits, scale]);
    }
    let (first, last) = word.split_once(['-', '–'])?;
    let plain = |part: &str| Number::parse(part).is_some();
    let word_of = |part: &str| matches!(number_word(part), Some(NumberWord::Number(_)));
    if plain(first) && plain(last) {
        return Some(vec![first, "-", last]);
    }
    (word_of(first) && word_of(last)).then(|| vec![first, last])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &str) -> String {
        let words: Vec<&str> = words.split(' ').collect();
        numbers(&words).map_or_else(|| "-".to_owned(), |quantity| quantity.to_string())
    }

    #[test]
    fn numbers_are_read_in_digits_and_words() {
        for (words, value) in [
            ("300", "300"),
            ("1,000", "1000"),
            ("3.5 billion", "3500000000"),
            ("3.5bn", "3500000000"),
            ("2m", "2000000"),
            ("two million", "2000000"),
            ("twenty-five", "25"),
            ("twenty - five", "25"),
            ("two hundred", "200"),
            ("two thousand five hundred", "2500"),
            ("dozen", "12"),
            ("5 to 12", "5–12"),
            ("5-12", "5–12"),
            ("five and 12", "5–12"),
            ("two or three", "2–3"),
            ("5 to 12 million", "5000000–12000000"),
            ("dozens", "~≥24"),
            ("tens of thousands", "~≥20000"),
        ] {
            assert_eq!(read(words), value, "{words}");
        }
    }

    #[test]
    fn what_is_no_number_is_none() {
        for words in [
            "12 to 5",
            "5 12",
            "many",
            "",
            "1.2.3",
            "million to",
            "dozens hundreds",
            "3x",
        ] {
            assert_eq!(read(words), "-", "{words}");
        }
    }

    #[test]
    fn bounds_open_one_side() {
        let exactly = || Quantity::exactly(Number::parse("80").unwrap());
        for (bound, value) in [
            (Bound::Min, "≥80"),
            (Bound::Above, ">80"),
            (Bound::Max, "≤80"),
            (Bound::Below, "<80"),
            (Bound::About, "~80"),
        ] {
            assert_eq!(bounded(exactly(), bound).to_string(), value);
        }
    }
}

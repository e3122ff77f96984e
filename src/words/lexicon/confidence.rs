//! How far a statement can be trusted, from the signs for and against it: a logistic model, whose weights
//! are a table (`ontology/confidence.tsv`, which `training/confidence.py` writes).

use actant_base::statement::{Feature, Features};
use std::sync::LazyLock;

/// A weight for each feature, and one for none.
#[derive(Debug, Clone, PartialEq)]
pub struct Confidence {
    base: f64,
    weights: [f64; Feature::ALL.len()],
}

/// A table that is not what it should be, with the place in it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("ontology/confidence.tsv:{line}:{column}: {problem}")]
pub struct ConfidenceError {
    line: usize,
    column: usize,
    problem: String,
}

/// The name of the weight that every statement has.
const BASE: &str = "base";

static EMBEDDED: LazyLock<Confidence> = LazyLock::new(|| {
    Confidence::parse(include_str!("../../../ontology/confidence.tsv"))
        .unwrap_or_else(|error| panic!("{error}"))
});

impl Confidence {
    /// The model that ships with the program.
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }

    /// Reads the table: feature, weight, what it means. Lines that begin with `#` are passed over.
    ///
    /// # Errors
    /// A feature that is unknown, missing or there twice; a weight that is no number.
    pub fn parse(table: &str) -> Result<Self, ConfidenceError> {
        let mut base = None;
        let mut weights = [None; Feature::ALL.len()];
        for (number, line) in table.lines().enumerate() {
            if line.starts_with('#') || line.trim().is_empty() {
                continue;
            }
            let fail = |column: usize, problem: String| ConfidenceError {
                line: number + 1,
                column,
                problem,
            };
            let mut fields = line.split('\t');
            let name = fields.next().unwrap_or_default();
            let place = match Feature::ALL.iter().position(|it| it.name() == name) {
                Some(index) => &mut weights[index],
                None if name == BASE => &mut base,
                None => {
                    let problem = format!(
                        "unknown feature `{name}`\n  hint: `{BASE}` and the names in src/statement/features.rs are known"
                    );
                    return Err(fail(1, problem));
                }
            };
            let written = fields.next().unwrap_or_default();
            let weight = written.parse().ok().filter(|it: &f64| it.is_finite());
            let Some(weight) = weight else {
                let problem = format!("the weight of `{name}` is `{written}`, expected a number");
                return Err(fail(name.chars().count() + 2, problem));
            };
            if place.replace(weight).is_some() {
                return Err(fail(1, format!("`{name}` has its weight already")));
            }
        }
        let missing = |name: &str| ConfidenceError {
            line: table.lines().count() + 1,
            column: 1,
            problem: format!(
                "no weight for `{name}`\n  hint: 0 leaves a feature out; training/confidence.py writes all"
            ),
        };
        let mut model = Self {
            base: base.ok_or_else(|| missing(BASE))?,
            weights: [0.0; Feature::ALL.len()],
        };
        for (index, weight) in weights.into_iter().enumerate() {
            let name = Feature::ALL[index].name();
            model.weights[index] = weight.ok_or_else(|| missing(name))?;
        }
        Ok(model)
    }

    /// How probable it is that a statement with these signs is what the text says, in thousandths.
    pub fn of(&self, features: &Features) -> f32 {
        let mut score = self.base;
        for (&feature, weight) in Feature::ALL.iter().zip(self.weights) {
            score += weight * f64::from(features.get(feature));
        }
        ((logistic(score) * 1000.0).round() / 1000.0) as f32
    }

    /// What each sign adds to the score or takes from it, those that are there, the heaviest first.
    pub fn shares(&self, features: &Features) -> Vec<(Feature, f64)> {
        let all = Feature::ALL.iter().zip(self.weights);
        let mut shares: Vec<(Feature, f64)> = all
            .map(|(&feature, weight)| (feature, weight * f64::from(features.get(feature))))
            .filter(|(_, share)| share.abs() >= 0.005)
            .collect();
        shares.sort_by(|(_, a), (_, b)| b.abs().total_cmp(&a.abs()));
        shares
    }

    /// What a sign is, as the table says.
    pub fn meaning(feature: Feature) -> &'static str {
        let table = include_str!("../../../ontology/confidence.tsv");
        let mut lines = table.lines().map(|line| line.split('\t'));
        let line = lines
            .find_map(|mut fields| (fields.next() == Some(feature.name())).then(|| fields.nth(1)));
        line.flatten().unwrap_or_default()
    }
}

/// 1 / (1 + e⁻ˣ), by additions and multiplications alone: `exp` of the system's library is not the same to the
/// last bit everywhere.
fn logistic(x: f64) -> f64 {
    // e⁻ˣ = (e^(-x/1024))¹⁰²⁴, and the series of a small power is short
    let small = -x.clamp(-30.0, 30.0) / 1024.0;
    let mut power = 1.0 + small * (1.0 + small / 2.0 * (1.0 + small / 3.0 * (1.0 + small / 4.0)));
    for _ in 0..10 {
        power *= power;
    }
    1.0 / (1.0 + power)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A table in which every weight is 0 but those given.
    fn table(given: &[(&str, &str)]) -> String {
        let names = Feature::ALL.iter().map(|it| it.name());
        let mut table = String::from("# feature\tweight\n");
        for name in std::iter::once(BASE).chain(names) {
            let weight = given.iter().find(|(other, _)| *other == name);
            table += &format!("{name}\t{}\n", weight.map_or("0", |(_, weight)| weight));
        }
        table
    }

    fn problem(table: &str) -> String {
        Confidence::parse(table).unwrap_err().to_string()
    }

    #[test]
    fn weights_add_up_to_a_probability() {
        let model = Confidence::parse(&table(&[("base", "1"), ("far", "-2"), ("typed", "0.5")]));
        let model = model.unwrap();
        let mut features = Features::default();
        assert_eq!(model.of(&features), 0.731);
        features.set(Feature::Far, 0.5);
        assert_eq!(model.of(&features), 0.5);
        features.mark(Feature::Typed, true);
        assert_eq!(model.of(&features), 0.622);
    }

    #[test]
    fn the_logistic_function_is_that_of_the_library_to_nine_digits() {
        for step in -400..=400 {
            let x = f64::from(step) / 10.0;
            let expected = 1.0 / (1.0 + (-x).exp());
            assert!((logistic(x) - expected).abs() < 1e-9, "at {x}");
        }
    }

    #[test]
    fn what_is_wrong_with_a_table_is_told_with_its_place() {
        let good = table(&[]);
        let unknown = problem(&format!("{good}colour\t1\n"));
        let line = good.lines().count() + 1;
        assert!(
            unknown.starts_with(&format!(
                "ontology/confidence.tsv:{line}:1: unknown feature `colour`"
            )),
            "{unknown}"
        );
        assert_eq!(
            problem("base\t1\nfar\tmuch\n"),
            "ontology/confidence.tsv:2:5: the weight of `far` is `much`, expected a number"
        );
        assert!(problem("far\tNaN\n").contains("expected a number"));
        assert!(problem("far\n").contains("expected a number"));
        assert_eq!(
            problem("far\t1\nfar\t2\n"),
            "ontology/confidence.tsv:2:1: `far` has its weight already"
        );
        let short = good.replace("far\t0\n", "");
        assert!(problem(&short).contains("no weight for `far`"));
        assert!(problem("").contains("no weight for `base`"));
    }

    #[test]
    fn doubt_lowers_the_confidence_of_the_shipped_model() {
        let model = Confidence::embedded();
        let certain = model.of(&Features::default());
        for feature in [
            Feature::UnsureWorst,
            Feature::Ambiguous,
            Feature::LongSentence,
        ] {
            let mut features = Features::default();
            features.set(feature, 1.0);
            assert!(model.of(&features) < certain, "{feature:?}");
        }
    }
}

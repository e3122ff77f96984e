//! ORDER BY with the values that rows are ordered by computed once for each row.
//!
//! The evaluator computes them anew for each two rows that it compares, which is twenty times and more of each where there
//! are tens of thousands. So the order is taken out of the query, what it orders by becomes columns, and the rows are put
//! in order here.

use super::format::Row;
use super::limits::Holding;
use super::store::{Spelling, term_of};
use oxigraph::model::vocab::xsd;
use oxigraph::model::{Literal, Term};
use oxigraph::sparql::Variable;
use spareval::ExpressionTerm;
use spargebra::Query;
use spargebra::algebra::{Expression, GraphPattern, OrderExpression};
use std::cmp::Ordering;
use std::mem;

/// How the rows of a query are ordered, and which of them are asked for.
#[derive(Debug)]
pub(super) struct Order {
    /// For each value its column, and whether large ones come first.
    by: Vec<(usize, bool)>,
    /// So many columns are asked for; the others are there for the order.
    columns: usize,
    start: usize,
    length: Option<usize>,
}

/// Takes the outermost ORDER BY out of a SELECT, with LIMIT and OFFSET; what it orders by stands in columns after the others.
pub(super) fn take(query: &mut Query) -> Option<Order> {
    let Query::Select { pattern, .. } = query else {
        return None;
    };
    let GraphPattern::Slice {
        inner,
        start,
        length,
    } = pattern
    else {
        return project(pattern);
    };
    let order = Order {
        start: *start,
        length: *length,
        ..project(inner)?
    };
    *pattern = mem::take(&mut **inner);
    Some(order)
}

/// The same without LIMIT and OFFSET.
fn project(pattern: &mut GraphPattern) -> Option<Order> {
    let GraphPattern::Project { inner, variables } = pattern else {
        return None;
    };
    let GraphPattern::OrderBy {
        inner: rows,
        expression,
    } = &mut **inner
    else {
        return None;
    };
    let columns = variables.len();
    let mut rows = mem::take(&mut **rows);
    let mut by = Vec::new();
    for (number, each) in mem::take(expression).into_iter().enumerate() {
        let (value, descends) = match each {
            OrderExpression::Asc(value) => (value, false),
            OrderExpression::Desc(value) => (value, true),
        };
        let variable = match value {
            Expression::Variable(variable) => variable,
            expression => {
                // no variable of a query is called so
                let variable = Variable::new_unchecked(format!("order by {number}"));
                rows = GraphPattern::Extend {
                    inner: Box::new(rows),
                    variable: variable.clone(),
                    expression,
                };
                variable
            }
        };
        let known = variables.iter().position(|each| *each == variable);
        let column = known.unwrap_or_else(|| {
            variables.push(variable);
            variables.len() - 1
        });
        by.push((column, descends));
    }
    **inner = rows;
    Some(Order {
        by,
        columns,
        start: 0,
        length: None,
    })
}

impl Order {
    /// The names of the columns that are asked for.
    pub fn columns<'a>(&self, all: &'a [Variable]) -> &'a [Variable] {
        &all[..self.columns]
    }

    fn compare(&self, a: &[Key], b: &[Key]) -> Ordering {
        let mut both = a.iter().zip(b).zip(&self.by);
        let first = both.find_map(|((a, b), &(_, descends))| {
            let order = match descends {
                true => b.compare(a),
                false => a.compare(b),
            };
            order.is_ne().then_some(order)
        });
        first.unwrap_or(Ordering::Equal)
    }
}

/// Rows that wait to be ordered. Of terms there may be many: they are kept as they are spelt, one after the other.
pub(super) struct Waiting {
    order: Order,
    spelling: Spelling,
    spelt: Vec<u8>,
    /// What each row is ordered by, and where it begins.
    rows: Vec<(Box<[Key]>, usize)>,
    held: Holding,
}

impl Waiting {
    pub fn new(order: Order) -> Self {
        Self {
            order,
            spelling: Spelling::default(),
            spelt: Vec::new(),
            rows: Vec::new(),
            held: Holding::default(),
        }
    }

    /// Takes a row.
    pub fn push(&mut self, row: &[Option<Term>]) {
        let key = |&(column, _): &(usize, bool)| Key::of(row[column].as_ref());
        let keys = self.order.by.iter().map(key).collect();
        self.rows.push((keys, self.spelt.len()));
        for cell in &row[..self.order.columns] {
            let spelling = cell
                .as_ref()
                .map_or(&[][..], |term| self.spelling.term(term));
            let length =
                u32::try_from(spelling.len()).expect("a term has less than four gigabytes");
            self.spelt.extend(length.to_le_bytes());
            self.spelt.extend(spelling);
        }
        let cells = u32::try_from(row.len()).unwrap_or(u32::MAX);
        self.held.more(cells.saturating_mul(WEIGHT));
    }

    /// The rows in order, those that are asked for; at most `most`, and whether there are more.
    pub fn sorted(self, most: usize) -> (impl Iterator<Item = Row> + use<>, bool) {
        let Self {
            order,
            spelt,
            mut rows,
            ..
        } = self;
        rows.sort_unstable_by(|(a, _), (b, _)| order.compare(a, b));
        let length = order.length.unwrap_or(usize::MAX);
        let asked = rows.len().saturating_sub(order.start).min(length);
        let starts: Vec<usize> = rows.into_iter().map(|(_, start)| start).collect();
        let starts = starts.into_iter().skip(order.start);
        let rows = starts
            .take(asked.min(most))
            .map(move |start| cells(&spelt[start..], order.columns));
        (rows, asked > most)
    }
}

/// A cell weighs as much here as so many of a row that is joined.
const WEIGHT: u32 = 4;

/// The first cells of what [`Waiting`] has spelt.
fn cells(mut spelt: &[u8], columns: usize) -> Row {
    let mut row = Vec::with_capacity(columns);
    while row.len() < columns {
        let Some((length, rest)) = spelt.split_first_chunk() else {
            break;
        };
        let (term, rest) = rest.split_at(u32::from_le_bytes(*length) as usize);
        row.push((!term.is_empty()).then(|| term_of(term)));
        spelt = rest;
    }
    row
}

/// A value that rows are ordered by, in the order of SPARQL: nothing, blank nodes, IRIs, literals.
enum Key {
    Unbound,
    Blank(Box<str>),
    Iri(Box<str>),
    /// A number, nearly; and exactly, where that is another.
    Number(f64, Option<Box<ExpressionTerm>>),
    /// A text without a language.
    Text(Box<str>),
    /// Another literal, with what it stands for.
    Other(Box<(Literal, ExpressionTerm)>),
}

impl Key {
    fn of(term: Option<&Term>) -> Self {
        match term {
            None => Self::Unbound,
            Some(Term::BlankNode(node)) => Self::Blank(node.as_str().into()),
            Some(Term::NamedNode(node)) => Self::Iri(node.as_str().into()),
            Some(Term::Literal(literal)) => Self::literal(literal),
        }
    }

    fn literal(literal: &Literal) -> Self {
        use ExpressionTerm as Of;
        if literal.datatype() == xsd::STRING {
            return Self::Text(literal.value().into());
        }
        let value = Of::from(Term::from(literal.clone()));
        // what is no number is none of these
        let near = || literal.value().trim().parse::<f64>().unwrap_or_default() + 0.0;
        match value {
            Of::FloatLiteral(_) | Of::DoubleLiteral(_) => Self::Number(near(), None),
            Of::IntegerLiteral(_) if near().abs() < EXACT => Self::Number(near(), None),
            Of::IntegerLiteral(_) | Of::DecimalLiteral(_) => {
                Self::Number(near(), Some(Box::new(value)))
            }
            _ => Self::Other(Box::new((literal.clone(), value))),
        }
    }

    /// The evaluator's order, but that literals of different kinds, which SPARQL leaves open, stand kind by kind: so of
    /// three, too, it is clear which comes first.
    fn compare(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Blank(a), Self::Blank(b))
            | (Self::Iri(a), Self::Iri(b))
            | (Self::Text(a), Self::Text(b)) => a.cmp(b),
            (Self::Number(a, exact_a), Self::Number(b, exact_b)) => {
                let both = exact_a.as_ref().zip(exact_b.as_ref());
                let exact = || both.and_then(|(a, b)| compare_values(a, b));
                a.total_cmp(b)
                    .then_with(|| exact().unwrap_or(Ordering::Equal))
            }
            (Self::Other(a), Self::Other(b)) => {
                let ((a, value_a), (b, value_b)) = (&**a, &**b);
                let kinds = (a.datatype(), a.language()).cmp(&(b.datatype(), b.language()));
                let values = || compare_values(value_a, value_b);
                kinds.then_with(|| values().unwrap_or_else(|| a.value().cmp(b.value())))
            }
            _ => self.kind().cmp(&other.kind()),
        }
    }

    fn kind(&self) -> u8 {
        match self {
            Self::Unbound => 0,
            Self::Blank(_) => 1,
            Self::Iri(_) => 2,
            Self::Number(..) => 3,
            Self::Text(_) => 4,
            Self::Other(..) => 5,
        }
    }
}

/// Whole numbers below this are what they nearly are.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// The order of two values of one kind, as far as they have one.
fn compare_values(a: &ExpressionTerm, b: &ExpressionTerm) -> Option<Ordering> {
    use ExpressionTerm as Of;
    match (a, b) {
        (Of::IntegerLiteral(a), Of::IntegerLiteral(b)) => a.partial_cmp(b),
        (Of::DecimalLiteral(a), Of::DecimalLiteral(b)) => a.partial_cmp(b),
        (Of::DateTimeLiteral(a), Of::DateTimeLiteral(b)) => a.partial_cmp(b),
        (Of::DateLiteral(a), Of::DateLiteral(b)) => a.partial_cmp(b),
        (Of::TimeLiteral(a), Of::TimeLiteral(b)) => a.partial_cmp(b),
        (Of::GYearLiteral(a), Of::GYearLiteral(b)) => a.partial_cmp(b),
        (Of::GYearMonthLiteral(a), Of::GYearMonthLiteral(b)) => a.partial_cmp(b),
        (Of::GMonthLiteral(a), Of::GMonthLiteral(b)) => a.partial_cmp(b),
        (Of::GMonthDayLiteral(a), Of::GMonthDayLiteral(b)) => a.partial_cmp(b),
        (Of::GDayLiteral(a), Of::GDayLiteral(b)) => a.partial_cmp(b),
        (Of::DurationLiteral(a), Of::DurationLiteral(b)) => a.partial_cmp(b),
        (Of::YearMonthDurationLiteral(a), Of::YearMonthDurationLiteral(b)) => a.partial_cmp(b),
        (Of::DayTimeDurationLiteral(a), Of::DayTimeDurationLiteral(b)) => a.partial_cmp(b),
        _ => None,
    }
}

//! OPTIONAL as a loop: what is optional is looked up for each solution, instead of being found for the whole graph and
//! then joined.
//!
//! The optimizer does this where it estimates that a loop costs less; its estimates multiply, and after a few OPTIONAL
//! nothing looks cheap any more. What an answer costs would then follow the size of the graph, not that of the answer.
//! A left join is the same as a loop (`LATERAL`, SPARQL-dev's SEP-0006) if what is optional means the same once the
//! variables of the solution are bound in it: its filters must not see more of them than before.

use oxigraph::sparql::Variable;
use spargebra::Query;
use spargebra::algebra::{Expression, GraphPattern};
use spargebra::term::NamedNodePattern;
use std::collections::HashSet;
use std::mem;

type Variables = HashSet<Variable>;

/// Makes loops of the OPTIONALs of a query, where that is the same.
pub(super) fn optional_loops(query: &mut Query) {
    rewrite(pattern(query));
}

/// What a query asks for.
pub(super) fn pattern(query: &mut Query) -> &mut GraphPattern {
    match query {
        Query::Select { pattern, .. }
        | Query::Construct { pattern, .. }
        | Query::Describe { pattern, .. }
        | Query::Ask { pattern, .. } => pattern,
    }
}

/// The same for the pattern of an update.
pub(super) fn rewrite(pattern: &mut GraphPattern) {
    match pattern {
        GraphPattern::Bgp { .. } | GraphPattern::Path { .. } | GraphPattern::Values { .. } => {}
        // another machine's
        GraphPattern::Service { .. } => {}
        GraphPattern::Join { left, right } => {
            rewrite(left);
            rewrite(right);
            join_with_groups(pattern);
        }
        GraphPattern::Lateral { left, right }
        | GraphPattern::Union { left, right }
        | GraphPattern::Minus { left, right } => {
            rewrite(left);
            rewrite(right);
        }
        GraphPattern::LeftJoin { .. } => left_join(pattern),
        GraphPattern::Filter { inner, .. }
        | GraphPattern::Graph { inner, .. }
        | GraphPattern::Extend { inner, .. }
        | GraphPattern::OrderBy { inner, .. }
        | GraphPattern::Project { inner, .. }
        | GraphPattern::Distinct { inner }
        | GraphPattern::Reduced { inner }
        | GraphPattern::Slice { inner, .. }
        | GraphPattern::Group { inner, .. } => rewrite(inner),
    }
}

/// Triples that are joined with the groups of a sub-SELECT are looked up for each group: the optimizer takes there to be as
/// many groups as rows, and would find all the triples first.
fn join_with_groups(pattern: &mut GraphPattern) {
    let GraphPattern::Join { left, right } = pattern else {
        return;
    };
    if is_plain(left) && is_grouped(right) {
        mem::swap(left, right);
    }
    if is_grouped(left) && is_plain(right) && !bound(left).is_disjoint(&in_scope(right)) {
        *pattern = GraphPattern::Lateral {
            left: mem::take(left),
            right: mem::take(right),
        };
    }
}

/// Whether a pattern has the rows of a GROUP BY, or some of them.
fn is_grouped(pattern: &GraphPattern) -> bool {
    match pattern {
        GraphPattern::Group { .. } => true,
        GraphPattern::Project { inner, .. }
        | GraphPattern::Filter { inner, .. }
        | GraphPattern::Extend { inner, .. } => is_grouped(inner),
        _ => false,
    }
}

fn left_join(pattern: &mut GraphPattern) {
    let GraphPattern::LeftJoin {
        left,
        right,
        expression,
    } = pattern
    else {
        return;
    };
    rewrite(left);
    rewrite(right);
    let seen = in_scope(left);
    let shares = in_scope(right).iter().any(|name| seen.contains(name));
    if !shares || !is_the_same_in_a_loop(right, &seen) {
        return;
    }
    let left = mem::take(left);
    let optional = GraphPattern::LeftJoin {
        left: Box::default(),
        right: mem::take(right),
        expression: expression.take(),
    };
    *pattern = GraphPattern::Lateral {
        left,
        right: Box::new(optional),
    };
}

/// The variables that every solution of a pattern binds.
pub(super) fn bound(pattern: &GraphPattern) -> Variables {
    match pattern {
        GraphPattern::Bgp { .. } | GraphPattern::Path { .. } => in_scope(pattern),
        GraphPattern::Join { left, right } | GraphPattern::Lateral { left, right } => {
            &bound(left) | &bound(right)
        }
        GraphPattern::Union { left, right } => &bound(left) & &bound(right),
        GraphPattern::LeftJoin { left, .. } | GraphPattern::Minus { left, .. } => bound(left),
        GraphPattern::Graph { name, inner } => {
            let mut bound = bound(inner);
            if let NamedNodePattern::Variable(name) = name {
                bound.insert(name.clone());
            }
            bound
        }
        GraphPattern::Extend {
            inner,
            variable,
            expression,
        } => {
            let mut bound = bound(inner);
            if has_value(expression, &bound) {
                bound.insert(variable.clone());
            }
            bound
        }
        GraphPattern::Values {
            variables,
            bindings,
        } => {
            let always = |column: usize| bindings.iter().all(|row| row[column].is_some());
            let columns = variables.iter().enumerate();
            let columns = columns.filter(|&(column, _)| always(column));
            columns.map(|(_, name)| name.clone()).collect()
        }
        GraphPattern::Filter { inner, .. }
        | GraphPattern::OrderBy { inner, .. }
        | GraphPattern::Distinct { inner }
        | GraphPattern::Reduced { inner }
        | GraphPattern::Slice { inner, .. } => bound(inner),
        GraphPattern::Project { inner, variables }
        | GraphPattern::Group {
            inner, variables, ..
        } => {
            let inner = bound(inner);
            let kept = variables.iter().filter(|name| inner.contains(*name));
            kept.cloned().collect()
        }
        GraphPattern::Service { .. } => Variables::new(),
    }
}

/// Whether an expression cannot fail: a term, a bound variable, `COALESCE` with one of these.
fn has_value(expression: &Expression, bound: &Variables) -> bool {
    match expression {
        Expression::NamedNode(_) | Expression::Literal(_) => true,
        Expression::Variable(name) => bound.contains(name),
        Expression::Coalesce(all) => all.iter().any(|each| has_value(each, bound)),
        _ => false,
    }
}

/// The variables that a solution of a pattern may bind.
pub(super) fn in_scope(pattern: &GraphPattern) -> Variables {
    let mut all = Variables::new();
    pattern.on_in_scope_variable(|name| {
        all.insert(name.clone());
    });
    all
}

/// Whether a pattern finds the same if variables `seen` outside of it have their values in it.
fn is_the_same_in_a_loop(pattern: &GraphPattern, seen: &Variables) -> bool {
    let sees = |expression, inside: &GraphPattern| {
        let bound = bound(inside);
        is_blind(expression, &|name| {
            bound.contains(name) || !seen.contains(name)
        })
    };
    match pattern {
        GraphPattern::Bgp { .. } | GraphPattern::Path { .. } | GraphPattern::Values { .. } => true,
        GraphPattern::Join { left, right }
        | GraphPattern::Union { left, right }
        | GraphPattern::Lateral { left, right } => {
            // what a loop within looks up may be bound outside, but not on its own left
            let is_loop = matches!(pattern, GraphPattern::Lateral { .. });
            let ok = is_the_same_in_a_loop(left, seen) && is_the_same_in_a_loop(right, seen);
            ok && (!is_loop || !has_conflict(left, right, seen))
        }
        GraphPattern::LeftJoin {
            left,
            right,
            expression,
        } => {
            is_the_same_in_a_loop(left, seen)
                && is_the_same_in_a_loop(right, seen)
                && !has_conflict(left, right, seen)
                && expression.as_ref().is_none_or(|expression| {
                    let both = &bound(left) | &bound(right);
                    is_blind(expression, &|name| {
                        both.contains(name) || !seen.contains(name)
                    })
                })
        }
        GraphPattern::Graph { inner, .. } => is_the_same_in_a_loop(inner, seen),
        GraphPattern::Filter { expr, inner } => {
            is_the_same_in_a_loop(inner, seen) && sees(expr, inner)
        }
        GraphPattern::Extend {
            inner,
            variable,
            expression,
        } => {
            is_the_same_in_a_loop(inner, seen)
                && !seen.contains(variable)
                && sees(expression, inner)
        }
        _ => false,
    }
}

/// Whether `right`, optional beside `left`, may bind what `left` leaves open and the outside has.
fn has_conflict(left: &GraphPattern, right: &GraphPattern, seen: &Variables) -> bool {
    let bound = bound(left);
    let mut open = in_scope(right).into_iter();
    open.any(|name| seen.contains(&name) && !bound.contains(&name))
}

/// Whether all variables of an expression pass `is_fine`.
fn is_blind(expression: &Expression, is_fine: &dyn Fn(&Variable) -> bool) -> bool {
    let all = |parts: &[&Expression]| parts.iter().all(|part| is_blind(part, is_fine));
    match expression {
        Expression::NamedNode(_) | Expression::Literal(_) => true,
        Expression::Variable(name) | Expression::Bound(name) => is_fine(name),
        Expression::Or(a, b)
        | Expression::And(a, b)
        | Expression::Equal(a, b)
        | Expression::SameTerm(a, b)
        | Expression::Greater(a, b)
        | Expression::GreaterOrEqual(a, b)
        | Expression::Less(a, b)
        | Expression::LessOrEqual(a, b)
        | Expression::Add(a, b)
        | Expression::Subtract(a, b)
        | Expression::Multiply(a, b)
        | Expression::Divide(a, b) => all(&[a, b]),
        Expression::UnaryPlus(a) | Expression::UnaryMinus(a) | Expression::Not(a) => all(&[a]),
        Expression::If(a, b, c) => all(&[a, b, c]),
        Expression::In(a, list) => all(&[a]) && list.iter().all(|each| is_blind(each, is_fine)),
        Expression::Coalesce(list) | Expression::FunctionCall(_, list) => {
            list.iter().all(|each| is_blind(each, is_fine))
        }
        Expression::Exists(pattern) => is_plain(pattern) && in_scope(pattern).iter().all(is_fine),
    }
}

/// Whether a pattern has nothing but triples and paths, so that all its variables are in scope.
fn is_plain(pattern: &GraphPattern) -> bool {
    match pattern {
        GraphPattern::Bgp { .. } | GraphPattern::Path { .. } => true,
        GraphPattern::Join { left, right } => is_plain(left) && is_plain(right),
        _ => false,
    }
}

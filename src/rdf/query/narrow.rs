//! VALUES that stand beside a UNION go into its branches.
//!
//! The optimizer orders the patterns of a branch before it knows what the branch is joined with: that `?one` is one actor
//! is known outside only, so a branch that begins with `?two` would look at everything that has a `?two`. A join is the
//! same if rows of one side are joined with the other once more, where it is deeper: `VALUES` that have each row once, and
//! leave nothing open, give each solution once.

use super::loops::{self, bound, in_scope};
use spargebra::Query;
use spargebra::algebra::GraphPattern;
use std::collections::HashSet;
use std::mem;

/// Puts the VALUES of a query where they narrow what is looked at.
pub(super) fn narrow(query: &mut Query) {
    rewrite(loops::pattern(query));
}

/// The same for the pattern of an update.
pub(super) fn rewrite(pattern: &mut GraphPattern) {
    match pattern {
        GraphPattern::Bgp { .. } | GraphPattern::Path { .. } | GraphPattern::Values { .. } => {}
        // another machine's
        GraphPattern::Service { .. } => {}
        GraphPattern::Join { .. } => {
            let mut values = Vec::new();
            gather(pattern, &mut values);
            for each in &values {
                push(pattern, each);
            }
            below(pattern);
        }
        GraphPattern::Lateral { left, right }
        | GraphPattern::Union { left, right }
        | GraphPattern::Minus { left, right }
        | GraphPattern::LeftJoin { left, right, .. } => {
            rewrite(left);
            rewrite(right);
        }
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

/// Goes on below the parts of a join.
fn below(pattern: &mut GraphPattern) {
    match pattern {
        GraphPattern::Join { left, right } => {
            below(left);
            below(right);
        }
        part => rewrite(part),
    }
}

/// The VALUES among the parts of a join that may be joined twice.
fn gather(pattern: &GraphPattern, found: &mut Vec<GraphPattern>) {
    match pattern {
        GraphPattern::Join { left, right } => {
            gather(left, found);
            gather(right, found);
        }
        GraphPattern::Values { bindings, .. } => {
            let mut rows = HashSet::new();
            let is_plain = |row| rows.insert(row);
            let once = bindings.iter().map(|row| format!("{row:?}")).all(is_plain);
            if once && bindings.iter().flatten().all(Option::is_some) {
                found.push(pattern.clone());
            }
        }
        _ => {}
    }
}

/// Joins `values` with what is within the parts of a join, where that is the same: with each branch of a UNION, and with
/// what expressions and OPTIONALs are added to.
fn push(pattern: &mut GraphPattern, values: &GraphPattern) {
    match pattern {
        GraphPattern::Join { left, right } => {
            push(left, values);
            push(right, values);
        }
        part => push_within(part, values, true),
    }
}

fn push_within(pattern: &mut GraphPattern, values: &GraphPattern, is_part: bool) {
    let names = in_scope(values);
    let binds = |part: &GraphPattern| names.is_subset(&bound(part));
    match pattern {
        GraphPattern::Filter { inner, .. } | GraphPattern::Extend { inner, .. } if binds(inner) => {
            push_within(inner, values, false);
        }
        GraphPattern::LeftJoin { left, .. } | GraphPattern::Lateral { left, .. } if binds(left) => {
            push_within(left, values, false);
        }
        GraphPattern::Union { left, right } => {
            for branch in [left, right] {
                if !names.is_disjoint(&in_scope(branch)) {
                    join(branch, values);
                }
            }
        }
        // what it is joined with has them
        _ if is_part => {}
        inner => join(inner, values),
    }
}

fn join(pattern: &mut GraphPattern, values: &GraphPattern) {
    let inner = mem::take(pattern);
    *pattern = GraphPattern::Join {
        left: Box::new(values.clone()),
        right: Box::new(inner),
    };
}

#[cfg(test)]
mod tests {
    use super::super::store::Chosen;
    use super::super::{Dataset, loops};
    use super::*;
    use spareval::{QueryEvaluator, QueryResults};
    use spargebra::SparqlParser;
    use std::path::Path;

    /// A net of a few things, so that there is much that is joined.
    fn net() -> Dataset {
        let mut turtle = String::from("PREFIX : <x:> ");
        for number in 0..40 {
            let (to, from) = (number * 7 % 11, number * 5 % 13);
            turtle.push_str(&format!(":a{from} :p{} :a{to} . ", number % 3));
            if number % 4 == 0 {
                turtle.push_str(&format!(":a{from} :name \"{from}\" . "));
            }
        }
        let mut net = Dataset::new().unwrap();
        net.load_bytes(turtle.as_bytes(), "ttl", Path::new("net.ttl"))
            .unwrap();
        net
    }

    fn rows(net: &Dataset, query: &Query) -> Vec<String> {
        let evaluator = QueryEvaluator::new();
        let view = net.store.view(Chosen::All, Chosen::All);
        let QueryResults::Solutions(found) = evaluator.prepare(query).execute(view).unwrap() else {
            panic!("no rows");
        };
        let mut rows: Vec<String> = found
            .map(|row| {
                let mut row: Vec<String> = row
                    .unwrap()
                    .iter()
                    .map(|(name, term)| format!("{name}={term}"))
                    .collect();
                row.sort();
                row.join(" ")
            })
            .collect();
        rows.sort();
        rows
    }

    /// Groups with what is rewritten, and with what must not be.
    const GROUPS: &[&str] = &[
        "VALUES ?x { :a1 :a2 } { ?s :p0 ?x } UNION { ?x :p1 ?s }",
        "VALUES ?x { :a1 } VALUES ?y { :a3 :a4 } { ?s :p0|:p1 ?x ; :p2|:p0 ?y } UNION { ?s :p0|:p1 ?y ; :p2|:p0 ?x }",
        "VALUES ?x { :a1 :a1 } { ?s :p0 ?x } UNION { ?x :p1 ?s }",
        "VALUES (?x ?s) { (:a1 UNDEF) (:a2 :a3) } { ?s :p0 ?x } UNION { ?x :p1 ?s }",
        "VALUES ?x { UNDEF } { ?s :p0 ?x } UNION { ?x :p1 ?s }",
        "VALUES ?x { } { ?s :p0 ?x } UNION { ?x :p1 ?s }",
        "VALUES ?x { :a1 } { ?s :p0 ?o FILTER(!BOUND(?x)) } UNION { ?s :p1 ?o . BIND(:a1 AS ?x) }",
        "VALUES ?x { :a1 } { ?s :p0 ?o OPTIONAL { ?o :p1 ?x } FILTER(!BOUND(?x)) } UNION { ?s :p1 ?x }",
        "VALUES ?x { :a1 :a2 } { ?s :p0 ?o OPTIONAL { ?o :p1 ?x } BIND(COALESCE(?x, :none) AS ?y) } UNION { ?s :p1 ?x }",
        "VALUES ?x { :a1 :a2 } { { ?s :p0 ?x } UNION { ?s :p1 ?x } ?s :p2 ?o } UNION { ?s :p2 ?x MINUS { ?s :p0 ?x } }",
        "VALUES ?x { :a1 :a2 } { SELECT ?x (COUNT(?s) AS ?n) { { ?s :p0 ?x } UNION { ?s :p1 ?x } } GROUP BY ?x }",
        "{ SELECT ?s (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s HAVING (COUNT(*) > 2) } ?s :p0 ?o . ?o :p1 ?z",
        "?s :p0 ?o . { SELECT ?o { ?o ?p ?q } GROUP BY ?o HAVING (COUNT(*) > 2) } OPTIONAL { ?o :name ?name }",
        "{ SELECT (COUNT(*) AS ?n) { ?s ?p ?o } } ?s :p0 ?n",
        "VALUES ?x { :a1 :a2 } ?x :p0|:p1 ?o OPTIONAL { ?o :p2 ?far } OPTIONAL { ?far :name ?name } FILTER(BOUND(?far))",
        "VALUES ?x { :a1 :a2 } ?x ?p ?o OPTIONAL { ?o :p2 ?far } OPTIONAL { ?far :name ?name }",
        "VALUES ?x { :a1 :a2 } ?x ?p ?o OPTIONAL { ?o :p2 ?far } OPTIONAL { ?z :name ?far FILTER(?o != ?z) }",
    ];

    #[test]
    fn the_rows_stay_the_same() {
        let net = net();
        let mut seen = 0;
        for group in GROUPS {
            let sparql = format!("SELECT * {{ {group} }}");
            let parser = SparqlParser::new().with_prefix("", "x:").unwrap();
            let mut query = parser.parse_query(&sparql).unwrap();
            let before = rows(&net, &query);
            narrow(&mut query);
            assert_eq!(rows(&net, &query), before, "narrowed: {group}");
            loops::optional_loops(&mut query);
            assert_eq!(rows(&net, &query), before, "in loops: {group}");
            seen += before.len();
        }
        assert!(seen > 100, "{seen}");
    }
}

//! Treebanks with their enhanced graphs (column DEPS).

use super::{ConlluError, read};
use crate::syntax::{Edge, Sentence};

/// A sentence with the graph that people have checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Enhanced {
    /// Its `sent_id`, or empty.
    pub id: String,
    /// The line that its first token stands on, from one.
    pub line: usize,
    /// Its tree.
    pub sentence: Sentence,
    /// Its enhanced graph; relations are whole, with the words that the treebank adds to them.
    pub edges: Vec<Edge>,
    /// How many edges were left out because an empty node (`8.1`) is at one end of them.
    pub at_empty_nodes: usize,
}

/// Reads `source` with its enhanced graphs. Empty nodes are passed over, and so are edges at them.
///
/// # Errors
/// As [`read`]; also DEPS that are no list of `HEAD:RELATION`, and heads that do not exist.
pub fn read_enhanced(name: &str, source: &str) -> Result<Vec<Enhanced>, ConlluError> {
    let (_, sentences) = read(name, source)?;
    let blocks = blocks(source);
    let graphs = sentences.into_iter().zip(blocks);
    graphs
        .map(|(sentence, block)| block.graph(sentence))
        .collect()
}

/// The lines of one sentence.
#[derive(Default)]
struct Block<'a> {
    id: &'a str,
    /// Each with its number, from one.
    rows: Vec<(usize, &'a str)>,
}

/// The sentences of a treebank that reads well.
fn blocks(source: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut block = Block::default();
    for (number, line) in source.lines().chain(std::iter::once("")).enumerate() {
        let line = line.trim_end_matches('\r');
        if let Some(comment) = line.strip_prefix('#') {
            let id = comment.trim().strip_prefix("sent_id = ");
            block.id = id.unwrap_or(block.id);
        } else if !line.trim().is_empty() {
            block.rows.push((number + 1, line));
        } else if !block.rows.is_empty() {
            blocks.push(std::mem::take(&mut block));
        }
    }
    blocks
}

impl Block<'_> {
    fn graph(&self, sentence: Sentence) -> Result<Enhanced, ConlluError> {
        let mut graph = Enhanced {
            id: self.id.to_owned(),
            line: self.rows.first().map_or(0, |(line, _)| *line),
            edges: Vec::new(),
            at_empty_nodes: 0,
            sentence,
        };
        for (line, row) in &self.rows {
            let columns: Vec<&str> = row.split('\t').collect();
            let [id, .., deps, _] = columns[..] else {
                continue;
            };
            if deps == "_" || id.contains('-') {
                continue;
            }
            let items = deps.split('|');
            // an empty node is at one end of all of its edges
            let Ok(dependent) = id.parse::<usize>() else {
                graph.at_empty_nodes += items.count();
                continue;
            };
            for item in items {
                let fault = || fault(*line, row, item, graph.sentence.tokens.len());
                match edge(item, dependent - 1, graph.sentence.tokens.len()) {
                    Some(Item::Edge(edge)) => graph.edges.push(edge),
                    Some(Item::AtEmptyNode) => graph.at_empty_nodes += 1,
                    None => return Err(fault()),
                }
            }
        }
        Ok(graph)
    }
}

enum Item {
    Edge(Edge),
    AtEmptyNode,
}

/// One item of DEPS; nothing if it is none.
fn edge(item: &str, dependent: usize, count: usize) -> Option<Item> {
    let (head, relation) = item.split_once(':')?;
    if relation.is_empty() {
        return None;
    }
    if let Some((token, copy)) = head.split_once('.') {
        let numbers = token.parse::<usize>().is_ok() && copy.parse::<usize>().is_ok();
        return numbers.then_some(Item::AtEmptyNode);
    }
    let head = head.parse::<usize>().ok().filter(|&head| head <= count)?;
    Some(Item::Edge(Edge {
        head: head.checked_sub(1),
        dependent,
        relation: relation.to_owned(),
    }))
}

fn fault(line: usize, row: &str, item: &str, count: usize) -> ConlluError {
    let deps: usize = row.split_inclusive('\t').take(8).map(str::len).sum();
    let within = row[deps..].find(item).unwrap_or_default();
    let column = row[..deps + within].chars().count() + 1;
    ConlluError {
        line,
        message: format!(
            "column {column}: `{item}` in DEPS, expected HEAD:RELATION with a head from 0 to {count}\n  \
             hint: several are separated by `|`, as in `2:nsubj|5:nsubj:xsubj`; `_` is none"
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: &str = "# sent_id = a\n\
        1\tCrews\tcrew\tNOUN\tNNS\t_\t2\tnsubj\t2:nsubj|4:nsubj:xsubj\t_\n\
        2\twant\twant\tVERB\tVBP\t_\t0\troot\t0:root\t_\n\
        3\tto\tto\tPART\tTO\t_\t4\tmark\t4:mark\t_\n\
        4\tpaint\tpaint\tVERB\tVB\t_\t2\txcomp\t2:xcomp|4.1:dep\t_\n\
        4.1\tit\tit\tPRON\tPRP\t_\t_\t_\t4:obj\t_\n\n";

    #[test]
    fn edges_at_empty_nodes_are_counted_only() {
        let graphs = read_enhanced("t", SAMPLE).unwrap();
        let [graph] = &graphs[..] else {
            panic!("one sentence");
        };
        assert_eq!((graph.id.as_str(), graph.line), ("a", 2));
        assert_eq!((graph.edges.len(), graph.at_empty_nodes), (5, 2));
        assert_eq!(graph.edges[1].head, Some(3));
        assert_eq!(graph.edges[1].relation, "nsubj:xsubj");
        assert_eq!(graph.edges[2].head, None);
    }

    #[test]
    fn faults_name_line_and_column() {
        for wrong in ["4:", "xsubj", "9:nsubj", "-1:nsubj", "4.x:nsubj"] {
            let source = SAMPLE.replace("4:nsubj:xsubj", wrong);
            let fault = read_enhanced("t", &source).unwrap_err();
            assert_eq!(fault.line, 2);
            let place = format!("column 41: `{wrong}`");
            assert!(fault.message.starts_with(&place), "{}", fault.message);
        }
    }
}

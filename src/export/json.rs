//! JSON of networkx (`node_link_graph`) and of Cytoscape.

use crate::escape::printable;
use crate::view::{Edge, Node, Value, View};
use serde_json::{Map, Number, Value as Json, json};
use std::io::{self, Write};

/// For `networkx.node_link_graph(data, edges="edges")`.
pub fn node_link(view: &View, out: &mut dyn Write) -> io::Result<()> {
    out.write_all(b"{\"directed\":true,\"multigraph\":true,\"graph\":{},\"nodes\":[")?;
    lines(out, view.nodes().map(|node| of_node(node, |own| own)))?;
    out.write_all(b"],\"edges\":[")?;
    let named = |mut edge: Map<String, Json>| {
        let id = edge.remove("id");
        edge.extend(id.map(|id| ("key".to_owned(), id)));
        edge
    };
    lines(out, view.edges().map(|edge| named(of_edge(edge))))?;
    out.write_all(b"]}\n")
}

/// For Cytoscape.js, and for Cytoscape's *Import network from file*.
pub fn cytoscape(view: &View, out: &mut dyn Write) -> io::Result<()> {
    out.write_all(b"{\"directed\":true,\"multigraph\":true,\"data\":{\"name\":\"actant\"},\"elements\":{\"nodes\":[")?;
    let named = |mut own: Map<String, Json>| {
        own.insert("name".to_owned(), own["label"].clone());
        // what networkx calls it
        own.insert("value".to_owned(), own["id"].clone());
        own
    };
    let data = |own: Map<String, Json>| Map::from_iter([("data".to_owned(), Json::Object(own))]);
    lines(out, view.nodes().map(|node| data(of_node(node, named))))?;
    out.write_all(b"],\"edges\":[")?;
    let keyed = |mut own: Map<String, Json>| {
        own.insert("key".to_owned(), own["id"].clone());
        own
    };
    lines(out, view.edges().map(|edge| data(keyed(of_edge(edge)))))?;
    out.write_all(b"]}}\n")
}

/// Each on a line of its own.
fn lines(out: &mut dyn Write, objects: impl Iterator<Item = Map<String, Json>>) -> io::Result<()> {
    for (number, object) in objects.enumerate() {
        out.write_all(if number == 0 { b"\n" } else { b",\n" })?;
        // a page that holds this within a script must not end there
        let text = Json::Object(object).to_string().replace("</", "<\\/");
        out.write_all(text.as_bytes())?;
    }
    out.write_all(b"\n")
}

fn of_node(
    node: Node,
    change: impl Fn(Map<String, Json>) -> Map<String, Json>,
) -> Map<String, Json> {
    let mut object = properties(&node.properties);
    object.insert("id".to_owned(), json!(format!("n{}", node.number)));
    object.insert("label".to_owned(), words(&node.label));
    object.insert("kind".to_owned(), words(&node.kind));
    change(object)
}

fn of_edge(edge: Edge) -> Map<String, Json> {
    let mut object = properties(&edge.properties);
    object.insert("id".to_owned(), json!(format!("e{}", edge.number)));
    object.insert("source".to_owned(), json!(format!("n{}", edge.from)));
    object.insert("target".to_owned(), json!(format!("n{}", edge.to)));
    object.insert("label".to_owned(), words(&edge.label));
    object.insert("kind".to_owned(), words(&edge.kind));
    object
}

fn properties(properties: &[(&'static str, Value)]) -> Map<String, Json> {
    let value = |value: &Value| match value {
        Value::Text(text) => words(text),
        Value::Whole(number) => json!(number),
        Value::Truth(truth) => json!(truth),
        Value::Share(thousandths) => {
            let share = f64::from(*thousandths) / 1000.0;
            Number::from_f64(share).map_or(Json::Null, Json::Number)
        }
    };
    let pairs = properties
        .iter()
        .map(|(name, known)| ((*name).to_owned(), value(known)));
    pairs.collect()
}

fn words(text: &str) -> Json {
    Json::String(printable(text).collect())
}

// Statements as RDF, as the program writes them (docs/graph.md): all that the page knows of them.

import type { Graph, Slot, Statement } from "./data";
import { name } from "./query";

const PREFIXES: [string, string][] = [
  ["act", "https://w3id.org/actant/ns#"], ["actor", "https://w3id.org/actant/id/actor/"], ["cert", "https://w3id.org/actant/certainty/"],
  ["concept", "https://w3id.org/actant/id/concept/"], ["doc", "https://w3id.org/actant/id/doc/"], ["prov", "http://www.w3.org/ns/prov#"],
  ["quantity", "https://w3id.org/actant/id/quantity/"], ["rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"], ["rdfs", "http://www.w3.org/2000/01/rdf-schema#"],
  ["rel", "https://w3id.org/actant/rel/"], ["stmt", "https://w3id.org/actant/id/stmt/"], ["verb", "https://w3id.org/actant/verb/"],
];

export function text(words: string): string {
  const escapes: Record<string, string> = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r" };
  return `"${words.replace(/[\\"\n\r]/g, (sign) => escapes[sign]!)}"`;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/// `rel:accuse`; an IRI where the name would need escapes.
function predicate(relation: string): string {
  const [prefix = "", local = ""] = relation.split(":");
  const start = PREFIXES.find(([known]) => known === prefix)?.[1];
  return start && !/^[A-Za-z][A-Za-z0-9_-]*$/.test(local) ? `<${start}${local}>` : relation;
}

export function turtle(graph: Graph, list: readonly number[]): string {
  const lines = PREFIXES.map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`);
  const named = new Set<number>();
  const entity = (at: number): string => {
    named.add(at);
    return name(graph.entities[at]!.key);
  };
  const id = (at: number): string => name(`stmt/${graph.statements[at]!.id}`);
  const slot = (one: Slot): string => ("entity" in one ? entity(one.entity) : "statement" in one ? id(one.statement) : text(one.value));
  const triples = (statement: Statement): string[] => {
    const all = ["a act:Statement"];
    const add = (property: string, values: readonly string[]): void => {
      if (values.length) all.push(`${property} ${[...new Set(values)].join(" , ")}`);
    };
    if (statement.subject) add("rdf:subject", [slot(statement.subject)]);
    add("rdf:predicate", [predicate(statement.relation)]);
    if (statement.object) add("rdf:object", [slot(statement.object)]);
    add("act:certainty", [`cert:${capital(statement.certainty ?? "asserted")}`]);
    add("act:polarity", [statement.polarity ? "act:Negative" : "act:Positive"]);
    add("act:content", (statement.content ?? []).map(id));
    add("act:denies", (statement.denies ?? []).map(id));
    add("prov:wasAttributedTo", (statement.attribution ?? []).flatMap((holder) => (holder === null ? [] : [entity(holder)])));
    add("prov:wasDerivedFrom", statement.evidence.map(({ document, start, end }) => `<https://w3id.org/actant/id/doc/${graph.documents[document]!.id}#char=${start},${end}>`));
    return all;
  };
  for (const at of list) lines.push(`${id(at)} ${triples(graph.statements[at]!).join(" ;\n\t")} .`);
  for (const at of [...named].sort((a, b) => a - b)) {
    const { kind, label } = graph.entities[at]!;
    lines.push(`${entity(at)} a act:${kind} ;\n\trdfs:label ${text(label)} .`);
  }
  return `${lines.join("\n")}\n`;
}

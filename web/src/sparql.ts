// Questions in SPARQL, where a server answers them (SPARQL 1.1 Protocol, results in JSON): an editor, the answer as a table
// or over time, files to download.

import { to, type Context } from "./context";
import { h, type Child } from "./dom";
import { save } from "./download";
import { some } from "./card";
import { bars, plural } from "./panel";
import { FIRST } from "./query";

interface Term {
  type: "uri" | "literal" | "bnode";
  value: string;
  datatype?: string;
  "xml:lang"?: string;
}

export interface Results {
  head: { vars?: string[] };
  boolean?: boolean;
  results?: { bindings: Record<string, Term>[] };
}

/// What the editor, loaded only here, gives.
interface Editor {
  open(box: HTMLElement, text: string, words: Word[], run: () => void): { text(): string; focus(): void };
}

export interface Word {
  label: string;
  detail?: string;
}

const PREFIXES: [string, string][] = [
  ["act", "https://w3id.org/actant/ns#"], ["cert", "https://w3id.org/actant/certainty/"], ["event", "https://w3id.org/actant/event/"],
  ["rel", "https://w3id.org/actant/rel/"], ["verb", "https://w3id.org/actant/verb/"], ["actor", "https://w3id.org/actant/id/actor/"],
  ["stmt", "https://w3id.org/actant/id/stmt/"], ["doc", "https://w3id.org/actant/id/doc/"], ["concept", "https://w3id.org/actant/id/concept/"],
  ["rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"], ["rdfs", "http://www.w3.org/2000/01/rdf-schema#"], ["prov", "http://www.w3.org/ns/prov#"],
  ["skos", "http://www.w3.org/2004/02/skos/core#"], ["dct", "http://purl.org/dc/terms/"], ["wd", "http://www.wikidata.org/entity/"], ["xsd", "http://www.w3.org/2001/XMLSchema#"],
];

export function short(iri: string): string {
  const found = PREFIXES.find(([, start]) => iri.startsWith(start));
  return found ? `${found[0]}:${iri.slice(found[1].length)}` : iri;
}

const TERMS = ["agent", "target", "certainty", "polarity", "content", "denies", "tense", "verb", "confidence", "date", "dateFrom", "dateUntil", "saidOn", "place", "time", "quantity", "attribution", "Statement", "Positive", "Negative", "State", "Person", "StateOrgan", "ArmedGroup", "Organisation", "Media", "Group", "Place", "Event"];
const KEYWORDS = ["SELECT", "DISTINCT", "WHERE", "OPTIONAL", "FILTER", "UNION", "ORDER BY", "GROUP BY", "LIMIT", "COUNT", "ASK", "CONSTRUCT", "DESCRIBE", "NOT EXISTS", "VALUES", "BIND", "STR", "REGEX", "CONTAINS", "LCASE"];

/// What can be completed: the vocabulary, and relations and actors that the graph has.
export function vocabulary({ graph }: Context): Word[] {
  const relations = [...new Set(graph.statements.map(({ relation }) => relation))].sort();
  return [
    ...KEYWORDS.map((label) => ({ label })),
    ...TERMS.map((word) => ({ label: `act:${word}` })),
    ...["Asserted", "Hedged", "Possible", "Alleged", "Feared", "Hypothetical", "Desired"].map((word) => ({ label: `cert:${word}` })),
    ...["rdf:subject", "rdf:predicate", "rdf:object", "rdfs:label", "prov:wasAttributedTo", "prov:wasDerivedFrom", "dct:issued", "skos:exactMatch"].map((label) => ({ label })),
    ...relations.map((label) => ({ label })),
    ...graph.entities.filter(({ key }) => /^actor\/[A-Za-z0-9_-]+$/.test(key)).map(({ key, label }) => ({ label: key.replace("/", ":"), detail: label })),
  ];
}

export function sparqlBox(context: Context): HTMLElement {
  const { route } = context;
  const box = h("div", { class: "editor" });
  const result = h("div", { class: "result", "aria-live": "polite" });
  const run = h("button", { type: "button", class: "button primary" }, "Run");
  let text = (): string => route.form["sparql"] || FIRST;
  const ask = async (): Promise<void> => {
    const query = text();
    context.go({ ...route, page: "ask", names: ["sparql"], form: { sparql: query } }, "quietly");
    run.disabled = true;
    result.replaceChildren(h("p", { class: "unknown" }, "Asking …"));
    result.replaceChildren(await answer(context, query));
    run.disabled = false;
  };
  run.addEventListener("click", () => void ask());
  void editor()
    .then(({ open }) => {
      const opened = open(box, text(), vocabulary(context), () => void ask());
      text = opened.text;
    })
    .catch(() => {
      // without the editor a plain field does
      const area = h("textarea", { rows: 10, spellcheck: "false", "aria-label": "Query in SPARQL" });
      area.value = text();
      text = () => area.value;
      box.replaceChildren(area);
    })
    .finally(() => {
      if (route.form["sparql"]) void ask();
    });
  return h("div", null, box, h("p", { class: "table-bar" }, h("span", null, run, " ", h("small", null, "Ctrl+Enter · the prefixes are declared · Ctrl+Space completes"))), result);
}

function editor(): Promise<Editor> {
  return import(/* @vite-ignore */ new URL("editor.js", document.baseURI).href) as Promise<Editor>;
}

/// One question to the server.
async function send(address: string, query: string, accept: string): Promise<Response> {
  const body = new URLSearchParams({ query });
  return fetch(address, { method: "POST", body, headers: { accept } });
}

async function answer(context: Context, query: string): Promise<HTMLElement> {
  try {
    const reply = await send(context.sparql!, query, "application/sparql-results+json, text/turtle;q=0.9");
    const words = await reply.text();
    if (!reply.ok) return h("pre", { class: "fault", role: "alert" }, words.slice(0, 4000) || `The server answered ${reply.status}.`);
    if (!(reply.headers.get("content-type") ?? "").includes("json")) return turtle(words);
    return shown(context, query, JSON.parse(words) as Results);
  } catch (error) {
    return h("pre", { class: "fault", role: "alert" }, `The server cannot be asked: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function turtle(words: string): HTMLElement {
  const button = h("button", { type: "button", onclick: () => save("answer.ttl", words, "text/turtle") }, "Turtle");
  return h("div", { class: "table" }, h("p", { class: "table-bar" }, h("span", null, "A graph"), h("span", { class: "downloads" }, "Download ", button)), h("pre", null, words.slice(0, 100_000)));
}

/// A term as it is read, with a link where the page has a view of it.
function term(context: Context, value: Term | undefined): Child {
  if (!value) return "";
  if (value.type !== "uri") return value.value;
  const { graph } = context;
  const key = /\/id\/(.+)$/.exec(value.value)?.[1] ?? "";
  const entity = graph.entityAt(key);
  if (entity !== undefined) return h("a", { href: to(context, "actor", key), title: short(value.value) }, graph.label(entity));
  const id = key.replace(/^stmt\//, "");
  if (graph.statementAt(id) !== undefined) return h("a", { href: to(context, "statement", id), title: short(value.value) }, "statement");
  return short(value.value);
}

/// The column that is a time, if one is.
function timed(columns: string[], rows: Record<string, Term>[]): string | undefined {
  return columns.find((name) => {
    const values = rows.map((row) => row[name]?.value).filter((value) => value !== undefined);
    return values.length > 1 && values.every((value) => /^\d{4}(-\d\d){0,2}(T|$)/.test(value));
  });
}

function shown(context: Context, query: string, { head, boolean, results }: Results): HTMLElement {
  if (boolean !== undefined) return h("p", { class: "lead" }, boolean ? "Yes." : "No.");
  const columns = head.vars ?? [];
  const rows = results?.bindings ?? [];
  const body = h("tbody", null);
  const row = (one: Record<string, Term>): HTMLElement => h("tr", null, columns.map((name) => h("td", null, term(context, one[name]))));
  const when = timed(columns, rows);
  const file = (name: string, type: string): HTMLElement =>
    h("button", { type: "button", "data-format": name, onclick: () => void send(context.sparql!, query, type).then((reply) => reply.text()).then((text) => save(`answer.${name}`, text, type)) }, name.toUpperCase());
  return h(
    "div",
    { class: "table" },
    h("p", { class: "table-bar" }, h("span", null, plural(rows.length, "row")), h("span", { class: "downloads" }, "Download ", file("csv", "text/csv"), file("json", "application/sparql-results+json"))),
    when ? bars(rows.map((one) => one[when]?.value ?? "").filter(Boolean), `Rows by ${when}`) : null,
    h("div", { class: "scroll" }, h("table", null, h("thead", null, h("tr", null, columns.map((name) => h("th", { scope: "col" }, name)))), body)),
    some(rows, row, 100, body),
  );
}

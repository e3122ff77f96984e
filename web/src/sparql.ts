// Questions in SPARQL, where a server answers them (SPARQL 1.1 Protocol, results in JSON): an editor, the answer as a table
// or over time, files to download.

import { to, type Context } from "./context";
import { h, type Child } from "./dom";
import { save } from "./download";
import { some } from "./card";
import { Graph, type Entity } from "./data";
import { gist } from "./look";
import { plural } from "./panel";
import { ties as tiesOf, type Tie } from "./picture";
import { FIRST } from "./query";
import { Made, results } from "./results";
import { turtle as statementTurtle } from "./turtle";

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
  ["nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"], ["skos", "http://www.w3.org/2004/02/skos/core#"], ["dct", "http://purl.org/dc/terms/"], ["wd", "http://www.wikidata.org/entity/"], ["xsd", "http://www.w3.org/2001/XMLSchema#"],
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
    context.go({ ...context.route, page: "ask", names: ["sparql"], form: { sparql: query } }, "quietly");
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
    const reply = await send(context.sparql!, query, "application/sparql-results+json, application/n-triples;q=0.9");
    const words = await reply.text();
    if (!reply.ok) return h("pre", { class: "fault", role: "alert" }, words.slice(0, 4000) || `The server answered ${reply.status}.`);
    if (!(reply.headers.get("content-type") ?? "").includes("json")) return triples(context, query, read(words));
    return shown(context, query, JSON.parse(words) as Results);
  } catch (error) {
    return h("pre", { class: "fault", role: "alert" }, `The server cannot be asked: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const ESCAPES: Record<string, string> = { t: "\t", b: "\b", n: "\n", r: "\r", f: "\f", '"': '"', "'": "'", "\\": "\\" };

/// The triples of N-Triples.
export function read(words: string): [Term, Term, Term][] {
  const one = /<([^>]*)>|_:(\S+)|"((?:[^"\\]|\\.)*)"(?:@([A-Za-z0-9-]+)|\^\^<([^>]*)>)?/g;
  const plain = (text: string): string => text.replace(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/g, (_, four: string, eight: string, sign: string) => (sign === undefined ? String.fromCodePoint(parseInt(four ?? eight, 16)) : (ESCAPES[sign] ?? sign)));
  return words.split("\n").flatMap((line): [Term, Term, Term][] => {
    const terms = [...line.matchAll(one)].map(([, iri, blank, literal, language, datatype]): Term => {
      if (iri !== undefined) return { type: "uri", value: plain(iri) };
      if (blank !== undefined) return { type: "bnode", value: blank };
      return { type: "literal", value: plain(literal!), ...(language ? { "xml:lang": language } : {}), ...(datatype ? { datatype } : {}) };
    });
    return terms.length === 3 ? [terms as [Term, Term, Term]] : [];
  });
}

/// The entity that a term names: that of the page's graph, or one by its IRI.
function entity({ graph }: Context, { type, value }: Term): Entity {
  const key = /\/id\/(.+)$/.exec(value)?.[1] ?? value;
  const at = graph.entityAt(key);
  if (at !== undefined) return { ...graph.entities[at]!, key };
  const statement = graph.statementAt(key.replace(/^stmt\//, ""));
  if (statement !== undefined) return { key, label: gist(graph, statement), kind: "Event" };
  return { key, label: type === "uri" ? short(value) : `_:${value}`, kind: "Thing" };
}

function made(made: Made): { graph: Graph; ties: Tie[] } {
  const documents = [{ id: "", name: "" }];
  return { graph: new Graph({ version: 1, title: "", documents, entities: made.entities, statements: made.statements() }), ties: made.list() };
}

const [TYPE, LABEL] = ["http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "http://www.w3.org/2000/01/rdf-schema#label"];

/// A graph that is an answer: its triples as a table, and as a picture of what they lead from and to.
function triples(context: Context, query: string, all: readonly [Term, Term, Term][]): HTMLElement {
  const named = new Map(all.filter(([, verb]) => verb.value === LABEL).map(([subject, , object]) => [subject.value, object.value]));
  const ties = new Made();
  const place = (one: Term): number => {
    const its = entity(context, one);
    return ties.place(its.kind === "Thing" && named.has(one.value) ? { ...its, label: named.get(one.value)! } : its);
  };
  for (const [subject, verb, object] of all) {
    if (object.type !== "literal" && verb.value !== TYPE) ties.tie(place(subject), place(object), short(verb.value).replace(/^(rel|verb|rdf|act):/, ""));
  }
  const body = h("tbody", null);
  const row = (one: [Term, Term, Term]): HTMLElement => h("tr", null, one.map((part) => h("td", null, term(context, part))));
  const file = (name: string, type: string): HTMLElement => download(context, query, name, type);
  return results(context, {
    bar: h("p", { class: "table-bar" }, h("span", null, `A graph of ${plural(all.length, "triple")}`), h("span", { class: "downloads" }, "Download ", file("ttl", "text/turtle"), file("nt", "application/n-triples"), file("jsonld", "application/ld+json"))),
    table: () => h("div", null, h("div", { class: "scroll" }, h("table", null, h("thead", null, h("tr", null, ["Subject", "Predicate", "Object"].map((text) => h("th", { scope: "col" }, text)))), body)), some(all, row, 100, body)),
    ...made(ties),
    days: all.map(([, , object]) => object).filter(({ type, value }) => type === "literal" && TIME.test(value)).map(({ value }) => value),
    of: "triples",
  });
}

function download(context: Context, query: string, name: string, type: string): HTMLElement {
  return h("button", { type: "button", "data-format": name, onclick: () => void send(context.sparql!, query, type).then((reply) => reply.text()).then((text) => save(`answer.${name}`, text, type)) }, { ttl: "Turtle", nt: "N-Triples", jsonld: "JSON-LD" }[name] ?? name.toUpperCase());
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

const TIME = /^\d{4}(-\d\d){0,2}(T|$)/;

/// The column that is a time, if one is.
function timed(columns: string[], rows: Record<string, Term>[]): string | undefined {
  return columns.find((name) => {
    const values = rows.map((row) => row[name]?.value).filter((value) => value !== undefined);
    return values.length > 0 && values.every((value) => TIME.test(value));
  });
}

/// The statement that a term names.
function stated({ graph }: Context, value: Term | undefined): number | undefined {
  const id = value?.type === "uri" ? /\/id\/stmt\/([^/]+)$/.exec(value.value)?.[1] : undefined;
  return id === undefined ? undefined : graph.statementAt(id);
}

/// Ties between those that stand in one row, each to the next; a column of words or of relations between two is the verb.
function tied(context: Context, columns: string[], rows: readonly Record<string, Term>[]): Made {
  const ties = new Made();
  for (const row of rows) {
    let before: number | undefined;
    let verb = "";
    for (const name of columns) {
      const value = row[name];
      if (!value) continue;
      const key = value.type === "uri" ? /\/id\/(?:actor|concept|doc)\/.+$/.exec(value.value)?.[0].slice(4) : undefined;
      if (key !== undefined && context.graph.entityAt(key) !== undefined) {
        const at = ties.place(entity(context, value));
        if (before !== undefined) ties.tie(before, at, verb || "with");
        [before, verb] = [at, ""];
      } else if (/^(verb|relation|what|predicate|p)$/.test(name)) verb ||= value.type === "uri" ? short(value.value).replace(/^\w+:/, "") : value.value;
    }
  }
  return ties;
}

function shown(context: Context, query: string, { head, boolean, results: found }: Results): HTMLElement {
  if (boolean !== undefined) return h("p", { class: "lead" }, boolean ? "Yes." : "No.");
  const columns = head.vars ?? [];
  const rows = found?.bindings ?? [];
  const body = h("tbody", null);
  const row = (one: Record<string, Term>): HTMLElement => h("tr", null, columns.map((name) => h("td", null, term(context, one[name]))));
  const when = timed(columns, rows);
  const statements = [...new Set(rows.flatMap((one) => columns.map((name) => stated(context, one[name])).filter((at) => at !== undefined)))];
  const days = when ? rows.map((one) => one[when]?.value ?? "") : statements.map((at) => context.graph.first[at]!);
  // statements say themselves between whom they are
  const whole = statements.length ? { graph: context.graph, ties: tiesOf(context.graph, statements) } : made(tied(context, columns, rows));
  const file = (name: string, type: string): HTMLElement => download(context, query, name, type);
  return results(context, {
    bar: h("p", { class: "table-bar" }, h("span", null, plural(rows.length, "row")), h("span", { class: "downloads" }, "Download ", file("csv", "text/csv"), file("json", "application/sparql-results+json"), statements.length ? h("button", { type: "button", "data-format": "ttl", onclick: () => save("answer.ttl", statementTurtle(context.graph, statements), "text/turtle") }, "Turtle") : null)),
    table: () => h("div", null, h("div", { class: "scroll" }, h("table", null, h("thead", null, h("tr", null, columns.map((name) => h("th", { scope: "col" }, name)))), body)), some(rows, row, 100, body)),
    ...whole,
    days: days.filter(Boolean),
    of: when ? "rows" : "statements",
  });
}

// The pages beside the picture: all statements, disputes, documents, questions.

import { actor, card, some, stroke, triple } from "./card";
import { to, type Context } from "./context";
import { copies, source, textOf, title } from "./doc";
import { h, type Child } from "./dom";
import { downloads, statementFiles, table } from "./files";
import { gist, look, standing } from "./look";
import { behindQuestion, others } from "./named";
import { behind, number, plural, tieLine } from "./panel";
import { marked, ties, type Picture } from "./picture";
import { QUESTIONS, type Answer } from "./questions";
import { results } from "./results";
import { named } from "./search";
import { sparqlBox } from "./sparql";
import { turtle } from "./turtle";
import { unit } from "./text";

/// Rows of a page of the table.
const ROWS = 100;

export function statementTable(context: Context, list: readonly number[], name: string): HTMLElement {
  const { graph } = context;
  const body = h("tbody", null);
  const row = (at: number): HTMLElement => {
    const statement = graph.statements[at]!;
    const place = statement.evidence[0];
    const doc = place && graph.documents[place.document];
    return h(
      "tr",
      null,
      h("td", null, h("a", { href: to(context, "statement", statement.id), title: "with its sentence" }, stroke(look(statement)), h("span", { class: "sr" }, "open"))),
      h("td", null, triple(context, at)),
      h("td", null, standing(graph, statement)),
      h("td", { class: "date" }, graph.first[at] ?? ""),
      h("td", null, doc ? h("a", { href: to(context, "document", doc.id) }, doc.name) : ""),
    );
  };
  const head = h("thead", null, h("tr", null, ["", "What", "Who says so", "When", "Document"].map((text) => h("th", { scope: "col" }, text || h("span", { class: "sr" }, "Line")))));
  const whole = h("table", null, head, body);
  return h(
    "div",
    { class: "table" },
    h("p", { class: "table-bar" }, h("span", null, plural(list.length, "statement")), downloads(name, () => table(context, list), () => turtle(graph, list))),
    list.length ? null : h("p", { class: "unknown" }, "Nothing under these filters."),
    h("div", { class: "scroll" }, whole),
    some(list, row, ROWS, body),
  );
}

/// As one reads: the newest day first, each document in the order of its text; what nobody dates last.
function inOrder({ graph }: Context, list: readonly number[]): number[] {
  const place = (at: number): [number, number] => {
    const first = graph.statements[at]!.evidence[0];
    return first ? [first.document, first.start] : [Infinity, 0];
  };
  return [...list].sort((a, b) => {
    const [one, other] = [graph.first[a]!, graph.first[b]!];
    if (one !== other) return one > other ? -1 : 1;
    const [[document, start], [otherDocument, otherStart]] = [place(a), place(b)];
    return document - otherDocument || start - otherStart || a - b;
  });
}

export function statementsPage(context: Context): HTMLElement {
  return h("section", { class: "page" }, h("h1", null, "Statements"), statementTable(context, inOrder(context, marked(context.shown)), "statements"), behind(context));
}

/// What the picture shows, as a list.
export function pictureList(context: Context, picture: Picture): HTMLElement {
  const nodes = [...picture.nodes];
  return h(
    "section",
    { class: "page list" },
    h("h2", null, `Ties (${number(picture.ties.length)})`),
    some(picture.ties, (tie) => tieLine(context, tie), 60, h("ul", { class: "ties" })),
    h("h2", null, `Actors (${number(nodes.length)})`),
    some(nodes, (at) => h("li", null, actor(context, at, true)), 100, h("ul", { class: "columns" })),
  );
}

/// All statements that the picture's ties stand for, as a table.
export function pictureTable(context: Context, picture: Picture): HTMLElement {
  const list = [...new Set(picture.ties.flatMap((tie) => tie.statements))].sort((a, b) => a - b);
  return h("section", { class: "page" }, statementTable(context, list, "picture"));
}

export interface Dispute {
  claims: number[];
  denials: number[];
}

/// What one says and another denies: by a denial that answers it, or by the same said not to be so by somebody else.
export function disputes(context: Context): Dispute[] {
  const { graph, shown } = context;
  const found = new Map<string, Dispute>();
  const add = (key: string, claim: number, denial: number): void => {
    const one = found.get(key) ?? { claims: [], denials: [] };
    found.set(key, one);
    if (!one.claims.includes(claim)) one.claims.push(claim);
    if (!one.denials.includes(denial)) one.denials.push(denial);
  };
  const sides = new Map<string, { yes: number[]; no: number[] }>();
  graph.statements.forEach((statement, at) => {
    const { subject, object, relation } = statement;
    const known = subject && "entity" in subject && object && "entity" in object;
    const key = known ? `${subject.entity} ${relation} ${object.entity}` : `#${at}`;
    if (known) {
      const side = sides.get(key) ?? { yes: [], no: [] };
      sides.set(key, side);
      (statement.polarity === "negative" ? side.no : side.yes).push(at);
    }
    for (const denial of graph.deniedBy(at)) if (shown[at] || shown[denial]) add(key, at, denial);
  });
  const by = (at: number): string => (graph.statements[at]!.attribution ?? []).join(" ");
  for (const [key, { yes, no }] of sides) {
    for (const claim of yes) for (const denial of no) if (by(claim) !== by(denial) && (shown[claim] || shown[denial])) add(key, claim, denial);
  }
  const weight = ({ claims, denials }: Dispute): number => claims.length + denials.length;
  return [...found.values()].sort((a, b) => weight(b) - weight(a) || a.claims[0]! - b.claims[0]!);
}

export function disputesPage(context: Context): HTMLElement {
  const all = disputes(context);
  const one = ({ claims, denials }: Dispute): HTMLElement =>
    h(
      "section",
      { class: "dispute" },
      h("h2", null, gist(context.graph, claims[0]!)),
      h(
        "div",
        { class: "sides" },
        h("div", null, h("h3", null, "Said"), claims.map((at) => card(context, at))),
        h("div", null, h("h3", null, "Denied"), denials.map((at) => card(context, at))),
      ),
    );
  return h(
    "section",
    { class: "page" },
    h("h1", null, "Disputes"),
    h("p", { class: "lead" }, all.length ? `${plural(all.length, "claim")} that one source makes and another denies. Who is right, the graph does not say.` : "Nobody denies under these filters what somebody else says."),
    statementFiles(context, [...new Set(all.flatMap(({ claims, denials }) => [...claims, ...denials]))], "disputes"),
    some(all, one, 12),
    behind(context),
  );
}

export function documentsPage(context: Context): HTMLElement {
  const { graph, shown } = context;
  const counts = new Array<number>(graph.documents.length).fill(0);
  graph.statements.forEach((statement, at) => {
    if (shown[at]) for (const place of statement.evidence) counts[place.document]!++;
  });
  const row = (at: number): HTMLElement => {
    const doc = graph.documents[at]!;
    return h(
      "tr",
      null,
      h("td", null, h("a", { href: to(context, "document", doc.id), title: doc.name }, title(doc)), doc.copyOf === undefined ? "" : h("small", null, " a copy")),
      h("td", null, (doc.publishers ?? []).join(", ")),
      h("td", { class: "date" }, (doc.published ?? []).join(", ")),
      h("td", { class: "number" }, number(counts[at]!)),
      h("td", { class: "number" }, doc.characters === undefined ? "" : number(doc.characters)),
    );
  };
  const body = h("tbody", null);
  const head = h("thead", null, h("tr", null, h("th", { scope: "col" }, "Title"), h("th", { scope: "col" }, "Publisher"), h("th", { scope: "col" }, "Published"), h("th", { scope: "col", class: "number" }, "Places"), h("th", { scope: "col", class: "number" }, "Characters")));
  const more = some(graph.documents.map((_, at) => at), row, 200, body);
  const files = downloads("documents", () => ({
    columns: ["id", "name", "title", "publisher", "published", "address", "places", "characters"],
    rows: graph.documents.map((doc, at) => [doc.id, doc.name, title(doc), (doc.publishers ?? []).join(", "), (doc.published ?? []).join(", "), (doc.urls ?? []).join(" "), String(counts[at]!), String(doc.characters ?? "")]),
  }));
  return h("section", { class: "page" }, h("h1", null, "Documents"), h("p", { class: "table-bar" }, h("span", null, plural(graph.documents.length, "document")), files), h("div", { class: "scroll" }, h("table", null, head, body)), more, behind(context));
}

/// A text with the passages that statements stand on.
export function documentPage(context: Context, at: number): HTMLElement {
  const { graph, shown } = context;
  const doc = graph.documents[at]!;
  const places: { start: number; end: number; statement: number }[] = [];
  graph.statements.forEach((statement, one) => {
    if (!shown[one]) return;
    for (const { document, start, end } of statement.evidence) if (document === at) places.push({ start, end, statement: one });
  });
  places.sort((a, b) => a.start - b.start || a.end - b.end || a.statement - b.statement);
  const list = [...new Set(places.map(({ statement }) => statement))];
  const text = (): HTMLElement =>
    doc.text === undefined
      ? h("p", { class: "unknown" }, "The graph has no text of this document. With `actant build … -o graph.html` the page has it; a collection made with `actant add --with-text` has it too.")
      : marks(context, doc.text, places);
  const whole = h("div", null, text());
  if (doc.text === undefined) void textOf(context, doc).then((words) => words !== undefined && whole.replaceChildren(text()));
  return h(
    "section",
    { class: "page document" },
    h("nav", { class: "back" }, h("a", { href: to(context, "documents") }, "← Documents")),
    h("h1", null, title(doc)),
    source(doc),
    copies(context, at),
    h("p", { class: "lead" }, [doc.characters === undefined ? "" : plural(doc.characters, "character"), plural(list.length, "statement")].filter(Boolean).join(" · ")),
    whole,
    h("h2", null, "Statements in order of the text"),
    statementFiles(context, list, "document"),
    some(list, (one) => card(context, one), 20),
    behind(context),
  );
}

/// The text, cut where a passage begins or ends; a part leads to the shortest passage that it is in.
function marks(context: Context, text: string, places: { start: number; end: number; statement: number }[]): HTMLElement {
  const owner = {};
  const units = places.map(({ start, end, statement }) => ({ start: unit(text, start, owner), end: unit(text, end, owner), statement }));
  const cuts = [...new Set([0, text.length, ...units.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const parts: Child[] = [];
  let first = 0;
  for (let at = 0; at + 1 < cuts.length; at++) {
    const [from, until] = [cuts[at]!, cuts[at + 1]!];
    while (first < units.length && units[first]!.end <= from && units[first]!.start <= from) first++;
    let best: (typeof units)[number] | undefined;
    for (let one = first; one < units.length && units[one]!.start <= from; one++) {
      const place = units[one]!;
      if (place.end >= until && (!best || place.end - place.start < best.end - best.start)) best = place;
    }
    const words = text.slice(from, until);
    if (!best) parts.push(words);
    else {
      const statement = context.graph.statements[best.statement]!;
      const its = look(statement);
      parts.push(h("a", { class: `part ${its.tone} ${its.line} ${its.head}`, href: to(context, "statement", statement.id), title: `${gist(context.graph, best.statement)}\n${standing(context.graph, statement)}` }, words));
    }
  }
  return h("div", { class: "text" }, parts);
}

export function askPage(context: Context): HTMLElement {
  const { graph, route } = context;
  const asked = QUESTIONS.find(({ name }) => name === route.names[0]) ?? QUESTIONS[0]!;
  const free = context.sparql !== undefined && (route.names[0] === "sparql" || !route.names[0]);
  const links = QUESTIONS.map(({ name, title }) =>
    h("li", null, h("a", { href: to(context, "ask", name), "aria-current": name === asked.name && !free ? "page" : undefined }, title)),
  );
  const served = context.sparql !== undefined;
  const fields = asked.fields.map((name) =>
    h("label", { class: "choose" }, h("span", null, name === "actor" ? "Actor" : "Other actor"), h("input", { name, list: "actors", value: route.form[name] ?? "", autocomplete: "off" })),
  );
  const names = graph.entities.filter((entity) => entity.named).slice(0, 2000);
  const form = h(
    "form",
    { class: "ask", onsubmit: (event: Event) => {
      event.preventDefault();
      const data = new FormData(event.target as HTMLFormElement);
      context.go({ ...route, page: "ask", names: [asked.name], form: Object.fromEntries([...data].map(([name, value]) => [name, String(value)])) });
    } },
    fields,
    fields.length ? [h("datalist", { id: "actors" }, names.map(({ label }) => h("option", { value: label }))), h("button", { type: "submit", class: "button" }, "Ask")] : null,
  );
  const actors = Object.fromEntries(asked.fields.map((name) => [name, route.form[name] ? named(graph, route.form[name]) : undefined]));
  const keys = Object.fromEntries(asked.fields.flatMap((name) => (actors[name] === undefined ? [] : [[name, graph.entities[actors[name]!]!.key]])));
  const ready = asked.fields.every((name) => actors[name] !== undefined);
  const missing = asked.fields.filter((name) => route.form[name] && actors[name] === undefined);
  return h(
    "section",
    { class: "page ask-page" },
    h("h1", null, "Ask"),
    h("div", { class: "ask-grid" }, h("nav", { "aria-label": "Questions" }, served ? others(context, QUESTIONS.map(({ name }) => name)) : null, served ? h("h2", null, "With forms") : null, h("ul", { class: "plain" }, links)), free ? sparqlBox(context) : h(
      "div",
      null,
      h("h2", null, asked.title),
      form,
      missing.map((name) => h("p", { class: "unknown" }, `Nobody in the graph is called “${route.form[name]}”.`)),
      ready ? answerTable(context, asked.name, asked.answer(graph, context.shown, actors)) : missing.length ? null : h("p", { class: "unknown" }, "Name an actor."),
      served ? behindQuestion(context, asked.name, keys) : offline(asked.name, route.form),
    )),
  );
}

function offline(name: string, form: Record<string, string>): HTMLElement {
  const options = Object.entries(form).filter(([, value]) => value).map(([field, value]) => ` --${field} '${value.replaceAll("'", "'\\''")}'`).join("");
  const known = ["about", "accusations", "denials", "disputes", "fears", "relations", "sources", "timeline"].includes(name);
  return h(
    "aside",
    { class: "note" },
    h("p", null, "This file has no engine for SPARQL: these questions are answered from the data inside it, under the filters at the side. For any other question, ask the graph with the program:"),
    h("pre", null, h("code", null, known ? `actant query graph.ttl --named ${name}${options}` : "actant query graph.ttl 'SELECT ?who ?whom { ?who rel:accuse ?whom }'")),
  );
}

function answerTable(context: Context, name: string, { columns, rows }: Answer): HTMLElement {
  const body = h("tbody", null);
  const row = ({ cells, statement }: Answer["rows"][number]): HTMLElement =>
    h(
      "tr",
      null,
      cells.map((cell) => h("td", null, cell)),
      h("td", null, statement === undefined ? null : h("a", { href: to(context, "statement", context.graph.statements[statement]!.id) }, "sentence")),
    );
  const found = [...new Set(rows.flatMap(({ statement }) => (statement === undefined ? [] : [statement])))];
  const bar = h("p", { class: "table-bar" }, h("span", null, plural(rows.length, "row")), downloads(name, () => ({ columns, rows: rows.map(({ cells }) => cells) }), found.length ? () => turtle(context.graph, found) : undefined));
  const whole = (): HTMLElement =>
    h(
      "div",
      null,
      h("div", { class: "scroll" }, h("table", null, h("thead", null, h("tr", null, [...columns, ""].map((text) => h("th", { scope: "col" }, text || h("span", { class: "sr" }, "Sentence"))))), body)),
      some(rows, row, ROWS, body),
    );
  const days = found.map((at) => context.graph.first[at]!).filter(Boolean);
  return results(context, { bar, table: whole, graph: context.graph, ties: ties(context.graph, found), days, of: "statements" });
}

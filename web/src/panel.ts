// The panel beside the picture: the graph, an actor, a tie, a statement.

import { actor, card, sign, some, stroke } from "./card";
import { to, type Context } from "./context";
import type { Graph } from "./data";
import { origins } from "./doc";
import { h, svg, type Child } from "./dom";
import { KINDS, look, standing } from "./look";
import { statementFiles } from "./files";
import { queryOf } from "./query";
import { howRead } from "./why";
import { print } from "./route";
import { ties, words, type Picture, type Tie } from "./picture";

export function number(count: number): string {
  return count.toLocaleString("en");
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

function visible(context: Context, list: readonly number[]): number[] {
  return list.filter((at) => context.shown[at]);
}

/// What is in one of these lists, each once; a popular actor has thousands.
function union(graph: Graph, ...lists: readonly number[][]): number[] {
  const seen = new Uint8Array(graph.statements.length);
  const all: number[] = [];
  for (const list of lists) {
    for (const one of list) {
      if (seen[one]) continue;
      seen[one] = 1;
      all.push(one);
    }
  }
  return all;
}

/// `Iran — accuse ×2 → Pakistan`, a line as the picture draws it; of one end only the other.
export function tieLine(context: Context, tie: Tie, end: "both" | "from" | "to" = "both"): HTMLElement {
  const { graph } = context;
  const [a, b] = [graph.entities[tie.from]!, graph.entities[tie.to]!];
  const href = to(context, "tie", a.key, b.key);
  return h(
    "li",
    { class: `tie ${end}` },
    end === "to" ? null : h("span", { class: "end" }, actor(context, tie.from)),
    h("a", { class: "middle", href, title: `${a.label} → ${b.label}: all statements` }, stroke(tie), h("span", null, words(graph, tie))),
    end === "from" ? null : h("span", { class: "end" }, actor(context, tie.to)),
    h("span", { class: "count" }, number(tie.count)),
  );
}

export function overviewPanel(context: Context, picture: Picture): HTMLElement {
  const { graph, shown } = context;
  const statements = shown.reduce((sum, one) => sum + one, 0);
  const dates = graph.documents.flatMap((doc) => doc.published ?? []).sort();
  const [first, last] = [dates[0], dates[dates.length - 1]];
  const covered = first ? (first === last ? `, ${first}` : `, ${first} to ${last}`) : "";
  const strongest = picture.ties.slice(0, 14);
  const quoted = graph.says
    .map((list, entity) => ({ entity, count: list.filter((at) => shown[at]).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.entity - b.entity)
    .slice(0, 8);
  const independent = origins(graph.documents, graph.documents.keys());
  const counted = independent < graph.documents.length ? ` (${plural(independent, "origin")})` : "";
  return h(
    "section",
    { class: "panel-body" },
    h("h1", null, graph.title || "Overview"),
    h("p", { class: "lead" }, `${plural(statements, "statement")} in ${plural(graph.documents.length, "document")}${counted}${covered}.`),
    h("h2", null, "How to read the lines"),
    legend(picture),
    h("h2", null, "Strongest ties"),
    strongest.length ? h("ul", { class: "ties" }, strongest.map((tie) => tieLine(context, tie))) : h("p", { class: "unknown" }, "No ties under these filters."),
    quoted.length
      ? [
          h("h2", null, "Who is quoted"),
          h("ul", { class: "plain" }, quoted.map(({ entity, count }) => h("li", null, actor(context, entity, true), h("span", { class: "count" }, number(count))))),
        ]
      : null,
  );
}

/// Only what occurs.
export function legend(picture: Picture): HTMLElement {
  const has = (test: (tie: Tie) => boolean): boolean => picture.ties.some(test);
  const rows: [boolean, Parameters<typeof stroke>[0], string][] = [
    [true, { tone: "author", line: "solid", head: "arrow" }, "stated by the article itself"],
    [has((tie) => tie.tone === "word"), { tone: "word", line: "solid", head: "arrow" }, "somebody’s word: grey"],
    [has((tie) => tie.line === "dashed"), { tone: "word", line: "dashed", head: "arrow" }, "alleged, feared, wanted, possible or yet to come: dashed"],
    [has((tie) => tie.line === "dotted"), { tone: "word", line: "dotted", head: "arrow" }, "probable or hearsay: dotted"],
    [has((tie) => tie.head === "bar"), { tone: "word", line: "solid", head: "bar" }, "said not to be so: a bar"],
  ];
  return h("ul", { class: "legend" }, rows.filter(([occurs]) => occurs).map(([, line, text]) => h("li", null, stroke(line, 40), h("span", null, text))));
}

/// A part that can be folded; what is in it is made when it is first opened.
function section(title: string, count: number, open: boolean, fill: () => Child[]): HTMLElement {
  const box = h("details", { open, class: "section" }, h("summary", null, h("h2", null, title), h("span", { class: "count" }, number(count))));
  const make = (): void => {
    if (box.open && box.childElementCount === 1) box.append(h("div", null, ...fill()));
  };
  if (count) {
    make();
    box.addEventListener("toggle", make);
  } else box.append(h("p", { class: "unknown" }, "Nothing under these filters."));
  return box;
}

export function actorPanel(context: Context, at: number): HTMLElement {
  const { graph } = context;
  const entity = graph.entities[at]!;
  const does = visible(context, graph.from[at]!);
  const done = visible(context, graph.to[at]!);
  const says = visible(context, graph.says[at]!);
  const who = visible(context, graph.in[at]!).filter((one) => graph.who[one]);
  const all = union(graph, does, done);
  const own = new Set(says);
  const said = all.filter((one) => graph.reported[one] && !own.has(one));
  const dated = union(graph, all, says).filter((one) => graph.first[one]);
  const inOrder = (): number[] => dated.sort((a, b) => (graph.first[a]! < graph.first[b]! ? -1 : Number(graph.first[a]! > graph.first[b]!)) || a - b);
  const names = entity.aliases ?? [];
  const out = ties(graph, does).filter((tie) => tie.from === at);
  const into = ties(graph, done).filter((tie) => tie.to === at);
  const list = (items: readonly number[]): HTMLElement => some(items, (one) => card(context, one), 8);
  const many = (items: readonly Tie[], end: "from" | "to"): HTMLElement => some(items, (tie) => tieLine(context, tie, end), 15, h("ul", { class: "ties" }));
  return h(
    "section",
    { class: "panel-body" },
    back(context),
    h("h1", { class: "name" }, sign(entity.kind, 18), " ", entity.label),
    h("p", { class: "lead" }, KINDS[entity.kind].name, entity.named ? "" : ", described in one document", `, in ${plural(visible(context, graph.in[at]!).length, "statement")}`),
    names.length ? h("p", { class: "aliases" }, h("b", null, "Also "), names.slice(0, 14).join(", "), names.length > 14 ? " …" : "") : null,
    entity.same?.length
      ? h("p", { class: "same" }, entity.same.map((iri) => h("a", { href: safe(iri), rel: "noreferrer noopener", target: "_blank" }, iri.replace(/^.*\//, "Wikidata ").replace("Wikidata Q", "Wikidata Q"), " ↗")))
      : null,
    h("p", { class: "actions" }, h("a", { class: "button", href: nearby(context) }, context.route.near ? "Show among all" : "Show only its ties"), " ", h("a", { class: "button", href: to(context, "timeline", entity.key) }, "Its timeline")),
    who.length ? section("Who it is", who.length, who.length < 6, () => [list(who)]) : null,
    section("What it does", out.length, true, () => [many(out, "to")]),
    section("What is done to it", into.length, true, () => [many(into, "from")]),
    section("What it says", says.length, false, () => [list(says)]),
    section("What others say of it", said.length, false, () => [list(said)]),
    section("Timeline", dated.length, false, () => [timeline(context, dated), list(inOrder())]),
    statementFiles(context, () => union(graph, does, done, says, who).sort((a, b) => a - b), "actor"),
    behind(context),
  );
}

function nearby(context: Context): string {
  const entity = context.route.names[0] ?? "";
  const href = to(context, "actor", entity);
  return context.route.near ? href : href + (href.includes("?") ? "&near=1" : "?near=1");
}

/// Only addresses of the web are links.
function safe(iri: string): string | undefined {
  return /^https?:\/\//.test(iri) ? iri : undefined;
}

/// The view as a query, to be copied, or changed where a server answers.
export function behind(context: Context): Child {
  const query = queryOf(context);
  if (!query) return null;
  const ask = context.sparql ? h("p", null, h("a", { class: "button", href: print({ ...context.route, page: "ask", names: ["sparql"], form: { sparql: query } }) }, "Ask it, or change it")) : null;
  return h("details", { class: "section query" }, h("summary", null, h("h2", null, "The query behind this view")), h("pre", null, h("code", null, query)), ask);
}

function back(context: Context): HTMLElement {
  return h("nav", { class: "back", "aria-label": "Breadcrumb" }, h("a", { href: to(context, "picture") }, "← Overview"));
}

/// How many statements fall on each day, month or year.
export function timeline(context: Context, dated: readonly number[]): HTMLElement {
  return bars(dated.map((at) => context.graph.first[at]!), "Statements over time");
}

/// A bar for each of these times, as precise as leaves room.
export function bars(days: readonly string[], title: string): HTMLElement {
  const counts = new Map<string, number>();
  const distinct = (length: number): number => new Set(days.map((day) => day.slice(0, length))).size;
  const length = distinct(10) <= 31 ? 10 : distinct(7) <= 48 ? 7 : 4;
  for (const day of days) counts.set(day.slice(0, length), (counts.get(day.slice(0, length)) ?? 0) + 1);
  const list = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).slice(-48);
  const most = Math.max(...list.map(([, count]) => count), 1);
  const width = 380 / Math.max(list.length, 1);
  const told = list.map(([day, count]) => `${day}: ${count}`).join(", ");
  const chart = svg("svg", { viewBox: "0 0 380 64", class: "bars", role: "img", "aria-label": `${title}: ${told}` });
  list.forEach(([day, count], at) => {
    const height = 4 + (count / most) * 44;
    const bar = svg("rect", { x: at * width + 1, y: 50 - height, width: Math.min(Math.max(1, width - 2), 24), height });
    const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
    title.textContent = `${day}: ${count}`;
    bar.append(title);
    chart.append(bar);
  });
  const label = (at: number, anchor: string, x: number): void => {
    const text = svg("text", { x, y: 62, "text-anchor": anchor });
    text.textContent = list[at]?.[0] ?? "";
    chart.append(text);
  };
  label(0, "start", 1);
  if (list.length > 1) label(list.length - 1, "end", 379);
  return h("div", { class: "chart" }, chart as unknown as Node);
}

export function tiePanel(context: Context, a: number, b: number): HTMLElement {
  const { graph } = context;
  const between = (from: number, into: number): number[] =>
    visible(context, graph.from[from]!).filter((at) => graph.statements[at]!.to?.includes(into));
  const [there, back_] = [between(a, b), between(b, a)];
  const list = (items: readonly number[]): HTMLElement => some(ordered(context, items), (one) => card(context, one), 10);
  return h(
    "section",
    { class: "panel-body" },
    back(context),
    h("h1", null, actor(context, a), " → ", actor(context, b)),
    h("p", { class: "lead" }, `${plural(there.length, "statement")} from one to the other; `, h("a", { href: to(context, "tie", graph.entities[b]!.key, graph.entities[a]!.key) }, `${number(back_.length)} the other way`), "."),
    sums(context, there),
    list(there),
    statementFiles(context, there, "tie"),
    behind(context),
  );
}

/// How much of it is stated, claimed, denied.
function sums(context: Context, list: readonly number[]): Child {
  const counts = new Map<string, { count: number; at: number }>();
  for (const at of list) {
    const { tone, line, head } = look(context.graph.statements[at]!);
    const key = `${tone} ${line} ${head}`;
    const found = counts.get(key);
    if (found) found.count++;
    else counts.set(key, { count: 1, at });
  }
  if (counts.size < 2) return null;
  return h("p", { class: "sums" }, [...counts].map(([, { count, at }]) => h("span", null, stroke(look(context.graph.statements[at]!)), ` ${count}`)));
}

/// By date, the dated first.
export function ordered(context: Context, list: readonly number[]): number[] {
  const day = (at: number): string => context.graph.first[at] || "9999";
  return [...list].sort((a, b) => (day(a) < day(b) ? -1 : Number(day(a) > day(b))) || a - b);
}

export function statementPanel(context: Context, at: number): HTMLElement {
  const { graph } = context;
  const statement = graph.statements[at]!;
  return h(
    "section",
    { class: "panel-body" },
    back(context),
    h("h1", null, standing(graph, statement)),
    card(context, at, true),
    howRead(context, at),
    statementFiles(context, [at], "statement"),
    behind(context),
  );
}

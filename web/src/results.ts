// An answer as a table, as a graph of those that are in it, or over time, each at an address of its own.

import { Canvas, canDraw, theme } from "./canvas";
import { stroke } from "./card";
import { to, type Context } from "./context";
import type { Entity, Graph } from "./data";
import { h, type Child } from "./dom";
import { bars, number, plural } from "./panel";
import { words, type Picture, type Tie } from "./picture";
import { print, type As } from "./route";

export interface Results {
  /// How much it is, and the files that it can be had as.
  bar: HTMLElement;
  table(): HTMLElement;
  /// What the ties are in: that of the page, or one made of the answer.
  graph: Graph;
  ties: Tie[];
  /// Days, months or years of whatever has one.
  days: readonly string[];
  /// What the days are counted of.
  of: string;
}

/// More than so many are a ball of wool; the table has all.
const MOST = 120;

/// The strongest ties, with their ends.
export function drawn(all: readonly Tie[]): Picture {
  const nodes = new Set<number>();
  const kept: Tie[] = [];
  for (const tie of all) {
    const more = Number(!nodes.has(tie.from)) + Number(!nodes.has(tie.to));
    if (nodes.size + more > MOST || kept.length >= MOST * 2.5) continue;
    nodes.add(tie.from).add(tie.to);
    kept.push(tie);
  }
  const actors = new Set(all.flatMap(({ from, to }) => [from, to])).size;
  return { nodes: [...nodes].sort((a, b) => a - b), ties: kept, actors, cut: actors - nodes.size, islands: 0, weaker: all.length - kept.length };
}

let canvas: Canvas | undefined;

export function results(context: Context, found: Results): HTMLElement {
  const { route } = context;
  const can: As[] = ["table", ...(found.ties.length ? (["graph"] as const) : []), ...(found.days.length ? (["chart"] as const) : [])];
  const box = h("div", { class: "shown-as" });
  let table: HTMLElement | undefined;
  const buttons = can.map((as) => h("button", { type: "button", "data-as": as, onclick: () => choose(as, true) }, { table: "Table", graph: "Graph", chart: "Over time" }[as]));
  const choose = (as: As, asked: boolean): void => {
    if (asked) {
      // another view, which back leads from
      const hash = print({ ...context.route, as });
      if (hash !== location.hash) {
        history.pushState(null, "", hash);
        context.go({ ...context.route, as }, "quietly");
      }
    }
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset["as"] === as));
    canvas?.kill();
    canvas = undefined;
    box.replaceChildren(as === "graph" ? graph(context, found) : as === "chart" ? chart(found) : (table ??= found.table()));
  };
  choose(can.includes(route.as) ? route.as : "table", false);
  return h("div", { class: "table" }, found.bar, can.length > 1 ? h("div", { class: "tabs", role: "group", "aria-label": "Show as" }, buttons) : null, box);
}

function chart(found: Results): HTMLElement {
  const counts = new Map<string, number>();
  for (const day of found.days) counts.set(day.slice(0, 10), (counts.get(day.slice(0, 10)) ?? 0) + 1);
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).slice(-400);
  return h(
    "div",
    null,
    bars(found.days, `Number of ${found.of} by day`),
    h("table", { class: "days" }, h("thead", null, h("tr", null, h("th", { scope: "col" }, "Day"), h("th", { scope: "col", class: "number" }, found.of))), h("tbody", null, rows.map(([day, count]) => h("tr", null, h("td", { class: "date" }, day), h("td", { class: "number" }, number(count)))))),
  );
}

function graph(context: Context, found: Results): HTMLElement {
  const picture = drawn(found.ties);
  const box = h("div", { class: "answer-graph", "data-nodes": picture.nodes.length, "data-edges": picture.ties.length });
  const left = [picture.cut ? `${plural(picture.cut, "node")} of weaker ties left out` : "", picture.weaker ? `${plural(picture.weaker, "tie")} left out` : ""].filter(Boolean).join("; ");
  const known = (at: number): string | undefined => {
    const { key } = found.graph.entities[at]!;
    if (context.graph.entityAt(key) !== undefined) return to(context, "actor", key);
    const id = key.replace(/^stmt\//, "");
    return context.graph.statementAt(id) === undefined ? undefined : to(context, "statement", id);
  };
  const between = ({ from, to: into }: Tie): string | undefined => {
    const [a, b] = [found.graph.entities[from]!, found.graph.entities[into]!];
    return [a, b].every(({ key }) => context.graph.entityAt(key) !== undefined) ? to(context, "tie", a.key, b.key) : undefined;
  };
  const go = (hash: string | undefined): void => {
    if (hash) location.hash = hash;
  };
  const end = (at: number): Child => {
    const href = known(at);
    const { label } = found.graph.entities[at]!;
    return href ? h("a", { href }, label) : label;
  };
  if (canDraw()) {
    requestAnimationFrame(() => {
      if (!box.isConnected || canvas) return;
      canvas = new Canvas(found.graph, picture, box, theme(), { actor: (at) => go(known(at)), tie: (tie) => go(between(tie)), stage: () => {} });
    });
  }
  return h(
    "div",
    null,
    canDraw() ? box : null,
    h("p", { class: "caption" }, `${plural(picture.nodes.length, "node")}, ${plural(picture.ties.length, "tie")}`, left ? `; ${left}` : ""),
    h(
      "details",
      { class: "section", open: !canDraw() },
      h("summary", null, h("h2", null, "The ties as a list")),
      h("ul", { class: "ties" }, picture.ties.map((tie) => h("li", { class: "tie both" }, h("span", { class: "end" }, end(tie.from)), h("span", { class: "middle" }, stroke(tie), h("span", null, words(found.graph, tie))), h("span", { class: "end" }, end(tie.to)), h("span", { class: "count" }, number(tie.count))))),
    ),
  );
}

/// Ties by the names of their ends, as statements of a graph that is made of an answer.
export class Made {
  readonly entities: Entity[] = [];
  private readonly places = new Map<string, number>();
  private readonly ties = new Map<string, Tie>();
  private readonly verbs: string[] = [];

  /// The place of an entity that the page's graph has, or of another by its name.
  place(entity: Entity): number {
    let at = this.places.get(entity.key);
    if (at === undefined) {
      at = this.entities.length;
      this.places.set(entity.key, at);
      this.entities.push(entity);
    }
    return at;
  }

  tie(from: number, to: number, verb: string): void {
    if (from === to) return;
    const key = `${from} ${to}`;
    const tie = this.ties.get(key) ?? { from, to, tone: "author", line: "solid", head: "arrow", statements: [], count: 0 };
    this.ties.set(key, tie);
    tie.statements.push(this.verbs.length);
    tie.count++;
    this.verbs.push(verb);
  }

  list(): Tie[] {
    return [...this.ties.values()].sort((a, b) => b.count - a.count || a.from - b.from || a.to - b.to);
  }

  statements(): { id: string; relation: string; verbs: string[]; evidence: { document: number; start: number; end: number }[] }[] {
    return this.verbs.map((verb, at) => ({ id: String(at), relation: "", verbs: [verb], evidence: [{ document: 0, start: 0, end: 0 }] }));
  }
}

// The filters, at the side.

import { filtered, type Context } from "./context";
import { sign } from "./card";
import { h, svg, type Child } from "./dom";
import { isEmpty } from "./filter";
import { CERTAINTIES, KIND_ORDER, KINDS } from "./look";
import { number } from "./panel";
import { EMPTY } from "./route";

interface Counts {
  certainty: Map<string, number>;
  kinds: Map<string, number>;
  relations: [string, number][];
  sources: [number, number][];
  own: number;
  denied: number;
  days: string[];
}

let counted: { graph: unknown; counts: Counts } | undefined;

/// Of the whole graph, counted once.
function counts({ graph }: Context): Counts {
  if (counted?.graph === graph) return counted.counts;
  const certainty = new Map<string, number>();
  const relations = new Map<string, number>();
  let [own, denied] = [0, 0];
  for (const statement of graph.statements) {
    const name = statement.certainty ?? "asserted";
    certainty.set(name, (certainty.get(name) ?? 0) + 1);
    relations.set(statement.relation, (relations.get(statement.relation) ?? 0) + 1);
    if (!statement.attribution?.length) own++;
    if (statement.polarity === "negative") denied++;
  }
  const kinds = new Map<string, number>();
  graph.entities.forEach(({ kind }, at) => {
    if (graph.from[at]!.length || graph.to[at]!.length) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  });
  const sources = graph.says.map((list, at): [number, number] => [at, list.length]).filter(([, count]) => count > 0);
  const found: Counts = {
    certainty,
    kinds,
    relations: [...relations].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
    sources: sources.sort((a, b) => b[1] - a[1] || a[0] - b[0]),
    own,
    denied,
    days: [...new Set([...graph.first, ...graph.last])].filter(Boolean).sort(),
  };
  counted = { graph, counts: found };
  return found;
}

/// Most that a list to choose from has.
const CHOICES = 300;

export function filters(context: Context): HTMLElement {
  const { graph, route } = context;
  const { filter } = route;
  const its = counts(context);
  const toggle = (name: "certainty" | "kind", value: string): void => {
    const list = filter[name].includes(value) ? filter[name].filter((one) => one !== value) : [...filter[name], value];
    context.go(filtered(context, { [name]: list }));
  };
  const check = (name: "certainty" | "kind", value: string, label: Child, count: number): HTMLElement =>
    h(
      "label",
      { class: "check" },
      h("input", { type: "checkbox", name, value, checked: filter[name].includes(value), onchange: () => toggle(name, value) }),
      h("span", null, label),
      h("span", { class: "count" }, number(count)),
    );
  const choose = (name: "source" | "document" | "relation" | "polarity", label: string, options: [string, string][]): HTMLElement =>
    h(
      "label",
      { class: "choose" },
      h("span", null, label),
      h(
        "select",
        { name, onchange: (event: Event) => context.go(filtered(context, { [name]: (event.target as HTMLSelectElement).value })) },
        options.map(([value, text]) => h("option", { value, selected: filter[name] === value }, text)),
      ),
    );
  const sources = its.sources.slice(0, CHOICES).map(([at, count]): [string, string] => [graph.entities[at]!.key, `${graph.label(at)} (${number(count)})`]);
  const documents = graph.documents.slice(0, CHOICES).map((doc): [string, string] => [doc.id, doc.name]);
  if (filter.source && filter.source !== "-" && !sources.some(([key]) => key === filter.source)) {
    const at = graph.entityAt(filter.source);
    sources.push([filter.source, at === undefined ? filter.source : graph.label(at)]);
  }
  if (filter.document && !documents.some(([id]) => id === filter.document)) {
    documents.push([filter.document, graph.documents[graph.documentAt(filter.document) ?? -1]?.name ?? filter.document]);
  }
  const relations = its.relations.slice(0, CHOICES).map(([name, count]): [string, string] => [name, `${spaced(name)} (${number(count)})`]);
  return h(
    "form",
    { class: "filters", onsubmit: (event: Event) => event.preventDefault(), "aria-label": "Filters" },
    h("div", { class: "filter-head" }, h("h2", null, "Filters"), h("button", { type: "button", disabled: isEmpty(filter), onclick: () => context.go({ ...route, filter: EMPTY }) }, "Clear")),
    h("fieldset", null, h("legend", null, "How certain"), Object.entries(CERTAINTIES).filter(([name]) => its.certainty.get(name)).map(([name, text]) => check("certainty", name, text, its.certainty.get(name) ?? 0))),
    choose("polarity", "Affirmed or denied", [["", "both"], ["affirmed", "affirmed"], ["denied", `said not to be so (${number(its.denied)})`]]),
    choose("source", "Who says it", [["", "anybody"], ["-", `the article itself (${number(its.own)})`], ...sources]),
    graph.documents.length > 1 ? choose("document", "Document", [["", "all"], ...documents]) : null,
    choose("relation", "Relation", [["", "any"], ...relations]),
    h("fieldset", null, h("legend", null, "Kind of actor"), KIND_ORDER.filter((kind) => its.kinds.get(kind)).map((kind) => check("kind", kind, [sign(kind), " ", KINDS[kind].plural], its.kinds.get(kind) ?? 0))),
    its.days.length > 1 ? time(context, its.days) : null,
  );
}

/// `rel:expressConcern` as `express concern`.
export function spaced(name: string): string {
  return name.replace(/^\w+:/, "").replace(/\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);
}

/// Two handles over the days that occur.
function time(context: Context, days: string[]): HTMLElement {
  const { filter } = context.route;
  const last = days.length - 1;
  const before = days.findIndex((day) => day >= filter.from);
  const start = filter.from ? (before < 0 ? last : before) : 0;
  const after = days.findIndex((day) => day > filter.to);
  const stop = filter.to && after >= 0 ? Math.max(0, after - 1) : last;
  const output = h("output", null);
  const from = h("input", { type: "range", min: 0, max: last, value: start, "aria-label": "From" });
  const until = h("input", { type: "range", min: 0, max: last, value: stop, "aria-label": "Until" });
  const read = (): [number, number] => [Number(from.value), Number(until.value)].sort((a, b) => a - b) as [number, number];
  const tell = (): void => {
    const [a, b] = read();
    output.textContent = `${days[a]} – ${days[b]}`;
  };
  const apply = (): void => {
    const [a, b] = read();
    context.go(filtered(context, { from: a === 0 ? "" : days[a]!, to: b === last ? "" : days[b]! }));
  };
  for (const input of [from, until]) {
    input.addEventListener("input", tell);
    input.addEventListener("change", apply);
  }
  tell();
  return h("fieldset", { class: "time" }, h("legend", null, "Time"), histogram(context, days), h("div", { class: "range" }, from, until), output);
}

function histogram(context: Context, days: string[]): HTMLElement {
  const bins = Math.min(40, days.length);
  const heights = new Array<number>(bins).fill(0);
  const index = new Map(days.map((day, at) => [day, Math.floor((at / days.length) * bins)]));
  for (const day of context.graph.first) {
    const bin = index.get(day);
    if (bin !== undefined) heights[bin]!++;
  }
  const most = Math.max(...heights, 1);
  const chart = svg("svg", { viewBox: `0 0 ${bins * 5} 30`, preserveAspectRatio: "none", class: "histogram", "aria-hidden": "true" });
  heights.forEach((count, at) => {
    if (count) chart.append(svg("rect", { x: at * 5, width: 4, y: 29 - (count / most) * 27, height: 1 + (count / most) * 27 }));
  });
  return h("div", null, chart as unknown as Node);
}

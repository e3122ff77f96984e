// What somebody does, suffers and says, day by day.

import { sign, some, stroke, triple } from "./card";
import { to, type Context } from "./context";
import { h } from "./dom";
import { statementFiles } from "./files";
import { look, standing } from "./look";
import { behind, ordered, plural, timeline } from "./panel";

const PARTS = { does: "does", done: "is done to it", says: "says", said: "is said of it" } as const;
type Part = keyof typeof PARTS;

/// What a statement is to an actor.
function part({ graph }: Context, actor: number, at: number): Part {
  const { from = [], to: into = [], attribution = [] } = graph.statements[at]!;
  if (attribution.length && attribution.includes(actor)) return "says";
  if (from.includes(actor)) return attribution.length ? "said" : "does";
  return into.includes(actor) ? (attribution.length ? "said" : "done") : "says";
}

/// A day, a month, a year, or from one day to another.
function stretch(first: string, last: string): string {
  const year = first.slice(0, 4);
  if (first === `${year}-01-01` && last === `${year}-12-31`) return year;
  const month = first.slice(0, 7);
  const end = new Date(Date.UTC(Number(year), Number(first.slice(5, 7)), 0)).toISOString().slice(0, 10);
  if (first === `${month}-01` && last === end) return month;
  return first === last ? first : `${first} – ${last}`;
}

export function timelinePage(context: Context, actor: number): HTMLElement {
  const { graph, shown, route } = context;
  const entity = graph.entities[actor]!;
  const all = [...new Set([...graph.from[actor]!, ...graph.to[actor]!, ...graph.says[actor]!])].filter((at) => shown[at]);
  const chosen = (route.form["part"] ?? "") as Part | "";
  const kept = ordered(context, all.filter((at) => graph.first[at] && (!chosen || part(context, actor, at) === chosen)));
  const undated = all.filter((at) => !graph.first[at]).length;
  const select = h(
    "select",
    { name: "part", onchange: (event: Event) => {
      const value = (event.target as HTMLSelectElement).value;
      context.go({ ...route, form: value ? { part: value } : {} });
    } },
    [["", "all"], ...Object.entries(PARTS).map(([name, text]) => [name, `what it ${text}`.replace("it is", "is")])].map(([value, text]) => h("option", { value: value!, selected: value === chosen }, text!)),
  );
  const body = h("tbody", null);
  let before = "";
  const row = (at: number): HTMLElement => {
    const statement = graph.statements[at]!;
    const [first, last] = [graph.first[at]!, graph.last[at]!];
    const day = stretch(first, last);
    const same = day === before;
    before = day;
    return h(
      "tr",
      { class: same ? "same-day" : "" },
      h("th", { scope: "row", class: "date" }, same ? h("span", { class: "sr" }, day) : day),
      h("td", null, PARTS[part(context, actor, at)]),
      h("td", null, h("a", { href: to(context, "statement", statement.id), title: "with its sentence" }, stroke(look(statement)), h("span", { class: "sr" }, "open"))),
      h("td", null, triple(context, at)),
      h("td", null, standing(graph, statement)),
    );
  };
  const heads = ["When", "", "Line", "What", "Who says so"];
  return h(
    "section",
    { class: "page" },
    h("nav", { class: "back" }, h("a", { href: to(context, "actor", entity.key) }, `← ${entity.label}`)),
    h("h1", { class: "name" }, sign(entity.kind, 18), " ", `Timeline of ${entity.label}`),
    h("p", { class: "lead" }, `${plural(kept.length, "statement")} with a day: when it happened, else when it was said, else when it was published`, undated ? `; ${undated} without` : "", "."),
    h("label", { class: "choose short" }, h("span", null, "Show"), select),
    kept.length ? timeline(context, kept) : h("p", { class: "unknown" }, "Nothing with a day under these filters."),
    h("p", { class: "table-bar" }, h("span", null, ""), statementFiles(context, kept, "timeline")),
    h("div", { class: "scroll" }, h("table", null, h("thead", null, h("tr", null, heads.map((text) => h("th", { scope: "col" }, text || h("span", { class: "sr" }, "Part"))))), body)),
    some(kept, row, 200, body),
    behind(context),
  );
}

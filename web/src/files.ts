// What a view shows, as files.

import type { Context } from "./context";
import { h } from "./dom";
import { csv, json, save, type Table } from "./download";
import { slot, verb } from "./look";
import { unit } from "./text";
import { turtle } from "./turtle";

export function downloads(name: string, table: () => Table, graph?: () => string): HTMLElement {
  return h(
    "span",
    { class: "downloads" },
    "Download ",
    h("button", { type: "button", "data-format": "csv", onclick: () => save(`${name}.csv`, csv(table()), "text/csv;charset=utf-8") }, "CSV"),
    h("button", { type: "button", "data-format": "json", onclick: () => save(`${name}.json`, json(table()), "application/json") }, "JSON"),
    graph ? h("button", { type: "button", "data-format": "ttl", onclick: () => save(`${name}.ttl`, graph(), "text/turtle") }, "Turtle") : null,
  );
}

/// Every column that a spreadsheet would want.
export function table(context: Context, list: readonly number[]): Table {
  const { graph } = context;
  const columns = ["id", "subject", "verb", "object", "relation", "polarity", "certainty", "source", "first day", "last day", "document", "start", "end", "words"];
  const rows = list.map((at) => {
    const statement = graph.statements[at]!;
    const place = statement.evidence[0];
    const doc = place && graph.documents[place.document];
    const words = place && doc?.text !== undefined ? doc.text.slice(unit(doc.text, place.start, doc), unit(doc.text, place.end, doc)) : place?.quote;
    return [
      statement.id, statement.subject ? slot(graph, statement.subject) : "", verb(statement), statement.object ? slot(graph, statement.object) : "",
      statement.relation, statement.polarity ?? "positive", statement.certainty ?? "asserted",
      (statement.attribution ?? []).map((holder) => (holder === null ? "?" : graph.label(holder))).join(" > "),
      graph.first[at] ?? "", graph.last[at] ?? "", doc?.name ?? "", String(place?.start ?? ""), String(place?.end ?? ""), words ?? "",
    ];
  });
  return { columns, rows };
}

/// The statements of a view.
export function statementFiles(context: Context, list: readonly number[] | (() => readonly number[]), name: string): HTMLElement | null {
  if (typeof list === "object" && !list.length) return null;
  const all = (): readonly number[] => (typeof list === "function" ? list() : list);
  return downloads(name, () => table(context, all()), () => turtle(context.graph, all()));
}

// Which statements are shown.

import type { Graph } from "./data";
import type { Filter } from "./route";

export function isEmpty(filter: Filter): boolean {
  return Object.values(filter).every((value) => value.length === 0);
}

/// For each statement whether it is shown.
export function shown(graph: Graph, filter: Filter): Uint8Array {
  const all = new Uint8Array(graph.statements.length);
  if (isEmpty(filter)) return all.fill(1);
  const certainty = new Set(filter.certainty);
  const kinds = new Set(filter.kind);
  const source = filter.source === "-" ? -1 : graph.entityAt(filter.source);
  const document = graph.documentAt(filter.document);
  graph.statements.forEach((statement, at) => {
    if (certainty.size && !certainty.has(statement.certainty ?? "asserted")) return;
    if (filter.polarity && (filter.polarity === "denied") !== (statement.polarity === "negative")) return;
    if (filter.relation && statement.relation !== filter.relation) return;
    const by = statement.attribution ?? [];
    if (filter.source && (source === -1 ? by.length > 0 : source === undefined || !by.includes(source))) return;
    if (filter.document && !statement.evidence.some((place) => place.document === document)) return;
    if ((filter.from || filter.to) && !graph.first[at]) return;
    if (filter.from && graph.last[at]! < filter.from) return;
    if (filter.to && graph.first[at]! > filter.to) return;
    if (kinds.size) {
      const of = (entity: number): boolean => kinds.has(graph.entities[entity]!.kind);
      if (![...(statement.from ?? []), ...(statement.to ?? [])].some(of)) return;
    }
    all[at] = 1;
  });
  return all;
}

// Who is in the picture, what ties them, and where they stand. No part of it depends on a clock or on chance.

import type { Graph } from "./data";
import { look, verb, type Head, type Line, type Tone } from "./look";

/// All that is said from one actor to another and looks the same.
export interface Tie {
  from: number;
  to: number;
  tone: Tone;
  line: Line;
  head: Head;
  statements: number[];
  /// How many places of the texts say so.
  count: number;
}

export interface Picture {
  nodes: number[];
  ties: Tie[];
  /// How many actors have ties, and how many of them are left out: for their number, as islands.
  actors: number;
  cut: number;
  islands: number;
  /// How many ties are left out, as weaker than those that are drawn.
  weaker: number;
}

/// How many actors a picture has, where nobody says: on a telephone as many as have room for their names.
export function usual(width: number): number {
  return width < 600 ? 20 : 60;
}

/// The places that are marked.
export function marked(shown: Uint8Array): number[] {
  const list: number[] = [];
  shown.forEach((mark, at) => mark && list.push(at));
  return list;
}

const TONES: readonly Tone[] = ["author", "word"];
const LINES: readonly Line[] = ["solid", "dotted", "dashed"];
const HEADS: readonly Head[] = ["arrow", "bar"];
const LOOKS = TONES.length * LINES.length * HEADS.length;

/// Ties of these statements, the strongest first.
export function ties(graph: Graph, list: readonly number[], among?: ReadonlySet<number>): Tie[] {
  const found = new Map<number, Tie>();
  const many = graph.entities.length;
  for (const at of list) {
    const statement = graph.statements[at]!;
    const { from = [], to = [] } = statement;
    if (!from.length || !to.length) continue;
    const { tone, line, head } = look(statement);
    const code = (TONES.indexOf(tone) * LINES.length + LINES.indexOf(line)) * HEADS.length + HEADS.indexOf(head);
    for (const a of from) {
      if (among && !among.has(a)) continue;
      for (const b of to) {
        if (a === b || (among && !among.has(b))) continue;
        const key = (a * many + b) * LOOKS + code;
        let tie = found.get(key);
        if (!tie) {
          tie = { from: a, to: b, tone, line, head, statements: [], count: 0 };
          found.set(key, tie);
        }
        tie.statements.push(at);
        tie.count += statement.evidence.length;
      }
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count || a.from - b.from || a.to - b.to || order(a, b));
}

function order(a: Tie, b: Tie): number {
  const name = (tie: Tie): string => tie.tone + tie.line + tie.head;
  return name(a) < name(b) ? -1 : Number(name(a) > name(b));
}

/// Whether it can do and be done something: then it stands in the picture before things do.
export function acts(graph: Graph, entity: number): boolean {
  const { kind, named } = graph.entities[entity]!;
  return kind !== "Event" && kind !== "Thing" && (kind !== "Place" || Boolean(named));
}

/// The picture: of `limit` actors with most said of them, those that hang together, or all.
export function overview(graph: Graph, shown: Uint8Array, limit: number, islands: boolean): Picture {
  const weight = new Map<number, number>();
  const add = (entity: number, by: number): void => void weight.set(entity, (weight.get(entity) ?? 0) + by);
  const partners = new Set<number>();
  graph.statements.forEach((statement, at) => {
    if (!shown[at]) return;
    const count = statement.evidence.length;
    for (const a of statement.from ?? []) {
      for (const b of statement.to ?? []) {
        if (a === b) continue;
        add(a, count);
        add(b, count);
        // a thing is shown where somebody would lose the only tie
        if (acts(graph, a) && acts(graph, b)) {
          partners.add(a);
          partners.add(b);
        }
      }
    }
  });
  const ranked = [...weight.keys()].filter((entity) => partners.has(entity) || acts(graph, entity));
  ranked.sort((a, b) => weight.get(b)! - weight.get(a)! || a - b);
  const chosen = new Set(ranked.slice(0, limit));
  lonely(graph, shown, chosen, partners, limit);
  let kept = ties(graph, marked(shown), chosen);
  const groups = components(chosen, kept);
  const main = groups[0] ?? [];
  const rest = chosen.size - main.length;
  const nodes = islands ? groups.flat() : main;
  const set = new Set(nodes);
  if (!islands) kept = kept.filter((tie) => set.has(tie.from));
  const drawn = strongest(nodes, kept);
  return {
    nodes: nodes.sort((a, b) => a - b),
    ties: drawn,
    actors: ranked.length,
    cut: Math.max(0, ranked.length - limit),
    islands: islands ? 0 : rest,
    weaker: kept.length - drawn.length,
  };
}

/// Ties of a picture for each of its actors; more than that is a ball of wool.
const TIES = 2.5;

/// The strongest ties, and those without which the picture would fall apart (Kruskal's spanning tree).
export function strongest(nodes: readonly number[], all: readonly Tie[]): Tie[] {
  const most = Math.max(120, Math.round(nodes.length * TIES));
  if (all.length <= most) return [...all];
  const find = union(nodes);
  const kept = new Set<Tie>();
  for (const tie of all) if (find.join(tie.from, tie.to)) kept.add(tie);
  for (const tie of all) {
    if (kept.size >= most) break;
    kept.add(tie);
  }
  return all.filter((tie) => kept.has(tie));
}

/// Gives an actor whose ties lead to things alone the first of these.
function lonely(graph: Graph, shown: Uint8Array, chosen: Set<number>, partners: ReadonlySet<number>, limit: number): void {
  if (chosen.size > 400) return;
  const extra: number[] = [];
  for (const entity of chosen) {
    if (partners.has(entity)) continue;
    const lists = [graph.from[entity]!, graph.to[entity]!];
    const first = lists.flat().find((at) => shown[at]);
    const statement = first === undefined ? undefined : graph.statements[first]!;
    const other = [...(statement?.to ?? []), ...(statement?.from ?? [])].find((other) => other !== entity);
    if (other !== undefined) extra.push(other);
  }
  for (const other of extra) if (chosen.size < limit * 2) chosen.add(other);
}

/// An actor with those that it has most to do with, and what ties these.
export function near(graph: Graph, shown: Uint8Array, center: number[], limit: number): Picture {
  const weight = new Map<number, number>();
  for (const entity of center) {
    for (const at of new Set([...graph.from[entity]!, ...graph.to[entity]!])) {
      if (!shown[at]) continue;
      const statement = graph.statements[at]!;
      for (const other of [...(statement.from ?? []), ...(statement.to ?? [])]) {
        if (!center.includes(other)) weight.set(other, (weight.get(other) ?? 0) + statement.evidence.length);
      }
    }
  }
  const ranked = [...weight.keys()].sort((a, b) => weight.get(b)! - weight.get(a)! || a - b);
  const chosen = new Set([...center, ...ranked.slice(0, limit)]);
  // only what touches one of them can tie two of them
  const touching = new Set([...chosen].flatMap((entity) => graph.from[entity]!.filter((at) => shown[at])));
  const kept = ties(graph, [...touching].sort((a, b) => a - b), chosen);
  // what touches the middle comes first
  const own = kept.filter((tie) => center.includes(tie.from) || center.includes(tie.to));
  const others = kept.filter((tie) => !own.includes(tie));
  const drawn = strongest([...chosen], [...own, ...others]);
  return {
    nodes: [...chosen].sort((a, b) => a - b),
    ties: drawn,
    actors: ranked.length + center.length,
    cut: Math.max(0, ranked.length - limit),
    islands: 0,
    weaker: kept.length - drawn.length,
  };
}

/// Sets that are joined, each known by its least member.
function union(nodes: Iterable<number>): { find(node: number): number; join(a: number, b: number): boolean; members(): Iterable<number> } {
  const root = new Map<number, number>();
  for (const node of nodes) root.set(node, node);
  const find = (node: number): number => {
    let at = node;
    while (root.get(at) !== at) {
      root.set(at, root.get(root.get(at)!)!);
      at = root.get(at)!;
    }
    return at;
  };
  const join = (one: number, other: number): boolean => {
    const [a, b] = [find(one), find(other)];
    if (a !== b) root.set(Math.max(a, b), Math.min(a, b));
    return a !== b;
  };
  return { find, join, members: () => root.keys() };
}

/// Parts that hang together, the largest first.
export function components(nodes: Iterable<number>, ties: readonly Tie[]): number[][] {
  const sets = union(nodes);
  for (const { from, to } of ties) sets.join(from, to);
  const groups = new Map<number, number[]>();
  for (const node of sets.members()) {
    const at = sets.find(node);
    const group = groups.get(at);
    if (group) group.push(node);
    else groups.set(at, [node]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}

/// `accuse`; of what is said, feared or wanted also what that is: `fear: close airspace`.
function gistOf(graph: Graph, at: number): string {
  const statement = graph.statements[at]!;
  const { object, content } = statement;
  const inner = object && "statement" in object ? object.statement : content?.[0];
  const word = verb(statement);
  if (inner === undefined || inner === at) return word;
  const said = graph.statements[inner]!;
  const what = said.object && "entity" in said.object && !statement.to?.includes(said.object.entity) ? ` ${graph.label(said.object.entity)}` : "";
  return `${word}: ${cut(verb(said) + what, 30)}`;
}

export function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}

/// The commonest words of a tie: `accuse ×2, warn`.
export function words(graph: Graph, tie: Tie, most = 2, length = 80): string {
  const counts = new Map<string, number>();
  for (const at of tie.statements) {
    const word = gistOf(graph, at);
    counts.set(word, (counts.get(word) ?? 0) + graph.statements[at]!.evidence.length);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const listed = ranked.slice(0, most).map(([word, count]) => (count > 1 ? `${word} ×${count}` : word));
  return cut(listed.join(", "), length) + (ranked.length > most ? ` +${ranked.length - most}` : "");
}

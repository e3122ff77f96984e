// How sure a statement is, as people see it. The meanings are those of the drawings of `actant build -o graph.dot`.

import type { Graph, Kind, Slot, Statement } from "./data";

/// Who vouches: the article itself, or somebody in it.
export type Tone = "author" | "word";
export type Line = "solid" | "dotted" | "dashed";
export type Head = "arrow" | "bar";

export interface Look {
  tone: Tone;
  line: Line;
  head: Head;
}

/// Solid is stated by the article, grey is somebody's word, dashed is not known to be so, a bar is a denial.
export function look(statement: Statement): Look {
  const certainty = statement.certainty ?? "asserted";
  let line: Line = "dashed";
  if (certainty === "asserted") line = statement.ahead ? "dashed" : "solid";
  if (certainty === "hedged") line = "dotted";
  return {
    tone: statement.attribution?.length ? "word" : "author",
    line,
    head: statement.polarity === "negative" ? "bar" : "arrow",
  };
}

export const TONES: Record<Tone, string> = { author: "the article itself", word: "somebody’s word" };

/// Who says it, in words: `Iran`, `Davoud Rastgar, as an unnamed source has it`.
export function holders(graph: Graph, statement: Statement): string {
  const chain = [...(statement.attribution ?? [])].reverse();
  const names = chain.map((holder) => (holder === null ? "an unnamed source" : graph.label(holder)));
  const [first, ...rest] = names;
  return first === undefined ? "" : [first, ...rest.map((name) => `as ${name} has it`)].join(", ");
}

/// One line: *Stated by the article*, *Alleged by Iran*, *Denied by Pakistan*.
export function standing(graph: Graph, statement: Statement): string {
  const by = holders(graph, statement);
  const certainty = statement.certainty ?? "asserted";
  const words = {
    asserted: by ? `Word of ${by}` : "Stated by the article",
    hedged: by ? `Hearsay or probable, says ${by}` : "Hearsay or probable",
    possible: by ? `Possible, says ${by}` : "Possible",
    alleged: by ? `Alleged by ${by}` : "Alleged",
    feared: by ? `Feared by ${by}` : "Feared",
    hypothetical: by ? `A condition, says ${by}` : "A condition",
    desired: by ? `Wanted by ${by}` : "Wanted",
  }[certainty];
  if (statement.polarity === "negative") {
    const not = certainty === "asserted" ? "" : ` (${certainty})`;
    return by ? `Not so, says ${by}${not}` : `Not so, by the article${not}`;
  }
  return statement.ahead && certainty === "asserted" ? `${words} – yet to come` : words;
}

/// `grapple with`; of a typed relation too the words of the text.
export function verb(statement: Statement): string {
  const words = statement.verbs[0] ?? statement.relation.split(":")[1] ?? "";
  return statement.polarity === "negative" ? `not ${words}` : words;
}

export function slot(graph: Graph, slot: Slot | undefined, depth = 1): string {
  if (!slot) return "…";
  if ("entity" in slot) return graph.label(slot.entity);
  if ("value" in slot) return `“${slot.value}”`;
  return depth > 0 ? `(${gist(graph, slot.statement, depth - 1)})` : "(…)";
}

/// `Pakistan — allow → Makran Front`.
export function gist(graph: Graph, at: number, depth = 1): string {
  const statement = graph.statements[at]!;
  const subject = statement.subject ? `${slot(graph, statement.subject, depth)} — ` : "";
  const object = statement.object ? ` → ${slot(graph, statement.object, depth)}` : "";
  return `${subject}${verb(statement)}${object}`;
}

export interface KindLook {
  name: string;
  plural: string;
  color: string;
  shape: "circle" | "square" | "diamond" | "triangle";
}

/// The fills are Okabe and Ito's, told apart by people of any colour vision; shapes repeat the broad distinction.
export const KINDS: Record<Kind, KindLook> = {
  State: { name: "state", plural: "states", color: "#56b4e9", shape: "square" },
  StateOrgan: { name: "state organ", plural: "state organs", color: "#0072b2", shape: "square" },
  ArmedGroup: { name: "armed group", plural: "armed groups", color: "#d55e00", shape: "diamond" },
  Organisation: { name: "organisation", plural: "organisations", color: "#009e73", shape: "square" },
  Media: { name: "media", plural: "media", color: "#cc79a7", shape: "square" },
  Person: { name: "person", plural: "persons", color: "#f0e442", shape: "circle" },
  Group: { name: "group", plural: "groups", color: "#e69f00", shape: "circle" },
  Place: { name: "place", plural: "places", color: "#b5b5b5", shape: "triangle" },
  Event: { name: "event", plural: "events", color: "#8d8d8d", shape: "diamond" },
  Thing: { name: "thing", plural: "things", color: "#cfcfcf", shape: "circle" },
};

export const KIND_ORDER = Object.keys(KINDS) as Kind[];

export const CERTAINTIES = {
  asserted: "asserted",
  hedged: "probable, hearsay",
  possible: "possible",
  alleged: "alleged",
  feared: "feared",
  hypothetical: "a condition",
  desired: "wanted",
} as const;

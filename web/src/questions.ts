// Questions that the page answers by itself, from the data inside it. They are those of `actant query --list`; the
// program's are asked in SPARQL and see the whole graph.

import type { Graph, Statement } from "./data";
import { gist, holders, slot, standing, verb } from "./look";

export interface Answer {
  columns: string[];
  /// The cells, with the statement that a row leads to.
  rows: { cells: string[]; statement?: number }[];
}

export interface Question {
  name: string;
  title: string;
  /// Names of the fields that it needs, each an actor.
  fields: ("actor" | "other")[];
  answer(graph: Graph, shown: Uint8Array, actors: { actor?: number; other?: number }): Answer;
}

function where(graph: Graph, statement: Statement): string {
  const place = statement.evidence[0];
  return place ? `${graph.documents[place.document]!.name}, ${place.start}–${place.end}` : "";
}

function list(graph: Graph, shown: Uint8Array, test: (statement: Statement, at: number) => boolean): number[] {
  const found: number[] = [];
  graph.statements.forEach((statement, at) => {
    if (shown[at] && test(statement, at)) found.push(at);
  });
  return found;
}

const involves = (statement: Statement, entity: number | undefined): boolean =>
  entity === undefined || Boolean(statement.from?.includes(entity) || statement.to?.includes(entity));

const called = (statement: Statement, name: string): boolean => statement.relation === `rel:${name}`;

export const QUESTIONS: Question[] = [
  {
    name: "accusations",
    title: "Who accuses whom of what",
    fields: [],
    answer: (graph, shown) => ({
      columns: ["who", "whom", "of what", "where"],
      rows: list(graph, shown, (statement) => called(statement, "accuse")).map((at) => {
        const statement = graph.statements[at]!;
        const of = (statement.content ?? []).map((inner) => gist(graph, inner)).join("; ");
        return { cells: [slot(graph, statement.subject), slot(graph, statement.object), of, where(graph, statement)], statement: at };
      }),
    }),
  },
  {
    name: "denials",
    title: "Who denies what",
    fields: [],
    answer: (graph, shown) => ({
      columns: ["who denies", "what", "whose word that is", "where"],
      rows: list(graph, shown, (statement) => Boolean(statement.denies?.length)).flatMap((at) => {
        const statement = graph.statements[at]!;
        return statement.denies!.map((denied) => ({
          cells: [holders(graph, statement) || slot(graph, statement.subject), gist(graph, denied), standing(graph, graph.statements[denied]!), where(graph, statement)],
          statement: at,
        }));
      }),
    }),
  },
  {
    name: "fears",
    title: "What is feared, and by whom",
    fields: [],
    answer: (graph, shown) => ({
      columns: ["who", "what", "where"],
      rows: list(graph, shown, (statement) => statement.certainty === "feared").map((at) => {
        const statement = graph.statements[at]!;
        return { cells: [holders(graph, statement), gist(graph, at), where(graph, statement)], statement: at };
      }),
    }),
  },
  {
    name: "sources",
    title: "Who is quoted, and how much of it is alleged, feared or denied",
    fields: [],
    answer: (graph, shown) => ({
      columns: ["source", "statements", "alleged", "feared", "denied"],
      rows: graph.says
        .map((all, entity) => ({ entity, all: all.filter((at) => shown[at]) }))
        .filter(({ all }) => all.length > 0)
        .sort((a, b) => b.all.length - a.all.length || a.entity - b.entity)
        .map(({ entity, all }) => {
          const count = (test: (statement: Statement) => boolean): string => String(all.filter((at) => test(graph.statements[at]!)).length);
          return {
            cells: [graph.label(entity), String(all.length), count((one) => one.certainty === "alleged"), count((one) => one.certainty === "feared"), count((one) => one.polarity === "negative")],
          };
        }),
    }),
  },
  {
    name: "timeline",
    title: "What happened when, as far as the text dates it",
    fields: [],
    answer: (graph, shown) => ({
      columns: ["when", "what", "standing", "where"],
      rows: list(graph, shown, (statement) => Boolean(statement.qualifiers?.some(({ kind, date }) => kind === "time" && date)))
        .sort((a, b) => (graph.first[a]! < graph.first[b]! ? -1 : Number(graph.first[a]! > graph.first[b]!)) || a - b)
        .map((at) => {
          const statement = graph.statements[at]!;
          const date = statement.qualifiers!.find(({ kind, date }) => kind === "time" && date)!.date!;
          return { cells: [date, gist(graph, at), standing(graph, statement), where(graph, statement)], statement: at };
        }),
    }),
  },
  {
    name: "about",
    title: "Everything that is said about somebody or something",
    fields: ["actor"],
    answer: (graph, shown, { actor }) => ({
      columns: ["what", "standing", "where"],
      rows: list(graph, shown, (statement) => actor !== undefined && involves(statement, actor)).map((at) => {
        const statement = graph.statements[at]!;
        return { cells: [gist(graph, at), standing(graph, statement), where(graph, statement)], statement: at };
      }),
    }),
  },
  {
    name: "relations",
    title: "What is said to hold between two actors, in either direction",
    fields: ["actor", "other"],
    answer: (graph, shown, { actor, other }) => ({
      columns: ["from", "what", "to", "standing", "where"],
      rows: list(graph, shown, (statement) => {
        const { from = [], to = [] } = statement;
        const leads = (a: number | undefined, b: number | undefined): boolean => a !== undefined && b !== undefined && from.includes(a) && to.includes(b);
        return leads(actor, other) || leads(other, actor);
      }).map((at) => {
        const statement = graph.statements[at]!;
        const names = (all: number[] | undefined): string => (all ?? []).map((entity) => graph.label(entity)).join(", ");
        return { cells: [names(statement.from), verb(statement), names(statement.to), standing(graph, statement), where(graph, statement)], statement: at };
      }),
    }),
  },
  {
    name: "said-by",
    title: "What somebody says",
    fields: ["actor"],
    answer: (graph, shown, { actor }) => ({
      columns: ["what", "standing", "where"],
      rows: (actor === undefined ? [] : graph.says[actor]!.filter((at) => shown[at])).map((at) => {
        const statement = graph.statements[at]!;
        return { cells: [gist(graph, at), standing(graph, statement), where(graph, statement)], statement: at };
      }),
    }),
  },
];

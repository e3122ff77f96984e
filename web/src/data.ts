// The page's data, as the program writes it (docs/explorer.md), and what is looked up in it.

export type Kind =
  | "State" | "StateOrgan" | "ArmedGroup" | "Organisation" | "Media"
  | "Person" | "Group" | "Place" | "Event" | "Thing";

export type Certainty = "asserted" | "hedged" | "possible" | "alleged" | "feared" | "hypothetical" | "desired";

export interface Doc {
  id: string;
  name: string;
  published?: string[];
  titles?: string[];
  publishers?: string[];
  urls?: string[];
  authors?: string[];
  languages?: string[];
  /// The document that it is a copy of.
  copyOf?: number;
  agencies?: string[];
  characters?: number;
  text?: string;
}

export interface Entity {
  key: string;
  label: string;
  kind: Kind;
  aliases?: string[];
  /// Other names, in small letters, that searches find.
  folded?: string[];
  same?: string[];
  named?: boolean;
}

export type Slot = { entity: number } | { statement: number } | { value: string };

export interface Qualifier {
  kind: string;
  text?: string;
  statement?: number;
  date?: string;
  amount?: string;
}

export interface Evidence {
  document: number;
  start: number;
  end: number;
  rules?: string[];
  confidence?: number;
  quote?: string;
}

export interface Statement {
  id: string;
  subject?: Slot;
  relation: string;
  verbs: string[];
  object?: Slot;
  from?: number[];
  to?: number[];
  polarity?: "negative";
  certainty?: Certainty;
  attribution?: (number | null)[];
  ahead?: boolean;
  vouched?: boolean;
  tense?: string[];
  said?: string[];
  content?: number[];
  denies?: number[];
  qualifiers?: Qualifier[];
  evidence: Evidence[];
}

/// What a server is asked for beside the page's data.
export type Told = "why" | "search" | "text" | "news";

export interface Data {
  version: number;
  title: string;
  /// What the rules say, by their names.
  rules?: Record<string, string>;
  tells?: Told[];
  /// In which state what is served was, if that may change.
  state?: string;
  documents: Doc[];
  entities: Entity[];
  statements: Statement[];
}

const NONE: readonly number[] = [];
/// Rules that say who somebody is: titles, offices, kinds, membership.
const WHO = new Set(["apposition", "title", "belonging", "member"]);

/// The graph with its look-ups: everything is named by its place in the lists of the data.
export class Graph {
  readonly entities: Entity[];
  readonly statements: Statement[];
  readonly documents: Doc[];
  readonly title: string;
  readonly rules: ReadonlyMap<string, string>;
  readonly tells: ReadonlySet<Told>;
  readonly state: string | undefined;
  /// For each entity the statements whose edges lead from it, to it; that it says; that have it as a part.
  readonly from: number[][];
  readonly to: number[][];
  readonly says: number[][];
  readonly in: number[][];
  /// First and last day of each statement: when it happened, else was said, else was published; "" where nobody tells.
  readonly first: string[];
  readonly last: string[];
  /// For each statement whether it says who somebody is, and whether it is somebody's word: to look into thousands of
  /// statements takes longer than to look here.
  readonly who: Uint8Array;
  readonly reported: Uint8Array;
  private readonly answers = new Map<number, number[]>();
  private readonly inside = new Map<number, number[]>();
  private readonly keys = new Map<string, number>();
  private readonly ids = new Map<string, number>();
  private readonly docs = new Map<string, number>();

  constructor(data: Data) {
    if (data.version !== 1) throw new Error(`this page reads version 1 of the data, not ${data.version}`);
    this.entities = data.entities;
    this.statements = data.statements;
    this.documents = data.documents;
    this.title = data.title;
    this.rules = new Map(Object.entries(data.rules ?? {}));
    this.tells = new Set(data.tells ?? []);
    this.state = data.state;
    const lists = (): number[][] => this.entities.map(() => []);
    this.from = lists();
    this.to = lists();
    this.says = lists();
    this.in = lists();
    this.entities.forEach((entity, at) => this.keys.set(entity.key, at));
    this.documents.forEach((doc, at) => this.docs.set(doc.id, at));
    this.first = new Array<string>(this.statements.length).fill("");
    this.last = new Array<string>(this.statements.length).fill("");
    this.who = new Uint8Array(this.statements.length);
    this.reported = new Uint8Array(this.statements.length);
    this.statements.forEach((statement, at) => this.note(statement, at));
  }

  private note(statement: Statement, at: number): void {
    for (const entity of statement.from ?? NONE) this.from[entity]!.push(at);
    for (const entity of statement.to ?? NONE) this.to[entity]!.push(at);
    for (const holder of statement.attribution ?? NONE) {
      if (holder !== null && this.says[holder]!.at(-1) !== at) this.says[holder]!.push(at);
    }
    if (statement.attribution?.length) this.reported[at] = 1;
    for (const { rules } of statement.evidence) {
      if (rules) for (const rule of rules) if (WHO.has(rule)) this.who[at] = 1;
    }
    for (const slot of [statement.subject, statement.object]) {
      if (slot && "entity" in slot) {
        const list = this.in[slot.entity]!;
        if (list[list.length - 1] !== at) list.push(at);
      }
      if (slot && "statement" in slot) push(this.inside, slot.statement, at);
    }
    for (const inner of statement.content ?? NONE) push(this.inside, inner, at);
    for (const denied of statement.denies ?? NONE) push(this.answers, denied, at);
    const [first, last] = this.days(statement);
    this.first[at] = first;
    this.last[at] = last;
  }

  private days(statement: Statement): [string, string] {
    for (const qualifier of statement.qualifiers ?? []) {
      if (qualifier.kind === "time" && qualifier.date) return span(qualifier.date);
    }
    if (statement.said?.length) return span(statement.said[0]!);
    const place = statement.evidence[0];
    const published = place && this.documents[place.document]?.published?.[0];
    return published ? [published, published] : ["", ""];
  }

  /// Statements that deny this one.
  deniedBy(at: number): readonly number[] {
    return this.answers.get(at) ?? NONE;
  }

  /// Statements that have this one as their object or content.
  within(at: number): readonly number[] {
    return this.inside.get(at) ?? NONE;
  }

  entityAt(key: string): number | undefined {
    return this.keys.get(key);
  }

  statementAt(id: string): number | undefined {
    // only needed once somebody goes to a statement
    if (!this.ids.size) this.statements.forEach((statement, at) => this.ids.set(statement.id, at));
    return this.ids.get(id);
  }

  documentAt(id: string): number | undefined {
    return this.docs.get(id);
  }

  label(entity: number): string {
    return this.entities[entity]?.label ?? "?";
  }
}

function push(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list[list.length - 1] !== value) list.push(value);
}

/// First and last day of a time in EDTF: `2026-10-13`, `2026-10`, `2019~`, `2026-03-02/..`, the season `2025-22`.
export function span(edtf: string): [string, string] {
  const [from, until] = edtf.replaceAll("~", "").split("/") as [string, string?];
  const first = from === ".." ? "" : edge(from, false);
  const end = until === undefined ? from : until;
  const last = end === ".." ? "" : edge(end, true);
  return [first || last, last || first];
}

function edge(stamp: string, end: boolean): string {
  const [year, part, day] = stamp.split("-") as [string, string?, string?];
  if (day) return stamp;
  if (!part) return end ? `${year}-12-31` : `${year}-01-01`;
  let month = Number(part);
  if (month > 20) month = (month - 20) * 3; // spring is 21: March to May
  if (end && Number(part) > 20) month += 2;
  if (month > 12) return `${String(Number(year) + 1).padStart(4, "0")}-02-28`;
  const two = String(month).padStart(2, "0");
  if (!end) return `${year}-${two}-01`;
  return `${year}-${two}-${new Date(Date.UTC(Number(year), month, 0)).getUTCDate()}`;
}

/// What case, accents and signs aside is compared in a search.
export function folded(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

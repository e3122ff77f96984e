// Why a statement is in the graph: the rule and the actors behind its words, which every graph has; and the steps of its
// reading, where whoever serves the page can read its words again.

import { to, type Context } from "./context";
import type { Slot } from "./data";
import { h, type Child } from "./dom";
import { gist } from "./look";

interface Named {
  name: string;
  meaning: string;
}

interface Step {
  line: string;
  content: string[];
  paths: { to: string; way: string }[];
  why: {
    sentence: { document: string; line: number; column: number; text: string; start: number; end: number };
    parts: { part: string; text: string; start: number; end: number; statement?: number }[];
    repairs: (Named & { word: string })[];
    rule: Named;
    lexicon: { about: string; file: string | null; line: number | null; entry: string }[];
    polarity: string;
    certainty: string;
    tense?: string;
    steps: string[];
    sources: { source: string | null; cue: string; time?: string }[];
    entities: { part: string; phrase: string; entity: string; label: string; kind: string; meaning: string; name?: string; then?: string }[];
    actors: { part: string; entity: string; label: string; rule: string; meaning: string }[];
    confidence: number;
    signs: { sign: string; adds: number; meaning: string }[];
  };
}

interface Reply {
  from?: "text" | "passage";
  told?: string;
  read: Step[];
}

export function howRead(context: Context, at: number): HTMLElement {
  const { graph, route } = context;
  const statement = graph.statements[at]!;
  const open = route.names[1] === "why";
  const steps = h("div", { class: "steps", "aria-live": "polite" });
  const box = h("details", { class: "section why", open }, h("summary", null, h("h2", null, "How it was read")), ofGraph(context, at), steps, command(context, at));
  let asked = false;
  const ask = (): void => {
    if (asked || !graph.tells.has("why")) return;
    asked = true;
    void tell(context, at).then((reply) => steps.replaceChildren(...told(context, reply)));
  };
  box.addEventListener("toggle", () => {
    // whether it is open belongs to the address
    if (box.isConnected && context.route.page === "statement" && context.route.names[0] === statement.id) {
      context.go({ ...context.route, names: box.open ? [statement.id, "why"] : [statement.id] }, "quietly");
    }
    if (box.open) ask();
  });
  if (open) ask();
  return box;
}

/// What the graph itself has of it.
function ofGraph({ graph }: Context, at: number): Child {
  const statement = graph.statements[at]!;
  const rules = [...new Set(statement.evidence.flatMap((place) => place.rules ?? []))];
  const stands = (name: string, slot: Slot | undefined, actors: readonly number[] | undefined): Child => {
    const words = slot && "entity" in slot ? graph.label(slot.entity) : slot && "value" in slot ? `“${slot.value}”` : slot ? `(${gist(graph, slot.statement)})` : "what the text leaves open";
    const others = (actors ?? []).filter((actor) => !(slot && "entity" in slot && slot.entity === actor));
    return others.length ? fact(name, [words, " stands for ", others.map((actor) => graph.label(actor)).join(", ")]) : null;
  };
  const best = Math.max(...statement.evidence.map((place) => place.confidence ?? -1));
  return h(
    "dl",
    null,
    rules.map((rule) => fact("Rule", [h("b", null, rule), graph.rules.has(rule) ? `: ${graph.rules.get(rule)}` : ""])),
    stands("Subject", statement.subject, statement.from),
    stands("Object", statement.object, statement.to),
    (statement.attribution ?? []).length ? fact("In whose word", (statement.attribution ?? []).map((holder) => (holder === null ? "an unnamed source" : graph.label(holder))).join(" → ")) : fact("In whose word", "the article’s own"),
    statement.vouched ? fact("Plain edge", "yes, if sure enough: the article states it as a fact") : null,
    best < 0 ? null : fact("Confidence", (best / 1000).toFixed(2)),
  );
}

function fact(name: string, value: Child): Child {
  return [h("dt", null, name), h("dd", null, value)];
}

function command({ graph }: Context, at: number): Child {
  const statement = graph.statements[at]!;
  const doc = statement.evidence[0] && graph.documents[statement.evidence[0].document];
  return [
    h("p", { class: "fine" }, "The same from the program, with the graph’s file, and with the article for every step:"),
    h("pre", null, h("code", null, `actant explain graph.ttl --why stmt:${statement.id}\nactant explain --file ${doc?.name ?? "ARTICLE"}     # its sentences, with the numbers of their statements`)),
    h("p", { class: "fine" }, "Identifier in the graph: ", h("code", null, `stmt:${statement.id}`)),
  ];
}

async function tell({ graph }: Context, at: number): Promise<Reply> {
  const statement = graph.statements[at]!;
  const place = statement.evidence[0];
  const query = new URLSearchParams({ statement: statement.id });
  if (place) query.set("document", graph.documents[place.document]!.name);
  if (place?.quote) {
    query.set("quote", place.quote);
    query.set("gist", gist(graph, at).replaceAll("— not ", "— "));
  }
  try {
    const answer = await fetch(new URL(`api/why.json?${query}`, document.baseURI));
    return answer.ok ? ((await answer.json()) as Reply) : { told: await answer.text(), read: [] };
  } catch (error) {
    return { told: String(error), read: [] };
  }
}

function told(context: Context, { from, told: words, read }: Reply): HTMLElement[] {
  if (words) return [h("p", { class: "unknown" }, `The steps are not known: ${words}.`)];
  const note = from === "passage" ? [h("p", { class: "unknown" }, "Read again from the passage alone; what stands around it may have counted too.")] : [];
  return [...note, ...read.slice(0, 3).map((one) => step(context, one))];
}

/// The sentence with the parts of the statement marked.
function sentence({ sentence: its, parts }: Step["why"]): HTMLElement {
  const letters = [...its.text];
  const inside = parts.filter(({ start, end }) => start >= its.start && end <= its.end && end > start).sort((a, b) => a.start - b.start || b.end - a.end);
  const line: Child[] = [];
  let done = its.start;
  for (const part of inside) {
    if (part.start < done) continue;
    line.push(letters.slice(done - its.start, part.start - its.start).join(""));
    line.push(h("mark", { title: part.part }, letters.slice(part.start - its.start, part.end - its.start).join("")), h("sub", null, part.part));
    done = part.end;
  }
  line.push(letters.slice(done - its.start).join(""));
  return h("blockquote", null, h("p", null, line), h("footer", null, `${its.document}, line ${its.line}, column ${its.column}`));
}

function step(context: Context, { line, content, paths, why }: Step): HTMLElement {
  const list = (title: string, items: readonly Child[]): Child => (items.length ? [h("h4", null, title), h("ul", null, items.map((item) => h("li", null, item)))] : null);
  const who = (key: string, label: string): Child => (context.graph.entityAt(key) === undefined ? label : h("a", { href: to(context, "actor", key) }, label));
  const small = (text: string): Child => h("small", null, ` ${text}`);
  return h(
    "section",
    { class: "step" },
    h("p", null, line),
    sentence(why),
    list("Rule", [[h("b", null, why.rule.name), `: ${why.rule.meaning}`]]),
    list("Repairs of the tree", why.repairs.map(({ name, word, meaning }) => [h("b", null, name), ` at “${word}”`, small(meaning)])),
    list("Way from the predicate", paths.map(({ to: part, way }) => [`${part}: `, h("code", null, way)])),
    list("Word lists", why.lexicon.map(({ about, file, line: number, entry }) => [about, small(`${file ? `${file}:${number} ` : ""}${entry}`)])),
    list("How certain", [`${why.certainty}, ${why.polarity}${why.tense ? `, ${why.tense}` : ""}`, ...why.steps]),
    list("Who says it, the outermost first", why.sources.length ? why.sources.map(({ source, cue, time }) => `${source ?? "somebody unnamed"} (“${cue}”${time ? `, ${time}` : ""})`) : ["the author"]),
    list("Who is meant", why.entities.map(({ part, phrase, entity, label, meaning, name }) => [`${part} “${phrase}” → `, who(entity, label), small(meaning + (name && name !== phrase ? ` (“${name}”)` : ""))])),
    list("Actors behind them", why.actors.map(({ part, entity, label, rule, meaning }) => [`${part}: `, who(entity, label), small(`${rule}, ${meaning}`)])),
    list("Content", content),
    list(`Confidence ${why.confidence.toFixed(2)}`, why.signs.slice(0, 12).map(({ sign, adds, meaning }) => [`${adds > 0 ? "+" : "−"}${Math.abs(adds).toFixed(2)} ${sign}`, small(meaning)])),
  );
}

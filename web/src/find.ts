// Sentences by their words: from the server where it keeps a collection, else from what the page has.

import { to, type Context } from "./context";
import { folded, type Doc } from "./data";
import { h, type Child } from "./dom";
import { title } from "./doc";
import { downloads } from "./files";
import { gist } from "./look";
import { plural } from "./panel";
import { some } from "./card";
import { stems } from "./stem";

export interface Found {
  document: string;
  start: number;
  end: number;
  sentence: string;
  /// Identifiers of those that stand in it.
  statements: string[];
}

/// One word that is looked for: as it is, with all that begin so, or with its other forms.
export interface Word {
  word: string;
  how: "exactly" | "begins" | "forms";
}

/// What a sentence must have, all of it: words, and words one after the other. A word stands for its forms, one that ends with a
/// star for all that begin so; what stands between quotation marks is looked for as it is. A mark without its partner says nothing.
export function asked(line: string): Word[][] {
  const pieces = line.split(/["“”„«»]/);
  return pieces.flatMap((piece, place) => {
    const quoted = place % 2 === 1 && place + 1 < pieces.length;
    const words = piece.split(/\s+/).flatMap((part) => {
      const inside = folded(part).split(" ").filter(Boolean);
      return inside.map((word, at): Word => ({ word, how: part.endsWith("*") && at === inside.length - 1 ? "begins" : quoted ? "exactly" : "forms" }));
    });
    return quoted ? (words.length ? [words] : []) : words.map((word) => [word]);
  });
}

function is({ word, how }: Word, there: string): boolean {
  if (how === "begins") return there.startsWith(word);
  return word === there || (how === "forms" && stems(there).some((stem) => stems(word).includes(stem)));
}

export function has(sentence: string, words: readonly Word[][]): boolean {
  const there = folded(sentence).split(" ");
  return words.every((phrase) => there.some((_, at) => phrase.every((word, next) => at + next < there.length && is(word, there[at + next]!))));
}

/// So many are shown.
const MOST = 500;

/// The sentences of the texts that the page has; of documents without, the passages of their statements.
export function inside({ graph, shown }: Context, line: string): Found[] {
  const words = asked(line);
  if (!words.length) return [];
  const found: Found[] = [];
  const places = new Map<number, { start: number; end: number; statement: number; quote: string | undefined }[]>();
  graph.statements.forEach((statement, at) => {
    if (!shown[at]) return;
    for (const { document, start, end, quote } of statement.evidence) {
      const list = places.get(document);
      if (list) list.push({ start, end, statement: at, quote });
      else places.set(document, [{ start, end, statement: at, quote }]);
    }
  });
  const order = [...graph.documents.keys()].sort((a, b) => newest(graph.documents[a]!, graph.documents[b]!));
  for (const at of order) {
    if (found.length >= MOST) break;
    const doc = graph.documents[at]!;
    const here = (places.get(at) ?? []).sort((a, b) => a.start - b.start || a.end - b.end);
    const of = (start: number, end: number): string[] => [...new Set(here.filter((place) => place.start < end && place.end > start).map(({ statement }) => graph.statements[statement]!.id))];
    if (doc.text !== undefined) {
      // most texts have not even the words
      if (!has(doc.text, words)) continue;
      for (const [start, end, sentence] of sentences(doc.text)) if (has(sentence, words)) found.push({ document: doc.id, start, end, sentence, statements: of(start, end) });
      continue;
    }
    let last = 0;
    for (const { start, end, quote } of here.sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (quote === undefined || end <= last || !has(quote, words)) continue;
      found.push({ document: doc.id, start, end, sentence: quote, statements: of(start, end) });
      last = end;
    }
  }
  return found.slice(0, MOST);
}

function newest(a: Doc, b: Doc): number {
  const [one, other] = [a.published?.[0] ?? "", b.published?.[0] ?? ""];
  if (one !== other) return one > other ? -1 : 1;
  return a.name < b.name ? -1 : Number(a.name > b.name);
}

/// The sentences of a text with their characters (Unicode scalar values).
export function sentences(text: string): [number, number, string][] {
  const all: [number, number, string][] = [];
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  let at = 0;
  for (const { segment } of segmenter.segment(text)) {
    const length = [...segment].length;
    const words = segment.trim();
    const before = [...segment.slice(0, segment.indexOf(words))].length;
    if (words) all.push([at + before, at + before + [...words].length, words]);
    at += length;
  }
  return all;
}

async function found(context: Context, line: string): Promise<Found[]> {
  if (!context.graph.tells.has("search")) return inside(context, line);
  const answer = await fetch(new URL(`api/search.json?words=${encodeURIComponent(line)}`, document.baseURI));
  if (!answer.ok) throw new Error(await answer.text());
  const all = (await answer.json()) as Found[];
  return all.filter(({ document, statements }) => {
    const { filter } = context.route;
    if (filter.document && filter.document !== document) return false;
    const known = statements.map((id) => context.graph.statementAt(id)).filter((at) => at !== undefined);
    // a sentence that states nothing passes only where nothing is filtered
    return known.some((at) => context.shown[at]) || (!known.length && context.shown.every((one) => one === 1));
  });
}

export function findPage(context: Context): HTMLElement {
  const { route } = context;
  const line = route.form["words"] ?? "";
  const input = h("input", { name: "words", type: "search", value: line, "aria-label": "Words of a sentence", placeholder: "Words; \"two words\" together; harb* for all that begin so", autocomplete: "off" });
  const form = h(
    "form",
    { class: "ask", onsubmit: (event: Event) => {
      event.preventDefault();
      context.go({ ...route, page: "find", names: [], form: { words: input.value.trim() } });
    } },
    h("label", { class: "choose" }, h("span", null, "Sentences that have all these words"), input),
    h("button", { type: "submit", class: "button" }, "Find"),
  );
  const result = h("div", { class: "found", "aria-live": "polite" });
  if (asked(line).length) {
    result.replaceChildren(h("p", { class: "unknown" }, "Looking …"));
    void found(context, line)
      .then((all) => result.replaceChildren(list(context, line, all)))
      .catch((error) => result.replaceChildren(h("p", { class: "fault", role: "alert" }, String(error instanceof Error ? error.message : error))));
  }
  return h("section", { class: "page document" }, h("h1", null, "Sentences"), form, result);
}

function list(context: Context, line: string, all: readonly Found[]): HTMLElement {
  const { graph } = context;
  const words = asked(line);
  const one = ({ document, sentence, start, end, statements }: Found): HTMLElement => {
    const at = graph.documentAt(document);
    const doc = at === undefined ? undefined : graph.documents[at]!;
    const known = statements.map((id) => graph.statementAt(id)).filter((it) => it !== undefined);
    return h(
      "blockquote",
      { "data-start": start, "data-end": end },
      h("p", null, marked(sentence, words)),
      h("footer", null, doc ? h("a", { href: to(context, "document", doc.id), title: doc.name }, title(doc)) : document, doc?.published?.length ? `, ${doc.published[0]}` : "", `, characters ${start}–${end}`),
      known.length ? h("ul", { class: "stated" }, known.slice(0, 6).map((it) => h("li", null, h("a", { href: to(context, "statement", graph.statements[it]!.id) }, gist(graph, it)))), known.length > 6 ? h("li", null, `and ${known.length - 6} more`) : null) : null,
    );
  };
  const files = downloads("sentences", () => ({
    columns: ["document", "start", "end", "sentence", "statements"],
    rows: all.map(({ document, start, end, sentence, statements }) => [graph.documents[graph.documentAt(document) ?? -1]?.name ?? document, String(start), String(end), sentence, statements.join(" ")]),
  }));
  const most = all.length >= MOST ? ` (the first ${MOST})` : "";
  return h("div", null, h("p", { class: "table-bar" }, h("span", null, plural(all.length, "sentence"), most), all.length ? files : null), all.length ? some(all, one, 40) : h("p", { class: "unknown" }, "No sentence has all these words."));
}

/// The sentence with the words marked.
function marked(sentence: string, words: readonly Word[][]): Child[] {
  const all = words.flat();
  return sentence.split(/([\p{L}\p{N}\p{M}]+)/u).map((part, at) => (at % 2 && all.some((one) => has(part, [[one]])) ? h("mark", null, part) : part));
}

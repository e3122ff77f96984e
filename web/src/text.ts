// Characters of a text. The program counts Unicode scalar values, a string of JavaScript UTF-16 code units.

export interface Passage {
  before: string;
  marked: string;
  after: string;
  /// Whether the text goes on before and after.
  open: [boolean, boolean];
}

const PLAIN = /^[^\ud800-\udfff]*$/;
const plain = new WeakMap<object, boolean>();

/// Where the scalar value with this number begins, in code units.
export function unit(text: string, at: number, owner?: object): number {
  let simple = owner && plain.get(owner);
  if (simple === undefined) {
    simple = PLAIN.test(text);
    if (owner) plain.set(owner, simple);
  }
  if (simple) return Math.min(at, text.length);
  let units = 0;
  for (let left = at; left > 0 && units < text.length; left--) {
    units += text.codePointAt(units)! > 0xffff ? 2 : 1;
  }
  return units;
}

/// The passage between two characters with what stands around it: its paragraph, or of a long one its sentences.
export function passage(text: string, start: number, end: number, owner?: object): Passage {
  const from = unit(text, start, owner);
  const to = unit(text, end, owner);
  let left = text.lastIndexOf("\n", from - 1) + 1;
  let right = text.indexOf("\n", to);
  if (right < 0) right = text.length;
  if (right - left > 320) [left, right] = sentences(text, left, right, from, to);
  return {
    before: text.slice(left, from).trimStart(),
    marked: text.slice(from, to),
    after: text.slice(to, right).trimEnd(),
    open: [text.slice(0, left).trim() !== "", text.slice(right).trim() !== ""],
  };
}

function sentences(text: string, left: number, right: number, from: number, to: number): [number, number] {
  if (typeof Intl === "undefined" || !("Segmenter" in Intl)) {
    return [Math.max(left, from - 160), Math.min(right, to + 160)];
  }
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  let [first, last] = [from, to];
  for (const { index, segment } of segmenter.segment(text.slice(left, right))) {
    const begin = left + index;
    const stop = begin + segment.length;
    if (begin < to && stop > from) {
      first = Math.min(first, begin);
      last = Math.max(last, stop);
    }
  }
  return [first, last];
}

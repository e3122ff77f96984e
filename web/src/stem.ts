// Words that are forms of one another (*sanctions, sanctioned*; *strike, struck*), as src/collection/stem.rs has them: the
// first step of the English stemmer of Snowball, which undoes inflection alone.

import table from "../../ontology/irregular-verbs.tsv?raw";

/// Verbs by their irregular forms.
const VERBS = new Map<string, string>();
for (const row of table.split("\n")) {
  if (!row || row.startsWith("#")) continue;
  const [verb = "", ...forms] = row.split("\t");
  for (const form of forms.flatMap((field) => field.split(","))) if (!VERBS.has(form)) VERBS.set(form, verb);
}

/// Words whose endings are none, or other ones, with their stems.
const EXCEPTIONS = new Map([
  ...["andes", "atlas", "bias", "cosmos", "earring", "exceed", "herring", "inning", "news", "outing", "proceed", "sky", "succeed"].map((word): [string, string] => [word, word]),
  ["dying", "die"], ["lying", "lie"], ["skies", "sky"], ["tying", "tie"],
]);

const VOWEL = /[aeiouy]/;
const SHORT = /^[aeiouy][^aeiouy]$|[^aeiouy][aeiouy][^aeiouywxY]$/;

const known = new Map<string, string[]>();

/// The stems of a word in small letters: that of its spelling, and that of the verb of which it is an irregular form.
export function stems(word: string): readonly string[] {
  let its = known.get(word);
  if (!its) {
    const verb = VERBS.get(word);
    its = verb && verb !== word ? [stem(word), stem(verb)] : [stem(word)];
    known.set(word, its);
  }
  return its;
}

/// Where the region begins after the first consonant that follows a vowel, from a place on.
function region(word: string, from = 0): number {
  const at = word.slice(from).search(/[aeiouy][^aeiouy]/);
  return at < 0 ? word.length : from + at + 2;
}

/// What is left of a word without its inflection. Only words of the letters a to z are inflected.
function stem(word: string): string {
  if (!/^[a-z]{3,}$/.test(word)) return word;
  const exception = EXCEPTIONS.get(word);
  if (exception !== undefined) return exception;
  // a `y` that is a consonant is `Y`
  let its = word.replace(/^y/, "Y").replace(/([aeiouy])y/g, "$1Y");
  if (its.endsWith("sses")) its = its.slice(0, -2);
  else if (/ie[sd]$/.test(its)) its = its.slice(0, its.length > 4 ? -2 : -1);
  else if (/[^us]s$/.test(its) && VOWEL.test(its.slice(0, -2))) its = its.slice(0, -1);
  if (EXCEPTIONS.get(its.toLowerCase()) === its.toLowerCase()) return its.toLowerCase();
  if (its.endsWith("eed")) {
    if (region(its) <= its.length - 3) its = its.slice(0, -1);
  } else {
    const ending = /(?:ed|ing)$/.exec(its);
    if (ending && VOWEL.test(its.slice(0, ending.index))) {
      its = its.slice(0, ending.index);
      if (/(?:at|bl|iz)$/.test(its)) its += "e";
      else if (/(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(its)) its = its.slice(0, -1);
      else if (SHORT.test(its) && region(its) === its.length) its += "e";
    }
  }
  if (/.[^aeiouy][yY]$/.test(its)) its = `${its.slice(0, -1)}i`;
  if (its.endsWith("e")) {
    const last = its.length - 1;
    const first = region(its);
    if (region(its, first) <= last || (first <= last && !SHORT.test(its.slice(0, -1)))) its = its.slice(0, -1);
  }
  return its.toLowerCase();
}

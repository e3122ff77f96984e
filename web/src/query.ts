// The query in SPARQL that asks for what a view shows. The prefixes are those that the program declares by itself.

import type { Context } from "./context";
import { isEmpty } from "./filter";
import type { Filter } from "./route";

/// Whoever has no actor behind the words stands there as worded.
const FROM = "act:agent|rdf:subject";
const INTO = "act:target|rdf:object";

/// A name of the graph: `actor:iran`, or its IRI where a prefixed name would need escapes.
export function name(key: string): string {
  const found = /^(actor|concept|doc|quantity|stmt)\/([A-Za-z0-9][A-Za-z0-9_-]*)$/.exec(key);
  return found ? `${found[1]}:${found[2]}` : `<https://w3id.org/actant/id/${key}>`;
}

/// For the views that are sets of statements; `undefined` for others.
export function queryOf({ route }: Context): string | undefined {
  const { page, names, filter } = route;
  const lines: string[] = [];
  const [a, b] = names.map(name);
  if (page === "actor" && a) lines.push(`{ ?statement ${FROM} ${a} } UNION { ?statement ${INTO} ${a} }`);
  else if (page === "tie" && a && b) lines.push(`?statement ${FROM} ${a} ; ${INTO} ${b} .`);
  else if (page === "statement" && names[0]) lines.push(`VALUES ?statement { ${name(`stmt/${names[0]}`)} }`);
  else if (page === "document" && names[0]) lines.push(...inside(names[0]));
  else if (page === "timeline" && a) lines.push(`{ ?statement ${FROM} ${a} } UNION { ?statement ${INTO} ${a} } UNION { ?statement prov:wasAttributedTo ${a} }`);
  else if (page === "disputes") return disputes(filter);
  else if (page === "documents") return DOCUMENTS;
  else if (page !== "statements" && page !== "picture") return undefined;
  lines.push("?statement act:certainty ?certainty ; act:polarity ?polarity ; act:verb/rdfs:label ?verb .");
  lines.push("OPTIONAL { ?statement rdf:subject ?subject }", "OPTIONAL { ?statement rdf:object ?object }");
  lines.push(...filters(page === "document" ? { ...filter, document: "" } : filter));
  const body = lines.map((line) => `  ${line}`).join("\n");
  return `SELECT DISTINCT ?statement ?subject ?verb ?object ?certainty ?polarity WHERE {\n${body}\n}\nORDER BY ?statement`;
}

/// What a filter lets through, of a `?statement` with its `?certainty` and `?polarity`.
function filters(filter: Filter): string[] {
  const lines: string[] = [];
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  if (filter.certainty.length) lines.push(`FILTER (?certainty IN (${filter.certainty.map((one) => `cert:${capital(one)}`).join(", ")}))`);
  if (filter.polarity) lines.push(`FILTER (?polarity = act:${filter.polarity === "denied" ? "Negative" : "Positive"})`);
  if (filter.source === "-") lines.push("FILTER NOT EXISTS { ?statement prov:wasAttributedTo ?source }");
  else if (filter.source) lines.push(`?statement prov:wasAttributedTo ${name(filter.source)} .`);
  if (filter.relation) lines.push(`?statement rdf:predicate ${filter.relation} .`);
  if (filter.document) lines.push(...inside(filter.document));
  if (filter.kind.length) lines.push(`FILTER EXISTS { ?statement ${FROM}|${INTO} ?one . ?one a ?kind FILTER (?kind IN (${filter.kind.map((kind) => `act:${kind}`).join(", ")})) }`);
  if (filter.from || filter.to) lines.push(...between(filter.from, filter.to));
  return lines;
}

/// A denial with what it answers; or the same, said by one and said not to be so by another. A filter lets both through if it does one.
function disputes(filter: Filter): string {
  const sides = ["?claim", "?denial"].map((side) => {
    const lines = ["?statement act:certainty ?certainty ; act:polarity ?polarity .", ...filters(filter)];
    return ["{", ...lines.map((line) => `  ${line.replaceAll("?statement", side)}`), "}"];
  });
  const either = isEmpty(filter) ? [] : ["FILTER (EXISTS " + sides[0]!.join("\n  "), "|| EXISTS " + sides[1]!.join("\n  ") + ")"];
  return `SELECT DISTINCT ?claim ?subject ?verb ?object ?denial WHERE {
  { ?denial act:denies ?claim }
  UNION {
    ?claim rdf:subject ?a ; rdf:predicate ?p ; rdf:object ?b ; act:polarity act:Positive .
    ?denial rdf:subject ?a ; rdf:predicate ?p ; rdf:object ?b ; act:polarity act:Negative .
    FILTER (${says("?claim", "?denial")} || ${says("?denial", "?claim")})
  }
  ?claim act:verb/rdfs:label ?verb .
  OPTIONAL { ?claim rdf:subject ?subject }
  OPTIONAL { ?claim rdf:object ?object }
${either.map((line) => `  ${line}\n`).join("")}}
ORDER BY ?claim`;
}

/// Whether somebody says the one and not the other.
function says(one: string, other: string): string {
  return `EXISTS { ${one} prov:wasAttributedTo ?by FILTER NOT EXISTS { ${other} prov:wasAttributedTo ?by } }`;
}

const DOCUMENTS = `SELECT ?document ?name ?title ?publisher ?published ?address WHERE {
  ?document a nif:Context ; rdfs:label ?name .
  OPTIONAL { ?document dct:title ?title }
  OPTIONAL { ?document dct:publisher ?publisher }
  OPTIONAL { ?document dct:issued ?published }
  OPTIONAL { ?document dct:source ?address }
}
ORDER BY ?name`;

/// What happened, else was said, else was published within some days. A time may be a month or a year: of a day it is compared
/// with, only so much counts. The season of a year is taken for the year.
function between(from: string, to: string): string[] {
  const plain = (times: string): string => `REPLACE(STR(COALESCE(${times}, ?said, ?issued)), "^([0-9]{4})-2[1-4]~?$|~$", "$1")`;
  return [
    "# when it happened, else when it was said, else when it was published",
    "OPTIONAL { ?statement act:date|act:dateFrom ?begun }",
    "OPTIONAL { ?statement act:date|act:dateUntil ?ended }",
    "OPTIONAL { ?statement act:saidOn ?said }",
    "OPTIONAL { ?statement prov:wasDerivedFrom/nif:referenceContext/dct:issued ?issued }",
    `BIND(${plain("?begun, ?ended")} AS ?first)`,
    `BIND(${plain("?ended, ?begun")} AS ?last)`,
    ...(from ? [`FILTER (?last >= SUBSTR("${day(from)}", 1, STRLEN(?last)))`] : []),
    ...(to ? [`FILTER (?first <= SUBSTR("${day(to)}", 1, STRLEN(?first)))`] : []),
  ];
}

/// A day of an address, which anybody may have written.
function day(text: string): string {
  return text.replace(/[^0-9-]/g, "");
}

/// What stands in a document.
function inside(document: string): string[] {
  return ["?statement prov:wasDerivedFrom ?evidence .", `FILTER (STRSTARTS(STR(?evidence), "https://w3id.org/actant/id/doc/${document}#"))`];
}

/// A first query for those who write their own.
export const FIRST = `# who accuses whom, and of what
SELECT ?who ?whom ?verb ?what WHERE {
  ?statement rdf:predicate rel:accuse ; rdf:subject ?who ; rdf:object ?whom .
  OPTIONAL { ?statement act:content ?content . ?content act:verb/rdfs:label ?verb . OPTIONAL { ?content rdf:object ?what } }
}
LIMIT 100`;


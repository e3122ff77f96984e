// Reads exported graphs with programs that are not ours: N3.js (RDF 1.1 and 1.2) and Neo4j's grammar of Cypher.
//
//     npm install n3 @neo4j-cypher/editor-support
//     node tests/outside/files.mjs FOLDER
//
// FOLDER holds one graph as g.ttl g.nt g.nq g.trig g.cypher and g.nodes.csv, and again, written with --rdf12, as
// g12.ttl g12.nt g12.nq g12.trig. The exit status is 1 if any check fails. The packages are looked for where the
// script is started.

import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const need = createRequire(join(process.cwd(), "package.json"));
const N3 = need("n3");
const { parse } = need("@neo4j-cypher/editor-support");

const folder = process.argv[2];
const read = (name) => readFileSync(join(folder, name), "utf8");
let failures = 0;

function check(name, passed, detail = "") {
  console.log(`${passed ? "ok  " : "FAIL"}  ${name}${detail === "" ? "" : `: ${detail}`}`);
  if (!passed) failures += 1;
}

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const SYNTAXES = { ttl: "Turtle", nt: "N-Triples", nq: "N-Quads", trig: "TriG" };
const term = (it) =>
  it.termType === "Quad"
    ? `<<( ${term(it.subject)} ${term(it.predicate)} ${term(it.object)} )>>`
    : N3.termToId(it);
const line = (quad) => [quad.subject, quad.predicate, quad.object, quad.graph].map(term).join(" ");

function quads(name, format) {
  return new N3.Parser({ format }).parse(read(name));
}

// What a statement of RDF 1.1 says in three triples is one triple term in RDF 1.2.
function reified(all) {
  const parts = new Map();
  const others = [];
  for (const quad of all) {
    const part = quad.predicate.value.startsWith(RDF) ? quad.predicate.value.slice(RDF.length) : "";
    if (!["subject", "predicate", "object"].includes(part)) {
      others.push(line(quad));
      continue;
    }
    const key = `${term(quad.subject)} ${term(quad.graph)}`;
    parts.set(key, { ...parts.get(key), [part]: quad });
  }
  for (const { subject, predicate, object } of parts.values()) {
    const one = predicate ?? subject ?? object;
    if (subject && predicate && object) {
      const triple = `<<( ${term(subject.object)} ${term(predicate.object)} ${term(object.object)} )>>`;
      others.push(`${term(one.subject)} ${RDF}reifies ${triple} ${term(one.graph)}`);
    } else {
      others.push(...[subject, predicate, object].filter(Boolean).map(line));
    }
  }
  return others;
}

const counts = {};
for (const [ending, format] of Object.entries(SYNTAXES)) {
  const older = quads(`g.${ending}`, format);
  const newer = quads(`g12.${ending}`, format);
  counts[ending] = older.length;
  const expected = new Set(reified(older));
  const found = new Set(newer.map(line));
  const missing = [...expected].filter((it) => !found.has(it));
  const more = [...found].filter((it) => !expected.has(it));
  const terms = newer.filter((quad) => quad.object.termType === "Quad").length;
  check(`N3.js reads g12.${ending} as g.${ending}`, missing.length + more.length === 0 && terms > 0, `${terms} triple terms`);
  for (const it of [...missing, ...more].slice(0, 3)) console.log(`        ${it}`);
}
check("N3.js: as many triples in Turtle and N-Triples", counts.ttl === counts.nt, `${counts.ttl}`);
check("N3.js: as many quads in TriG and N-Quads", counts.trig === counts.nq, `${counts.nq}`);

// A line is a command. The constraint at the beginning is newer than this grammar.
const commands = read("g.cypher").split("\n").filter((it) => it !== "" && !it.startsWith("CREATE CONSTRAINT"));
const broken = commands.filter((it) => parse(it).errorListener.errors.length > 0);
check("Neo4j's grammar reads g.cypher", broken.length === 0, broken.slice(0, 3).join("\n        ") || `${commands.length} commands`);
const rows = (name) => read(name).trimEnd().split("\r\n").length - 1;
const nodes = commands.filter((it) => it.startsWith("MERGE (n:Actant")).length;
check("g.cypher has as many nodes and edges as the tables", nodes === rows("g.nodes.csv") && commands.length - nodes === rows("g.edges.csv"), `${nodes} and ${commands.length - nodes}`);
process.exit(failures === 0 ? 0 : 1);

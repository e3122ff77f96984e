// Asks and changes what `actant serve` serves with Comunica, a SPARQL engine of JavaScript.
//
//     npm install @comunica/query-sparql
//     node tests/outside/comunica.mjs ACTANT GRAPH.nq FOLDER
//
// ACTANT is the program, GRAPH.nq a graph that it wrote, FOLDER has the node_modules. The exit status is 1 if a check fails.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { createInterface } from "node:readline";

const [program, path, folder] = process.argv.slice(2);
const { QueryEngine } = createRequire(resolve(folder, "x.js"))("@comunica/query-sparql");
const TOKEN = "s3cret";
const server = spawn(program, ["serve", "--bind", "127.0.0.1:0", "--writable", "--token", TOKEN, path], { stdio: ["ignore", "pipe", "inherit"] });
const elsewhere = [];

/// With the token; what leads to another server is noted.
function asked(root) {
  return (address, options = {}) => {
    const url = typeof address === "string" ? address : address.url;
    if (!url.startsWith(root)) elsewhere.push(url);
    const headers = new Headers(options.headers);
    headers.set("authorization", `Bearer ${TOKEN}`);
    return fetch(address, { ...options, headers });
  };
}

async function check(name, found, expected) {
  assert.deepEqual(await found, expected, name);
  console.log(`ok    ${name}`);
}

try {
  const { value: root } = await createInterface({ input: server.stdout })[Symbol.asyncIterator]().next();
  const endpoint = `${root}sparql`;
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
  const quads = new Set(lines);
  const triples = new Set(lines.map((line) => line.replace(/ <[^ ]*> \.$/, "")));
  const engine = new QueryEngine();
  const context = { sources: [{ type: "sparql", value: endpoint }], destination: { type: "sparql", value: endpoint }, fetch: asked(root) };
  const rows = async (query) => (await engine.queryBindings(query, context)).toArray();
  const count = async (pattern) => Number((await rows(`SELECT (COUNT(*) AS ?n) WHERE { ${pattern} }`))[0].get("n").value);

  await check("counts triples", count("?s ?p ?o"), triples.size);
  await check("counts quads", count("GRAPH ?g { ?s ?p ?o }"), quads.size);
  const kinds = (await rows("SELECT ?s ?kind { ?s a ?kind }")).length;
  const typed = [...triples].filter((line) => line.includes("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"));
  await check("selects", kinds, typed.length);
  await check("asks", engine.queryBoolean("ASK { ?s a <https://w3id.org/actant/ns#Statement> }", context), true);
  const built = await (await engine.queryQuads("CONSTRUCT { ?s a ?kind } WHERE { ?s a ?kind }", context)).toArray();
  await check("constructs", built.length, typed.length);

  await engine.queryVoid("INSERT DATA { GRAPH <http://e.org/g> { <http://e.org/a> <http://e.org/p> 1, 2 } }", context);
  await check("inserts", count("GRAPH <http://e.org/g> { ?s ?p ?o }"), 2);
  await engine.queryVoid("DELETE { GRAPH ?g { ?s ?p ?o } } INSERT { GRAPH ?g { ?s ?p 3 } } WHERE { GRAPH ?g { ?s ?p ?o FILTER (?o = 1) } }", context);
  await check("changes", count("GRAPH <http://e.org/g> { ?s ?p ?o FILTER (?o > 1) }"), 2);
  await engine.queryVoid("DROP GRAPH <http://e.org/g>", context);
  await check("drops", count("GRAPH ?g { ?s ?p ?o }"), quads.size);
  const refused = engine.queryVoid("CLEAR ALL", { ...context, fetch });
  await assert.rejects(refused, /401/);
  await check("changes nothing without the token", count("GRAPH ?g { ?s ?p ?o }"), quads.size);
  await check("asks nobody else", elsewhere, []);
} finally {
  server.kill();
}

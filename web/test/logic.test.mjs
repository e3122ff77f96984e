// What knows nothing of a page. Run with `npm test`.
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { runnerImport } from "vite";
import { generate } from "./generate.mjs";

const source = (name) => fileURLToPath(new URL(`../src/${name}.ts`, import.meta.url));
const load = async (name) => (await runnerImport(source(name), { configFile: false, logLevel: "error" })).module;
const [data, text, look, filter, picture, route, download, doc, layout, turtle, named, query, find, news] = await Promise.all(["data", "text", "look", "filter", "picture", "route", "download", "doc", "layout", "turtle", "named", "query", "find", "news"].map(load));

/// Togo says that Benin shelters gunmen; Benin denies it; the article states that Togo visits Benin.
function small() {
  const entities = ["Benin", "Gunmen", "Togo", "Lake"].map((label) => ({ key: `actor/${label}`, label, kind: label === "Gunmen" ? "ArmedGroup" : label === "Lake" ? "Thing" : "State", named: true }));
  const evidence = [{ document: 0, start: 0, end: 4, rules: ["clause"], confidence: 900 }];
  const documents = [{ id: "d", name: "a.txt", published: ["2026-03-04"], characters: 9 }];
  const say = (from, to, verb, more) => ({ id: verb, subject: { entity: from }, object: { entity: to }, from: [from], to: [to], relation: `verb:${verb}`, verbs: [verb], evidence, ...more });
  const statements = [
    say(0, 1, "shelter", { certainty: "alleged", attribution: [null, 2] }),
    say(0, 1, "harbour", { polarity: "negative", attribution: [0], denies: [0] }),
    say(2, 0, "visit", { vouched: true, qualifiers: [{ kind: "time", text: "in 2019", date: "2019" }] }),
    say(0, 2, "warn", { ahead: true }),
  ];
  return new data.Graph({ version: 1, title: "", documents, entities, statements });
}

test("a time of EDTF is its first and last day", () => {
  for (const [edtf, first, last] of [
    ["2026-10-13", "2026-10-13", "2026-10-13"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2019~", "2019-01-01", "2019-12-31"],
    ["2019/2021", "2019-01-01", "2021-12-31"],
    ["2026-03-02/..", "2026-03-02", "2026-03-02"],
    ["../2026-03", "2026-03-31", "2026-03-31"],
    ["2025-21", "2025-03-01", "2025-05-31"],
    ["2025-24", "2025-12-01", "2026-02-28"],
  ]) assert.deepEqual(data.span(edtf), [first, last], edtf);
});

test("only an address of the web is a link", () => {
  assert.equal(doc.address("https://example.org/a?b#c"), "https://example.org/a?b#c");
  for (const words of ["javascript:alert(1)", "JAVASCRIPT://example.org/%0aalert(1)", "data:text/html,x", "example.org", "/a", "", " page 3"]) assert.equal(doc.address(words), undefined, words);
  assert.equal(doc.title({ id: "d", name: "a.txt" }), "a.txt");
  assert.equal(doc.title({ id: "d", name: "a.txt", titles: ["Talks fail", "Talks"] }), "Talks fail");
});

test("copies count as their origin", () => {
  const documents = [{ id: "a", name: "a" }, { id: "b", name: "b", copyOf: 0 }, { id: "c", name: "c" }, { id: "d", name: "d", copyOf: 0 }];
  assert.equal(doc.origins(documents, documents.keys()), 2);
  assert.equal(doc.origins(documents, [1, 3]), 1);
  assert.equal(doc.origins(documents, [1, 2]), 2);
  assert.equal(doc.origins(documents, []), 0);
});

test("characters are counted as scalar values", () => {
  const words = "a𝕏b 🜁 end";
  assert.equal(text.unit(words, 2), 3);
  assert.equal(words.slice(text.unit(words, 4), text.unit(words, 5)), "🜁");
  assert.equal(text.unit("plain", 99), 5);
});

test("a passage stands in its paragraph, and in a long one in its sentences", () => {
  const short = "First.\n\nTogo warned Benin on Monday. It rained.\nLast.";
  const start = short.indexOf("warned");
  assert.deepEqual(text.passage(short, start, start + 6), { before: "Togo ", marked: "warned", after: " Benin on Monday. It rained.", open: [true, true] });
  const long = `${"It rained for days. ".repeat(20)}Togo warned Benin. ${"It was dry. ".repeat(20)}`;
  const at = long.indexOf("Togo");
  const { before, marked, after } = text.passage(long, at, at + 11);
  assert.equal(before + marked + after, "Togo warned Benin.");
});

test("an accusation never looks like a fact", () => {
  const graph = small();
  const looks = graph.statements.map((statement) => Object.values(look.look(statement)).join(" "));
  assert.deepEqual(looks, ["word dashed arrow", "word solid bar", "author solid arrow", "author dashed arrow"]);
  const words = graph.statements.map((statement) => look.standing(graph, statement));
  assert.deepEqual(words, ["Alleged by Togo, as an unnamed source has it", "Not so, says Benin", "Stated by the article", "Stated by the article – yet to come"]);
  // of all that is made up: solid, dark and with an arrow is only what the article vouches for
  const many = new data.Graph(generate(50, 200));
  for (const statement of many.statements) {
    const { tone, line, head } = look.look(statement);
    const plain = tone === "author" && line === "solid" && head === "arrow";
    const fact = !statement.attribution && !statement.certainty && !statement.polarity && !statement.ahead;
    assert.equal(plain, fact, statement.id);
  }
});

test("a denial is found from what it denies", () => {
  const graph = small();
  assert.deepEqual(graph.deniedBy(0), [1]);
  assert.deepEqual(graph.says[2], [0]);
  assert.deepEqual(graph.first, ["2026-03-04", "2026-03-04", "2019-01-01", "2026-03-04"]);
});

test("filters let pass what they name", () => {
  const graph = small();
  const pass = (change) => [...filter.shown(graph, { ...route.EMPTY, ...change })].flatMap((mark, at) => (mark ? [at] : []));
  assert.deepEqual(pass({}), [0, 1, 2, 3]);
  assert.deepEqual(pass({ certainty: ["alleged"] }), [0]);
  assert.deepEqual(pass({ polarity: "denied" }), [1]);
  assert.deepEqual(pass({ polarity: "affirmed" }), [0, 2, 3]);
  assert.deepEqual(pass({ source: "-" }), [2, 3]);
  assert.deepEqual(pass({ source: "actor/Togo" }), [0]);
  assert.deepEqual(pass({ source: "actor/nobody" }), []);
  assert.deepEqual(pass({ kind: ["ArmedGroup"] }), [0, 1]);
  assert.deepEqual(pass({ relation: "verb:visit" }), [2]);
  assert.deepEqual(pass({ to: "2020-01-01" }), [2]);
  assert.deepEqual(pass({ from: "2020-01-01" }), [0, 1, 3]);
  assert.deepEqual(pass({ document: "nowhere" }), []);
});

test("ties keep apart what looks different", () => {
  const graph = small();
  const all = picture.ties(graph, [0, 1, 2, 3]);
  assert.deepEqual(all.map(({ from, to, line, head }) => `${from}${to} ${line} ${head}`).sort(), ["01 dashed arrow", "01 solid bar", "02 dashed arrow", "20 solid arrow"]);
});

test("the picture hangs together, and is the same each time", () => {
  const graph = new data.Graph(generate(300, 2000));
  const shown = new Uint8Array(graph.statements.length).fill(1);
  const one = picture.overview(graph, shown, 80, false);
  assert.deepEqual(one, picture.overview(graph, shown, 80, false));
  assert.equal(picture.components(one.nodes, one.ties).length, 1);
  assert.ok(one.nodes.length <= 80 && one.nodes.length > 40);
  assert.equal(one.nodes.length + one.islands, 80);
  const limit = Math.max(120, one.nodes.length * 2.5);
  assert.ok(one.ties.length <= limit && one.weaker > 0, "weaker ties are left out, and counted");
  const near = picture.near(graph, shown, [one.nodes[0]], 10);
  assert.ok(near.nodes.includes(one.nodes[0]) && near.nodes.length <= 11);
});

test("an address says the same after it was read", () => {
  const address = "#/tie/actor%2Firan/actor%2Fp%C3%A9rou%3F?show=list&actors=150&near=1&certainty=alleged%2Cfeared&source=-&from=2026-01-01&q.actor=a%26b";
  const read = route.parse(address);
  assert.deepEqual(read.names, ["actor/iran", "actor/pérou?"]);
  assert.deepEqual(read.form, { actor: "a&b" });
  assert.deepEqual(route.parse(route.print(read)), read);
  assert.equal(route.print(read), address);
  assert.equal(route.parse("#/nonsense/%E0%A4%A").page, "picture");
});

test("a cell of a spreadsheet is no formula", () => {
  const table = { columns: ["a", "b"], rows: [["=1+1", 'say "no", twice'], ["-5", "x\ny"]] };
  assert.equal(download.csv(table), "a,b\r\n'=1+1,\"say \"\"no\"\", twice\"\r\n'-5,\"x\ny\"\r\n");
  assert.deepEqual(JSON.parse(download.json(table))[0], { a: "=1+1", b: 'say "no", twice' });
});

test("names are found without their accents", () => {
  assert.equal(data.folded("Côte d’Ivoire"), "cote d ivoire");
});

test("no sign and no name lies on another, and the same picture has the same places", async () => {
  const { default: Graphology } = await import("graphology");
  const places = () => {
    const graph = new Graphology();
    for (let at = 0; at < 40; at++) graph.addNode(String(at), { x: (at * 137) % 800, y: (at * 211) % 700, size: 6 + (at % 5) * 3, label: "n".repeat(3 + (at * 7) % 20) });
    layout.part(graph, 800, 700);
    return graph.mapNodes((_, node) => node);
  };
  const all = places();
  assert.deepEqual(all, places());
  const box = ({ x, y, size, label }) => [x - size, x + size + 6 + label.length * 6.6, Math.max(size, 8.5), y];
  for (const [at, one] of all.entries()) {
    for (const other of all.slice(at + 1)) {
      const [a, b] = [box(one), box(other)];
      assert.ok(a[1] <= b[0] || b[1] <= a[0] || Math.abs(a[3] - b[3]) >= a[2] + b[2], `${at}`);
    }
    const [left, right] = box(one);
    assert.ok(right - left <= 800);
  }
});

test("statements as Turtle escape what would end them", () => {
  const graph = small();
  graph.statements[2].object = { value: 'a "quote" \\ and\na line' };
  const text = turtle.turtle(graph, [0, 1, 2]);
  assert.ok(text.includes('rdf:object "a \\"quote\\" \\\\ and\\na line"'), text);
  assert.ok(text.includes("act:certainty cert:Alleged") && text.includes("act:polarity act:Negative") && text.includes("act:denies stmt:shelter"));
  assert.ok(text.includes("prov:wasAttributedTo actor:Togo"));
  assert.equal(text, turtle.turtle(graph, [0, 1, 2]));
});

test("a question is asked about whom the form names", () => {
  const query = "# name: x\n# answers: y\n\nSELECT ?s\n#+ ?t\n{\n  VALUES ?it { UNDEF }   # actor\n  VALUES ?to { UNDEF }   # other\n}\n";
  assert.equal(named.about(query, { actor: "actor/iran" }), "SELECT ?s\n   ?t\n{\n  VALUES ?it { actor:iran }   # actor\n  VALUES ?to { UNDEF }   # other\n}\n");
  assert.ok(named.about(query, { other: "doc/1/thing/a" }).includes("VALUES ?to { <https://w3id.org/actant/id/doc/1/thing/a> }"));
});

test("the query behind a view has the filters of the view", () => {
  const of = (filter, page = "statements", names = []) => query.queryOf({ route: { page, names, filter: { ...route.EMPTY, ...filter } } });
  assert.ok(!of({}).includes("?first"));
  const march = of({ from: "2026-03-01", to: "2026-03-31" });
  assert.ok(march.includes('FILTER (?last >= SUBSTR("2026-03-01", 1, STRLEN(?last)))') && march.includes('FILTER (?first <= SUBSTR("2026-03-31", 1, STRLEN(?first)))'), march);
  const since = of({ from: '2026-03-01") } #' }, "actor", ["actor/iran"]);
  assert.ok(since.includes('"2026-03-01"') && !since.includes("} #") && !since.includes("?first <="), since);
});

test("disputes are asked with the filters, which one of both sides must pass", () => {
  const of = (filter) => query.queryOf({ route: { page: "disputes", names: [], filter: { ...route.EMPTY, ...filter } } });
  assert.ok(!of({}).includes("?certainty"));
  const alleged = of({ certainty: ["alleged"], document: "d" });
  for (const side of ["?claim", "?denial"]) {
    assert.ok(alleged.includes(`${side} act:certainty ?certainty`) && alleged.includes(`${side} prov:wasDerivedFrom ?evidence`), alleged);
  }
  assert.ok(!alleged.includes("?statement"), alleged);
});

test("words stand for their forms, words between marks for themselves", () => {
  const has = (line, sentence) => find.has(sentence, find.asked(line));
  const sentence = "The council sanctions two banks, which closed their branches in Lima.";
  assert.ok(has("sanctioned bank branch", sentence));
  assert.ok(has('"the council" sanctioning', sentence));
  assert.ok(has("“sanctions two banks” close", sentence));
  assert.ok(has('"closed their bran*"', sentence));
  assert.ok(!has('"council sanction"', sentence));
  assert.ok(!has('"banks two"', sentence));
  assert.ok(!has("sanctioned peru", sentence));
  assert.ok(has('"two banks', sentence) && has('banks two"', sentence));
  assert.ok(has('"" "two banks" "lima', sentence));
  assert.deepEqual(find.asked('"" " , * "'), []);
  for (const line of [
    "sanction sanctions sanctioned sanctioning", "close closes closed closing", "arrive arrives arrived arriving", "deny denies denied denying", "party parties",
    "plan plans planned planning", "agree agrees agreed agreeing", "strike strikes struck striking", "say says said saying", "die dies died dying", "loss losses",
    "meet meets met meeting meetings", "sky skies", "militia militias", "wound wounds wounded", "stay stays stayed",
  ]) {
    const words = line.split(" ");
    for (const one of words) for (const other of words) assert.ok(has(one, other), `${one} ${other}`);
  }
  for (const [one, other] of [["new", "news"], ["car", "care"], ["war", "ware"], ["negotiate", "negotiation"], ["iraq", "iraqi"], ["campus", "campu"]]) assert.ok(!has(one, other), `${one} ${other}`);
});

test("a page is told of another state than its own", () => {
  const graph = { state: "3-3-1-1", documents: [1, 2, 3] };
  assert.equal(news.words(graph, { state: "3-3-1-1", documents: 3 }), undefined);
  assert.match(news.words(graph, { state: "4-4-2-2", documents: 4 }), /: 1 document more\.$/);
  assert.match(news.words(graph, { state: "1-1-2-2", documents: 1 }), /: 2 documents less\.$/);
  assert.match(news.words(graph, { state: "3-4-2-2", documents: 3 }), /other documents/);
});

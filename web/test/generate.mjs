// Data of the page for a number of articles that nobody wrote, always the same: names, texts and statements are drawn
// from a fixed sequence. Every passage is where it says.

/// A page that `actant build -o x.html` wrote, with other data inside.
export function withData(html, data) {
  const begin = html.indexOf('<script type="application/json" id="data">');
  const start = html.indexOf(">", begin) + 1;
  const end = html.indexOf("</script>", start);
  const json = JSON.stringify(data).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return html.slice(0, start) + json + html.slice(end);
}

/// The data inside a page.
export function dataOf(html) {
  const start = html.indexOf(">", html.indexOf('id="data"')) + 1;
  return JSON.parse(html.slice(start, html.indexOf("</script>", start)));
}

const KINDS = ["State", "Person", "StateOrgan", "ArmedGroup", "Organisation", "Media", "Group", "Place"];
const VERBS = [["accuse", "rel:accuse"], ["visit", "rel:visit"], ["arm", "rel:aid"], ["warn", "rel:warn"], ["attack", "rel:assault"], ["meet", "rel:consult"], ["fund", "verb:fund"], ["blame", "verb:blame"]];
const CERTAINTIES = ["asserted", "asserted", "asserted", "asserted", "alleged", "feared", "possible", "hedged"];
/// Names that break what is not careful: ends of scripts, formulas, right to left, signs beyond 16 bits.
const HOSTILE = ["</script><script>document.title='broken'</script>", "=1+1", "شركة النفط", "𝕏 🜁 Group", "<img src=x onerror=document.title='broken'>", "constructor", "__proto__", "a\u0000b\u2028c"];

export function generate(articles, actors, each = 20) {
  let seed = 20261129;
  const next = (below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  // few are spoken of often, many seldom
  const draw = () => Math.floor(actors * (next(1_000_000) / 1_000_000) ** 3);
  const entities = [];
  for (let at = 0; at < actors; at++) {
    const label = HOSTILE[at - 20] ?? `${["North", "South", "East", "West", "Upper", "Lower"][at % 6]} Name ${at}`;
    entities.push({ key: `actor/name-${String(at).padStart(6, "0")}`, label, kind: KINDS[at % KINDS.length], named: true });
  }
  const documents = [];
  const statements = [];
  for (let article = 0; article < articles; article++) {
    let text = "";
    let length = 0;
    const add = (words) => {
      const start = length;
      text += words;
      length += [...words].length;
      return [start, length];
    };
    const day = new Date(Date.UTC(2024, 0, 1 + (article % 700))).toISOString().slice(0, 10);
    let before = -1;
    for (let number = 0; number < each; number++) {
      const [a, b, by] = [draw(), draw(), draw()];
      const [verb, relation] = VERBS[next(VERBS.length)];
      const certainty = CERTAINTIES[next(CERTAINTIES.length)];
      const own = certainty === "asserted" && next(3) > 0;
      if (!own) add(`According to ${entities[by].label}, `);
      const [start] = add(`${entities[a].label} ${verb}s`);
      const [, end] = add(` ${entities[b].label}`);
      add(number % 5 === 4 ? ".\n\n" : ". ");
      const statement = {
        id: `${article.toString(16).padStart(6, "0")}${number.toString(16).padStart(4, "0")}`,
        subject: { entity: a }, relation, verbs: [verb], object: { entity: b }, from: [a], to: [b],
        evidence: [{ document: article, start, end, rules: ["clause"], confidence: 500 + next(500) }],
      };
      if (certainty !== "asserted") statement.certainty = certainty;
      if (!own) statement.attribution = [by];
      else statement.vouched = true;
      if (next(12) === 0) statement.polarity = "negative";
      if (before >= 0 && next(25) === 0) statement.denies = [before];
      before = statements.length;
      statements.push(statement);
    }
    documents.push({ id: article.toString(16).padStart(8, "0"), name: `article-${article}.txt`, published: [day], titles: [HOSTILE[article % HOSTILE.length]], urls: [article % 2 ? `https://example.org/${article}` : "javascript:document.title='broken'"], characters: length, text });
  }
  return { version: 1, title: `${articles} articles`, documents, entities, statements };
}

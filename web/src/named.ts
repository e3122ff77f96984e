// The named questions in SPARQL, as the server has them.

import { h, type Child } from "./dom";
import { to, type Context } from "./context";
import { name } from "./query";
import { print } from "./route";

export interface Named {
  name: string;
  answers: string;
  /// With `UNDEF` wherever whom it is about goes.
  sparql: string;
}

let all: Promise<Named[]> | undefined;

/// What the server has; nothing where none answers.
export function questions(): Promise<Named[]> {
  all ??= fetch(new URL("api/questions.json", document.baseURI))
    .then(async (answer) => (answer.ok ? ((await answer.json()) as Named[]) : []))
    .catch(() => []);
  return all;
}

/// The query about these actors: each `VALUES ?it { UNDEF }   # actor` has its own.
export function about(sparql: string, actors: { actor?: string; other?: string }): string {
  const header = /^(#.*\n)+\n?/.exec(sparql)?.[0] ?? "";
  const query = sparql.slice(header.length).replace(/^( *VALUES \?\w+ \{ )UNDEF( \} *# (actor|other))$/gm, (line, start: string, end: string, field: "actor" | "other") => {
    const key = actors[field];
    return key === undefined ? line : `${start}${name(key)}${end}`;
  });
  // what stands behind `#+` is for programs that lead from a row to its sentence
  return query.replace(/^#\+/gm, "  ");
}

function asked(context: Context, sparql: string): string {
  return print({ ...context.route, page: "ask", names: ["sparql"], form: { sparql } });
}

/// The question as a query, to be shown and changed.
export function behindQuestion(context: Context, question: string, actors: { actor?: string; other?: string }): Child {
  const box = h("div", null);
  void questions().then((list) => {
    const found = list.find((one) => one.name === question);
    if (!found) return;
    const query = about(found.sparql, actors);
    box.append(
      h(
        "details",
        { class: "section query" },
        h("summary", null, h("h2", null, "The query behind this question")),
        h("pre", null, h("code", null, query)),
        h("p", null, h("a", { class: "button", href: asked(context, query) }, "Ask it, or change it")),
      ),
    );
  });
  return box;
}

/// The questions that the page does not answer by itself, as queries to begin with.
export function others(context: Context, known: readonly string[]): HTMLElement {
  const list = h("ul", { class: "plain" });
  const box = h("div", null, h("h2", null, "In SPARQL"), list);
  list.append(h("li", null, h("a", { href: to(context, "ask", "sparql") }, "A question of your own")));
  void questions().then((all) => {
    for (const one of all) {
      if (!known.includes(one.name)) list.append(h("li", null, h("a", { href: asked(context, about(one.sparql, {})) }, one.answers)));
    }
  });
  return box;
}

// A statement as people read it: how sure it is, what it says, the words it stands on, who answers it.

import { to, type Context } from "./context";
import type { Doc, Evidence, Slot, Statement } from "./data";
import { origins, textOf, title } from "./doc";
import { h, svg, type Child } from "./dom";
import { CERTAINTIES, gist, KINDS, look, standing, verb, type Look } from "./look";
import { passage } from "./text";

/// The line as the picture draws it.
export function stroke(of: Look, width = 34): SVGElement {
  const dash = { solid: "", dotted: "2 3", dashed: "6 4" }[of.line];
  const end = width - 8;
  const line = svg("line", { x1: 1, y1: 7, x2: end, y2: 7, "stroke-width": 2 });
  if (dash) line.setAttribute("stroke-dasharray", dash);
  const head =
    of.head === "bar"
      ? svg("line", { x1: width - 4, y1: 1, x2: width - 4, y2: 13, "stroke-width": 3 })
      : svg("path", { d: `M${end} 2.5 L${width - 1} 7 L${end} 11.5 Z`, class: "fill" });
  return svg("svg", { class: `stroke ${of.tone}`, width, height: 14, viewBox: `0 0 ${width} 14`, "aria-hidden": "true" }, line, head);
}

/// The sign of a kind of actor, as the picture draws it.
export function sign(kind: keyof typeof KINDS, size = 12): SVGElement {
  const { color, shape } = KINDS[kind];
  const fill = { fill: color, class: "outline" };
  const part = {
    circle: () => svg("circle", { cx: 6, cy: 6, r: 5, ...fill }),
    square: () => svg("rect", { x: 1.2, y: 1.2, width: 9.6, height: 9.6, rx: 1.6, ...fill }),
    diamond: () => svg("path", { d: "M6 0.6 L11.4 6 L6 11.4 L0.6 6 Z", ...fill }),
    triangle: () => svg("path", { d: "M6 1 L11.4 10.6 L0.6 10.6 Z", ...fill }),
  }[shape]();
  return svg("svg", { class: "sign", width: size, height: size, viewBox: "0 0 12 12", "aria-hidden": "true" }, part);
}

export function actor(context: Context, at: number, withSign = false): HTMLElement {
  const entity = context.graph.entities[at]!;
  const link = h("a", { class: "actor", href: to(context, "actor", entity.key), title: KINDS[entity.kind].name }, entity.label);
  return withSign ? h("span", { class: "signed" }, sign(entity.kind), link) : link;
}

function part(context: Context, slot: Slot | undefined, depth: number): Child {
  if (!slot) return h("span", { class: "unknown", title: "the text does not tell" }, "…");
  if ("entity" in slot) return actor(context, slot.entity);
  if ("value" in slot) return `“${slot.value}”`;
  return inner(context, slot.statement, depth);
}

function inner(context: Context, at: number, depth: number): Child {
  if (depth <= 0) return h("a", { href: to(context, "statement", context.graph.statements[at]!.id) }, "(…)");
  return h("span", { class: "inner" }, "(", triple(context, at, depth - 1), ")");
}

/// `Iran — accuse → Pakistan`, with links.
export function triple(context: Context, at: number, depth = 1): HTMLElement {
  const statement = context.graph.statements[at]!;
  const { subject, object } = statement;
  return h(
    "span",
    { class: "triple" },
    part(context, subject, depth),
    h("span", { class: "dash" }, " — "),
    h("span", { class: `verb ${statement.polarity === "negative" ? "not" : ""}` }, verb(statement)),
    object ? [h("span", { class: "dash" }, " → "), part(context, object, depth)] : null,
  );
}

function quote(context: Context, place: Evidence): HTMLElement {
  const box = quoted(context, place);
  const doc = context.graph.documents[place.document]!;
  // a server may keep the text around it
  if (doc.text === undefined) void textOf(context, doc).then((text) => text !== undefined && box.isConnected && box.replaceWith(quoted(context, place)));
  return box;
}

function quoted(context: Context, place: Evidence): HTMLElement {
  const doc = context.graph.documents[place.document]!;
  const link = h("a", { href: to(context, "document", doc.id), title: doc.name }, title(doc));
  const where = h(
    "footer",
    null,
    link,
    doc.published?.length ? `, ${doc.published[0]}` : "",
    `, characters ${place.start}–${place.end}`,
  );
  if (doc.text === undefined) {
    const words = place.quote ? h("p", null, h("mark", null, place.quote)) : h("p", { class: "unknown" }, "The graph was written without its text.");
    return h("blockquote", { "data-start": place.start, "data-end": place.end }, words, where);
  }
  const { before, marked, after, open } = passage(doc.text, place.start, place.end, doc);
  return h(
    "blockquote",
    { "data-start": place.start, "data-end": place.end },
    h("p", null, open[0] ? "… " : "", before, h("mark", null, marked), after, open[1] ? " …" : ""),
    where,
  );
}

function qualifiers(statement: Statement): Child {
  const { qualifiers = [], said = [] } = statement;
  if (!qualifiers.length && !said.length) return null;
  const items = qualifiers.map(({ kind, text, date, amount }) =>
    h("span", { class: "fact" }, h("b", null, kind), ` ${text ?? amount ?? date ?? ""}`, date && text && date !== text ? ` (${date})` : "", amount && text && kind !== "quantity" ? ` [${amount}]` : ""),
  );
  const sayings = said.map((date) => h("span", { class: "fact" }, h("b", null, "said"), ` ${date}`));
  return h("p", { class: "facts" }, items, sayings);
}

function related(context: Context, title: string, list: readonly number[]): Child {
  if (!list.length) return null;
  const items = list.slice(0, 6).map((at) => {
    const statement = context.graph.statements[at]!;
    const link = h("a", { href: to(context, "statement", statement.id) }, gist(context.graph, at));
    return h("li", null, stroke(look(statement)), h("span", null, link, h("small", null, ` ${standing(context.graph, statement)}`)));
  });
  const more = list.length > 6 ? h("li", null, `and ${list.length - 6} more`) : null;
  return h("div", { class: "related" }, h("h4", null, title), h("ul", null, items, more));
}

/// How many documents have it, and how many of these are no copies; nothing where each is its own origin.
function reprints(documents: readonly Doc[], statement: Statement): string[] {
  const places = new Set(statement.evidence.map(({ document }) => document));
  const independent = origins(documents, places);
  return independent < places.size ? [`${places.size} documents of ${independent === 1 ? "one origin" : `${independent} origins`}`] : [];
}

/// How many places of a statement are shown at once.
const PLACES = 3;

export function card(context: Context, at: number, whole = false): HTMLElement {
  const { graph } = context;
  const statement = graph.statements[at]!;
  const its = look(statement);
  const places = whole ? statement.evidence : statement.evidence.slice(0, PLACES);
  const best = Math.max(...statement.evidence.map((place) => place.confidence ?? -1));
  const rules = [...new Set(statement.evidence.flatMap((place) => place.rules ?? []))];
  const date = graph.first[at];
  return h(
    "article",
    { class: `card ${its.tone} ${its.line} ${its.head}`, "data-id": statement.id },
    h("header", null, stroke(its), h("strong", { class: "standing" }, standing(graph, statement)), statement.denies?.length ? h("span", { class: "tag" }, "a denial") : null, date ? h("time", null, date) : null),
    h("p", { class: "gist" }, triple(context, at)),
    places.map((place) => quote(context, place)),
    statement.evidence.length > places.length
      ? h("p", null, h("a", { href: to(context, "statement", statement.id) }, `${statement.evidence.length - places.length} more places`))
      : null,
    qualifiers(statement),
    related(context, "Denied by", graph.deniedBy(at)),
    related(context, "Denies", statement.denies ?? []),
    related(context, "What it is about", statement.content ?? []),
    whole ? related(context, "Said in", graph.within(at)) : null,
    h(
      "p",
      { class: "fine" },
      [
        CERTAINTIES[statement.certainty ?? "asserted"],
        statement.polarity === "negative" ? "denied" : "affirmed",
        ...(statement.tense ?? []),
        ...(best < 0 ? [] : [`confidence ${(best / 1000).toFixed(2)}`]),
        ...reprints(graph.documents, statement),
        ...rules.map((rule) => `rule ${rule}`),
      ].join(" · "),
      whole ? null : [" · ", h("a", { href: to(context, "statement", statement.id) }, "open"), " · ", h("a", { href: to(context, "statement", statement.id, "why") }, "why")],
    ),
  );
}

/// The first of a list, with a button for more of them. They go into `holder`, which is put before the button unless it
/// stands somewhere already.
export function some<T>(list: readonly T[], show: (item: T) => HTMLElement, first = 20, holder: HTMLElement = h("div", { class: "cards" })): HTMLElement {
  const box = h("div", { class: "some" }, holder.parentNode ? null : holder);
  let done = 0;
  const button = h("button", { type: "button", class: "more" });
  const step = (count: number): void => {
    for (const item of list.slice(done, done + count)) holder.append(show(item));
    done = Math.min(list.length, done + count);
    button.textContent = `Show more (${(list.length - done).toLocaleString("en")})`;
    button.hidden = done >= list.length;
  };
  button.addEventListener("click", () => step(first * 2));
  step(first);
  box.append(button);
  return box;
}

// What the publisher of a document says of it.

import { to, type Context } from "./context";
import type { Doc } from "./data";
import { h, type Child } from "./dom";

/// The headline; the name of the file or record where there is none.
export function title(doc: Doc): string {
  return doc.titles?.[0] ?? doc.name;
}

/// An address of the web. Whatever else stands there is words: a browser would run `javascript:`.
export function address(url: string): string | undefined {
  try {
    const { protocol, href } = new URL(url);
    return protocol === "http:" || protocol === "https:" ? href : undefined;
  } catch {
    return undefined;
  }
}

/// How many independent origins the documents at these places have.
export function origins(documents: readonly Doc[], places: Iterable<number>): number {
  return new Set([...places].map((at) => documents[at]?.copyOf ?? at)).size;
}

/// Of which document it is a copy, or of which there are copies of it.
export function copies(context: Context, at: number): Child {
  const { documents } = context.graph;
  const link = (one: number): HTMLElement => h("a", { href: to(context, "document", documents[one]!.id) }, title(documents[one]!));
  const first = documents[at]!.copyOf;
  if (first !== undefined) return h("p", { class: "lead" }, "A copy of ", link(first), ".");
  const later = documents.flatMap((doc, one) => (doc.copyOf === at ? [one] : []));
  const shown = later.slice(0, 20).flatMap((one, number) => [number ? ", " : "", link(one)]);
  return later.length ? h("p", { class: "lead" }, "Printed again: ", shown, later.length > 20 ? ` and ${later.length - 20} more` : "", ".") : null;
}

/// Author, publisher, day, and where it was published, with whatever else it is called.
export function source(doc: Doc): Child {
  const credits = (doc.agencies ?? []).filter((name) => !doc.publishers?.includes(name)).map((name) => `credited to ${name}`);
  const facts = [...(doc.authors ?? []), ...(doc.publishers ?? []), ...(doc.published ?? []), ...credits].join(", ");
  const names = [...(doc.titles ?? []).slice(1), ...(doc.titles?.length ? [doc.name] : [])].join(" · ");
  const links = (doc.urls ?? []).map((url) => {
    const page = address(url);
    return h("p", { class: "lead source" }, page ? h("a", { href: page, target: "_blank", rel: "noopener noreferrer" }, url) : url);
  });
  return [facts ? h("p", { class: "lead" }, facts) : null, names ? h("p", { class: "lead" }, names) : null, links];
}

const asked = new Map<string, Promise<string | undefined>>();

/// The text of a document that a server keeps; the page has it from then on.
export function textOf({ graph }: Context, doc: Doc): Promise<string | undefined> {
  if (doc.text !== undefined || !graph.tells.has("text")) return Promise.resolve(doc.text);
  let text = asked.get(doc.id);
  if (!text) {
    text = fetch(new URL(`api/text.json?document=${encodeURIComponent(doc.name)}`, document.baseURI))
      .then(async (answer) => (answer.ok ? ((await answer.json()) as string) : undefined))
      .catch(() => undefined);
    asked.set(doc.id, text);
    void text.then((words) => {
      if (words !== undefined) doc.text = words;
    });
  }
  return text;
}

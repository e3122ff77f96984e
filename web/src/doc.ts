// What the publisher of a document says of it.

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

/// Author, publisher, day, and where it was published, with whatever else it is called.
export function source(doc: Doc): Child {
  const facts = [...(doc.authors ?? []), ...(doc.publishers ?? []), ...(doc.published ?? [])].join(", ");
  const names = [...(doc.titles ?? []).slice(1), ...(doc.titles?.length ? [doc.name] : [])].join(" · ");
  const links = (doc.urls ?? []).map((url) => {
    const page = address(url);
    return h("p", { class: "lead source" }, page ? h("a", { href: page, target: "_blank", rel: "noopener noreferrer" }, url) : url);
  });
  return [facts ? h("p", { class: "lead" }, facts) : null, names ? h("p", { class: "lead" }, names) : null, links];
}

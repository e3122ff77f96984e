// Tells that what is served is no longer what the page shows: somebody has added documents, or taken some out.

import type { Graph } from "./data";
import { h } from "./dom";

/// How often the server is asked, while somebody looks.
const PAUSE = 20_000;

export interface State {
  state: string;
  documents: number;
}

/// What is told of a state that is not that of the page.
export function words(graph: Graph, now: State): string | undefined {
  if (now.state === graph.state) return undefined;
  const more = now.documents - graph.documents.length;
  const count = Math.abs(more) === 1 ? "1 document" : `${Math.abs(more)} documents`;
  const what = more > 0 ? `${count} more` : more < 0 ? `${count} less` : "other documents, or other copies among them";
  return `The collection has changed since this page was loaded: ${what}.`;
}

/// Asks every now and then, and shows what there is to tell in `place`.
export function follow(graph: Graph, place: HTMLElement): void {
  if (!graph.tells.has("news") || graph.state === undefined) return;
  let shown = "";
  const look = async (): Promise<void> => {
    if (document.hidden) return;
    try {
      const answer = await fetch(new URL("api/news.json", document.baseURI));
      if (!answer.ok) return;
      const told = words(graph, (await answer.json()) as State) ?? "";
      if (told === shown) return;
      shown = told;
      const again = h("button", { type: "button", class: "button", onclick: () => location.reload() }, "Load it again");
      place.replaceChildren(...(told ? [h("span", null, told), " ", again] : []));
    } catch {
      // the server has ended: what the page has stays
    }
  };
  setInterval(() => void look(), PAUSE);
  document.addEventListener("visibilitychange", () => void look());
}

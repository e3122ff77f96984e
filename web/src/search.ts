// The box that finds actors by any of their names.

import { sign } from "./card";
import { to, type Context } from "./context";
import { folded, type Graph } from "./data";
import { h } from "./dom";
import { KINDS } from "./look";

interface Entry {
  entity: number;
  names: string[];
  weight: number;
}

/// What the list has below the actors: the words themselves, to be looked for in the sentences.
const WORDS = -1;

let index: { graph: Graph; entries: Entry[] } | undefined;

function entries(graph: Graph): Entry[] {
  if (index?.graph === graph) return index.entries;
  const all = graph.entities.map((entity, at) => ({
    entity: at,
    names: [...[entity.label, ...(entity.aliases ?? [])].map(folded), ...(entity.folded ?? [])],
    weight: graph.from[at]!.length + graph.to[at]!.length + graph.says[at]!.length + (entity.named ? 1 : 0),
  }));
  index = { graph, entries: all };
  return all;
}

/// Actors with a name that has the words of `text`, those first that begin so and of which more is said.
export function find(graph: Graph, text: string, most = 12): number[] {
  const asked = folded(text);
  if (!asked) return [];
  const found: { entity: number; rank: number; weight: number }[] = [];
  for (const { entity, names, weight } of entries(graph)) {
    let rank = 4;
    for (const name of names) {
      if (name === asked) rank = 0;
      else if (name.startsWith(asked)) rank = Math.min(rank, 1);
      else if (name.includes(` ${asked}`)) rank = Math.min(rank, 2);
      else if (name.includes(asked)) rank = Math.min(rank, 3);
    }
    if (rank < 4) found.push({ entity, rank, weight });
  }
  // the very name, then what begins a name or a word of it, then the rest
  const group = (rank: number): number => (rank === 0 ? 0 : rank < 3 ? 1 : 2);
  found.sort((a, b) => group(a.rank) - group(b.rank) || b.weight - a.weight || a.rank - b.rank || a.entity - b.entity);
  return found.slice(0, most).map(({ entity }) => entity);
}

/// The actor that a field names.
export function named(graph: Graph, text: string): number | undefined {
  return graph.entityAt(text) ?? find(graph, text, 1)[0];
}

/// A combobox with a list (WAI-ARIA Authoring Practices): arrows move, Enter takes, Escape closes.
export function searchBox(current: () => Context): HTMLElement {
  const list = h("ul", { role: "listbox", id: "found", hidden: true, "aria-label": "Actors found" });
  const input = h("input", {
    type: "search", role: "combobox", placeholder: "Find an actor, or words", "aria-label": "Find an actor by any name, or sentences by their words",
    "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "found", autocomplete: "off", spellcheck: "false", id: "search",
  });
  let [options, active]: [number[], number] = [[], -1];
  const close = (): void => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const take = (entity: number): void => {
    const words = input.value.trim();
    close();
    input.value = "";
    if (entity === WORDS) current().go({ ...current().route, page: "find", names: [], show: "picture", near: false, as: "table", form: { words } });
    else location.hash = to(current(), "actor", current().graph.entities[entity]!.key);
  };
  const mark = (): void => {
    const items = [...list.querySelectorAll('[role="option"]')];
    items.forEach((item, at) => item.setAttribute("aria-selected", String(at === active)));
    if (active >= 0) input.setAttribute("aria-activedescendant", `found-${active}`);
    items[active]?.scrollIntoView({ block: "nearest" });
  };
  const show = (): void => {
    const { graph } = current();
    options = input.value.trim() ? [...find(graph, input.value), WORDS] : [];
    active = options.length ? 0 : -1;
    list.replaceChildren(
      ...options.map((entity, at) => {
        const props = { role: "option", id: `found-${at}`, onmousedown: (event: Event) => { event.preventDefault(); take(entity); } };
        if (entity === WORDS) return h("li", { ...props, class: "words" }, h("span", null, `Sentences with “${input.value.trim()}”`));
        const { label, kind, aliases = [], folded: names = [] } = graph.entities[entity]!;
        const other = [...aliases, ...names].find((name) => !folded(label).includes(folded(input.value)) && folded(name).includes(folded(input.value)));
        return h(
          "li",
          props,
          sign(kind), h("span", null, label, other ? h("small", null, ` ${other}`) : null), h("small", null, KINDS[kind].name),
        );
      }),
    );
    if (options.length === 1) list.prepend(h("li", { class: "unknown" }, "No such name in the graph"));
    list.hidden = !input.value.trim();
    input.setAttribute("aria-expanded", String(!list.hidden));
    mark();
  };
  input.addEventListener("input", show);
  input.addEventListener("focus", () => input.value && show());
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (options.length) active = (active + step + options.length) % options.length;
      mark();
    } else if (event.key === "Enter" && options[active] !== undefined) {
      event.preventDefault();
      take(options[active]!);
    } else if (event.key === "Escape") {
      input.value = "";
      close();
    }
  });
  return h("div", { class: "search", role: "search" }, input, list);
}

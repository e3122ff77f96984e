// Reads the data, shows the view that the address names, and lets no change of it pass without a new address.

import { Canvas, canDraw, theme } from "./canvas";
import type { Context } from "./context";
import { to } from "./context";
import { Graph, type Data } from "./data";
import { h, svg } from "./dom";
import { shown } from "./filter";
import { filters } from "./filters";
import { askPage, disputesPage, documentPage, documentsPage, pictureList, pictureTable, statementsPage } from "./pages";
import { findPage } from "./find";
import { timelinePage } from "./timeline";
import { actorPanel, number, overviewPanel, plural, statementPanel, tiePanel } from "./panel";
import { follow } from "./news";
import { near, overview, usual, type Picture } from "./picture";
import { parse, print, type Route, type Show } from "./route";
import { searchBox } from "./search";

/// For tests: what the picture shows now, and where.
interface Probe {
  ready: boolean;
  /// The address, after the `#`, of what is shown.
  shown: string;
  nodes: number;
  edges: number;
  /// Labels of the actors in the picture.
  labels(): string[];
  /// Pixels of the picture's box where the actor with this label stands.
  place(label: string): { x: number; y: number } | undefined;
}

declare global {
  interface Window {
    actant?: Probe;
  }
}

class App {
  private canvas: Canvas | undefined;
  private drawn = "";
  private picture: Picture = { nodes: [], ties: [], actors: 0, cut: 0, islands: 0, weaker: 0 };
  private masked = "";
  private readonly context: Context;
  private readonly side = h("aside", { id: "side", "aria-label": "Filters" });
  private readonly bar = h("div", { id: "bar" });
  private readonly box = h("div", { id: "canvas" });
  private readonly zoom = h(
    "div",
    { class: "zoom", role: "group", "aria-label": "Zoom" },
    h("button", { type: "button", title: "Closer (+)", onclick: () => this.canvas?.zoom(1 / 1.4) }, "+"),
    h("button", { type: "button", title: "Farther (-)", onclick: () => this.canvas?.zoom(1.4) }, "−"),
    h("button", { type: "button", title: "All (0)", onclick: () => this.canvas?.reset() }, "All"),
  );
  private readonly stage = h("div", { id: "stage" }, this.box, this.zoom);
  private waiting = 0;
  /// Whether the panel was scrolled; to ask it would lay it out.
  private scrolled = false;
  private readonly view = h("div", { id: "view" });
  private readonly panel = h("aside", { id: "panel", "aria-label": "Details", tabindex: "-1" });
  private readonly main = h("main", { id: "main", tabindex: "-1" }, this.bar, this.stage, this.view);
  private readonly nav = h("nav", { id: "nav", "aria-label": "Views" });
  private readonly news = h("p", { id: "news", role: "status" });
  private readonly live = h("p", { class: "sr", "aria-live": "polite" });
  private readonly draws = canDraw();

  constructor(graph: Graph, root: HTMLElement, sparql: string | undefined) {
    this.context = {
      graph,
      route: parse(location.hash),
      shown: new Uint8Array(),
      sparql,
      go: (route, how) => this.go(route, how),
    };
    const top = h(
      "header",
      { id: "top" },
      h("a", { class: "brand", href: "#/picture" }, "actant"),
      searchBox(() => this.context),
      this.nav,
      h("button", { type: "button", id: "theme", title: "Light or dark", onclick: () => this.turn() }, halfMoon(), h("span", { class: "sr" }, "Light or dark")),
    );
    root.replaceChildren(top, this.news, h("div", { id: "body" }, this.side, this.main, this.panel), this.live);
    follow(graph, this.news);
    addEventListener("hashchange", () => this.show());
    addEventListener("keydown", (event) => this.key(event));
    this.panel.addEventListener("scroll", () => (this.scrolled = true), { passive: true });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.redraw());
    window.actant = {
      ready: false,
      shown: "",
      nodes: 0,
      edges: 0,
      labels: () => this.picture.nodes.map((at) => graph.label(at)),
      place: (label) => this.canvas?.place(graph.entities.findIndex((entity) => entity.label === label)),
    };
    this.show();
  }

  private go(route: Route, how?: "quietly"): void {
    const hash = print(route);
    if (hash === location.hash) return;
    if (how === "quietly") {
      history.replaceState(null, "", hash);
      this.context.route = route;
      if (window.actant) window.actant.shown = hash;
    } else {
      location.hash = hash;
    }
  }

  private key(event: KeyboardEvent): void {
    // the editor stands in a shadow root, so the target alone does not tell
    const inside = event.composedPath().some((one) => one instanceof HTMLElement && (one.isContentEditable || ["INPUT", "SELECT", "TEXTAREA"].includes(one.tagName)));
    if (inside || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "/") {
      event.preventDefault();
      document.getElementById("search")?.focus();
    } else if (event.key === "+") this.canvas?.zoom(1 / 1.4);
    else if (event.key === "-") this.canvas?.zoom(1.4);
    else if (event.key === "0") this.canvas?.reset();
    else if (event.key === "Escape") location.hash = to(this.context, "picture");
  }

  private turn(): void {
    const dark = getComputedStyle(document.documentElement).colorScheme.includes("dark");
    document.documentElement.dataset["theme"] = dark ? "light" : "dark";
    this.redraw();
  }

  private redraw(): void {
    this.drawn = "";
    this.show(true);
  }

  private show(same = false): void {
    const { context } = this;
    const before = context.route;
    context.route = parse(location.hash);
    const { route, graph } = context;
    const filter = JSON.stringify(route.filter);
    if (filter !== this.masked) {
      context.shown = shown(graph, route.filter);
      this.masked = filter;
      this.filters();
    }
    this.links();
    const pictured = ["picture", "actor", "tie", "statement"].includes(route.page);
    document.body.dataset["page"] = pictured ? "picture" : "page";
    document.body.dataset["show"] = pictured ? (this.draws ? route.show : route.show === "picture" ? "list" : route.show) : "page";
    const moved = before.page !== route.page || before.names[0] !== route.names[0] || before.names[1] !== route.names[1];
    if (pictured) this.pictured(moved && !same);
    else this.paged();
    const title = document.querySelector("main h1, #panel h1")?.textContent ?? "";
    document.title = [title, graph.title, "actant"].filter((part, at, all) => part && all.indexOf(part) === at).join(" – ");
    if (window.actant) window.actant.shown = location.hash;
    if (!same && moved) this.tell(title);
  }

  /// The filters anew; folded or not, and with the keyboard where it was.
  private filters(): void {
    const fields = (): HTMLElement[] => [...this.side.querySelectorAll<HTMLElement>("summary, input, select, button")];
    const place = fields().findIndex((field) => field === document.activeElement);
    const open = this.side.querySelector("details")?.open ?? innerWidth > 900;
    this.side.replaceChildren(h("details", { open, class: "fold" }, h("summary", null, "Filters"), filters(this.context)));
    if (place >= 0) fields()[place]?.focus({ preventScroll: true });
  }

  private tell(title: string): void {
    this.live.textContent = title;
    if (document.body.dataset["page"] === "page") scrollTo(0, 0);
  }

  private links(): void {
    const { route } = this.context;
    const link = (page: Route["page"], text: string, ...also: Route["page"][]): HTMLElement =>
      h("a", { href: to(this.context, page), "aria-current": [page, ...also].includes(route.page) ? "page" : undefined }, text);
    this.nav.replaceChildren(
      link("picture", "Picture", "actor", "tie", "statement", "timeline"),
      link("statements", "Statements"),
      link("disputes", "Disputes"),
      link("documents", "Documents", "document"),
      link("find", "Sentences"),
      link("ask", "Ask"),
    );
  }

  private paged(): void {
    const { context } = this;
    const { route, graph } = context;
    this.panel.replaceChildren();
    this.bar.replaceChildren();
    const at = route.page === "document" ? graph.documentAt(route.names[0] ?? "") : undefined;
    const actor = route.page === "timeline" ? graph.entityAt(route.names[0] ?? "") : undefined;
    const page = {
      statements: () => statementsPage(context),
      disputes: () => disputesPage(context),
      documents: () => documentsPage(context),
      timeline: () => (actor === undefined ? this.lost("actor") : timelinePage(context, actor)),
      find: () => findPage(context),
      document: () => (at === undefined ? this.lost("document") : documentPage(context, at)),
      ask: () => askPage(context),
    }[route.page as "ask"];
    this.view.replaceChildren(page());
    if (window.actant) window.actant.ready = true;
  }

  private lost(what: string): HTMLElement {
    return h("section", { class: "page panel-body" }, h("h1", null, `No such ${what}`), h("p", null, "The address names something that this graph does not have. ", h("a", { href: to(this.context, "picture") }, "To the overview")));
  }

  /// Those that the address chooses; `undefined` if the graph lacks one.
  private chosen(): number[] | undefined {
    const { route, graph } = this.context;
    if (route.page === "statement") {
      const at = graph.statementAt(route.names[0] ?? "");
      if (at === undefined) return undefined;
      const { from = [], to = [] } = graph.statements[at]!;
      return [...from.slice(0, 1), ...to.slice(0, 1)];
    }
    if (route.page !== "actor" && route.page !== "tie") return [];
    const found = route.names.slice(0, route.page === "tie" ? 2 : 1).map((key) => graph.entityAt(key));
    const known = found.filter((at) => at !== undefined);
    return known.length === found.length && known.length > 0 ? known : undefined;
  }

  private pictured(moved: boolean): void {
    const { context } = this;
    const { route, graph } = context;
    const chosen = this.chosen();
    this.compose(chosen ?? []);
    this.controls();
    if (document.body.dataset["show"] === "list") this.view.replaceChildren(this.note(), pictureList(context, this.picture));
    else if (document.body.dataset["show"] === "table") this.view.replaceChildren(this.note(), pictureTable(context, this.picture));
    else this.view.replaceChildren();
    let panel: HTMLElement;
    if (!chosen) panel = this.lost(route.page);
    else if (route.page === "actor") panel = actorPanel(context, chosen[0]!);
    else if (route.page === "tie" && chosen[1] !== undefined) panel = tiePanel(context, chosen[0]!, chosen[1]);
    else if (route.page === "statement") panel = statementPanel(context, graph.statementAt(route.names[0]!)!);
    else panel = overviewPanel(context, this.picture);
    // what is to be shown is put where it is seen before it is there: after that it would be laid out twice
    if (moved && this.scrolled) this.panel.scrollTop = 0;
    this.panel.replaceChildren(panel);
    // the words first, then the picture
    if (this.canvas) requestAnimationFrame(() => this.canvas?.choose(chosen ?? []));
    else this.draw();
  }

  private note(): HTMLElement {
    return this.draws ? h("span", null) : h("p", { class: "unknown" }, "This browser cannot draw with WebGL 2. The list and the table have all that the picture shows.");
  }

  /// Makes the picture anew, unless it would be the same.
  private compose(chosen: number[]): void {
    const { route, graph, shown } = this.context;
    const limit = route.actors || usual(innerWidth);
    let picture: Picture | undefined;
    let key = `${this.masked} ${limit} ${route.islands}`;
    const alone = route.near && chosen.length > 0;
    if (!alone) {
      if (this.drawn === key) picture = this.picture;
      else picture = overview(graph, shown, limit, route.islands);
      // whoever is not in the picture of all has one
      if (chosen.some((at) => !picture!.nodes.includes(at))) picture = undefined;
    }
    if (!picture) {
      key += ` ${chosen.join()}`;
      picture = this.drawn === key ? this.picture : near(graph, shown, chosen, Math.min(limit, 40));
    }
    if (this.drawn === key) return;
    this.drawn = key;
    this.picture = picture;
    this.canvas?.kill();
    this.canvas = undefined;
    this.box.replaceChildren();
    if (!picture.nodes.length) this.box.append(h("p", { class: "empty" }, "Nothing ties two actors under these filters."));
    if (window.actant) Object.assign(window.actant, { nodes: picture.nodes.length, edges: picture.ties.length });
    this.draw();
  }

  /// Draws once the rest of the page is shown.
  private draw(): void {
    cancelAnimationFrame(this.waiting);
    if (window.actant) window.actant.ready = false;
    this.waiting = requestAnimationFrame(() => setTimeout(() => {
      const { graph } = this.context;
      if (this.draws && !this.canvas && this.picture.nodes.length && this.box.offsetWidth) {
        this.canvas = new Canvas(graph, this.picture, this.box, theme(), {
          actor: (at) => (location.hash = to(this.context, "actor", graph.entities[at]!.key)),
          tie: ({ from, to: into }) => (location.hash = to(this.context, "tie", graph.entities[from]!.key, graph.entities[into]!.key)),
          stage: () => (location.hash = to(this.context, "picture")),
        });
        this.canvas.choose(this.chosen() ?? []);
      }
      if (window.actant) window.actant.ready = true;
    }));
  }

  private controls(): void {
    const { route } = this.context;
    const { picture } = this;
    const tab = (show: Show, text: string): HTMLElement =>
      h("button", { type: "button", "aria-pressed": String(document.body.dataset["show"] === show), onclick: () => this.context.go({ ...route, show }) }, text);
    const left = [
      picture.cut ? `${number(picture.cut)} with less said of them are left out` : "",
      picture.weaker ? `${number(picture.weaker)} weaker ties are left out` : "",
      picture.islands ? `${number(picture.islands)} not tied to the others ${picture.islands === 1 ? "is" : "are"} left out` : "",
    ].filter(Boolean).join("; ");
    const sizes = [20, 60, 150, 400, 1000, 10000].filter((size) => size < picture.actors * 2 || size <= 60);
    const amount = h(
      "select",
      { "aria-label": "How many actors", onchange: (event: Event) => this.context.go({ ...route, actors: Number((event.target as HTMLSelectElement).value) }) },
      sizes.map((size) => h("option", { value: size, selected: size === (route.actors || usual(innerWidth)) }, `up to ${number(size)} actors`)),
    );
    const islands = h(
      "label",
      { class: "check" },
      h("input", { type: "checkbox", checked: route.islands, onchange: () => this.context.go({ ...route, islands: !route.islands }) }),
      h("span", null, "islands too"),
    );
    this.bar.replaceChildren(
      h("div", { class: "tabs", role: "group", "aria-label": "Show as" }, this.draws ? tab("picture", "Picture") : null, tab("list", "List"), tab("table", "Table")),
      amount,
      islands,
      h("span", { class: "caption" }, `${plural(picture.nodes.length, "actor")}, ${plural(picture.ties.length, "tie")}`, left ? `; ${left}` : ""),
    );
  }
}

function halfMoon(): SVGElement {
  const props = { stroke: "currentColor", "stroke-width": 1.5 };
  const half = svg("path", { d: "M7 1.5 A5.5 5.5 0 0 1 7 12.5 Z", fill: "currentColor" });
  return svg("svg", { width: 14, height: 14, viewBox: "0 0 14 14", "aria-hidden": "true" }, svg("circle", { cx: 7, cy: 7, r: 5.5, fill: "none", ...props }), half);
}

async function data(): Promise<Data> {
  const inside = document.getElementById("data");
  if (inside) return JSON.parse(inside.textContent ?? "") as Data;
  const answer = await fetch(document.body.dataset["graph"] ?? "api/graph.json");
  if (!answer.ok) throw new Error(`the server answered ${answer.status} when asked for the graph`);
  return (await answer.json()) as Data;
}

async function start(): Promise<void> {
  const root = document.getElementById("app")!;
  try {
    new App(new Graph(await data()), root, document.body.dataset["sparql"]);
  } catch (error) {
    root.replaceChildren(h("p", { class: "loading", role: "alert" }, `The graph cannot be shown: ${error instanceof Error ? error.message : String(error)}`));
    throw error;
  }
}

void start();

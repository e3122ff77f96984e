// Addresses: what is shown and what is filtered, after the `#`, so that a view can be shared and gone back to.

export interface Filter {
  /// Certainties, kinds of actors and standings that are shown; empty is all.
  certainty: string[];
  kind: string[];
  /// `affirmed`, `denied`.
  polarity: string;
  /// Key of who says it; `-` is the article itself.
  source: string;
  /// Identifier of a document.
  document: string;
  /// `rel:accuse`.
  relation: string;
  from: string;
  to: string;
}

export type Page = "picture" | "actor" | "tie" | "statement" | "timeline" | "statements" | "disputes" | "documents" | "document" | "find" | "ask";
export type Show = "picture" | "list" | "table";
/// How an answer is shown.
export type As = "table" | "graph" | "chart";

export interface Route {
  page: Page;
  /// Keys of actors, identifier of a statement or document, name of a question.
  names: string[];
  show: Show;
  /// How many actors are in the picture; 0 is the default.
  actors: number;
  /// Whether islands beside the largest connected part are drawn.
  islands: boolean;
  /// Whether only the ties of the actor are drawn.
  near: boolean;
  as: As;
  /// What is written into a form, by name.
  form: Record<string, string>;
  filter: Filter;
}

export const EMPTY: Filter = {
  certainty: [], kind: [], polarity: "", source: "", document: "", relation: "", from: "", to: "",
};

const PAGES: readonly Page[] = [
  "picture", "actor", "tie", "statement", "timeline", "statements", "disputes", "documents", "document", "find", "ask",
];
const FORM = "q.";

export function parse(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  const [first = "", ...names] = path.split("/").map(decoded);
  const page = PAGES.find((name) => name === first) ?? "picture";
  const get = new URLSearchParams(query);
  const list = (name: string): string[] => (get.get(name) ?? "").split(",").filter(Boolean);
  const form: Record<string, string> = {};
  for (const [name, value] of get) if (name.startsWith(FORM)) form[name.slice(FORM.length)] = value;
  const show = get.get("show");
  const as = get.get("as");
  return {
    page,
    names: names.filter(Boolean),
    show: show === "list" || show === "table" ? show : "picture",
    actors: Math.max(0, Math.floor(Number(get.get("actors")) || 0)),
    islands: get.get("islands") === "1",
    near: get.get("near") === "1",
    as: as === "graph" || as === "chart" ? as : "table",
    form,
    filter: {
      certainty: list("certainty"),
      kind: list("kind"),
      polarity: get.get("polarity") ?? "",
      source: get.get("source") ?? "",
      document: get.get("document") ?? "",
      relation: get.get("relation") ?? "",
      from: get.get("from") ?? "",
      to: get.get("to") ?? "",
    },
  };
}

export function print(route: Route): string {
  const { filter } = route;
  const query = new URLSearchParams();
  const put = (name: string, value: string): void => {
    if (value) query.set(name, value);
  };
  put("show", route.show === "picture" ? "" : route.show);
  put("actors", route.actors ? String(route.actors) : "");
  put("islands", route.islands ? "1" : "");
  put("near", route.near ? "1" : "");
  put("as", route.as === "table" ? "" : route.as);
  put("certainty", filter.certainty.join(","));
  put("kind", filter.kind.join(","));
  for (const name of ["polarity", "source", "document", "relation", "from", "to"] as const) put(name, filter[name]);
  for (const name of Object.keys(route.form).sort()) put(FORM + name, route.form[name]!);
  const path = [route.page, ...route.names].map(encodeURIComponent).join("/");
  const text = query.toString();
  return `#/${path}${text ? `?${text}` : ""}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

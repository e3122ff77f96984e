// What every view knows.

import type { Graph } from "./data";
import { print, type Filter, type Page, type Route } from "./route";

export interface Context {
  graph: Graph;
  route: Route;
  /// For each statement whether the filters let it pass.
  shown: Uint8Array;
  /// Where the server answers SPARQL; without one the page answers by itself.
  sparql: string | undefined;
  /// Goes to another view; or, quietly, only changes the address of this one.
  go(route: Route, how?: "quietly"): void;
}

/// The address of a page under the filters of now.
export function to(context: Context, page: Page, ...names: string[]): string {
  const { filter, actors, islands } = context.route;
  return print({ page, names, show: "picture", actors, islands, near: false, as: "table", form: {}, filter });
}

/// The same view with other filters.
export function filtered(context: Context, change: Partial<Filter>): Route {
  return { ...context.route, filter: { ...context.route.filter, ...change } };
}

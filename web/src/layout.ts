// Where actors stand: ForceAtlas2 (Jacomy et al. 2014) from places on a spiral, strongest in the middle, a fixed number
// of rounds. The same picture has the same places on every machine with the same arithmetic.

import Graphology from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";

export type Places = Graphology;

/// Actors on a spiral, in the order in which they were added.
export function spiral(graph: Places): void {
  const order = graph.nodes().sort((a, b) => graph.degree(b) - graph.degree(a) || Number(a) - Number(b));
  order.forEach((node, at) => {
    const angle = at * 2.399963;
    const radius = Math.sqrt(at + 0.5) * 10;
    graph.mergeNodeAttributes(node, { x: Math.cos(angle) * radius * 1.4, y: Math.sin(angle) * radius });
  });
}

function settings(graph: Places): Record<string, number | boolean> {
  const size = graph.order;
  return {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: size > 300,
    edgeWeightInfluence: 0.3,
    gravity: size > 300 ? 1 : 0.4,
    scalingRatio: 12,
    slowDown: 1 + Math.log(size + 1),
    linLogMode: false,
  };
}

/// Rounds for a picture of this size.
export function rounds(size: number): number {
  if (size <= 100) return 800;
  if (size <= 400) return 300;
  return size <= 2000 ? 120 : 60;
}

/// Runs some rounds.
export function settle(graph: Places, iterations: number): void {
  if (graph.order < 2) return;
  forceAtlas2.assign(graph, { iterations, settings: settings(graph), getEdgeWeight: "weight" });
}

/// Stretches the places to a box of this shape, a little at most.
export function fit(graph: Places, width: number, height: number): void {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  graph.forEachNode((_, { x, y }) => {
    [left, right] = [Math.min(left, x as number), Math.max(right, x as number)];
    [low, high] = [Math.min(low, y as number), Math.max(high, y as number)];
  });
  if (!(right > left && high > low && height > 0)) return;
  // names stand beside their actors and need more of the width
  const factor = Math.min(1.7, Math.max(0.6, ((0.85 * width) / height) / ((right - left) / (high - low))));
  // then a unit is a pixel, as sizes are
  const unit = (0.75 * height) / (high - low);
  graph.forEachNode((node, { x, y }) => graph.mergeNodeAttributes(node, { x: (x as number) * factor * unit, y: (y as number) * unit }));
}

/// Pushes those apart that lie on one another.
export function spread(graph: Places): void {
  if (graph.order < 2 || graph.order > 600) return;
  noverlap.assign(graph, { maxIterations: 120, settings: { margin: 14, ratio: 1.1, expansion: 1.1, gridSize: 20 } });
}

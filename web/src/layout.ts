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
  const [left, right, low, high] = bounds(graph);
  if (!(right > left && high > low && height > 0 && width > 0)) return;
  // names stand beside their actors and need more of the width
  const factor = Math.min(1.7, Math.max(0.6, ((0.85 * width) / height) / ((right - left) / (high - low))));
  // then a unit is a pixel, as sizes are
  const unit = Math.min((0.75 * height) / (high - low), (0.75 * width) / ((right - left) * factor));
  graph.forEachNode((node, { x, y }) => graph.mergeNodeAttributes(node, { x: (x as number) * factor * unit, y: (y as number) * unit }));
}

function bounds(graph: Places): [number, number, number, number] {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  graph.forEachNode((_, { x, y }) => {
    [left, right] = [Math.min(left, x as number), Math.max(right, x as number)];
    [low, high] = [Math.min(low, y as number), Math.max(high, y as number)];
  });
  return [left, right, low, high];
}

/// Pushes those apart that lie on one another.
export function spread(graph: Places): void {
  if (graph.order < 2 || graph.order > 600) return;
  noverlap.assign(graph, { maxIterations: 120, settings: { margin: 14, ratio: 1.1, expansion: 1.1, gridSize: 20 } });
}

/// What an actor takes in the picture: its sign, and its name to the right of it.
interface Taken {
  node: string;
  x: number;
  y: number;
  left: number;
  right: number;
  half: number;
}

/// Pixels of a letter of a name, on average; of a line of names; between two that are beside one another.
const LETTER = 6.6;
const LINE = 17;
const GAP = 4;

/// Moves actors until no sign or name lies on another, within a box, as far as there is room. Places are in pixels.
export function part(graph: Places, width: number, height: number): void {
  if (graph.order < 2 || graph.order > 150 || !(width > 0 && height > 0)) return;
  const all = graph.mapNodes((node, { x, y, size, label }): Taken => ({
    node,
    x: x as number,
    y: y as number,
    left: size as number,
    right: (size as number) + 6 + (label as string).length * LETTER,
    half: Math.max(size as number, LINE / 2),
  }));
  const [left, right, low, high] = bounds(graph);
  const [middle, center] = [(left + right) / 2, (low + high) / 2];
  const [across, up] = [Math.max(width, right - left) / 2, Math.max(height, high - low) / 2];
  const inside = (value: number, from: number, to: number): number => (from < to ? Math.min(to, Math.max(from, value)) : (from + to) / 2);
  for (let round = 0; round < 300; round++) {
    let moved = false;
    all.forEach((one, at) => {
      for (let next = at + 1; next < all.length; next++) {
        const other = all[next]!;
        const over = Math.min(one.x + one.right - (other.x - other.left), other.x + other.right - (one.x - one.left)) + GAP;
        const high = one.half + other.half + GAP - Math.abs(one.y - other.y);
        if (over <= 0 || high <= 0) continue;
        moved = true;
        // the shorter way; a half of it each, and less of it as the rounds go on
        if (high <= over) {
          const by = ((one.y < other.y || (one.y === other.y && at < next) ? -1 : 1) * (high + 0.5)) / 2;
          one.y += by;
          other.y -= by;
        } else {
          const by = ((one.x < other.x ? -1 : 1) * (over + 0.5)) / 2;
          one.x += by;
          other.x -= by;
        }
      }
      one.x = inside(one.x, middle - across + one.left, middle + across - one.right);
      one.y = inside(one.y, center - up + one.half, center + up - one.half);
    });
    if (!moved) break;
  }
  for (const { node, x, y } of all) graph.mergeNodeAttributes(node, { x, y });
}

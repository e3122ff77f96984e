// The picture, drawn by sigma (WebGL 2). Whatever it shows is also in the list and the table beside it.

import Graphology from "graphology";
import Sigma from "sigma";
import { extremityArrow, extremityBar, layerDashed, layerPlain, pathCurved, pathLine, sdfCircle, sdfDiamond, sdfSquare, sdfTriangle } from "sigma/rendering";
import type { Graph } from "./data";
import { fit, part, rounds, settle, spiral, spread } from "./layout";
import { KINDS } from "./look";
import { cut, words, type Picture, type Tie } from "./picture";

export interface Theme {
  paper: string;
  ink: string;
  author: string;
  word: string;
  faint: string;
  accent: string;
  /// The paper, so that what lies below shows through a little.
  veil: string;
}

export interface Clicks {
  actor(entity: number): void;
  tie(tie: Tie): void;
  stage(): void;
}

/// Whether the browser can draw it.
export function canDraw(): boolean {
  try {
    return document.createElement("canvas").getContext("webgl2") !== null;
  } catch {
    return false;
  }
}

const DASHES: Record<Tie["line"], [number, number]> = { solid: [0, 0], dotted: [2.5, 4], dashed: [8, 6] };
/// Pixels around the picture.
const MARGIN = 30;
/// Above this many ties their words are shown for the chosen actor only.
const WORDED = 70;

export class Canvas {
  private readonly sigma: Sigma;
  private readonly net: Graphology;
  private readonly ties: Tie[];
  private chosen = new Set<string>();
  private hovered: string | null = null;
  /// Of the ties of two actors only the strongest has its words, which would lie on one another.
  private readonly worded = new Set<string>();
  private waiting = 0;

  constructor(
    private readonly graph: Graph,
    private readonly picture: Picture,
    private readonly box: HTMLElement,
    private readonly theme: Theme,
    clicks: Clicks,
  ) {
    this.ties = picture.ties;
    const pairs = new Set<string>();
    this.ties.forEach(({ from, to }, at) => {
      const pair = `${Math.min(from, to)} ${Math.max(from, to)}`;
      if (!pairs.has(pair)) this.worded.add(String(at));
      pairs.add(pair);
    });
    this.net = this.network();
    spiral(this.net);
    const all = rounds(this.net.order);
    const small = this.net.order <= 400;
    settle(this.net, small ? all : 10);
    fit(this.net, box.offsetWidth, box.offsetHeight);
    if (small) spread(this.net);
    part(this.net, box.offsetWidth - MARGIN * 2, box.offsetHeight - MARGIN * 2);
    this.sigma = this.draw();
    this.listen(clicks);
    if (!small) this.goOn(all - 10);
  }

  private network(): Graphology {
    const net = new Graphology({ multi: true, type: "directed", allowSelfLoops: false });
    const weight = new Map<number, number>();
    for (const tie of this.ties) {
      for (const end of [tie.from, tie.to]) weight.set(end, (weight.get(end) ?? 0) + tie.count);
    }
    const many = this.picture.nodes.length > 150;
    // on a telephone signs are smaller too
    const scale = Math.min(1, Math.max(0.7, this.box.offsetWidth / 700));
    for (const at of this.picture.nodes) {
      const entity = this.graph.entities[at]!;
      const look = KINDS[entity.kind];
      const size = scale * ((many ? 4 : 7) + Math.min(many ? 10 : 13, Math.sqrt(weight.get(at) ?? 0) * (many ? 0.8 : 1.6)));
      net.addNode(String(at), { label: cut(entity.label, 34), color: look.color, shape: look.shape, size, x: 0, y: 0 });
    }
    this.ties.forEach((tie, at) => {
      const color = tie.tone === "author" ? this.theme.author : this.theme.word;
      const [dash, gap] = DASHES[tie.line];
      net.addDirectedEdgeWithKey(String(at), String(tie.from), String(tie.to), {
        size: (many ? 1.2 : 2) + Math.min(4, Math.log2(tie.count) * 0.7),
        weight: Math.log2(tie.count + 1),
        color,
        plain: gap ? "rgba(0,0,0,0)" : color,
        dash,
        gap,
        head: tie.head,
        label: words(this.graph, tie, 2, this.ties.length > 12 ? 24 : 60),
        worded: this.worded.has(String(at)),
      });
    });
    return net;
  }

  private draw(): Sigma {
    const { theme } = this;
    const font = { family: "-apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif" };
    const worded = this.ties.length <= (this.box.offsetWidth < 600 ? WORDED / 5 : WORDED);
    // all have room, see `part`
    const named = this.net.order <= 150;
    return new Sigma(this.net, this.box, {
      primitives: {
        nodes: {
          shapes: [sdfCircle(), sdfSquare({ cornerRadius: 0.2 }), sdfDiamond(), sdfTriangle()],
          label: { font, margin: 4 },
        },
        edges: {
          paths: [pathLine(), pathCurved()],
          extremities: [
            extremityArrow({ lengthRatio: 5, widthRatio: 4.2, margin: 1 }),
            extremityBar({ lengthRatio: 1.6, widthRatio: 8, margin: 3 }),
          ],
          variables: {
            plain: { type: "color", default: "#000000" },
            dash: { type: "number", default: 0 },
            gap: { type: "number", default: 0 },
          },
          layers: [
            layerPlain({ color: { attribute: "plain" } }),
            layerDashed({
              dashSize: { attribute: "dash", mode: "pixels" },
              gapSize: { attribute: "gap", mode: "pixels" },
              solidExtremities: "head",
            }),
          ],
          label: { margin: 2 },
        },
      },
      styles: {
        nodes: [
          {
            x: { attribute: "x" },
            y: { attribute: "y" },
            size: { attribute: "size" },
            label: { attribute: "label" },
            shape: { attribute: "shape" },
            cursor: "pointer",
            color: (data: Record<string, string>, state: { isHighlighted: boolean }) => (this.isFaded(state.isHighlighted) ? theme.faint : data["color"]!),
            labelColor: (_: unknown, state: { isHighlighted: boolean }) => (this.isFaded(state.isHighlighted) ? theme.word : theme.ink),
            labelVisibility: (_: unknown, state: { isHighlighted: boolean; isHovered: boolean }) =>
              named || state.isHovered || (this.focus().size > 0 && state.isHighlighted) ? "visible" : "auto",
            labelSize: 12.5,
            labelBackgroundColor: theme.veil,
            labelBackgroundPadding: 1,
            backdropColor: theme.paper,
            backdropShadowColor: "rgba(0,0,0,0.25)",
            backdropShadowBlur: 6,
            backdropPadding: 4,
          },
        ],
        edges: [
          {
            path: "straight",
            parallelPath: "curved",
            head: { attribute: "head" },
            plain: { attribute: "plain" },
            dash: { attribute: "dash" },
            gap: { attribute: "gap" },
            color: { attribute: "color" },
            size: { attribute: "size" },
            opacity: (_: unknown, state: { isHighlighted: boolean }) => (this.isFaded(state.isHighlighted) ? 0.12 : 1),
            label: (data: Record<string, string | boolean>, state: { isHighlighted: boolean; isHovered: boolean }) =>
              state.isHovered || (data["worded"] && (this.focus().size ? state.isHighlighted : worded)) ? data["label"]! : "",
            labelColor: theme.ink,
            labelBackgroundColor: theme.paper,
            labelBackgroundPadding: 1,
            labelSize: 11,
            cursor: "pointer",
          },
        ],
      } as never,
      settings: {
        renderEdgeLabels: true,
        enableEdgeEvents: true,
        itemSizesReference: "screen",
        labelRenderedSizeThreshold: this.net.order > 150 ? 8 : 2,
        labelDensity: 1.2,
        stagePadding: MARGIN,
        autoRescaleContent: this.net.order <= 400 ? "labels" : "nodes",
        enableCameraRotation: false,
        enableCameraMouseRotation: false,
        gestureTarget: "graph",
        // it may be hidden behind the list
        allowInvalidContainer: true,
        minCameraRatio: 0.02,
        maxCameraRatio: 4,
        hideEdgesOnMove: this.ties.length > 5000,
      },
    } as never) as unknown as Sigma;
  }

  private listen(clicks: Clicks): void {
    const { sigma } = this;
    sigma.on("clickNode", ({ node }) => clicks.actor(Number(node)));
    sigma.on("clickEdge", ({ edge }) => clicks.tie(this.ties[Number(edge)]!));
    sigma.on("clickStage", () => clicks.stage());
    sigma.on("enterNode", ({ node }) => this.hover(node));
    sigma.on("leaveNode", () => this.hover(null));
  }

  /// More rounds, a few a frame, so that a large picture answers while it settles.
  private goOn(left: number): void {
    if (left <= 0) return;
    this.waiting = requestAnimationFrame(() => {
      settle(this.net, Math.min(left, 3));
      this.goOn(left - 3);
    });
  }

  private focus(): Set<string> {
    return this.hovered === null ? this.chosen : new Set([this.hovered]);
  }

  private isFaded(highlighted: boolean): boolean {
    return this.focus().size > 0 && !highlighted;
  }

  private hover(node: string | null): void {
    if (this.net.order > 2000) return;
    this.hovered = node;
    this.mark();
  }

  /// Puts these actors, with their ties, before all others.
  choose(entities: number[]): void {
    this.chosen = new Set(entities.map(String).filter((node) => this.net.hasNode(node)));
    this.mark();
  }

  private mark(): void {
    const focus = this.focus();
    const nodes = new Set<string>(focus);
    const edges = new Set<string>();
    const [a, b] = [...focus];
    for (const node of focus) {
      this.net.forEachEdge(node, (edge, _, source, target) => {
        // of two chosen actors only what is between them
        if (b !== undefined && !(focus.has(source) && focus.has(target)) && a !== undefined) return;
        edges.add(edge);
        nodes.add(source);
        nodes.add(target);
      });
    }
    const { sigma } = this;
    sigma.setNodesState(this.net.nodes().filter((node) => !nodes.has(node)), { isHighlighted: false });
    sigma.setNodesState([...nodes], { isHighlighted: true });
    sigma.setEdgesState(this.net.edges().filter((edge) => !edges.has(edge)), { isHighlighted: false });
    sigma.setEdgesState([...edges], { isHighlighted: true });
    sigma.refresh({ skipIndexation: true, schedule: true });
  }

  has(entity: number): boolean {
    return this.net.hasNode(String(entity));
  }

  /// Where an actor is, in pixels of the box.
  place(entity: number): { x: number; y: number } | undefined {
    if (!this.has(entity)) return undefined;
    const { x, y } = this.net.getNodeAttributes(String(entity)) as { x: number; y: number };
    return this.sigma.graphToViewport({ x, y });
  }

  zoom(factor: number): void {
    const camera = this.sigma.getCamera();
    void camera.animate({ ratio: camera.getState().ratio * factor }, { duration: reduced() ? 0 : 150 });
  }

  reset(): void {
    void this.sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1 }, { duration: reduced() ? 0 : 150 });
  }

  count(): { nodes: number; edges: number } {
    return { nodes: this.net.order, edges: this.net.size };
  }

  kill(): void {
    cancelAnimationFrame(this.waiting);
    this.sigma.kill();
  }
}

export function reduced(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/// The colours of the page, light or dark.
export function theme(): Theme {
  const style = getComputedStyle(document.documentElement);
  const get = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return { paper: get("paper"), ink: get("ink"), author: get("author"), word: get("word"), faint: get("pale"), accent: get("accent"), veil: get("veil") };
}

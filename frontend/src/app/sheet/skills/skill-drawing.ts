import type { GraphEdge, GraphNode, SkillGraph } from './skill-graph';

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly { readonly node: GraphNode; readonly x: number; readonly y: number }[];
  readonly edges: readonly {
    readonly edge: GraphEdge;
    readonly path: string;
    /** Where the rank stands that the line asks for. */
    readonly x: number;
    readonly y: number;
  }[];
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Pixels from one place to the next, along the depths and across the lanes; words stand below a medallion. */
const sideways = { depth: 184, lane: 164, first: { x: 92, y: 48 }, from: 44, to: 44 };
const downwards = { depth: 196, lane: 112, first: { x: 56, y: 44 }, from: 112, to: 40 };

/** Coordinates of medallions and lines, in pixels. */
export function drawingOf(graph: SkillGraph, isDownwards: boolean): Drawing {
  const { depth: far, lane: beside, first, from, to } = isDownwards ? downwards : sideways;
  const place = ({ depth, lane }: GraphNode) =>
    isDownwards
      ? { x: first.x + lane * beside, y: first.y + depth * far }
      : { x: first.x + depth * far, y: first.y + lane * beside };
  const [along, across] = [graph.depths * far, graph.lanes * beside];
  return {
    width: isDownwards ? across : along,
    height: isDownwards ? along : across,
    nodes: graph.nodes.map((node) => ({ node, ...place(node) })),
    edges: graph.edges.map((edge) => {
      const [start, end] = [place(edge.from), place(edge.to)];
      const a = isDownwards ? { x: start.x, y: start.y + from } : { x: start.x + from, y: start.y };
      const b = isDownwards ? { x: end.x, y: end.y - to } : { x: end.x - to, y: end.y };
      const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
      const bend = isDownwards
        ? `${point(a.x, middle.y)} ${point(b.x, middle.y)}`
        : `${point(middle.x, a.y)} ${point(middle.x, b.y)}`;
      return { edge, path: `M${point(a.x, a.y)}C${bend} ${point(b.x, b.y)}`, ...middle };
    }),
  };
}

function point(x: number, y: number): string {
  return `${String(Math.round(x * 10) / 10)},${String(Math.round(y * 10) / 10)}`;
}

/** Where an arrow key leads: along a line, or to the neighbour that is as far. Null where nothing is. */
export function walk(graph: SkillGraph, at: GraphNode, direction: Direction, isDownwards: boolean): GraphNode | null {
  const [on, back, before] = isDownwards ? (['down', 'up', 'left'] as const) : (['right', 'left', 'up'] as const);
  if (direction === on) return graph.edges.find(({ from }) => from === at)?.to ?? null;
  if (direction === back) return graph.edges.find(({ to }) => to === at)?.from ?? null;
  return beside(graph, at, direction === before ? -1 : 1);
}

function beside({ nodes }: SkillGraph, at: GraphNode, step: number): GraphNode | null {
  const row = nodes.filter(({ depth }) => depth === at.depth).sort((one, other) => one.lane - other.lane);
  return row[row.indexOf(at) + step] ?? null;
}

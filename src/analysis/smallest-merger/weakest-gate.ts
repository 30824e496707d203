/**
 * The gate of a unit that carries least, where units join in part (the answer of a relaxed program): a largest flow from the city to the unit
 * through units that let through no more than their part (Dinic), and what limits it.
 */
import type { Board } from './connection';

/** What is left over of a part by rounding, and no part of a unit. */
const nothing = 1e-7;

type Edges = { readonly to: number[]; readonly left: number[]; readonly from: number[][] };

function addEdge({ to, left, from }: Edges, start: number, end: number, capacity: number): void {
  from[start]?.push(to.length);
  to.push(end);
  left.push(capacity);
  from[end]?.push(to.length);
  to.push(start);
  left.push(0);
}

/** Every place is two, with an edge as wide as its part between them; the way in is even, the way out odd. */
function networkOf({ touches, city }: Board, parts: readonly number[]): Edges {
  const edges: Edges = { to: [], left: [], from: Array.from({ length: 2 * touches.length }, () => []) };
  touches.forEach((around, place) => {
    // A little more for each unit: of gates that carry the same the one of fewest units is the better one to name.
    addEdge(edges, 2 * place, 2 * place + 1, place === city ? Infinity : (parts[place] ?? 0) + 1e-6);
    for (const next of around) if (next !== city) addEdge(edges, 2 * place + 1, 2 * next, Infinity);
  });
  return edges;
}

/** How many steps each place is from the start over edges that let something through; −1 out of reach. */
function stepsFrom({ to, left, from }: Edges, start: number): Int32Array {
  const steps = new Int32Array(from.length).fill(-1);
  steps[start] = 0;
  const queue = [start];
  for (const place of queue) {
    for (const edge of from[place] ?? []) {
      const next = to[edge] ?? -1;
      if ((left[edge] ?? 0) > nothing && steps[next] === -1) {
        steps[next] = (steps[place] ?? 0) + 1;
        queue.push(next);
      }
    }
  }
  return steps;
}

function push(edges: Edges, steps: Int32Array, tried: Int32Array, place: number, end: number, most: number): number {
  if (place === end) return most;
  const { to, left, from } = edges;
  const out = from[place] ?? [];
  for (; (tried[place] ?? 0) < out.length; tried[place] = (tried[place] ?? 0) + 1) {
    const edge = out[tried[place] ?? 0] ?? -1;
    const next = to[edge] ?? -1;
    const room = left[edge] ?? 0;
    if (room <= nothing || steps[next] !== (steps[place] ?? 0) + 1) continue;
    const flow = push(edges, steps, tried, next, end, Math.min(most, room));
    if (flow > nothing) {
      left[edge] = room - flow;
      left[edge ^ 1] = (left[edge ^ 1] ?? 0) + flow;
      return flow;
    }
  }
  return 0;
}

/**
 * The gate between the city and a unit that carries least, and how much; null where it carries `enough`.
 * @param parts how much of each unit joins, 0 to 1
 */
export function weakestGate(board: Board, parts: readonly number[], unit: number, enough: number): readonly number[] | null {
  const edges = networkOf(board, parts);
  const [start, end] = [2 * board.city + 1, 2 * unit];
  let carried = 0;
  for (;;) {
    const steps = stepsFrom(edges, start);
    if (steps[end] === -1) {
      const isNear = (place: number): boolean => steps[place] !== -1;
      return board.touches.flatMap((_, place) => (place !== board.city && isNear(2 * place) && !isNear(2 * place + 1) ? [place] : []));
    }
    const tried = new Int32Array(edges.from.length);
    for (
      let flow = push(edges, steps, tried, start, end, Infinity);
      flow > nothing;
      flow = push(edges, steps, tried, start, end, Infinity)
    ) {
      carried += flow;
      if (carried >= enough) return null;
    }
  }
}

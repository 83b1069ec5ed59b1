import type Graph from "graphology";
import { inferSettings } from "graphology-layout-forceatlas2";
import defaults from "graphology-layout-forceatlas2/defaults.js";
import helpers from "graphology-layout-forceatlas2/helpers.js";
import iterate from "graphology-layout-forceatlas2/iterate.js";

/** Steps until the places hold. */
const steps = 150;
/** Milliseconds of work after which the page has its turn: less than a screen takes from one frame to the next. */
const turn = 12;
/** Milliseconds before places are shown first, and least ones between that and the next showing: where drawing is slow, it takes a tenth of the time. */
const [untilFirst, untilNext] = [250, 600];

interface LayOutOptions {
  /** Told when the graph holds places that can be shown: first early, at last when they are final. */
  readonly show: () => void;
  /** Whether places may be shown while they change. */
  readonly moving: boolean;
  readonly signal: AbortSignal;
}

/**
 * Lays a graph out by ForceAtlas2, a few steps at a time, so that the page answers in between. Without worker, which
 * the size of these graphs does not ask for, and without random start: the same graph ends in the same places, however
 * the steps were cut.
 */
export async function layOut(graph: Graph, { show, moving, signal }: LayOutOptions): Promise<void> {
  const settings = { ...defaults, ...inferSettings(graph), gravity: 0.6, scalingRatio: 12, barnesHutOptimize: graph.order > 800 };
  const { nodes, edges } = helpers.graphToByteArrays(graph, () => 1);
  const tell = () => {
    helpers.assignLayoutChanges(graph, nodes, null);
    show();
  };
  let [due, end] = [performance.now() + untilFirst, performance.now() + turn];
  for (let step = 0; step < steps; step += 1) {
    iterate(settings, nodes, edges);
    if (performance.now() < end) continue;
    if (performance.now() >= due) {
      tell();
      const shown = performance.now();
      await nextFrame();
      const cost = performance.now() - shown;
      due = moving ? performance.now() + Math.max(untilNext, 9 * cost) : Number.POSITIVE_INFINITY;
    } else await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return;
    end = performance.now() + turn;
  }
  tell();
}

/** When what is shown has been drawn; in a window that is not seen, where nothing is drawn, soon all the same. */
const nextFrame = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, 3_000);
    requestAnimationFrame(() => setTimeout(resolve));
  });

import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { useEffect, useRef } from "preact/hooks";
import Sigma from "sigma";
import { sdfCircle, sdfDiamond, sdfSquare, sdfTriangle } from "sigma/rendering";
import { theme } from "../../app/theme.ts";
import { groupOf } from "./groups.ts";
import type { WholeGraph } from "./use-graph.ts";
import { words } from "./words.ts";

interface MapPictureProps {
  readonly graph: WholeGraph;
  readonly marked: string;
  readonly open: (id: string) => void;
  readonly failed: () => void;
}

/** Layout steps before the first picture. */
const steps = 150;

/** The map in WebGL: laid out in the page before it is first drawn, without worker or random start, so that it looks the same each time. */
export function MapPicture({ graph, marked, open, failed }: MapPictureProps) {
  const text = words();
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<Sigma>(undefined);
  const shownTheme = theme.value;

  // biome-ignore lint/correctness/useExhaustiveDependencies: colours are read anew when the theme changes
  useEffect(() => {
    if (!place.current) return;
    try {
      const sigma = new Sigma(placed(graph), place.current, {
        primitives: { nodes: { shapes: [sdfCircle(), sdfSquare(), sdfDiamond(), sdfTriangle()] } },
        styles: {
          nodes: {
            color: { attribute: "color" },
            size: { attribute: "size" },
            shape: { attribute: "shape" },
            label: { attribute: "label" },
            labelColor: colourOf("ink"),
            x: { attribute: "x" },
            y: { attribute: "y" },
          },
          edges: { color: colourOf("line"), size: 0.7 },
        },
        settings: { itemSizesReference: "screen", labelRenderedSizeThreshold: 6, labelDensity: 0.5 },
      } as never);
      sigma.on("clickNode", ({ node }) => open(node));
      drawn.current = sigma;
    } catch {
      failed();
    }
    return () => {
      drawn.current?.kill();
      drawn.current = undefined;
    };
  }, [graph, shownTheme]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing has to be marked anew
  useEffect(() => {
    const sigma = drawn.current;
    if (!sigma || !marked || !sigma.getGraph().hasNode(marked)) return;
    sigma.setNodeState(marked, { isHighlighted: true });
    const at = sigma.getNodeDisplayData(marked);
    if (at) void sigma.getCamera().animate({ x: at.x, y: at.y, ratio: 0.3 }, { duration: matchMedia("(prefers-reduced-motion: reduce)").matches ? 1 : 300 });
    return () => {
      if (drawn.current === sigma) sigma.setNodeState(marked, { isHighlighted: false });
    };
  }, [marked, graph, shownTheme]);

  const camera = () => drawn.current?.getCamera();
  const zoom = (change: (ratio: number) => number) => camera()?.setState({ ratio: change(camera()?.ratio ?? 1) });
  return (
    <>
      <div class="map-canvas" ref={place} role="img" aria-label={text.label} />
      <div class="tools">
        <button type="button" class="button small" onClick={() => zoom((ratio) => ratio / 1.6)}>
          {text.nearer}
        </button>
        <button type="button" class="button small" onClick={() => zoom((ratio) => ratio * 1.6)}>
          {text.farther}
        </button>
        <button type="button" class="button small" onClick={() => camera()?.setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 })}>
          {text.whole}
        </button>
      </div>
    </>
  );
}

const colourOf = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

function placed({ things, associations }: WholeGraph): Graph {
  const graph = new Graph({ type: "undirected", multi: false });
  for (const [index, { id, name, kind }] of things.entries()) {
    const { colour, shape } = groupOf(kind);
    const [angle, far] = [index * 2.399963, Math.sqrt(index + 1)];
    graph.addNode(id, { label: name, color: colourOf(colour), shape, x: far * Math.cos(angle), y: far * Math.sin(angle), size: 4 });
  }
  for (const { subject, object } of associations)
    if (subject.id !== object.id && graph.hasNode(subject.id) && graph.hasNode(object.id)) graph.mergeEdge(subject.id, object.id);
  graph.forEachNode((node) => graph.setNodeAttribute(node, "size", 2.5 + Math.sqrt(graph.degree(node))));
  forceAtlas2.assign(graph, {
    iterations: steps,
    settings: {
      ...forceAtlas2.inferSettings(graph),
      linLogMode: false,
      gravity: 0.6,
      scalingRatio: 12,
      adjustSizes: false,
      barnesHutOptimize: graph.order > 800,
    },
  });
  return graph;
}

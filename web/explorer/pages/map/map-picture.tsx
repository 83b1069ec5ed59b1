import type Graph from "graphology";
import type { RefObject } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import Sigma from "sigma";
import { sdfCircle, sdfDiamond, sdfSquare, sdfTriangle } from "sigma/rendering";
import { theme } from "../../app/theme.ts";
import { drawMap } from "./draw-map.ts";
import { graphOf, takePlaces } from "./graph-of.ts";
import { layOut } from "./lay-out.ts";
import type { WholeGraph } from "./use-graph.ts";
import { words } from "./words.ts";

interface MapPictureProps {
  readonly graph: WholeGraph;
  readonly marked: string;
  readonly open: (id: string) => void;
  readonly failed: () => void;
  /** Is given what draws the map as an SVG, once it is laid out. */
  readonly picture: RefObject<(() => Promise<SVGSVGElement>) | null>;
}

/** The map in WebGL: first shown soon, then laid out further, in steps that leave the page its turn. */
export function MapPicture({ graph, marked, open, failed, picture }: MapPictureProps) {
  const text = words();
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<Sigma>(undefined);
  const last = useRef<Graph>(undefined);
  const laid = useMemo(() => graphOf(graph), [graph]);
  const [state, setState] = useState<{ readonly of: Graph; readonly isSettled: boolean }>();
  const isShown = state?.of === laid;
  const isSettled = isShown && state.isSettled;
  const shownTheme = `${theme.value} ${useSystemDark()}`;
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a graph is laid out once
  useEffect(() => {
    const control = new AbortController();
    const { signal } = control;
    const settled =
      last.current && takePlaces(laid, last.current)
        ? Promise.resolve()
        : layOut(laid, { show: () => setState((before) => (before?.of === laid ? before : { of: laid, isSettled: false })), moving: !isStill, signal });
    settled.then(
      () => {
        if (signal.aborted) return;
        last.current = laid;
        setState({ of: laid, isSettled: true });
      },
      () => signal.aborted || failed(),
    );
    picture.current = () => settled.then(() => drawMap(laid, marking.current));
    return () => {
      control.abort();
      picture.current = null;
    };
  }, [laid]);
  const marking = useRef(marked);
  marking.current = marked;

  // biome-ignore lint/correctness/useExhaustiveDependencies: colours are read again when the theme changes
  useEffect(() => {
    if (!place.current || !isShown) return;
    try {
      laid.updateEachNodeAttributes((_node, attributes) => ({ ...attributes, color: colourOf(attributes["colour"]), shownSize: attributes["size"] }));
      const sigma = new Sigma(laid, place.current, {
        primitives: { nodes: { shapes: [sdfCircle(), sdfSquare(), sdfDiamond(), sdfTriangle()] } },
        styles: {
          nodes: {
            color: { attribute: "color" },
            size: { attribute: "shownSize" },
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
  }, [laid, isShown, shownTheme]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing, and one whose entities have found their places, has to be marked again
  useEffect(() => {
    const sigma = drawn.current;
    if (!sigma || !marked || !sigma.getGraph().hasNode(marked)) return;
    const { color, size } = laid.getNodeAttributes(marked);
    laid.mergeNodeAttributes(marked, { color: colourOf("ink"), shownSize: 2 * size });
    sigma.setNodeState(marked, { isHighlighted: true });
    const at = sigma.getNodeDisplayData(marked);
    if (at) void sigma.getCamera().animate({ x: at.x, y: at.y, ratio: 0.3 }, { duration: isStill ? 1 : 300 });
    return () => {
      laid.mergeNodeAttributes(marked, { color, shownSize: size });
      if (drawn.current === sigma) sigma.setNodeState(marked, { isHighlighted: false });
    };
  }, [marked, laid, isShown, isSettled, shownTheme]);

  const camera = () => drawn.current?.getCamera();
  const zoom = (change: (ratio: number) => number) => camera()?.setState({ ratio: change(camera()?.ratio ?? 1) });
  return (
    <>
      <div class="map-canvas" ref={place} role="img" aria-label={text.label} aria-busy={!isSettled} />
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
        {!isSettled && <span class="dim">{text.layingOut}</span>}
      </div>
    </>
  );
}

/** Whether the device asks for dark; a theme that follows it changes with it. */
function useSystemDark(): boolean {
  const dark = useMemo(() => matchMedia("(prefers-color-scheme: dark)"), []);
  const [isDark, setDark] = useState(dark.matches);
  useEffect(() => {
    const change = () => setDark(dark.matches);
    dark.addEventListener("change", change);
    return () => dark.removeEventListener("change", change);
  }, [dark]);
  return isDark;
}

const colourOf = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

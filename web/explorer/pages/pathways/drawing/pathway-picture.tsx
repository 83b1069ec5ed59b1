import type { Ref } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import { language } from "../../../app/language.ts";
import { labelOf } from "../../../texts/label-of.ts";
import { words } from "../words.ts";
import { measures } from "./measures.ts";
import { moveFocus } from "./move-focus.ts";
import type { Network } from "./network.ts";
import { type PlacedLink, type PlacedThing, placeNetwork } from "./place-network.ts";

interface PathwayPictureProps {
  readonly network: Network;
  readonly contested: ReadonlySet<string>;
  readonly label: string;
  readonly picked: string;
  /** Told when an entity is marked, or a link whose evidence is wanted; with an empty key when the mark is taken away. */
  readonly pick: (key: string) => void;
  readonly open: (link: PlacedLink) => void;
  readonly picture: Ref<SVGSVGElement>;
}

/** Pathways in layered columns. One tab stop; arrow keys follow the links. Colours are custom properties, so that a file can put in its own. */
export function PathwayPicture({ network, contested, label, picked, pick, open, picture }: PathwayPictureProps) {
  const text = words();
  const isChinese = language.value === "zh";
  const placed = useMemo(() => placeNetwork(network, isChinese), [network, isChinese]);
  const [focused, setFocused] = useState("");
  const side = useRef<"out" | "in">("out");
  const group = useRef<SVGGElement>(null);
  const nameOf = (id: string) => {
    const thing = network.things.find((one) => one.id === id);
    return (isChinese ? thing?.nameZh : thing?.name) ?? id;
  };
  const keys = new Set([...placed.things.map(({ id }) => id), ...placed.links.map(({ key }) => key)]);
  const stop = keys.has(focused) ? focused : keys.has(picked) ? picked : (placed.things[0]?.id ?? "");
  const lit = useMemo(() => litBy(network, picked), [network, picked]);
  const verbOf = ({ sign }: PlacedLink) => (sign > 0 ? text.up : sign < 0 ? text.down : text.noEffect);
  const isDim = (key: string) => lit !== undefined && !lit.has(key);

  const press = (event: KeyboardEvent) => {
    const link = placed.links.find(({ key }) => key === stop);
    if (event.key.startsWith("Arrow")) {
      event.preventDefault();
      if (!link) side.current = event.key === "ArrowLeft" ? "in" : "out";
      const next = moveFocus(placed, stop, event.key, side.current);
      setFocused(next);
      group.current?.querySelector<SVGElement>(`[data-key="${CSS.escape(next)}"]`)?.focus();
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      if (link) open(link);
      else pick(stop === picked ? "" : stop);
    } else if (event.key === "Escape" && picked) pick("");
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture is no fieldset
    <svg ref={picture} viewBox={`0 0 ${placed.width} ${placed.height}`} width={placed.width} height={placed.height} role="group" aria-label={label}>
      <defs>
        <Arrow id="raises" colour="var(--up)" shape="M0 0L9 5L0 10Z" />
        <Arrow id="lowers" colour="var(--down)" shape="M3 0H7V10H3Z" line />
        <Arrow id="no-effect" colour="var(--dim)" shape="M1 5A4 4 0 1 1 9 5A4 4 0 1 1 1 5Z" />
      </defs>
      {placed.columns.map(({ column, x }) => (
        <text key={column} x={x} y={16} font-size="12.5" font-weight="600" fill="var(--dim)">
          {text.columns[column]}
        </text>
      ))}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys are heard here for the one child that has the focus */}
      <g ref={group} onKeyDown={press}>
        {placed.links.map((link) => (
          <LinkShape
            key={link.key}
            link={link}
            label={text.linkLabel(nameOf(link.from), verbOf(link), nameOf(link.to), link.studies, contested.has(link.association))}
            contested={contested.has(link.association)}
            dim={isDim(link.key)}
            stop={link.key === stop}
            focus={() => setFocused(link.key)}
            open={() => open(link)}
          />
        ))}
        {placed.things.map((thing) => (
          <ThingShape
            key={thing.id}
            thing={thing}
            label={text.nodeLabel(
              nameOf(thing.id),
              labelOf("EntityKind", thing.kind),
              network.links.filter(({ to }) => to === thing.id).length,
              network.links.filter(({ from }) => from === thing.id).length,
            )}
            other={isChinese ? thing.name : thing.nameZh}
            picked={thing.id === picked}
            dim={isDim(thing.id)}
            stop={thing.id === stop}
            focus={() => setFocused(thing.id)}
            pick={() => pick(thing.id === picked ? "" : thing.id)}
          />
        ))}
      </g>
    </svg>
  );
}

/** All that runs through an entity or link; nothing where none is marked. */
function litBy({ chains }: Network, picked: string): ReadonlySet<string> | undefined {
  const through = picked === "" ? [] : chains.filter(({ keys }) => keys.has(picked));
  return through.length === 0 ? undefined : new Set(through.flatMap(({ keys }) => [...keys]));
}

function Arrow({ id, colour, shape, line = false }: { readonly id: string; readonly colour: string; readonly shape: string; readonly line?: boolean }) {
  return (
    <marker id={id} markerUnits="userSpaceOnUse" markerWidth="10" markerHeight="10" refX={line ? 0 : 1} refY="5" orient="auto">
      <path d={shape} fill={colour} />
    </marker>
  );
}

interface LinkShapeProps {
  readonly link: PlacedLink;
  readonly label: string;
  readonly contested: boolean;
  readonly dim: boolean;
  readonly stop: boolean;
  readonly focus: () => void;
  readonly open: () => void;
}

function LinkShape({ link, label, contested, dim, stop, focus, open }: LinkShapeProps) {
  const looks =
    link.sign > 0
      ? { colour: "var(--up)", end: "url(#raises)" }
      : link.sign < 0
        ? { colour: "var(--down)", end: "url(#lowers)" }
        : { colour: "var(--dim)", end: "url(#no-effect)" };
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button
    <g class="link-shape" data-key={link.key} role="button" tabIndex={stop ? 0 : -1} aria-label={label} opacity={dim ? 0.14 : 1} onFocus={focus} onClick={open}>
      <title>{label}</title>
      <path d={link.path} fill="none" stroke="transparent" stroke-width={measures.lane} />
      <path class="ring" d={link.path} fill="none" stroke="none" stroke-width={link.width + 7} />
      <path d={link.path} fill="none" stroke={looks.colour} stroke-width={link.width} stroke-dasharray={contested ? "7 5" : undefined} marker-end={looks.end} />
    </g>
  );
}

interface ThingShapeProps {
  readonly thing: PlacedThing;
  readonly label: string;
  readonly other: string;
  readonly picked: boolean;
  readonly dim: boolean;
  readonly stop: boolean;
  readonly focus: () => void;
  readonly pick: () => void;
}

function ThingShape({ thing, label, other, picked, dim, stop, focus, pick }: ThingShapeProps) {
  const { nodeWidth, line, padding } = measures;
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button
    <g
      class="thing-shape"
      data-key={thing.id}
      role="button"
      tabIndex={stop ? 0 : -1}
      aria-pressed={picked}
      aria-label={label}
      opacity={dim ? 0.2 : 1}
      onFocus={focus}
      onClick={pick}
    >
      <title>{`${label} · ${other}`}</title>
      <rect class="ring" x={thing.x - 4} y={thing.y - 4} width={nodeWidth + 8} height={thing.height + 8} rx="9" fill="none" stroke="none" />
      <rect
        x={thing.x}
        y={thing.y}
        width={nodeWidth}
        height={thing.height}
        rx="6"
        fill={`var(--node-${thing.column})`}
        stroke={picked ? "var(--ink)" : "var(--line-strong)"}
        stroke-width={picked ? 2.5 : 1}
      />
      {thing.lines.map((part, index) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a label have no other name
          key={index}
          x={thing.x + nodeWidth / 2}
          y={thing.y + padding + line * index + 12}
          font-size="12.5"
          text-anchor="middle"
          fill="var(--ink)"
        >
          {index < thing.lines.length - 1 && /[a-z0-9,.)]$/i.test(part) ? `${part} ` : part}
        </text>
      ))}
    </g>
  );
}

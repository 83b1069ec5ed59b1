import { measures } from "./measures.ts";

interface Course {
  readonly start: { readonly x: number };
  readonly end: { readonly x: number };
  readonly y1: number;
  readonly y2: number;
  /** Left ends of the buses that it runs through, in its own order. */
  readonly through: readonly { readonly x: number; readonly y: number }[];
}

/** Room that the arrow's head needs before the end. */
const tip = 9;

/** The course of a link: from the right side of its start to the left side of its end; within a column around its right side; backwards, from left to right. */
export function drawLink({ start, end, y1, y2, through }: Course): string {
  const { nodeWidth } = measures;
  if (start.x === end.x) {
    const x = start.x + nodeWidth;
    const bend = 24 + Math.min(26, Math.abs(y2 - y1) / 12);
    return `M${at(x, y1)}C${at(x + bend, y1)} ${at(x + bend, y2)} ${at(x + tip, y2)}`;
  }
  const way = end.x > start.x ? 1 : -1;
  const [near, far] = way > 0 ? [nodeWidth, 0] : [0, nodeWidth];
  let [x, y] = [start.x + near, y1];
  let path = `M${at(x, y)}`;
  const curveTo = (toX: number, toY: number) => {
    const bend = (toX - x) * 0.5;
    path += `C${at(x + bend, y)} ${at(toX - bend, toY)} ${at(toX, toY)}`;
    [x, y] = [toX, toY];
  };
  for (const bus of through) {
    curveTo(bus.x + far, bus.y);
    x = bus.x + near;
    path += `L${at(x, y)}`;
  }
  curveTo(end.x + far - way * tip, y2);
  return path;
}

const at = (x: number, y: number) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

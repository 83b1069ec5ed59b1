import type { Value } from "../../graph/store.js";
import type { PropertyType } from "../../model/graph-shape.js";
import { listDelimiter } from "./export/csv-columns.js";

/** Reads a cell that is not missing as a value of a type; throws what is wrong with it. */
export function readCell(cell: string, type: PropertyType): Value {
  switch (type) {
    case "text":
      return cell;
    case "whole":
      return whole(cell);
    case "real":
      return real(cell);
    case "truth":
      if (cell !== "true" && cell !== "false") throw new Error(`is ${JSON.stringify(cell.slice(0, 100))}; must be true or false`);
      return cell === "true";
    default: {
      if (cell === "") return [];
      const items = cell.split(listDelimiter);
      return type === "texts" ? items : items.map(type === "wholes" ? whole : real);
    }
  }
}

function whole(cell: string): number {
  const number = Number(cell);
  if (!/^-?\d+$/.test(cell) || !Number.isSafeInteger(number)) throw new Error(`is ${JSON.stringify(cell.slice(0, 100))}; must be a whole number`);
  return number;
}

function real(cell: string): number {
  const number = Number(cell);
  if (cell.trim() === "" || !Number.isFinite(number)) throw new Error(`is ${JSON.stringify(cell.slice(0, 100))}; must be a number`);
  return number;
}

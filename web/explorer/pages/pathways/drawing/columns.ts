import kinds from "virtual:kinds";

/** The columns of the picture, left to right. */
export const columns = ["source", "mechanism", "mediator", "process", "burden", "outcome"] as const;

/** One of them. */
export type Column = (typeof columns)[number];

/** The column that a kind of entity stands in. */
export const columnOf = (kind: string): Column => columns.find((column) => column === kinds[kind]?.column) ?? "process";

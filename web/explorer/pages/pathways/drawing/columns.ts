/** The columns of the picture, left to right. */
export const columns = ["source", "mechanism", "mediator", "process", "burden", "outcome"] as const;

/** One of them. */
export type Column = (typeof columns)[number];

const columnOfKind: Readonly<Record<string, Column>> = {
  CELL_SOURCE: "source",
  PRODUCT: "source",
  THERAPY: "source",
  DONOR_TYPE: "source",
  ROUTE: "source",
  MECHANISM: "mechanism",
  MEDIATOR: "mediator",
  SIGNALING_PATHWAY: "mediator",
  PROCESS: "process",
  CELL_TYPE: "process",
  ANATOMY: "process",
  COMPLICATION: "burden",
  DISEASE: "burden",
  ETIOLOGY: "burden",
  ADVERSE_EVENT: "burden",
  OUTCOME: "outcome",
  MEASURE: "outcome",
};

/** The column that a kind of thing stands in. */
export const columnOf = (kind: string): Column => columnOfKind[kind] ?? "process";

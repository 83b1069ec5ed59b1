/** Where a pathway that is searched for may start. */
export const startKinds = ["CELL_SOURCE", "PRODUCT", "MECHANISM", "MEDIATOR", "CELL_TYPE", "SIGNALING_PATHWAY", "THERAPY", "DONOR_TYPE"] as const;

/** Where it may end. */
export const endKinds = ["MEASURE", "OUTCOME", "COMPLICATION", "DISEASE", "PROCESS", "ADVERSE_EVENT"] as const;

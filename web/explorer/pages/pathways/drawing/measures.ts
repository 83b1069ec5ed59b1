/** Measures of the picture, in its own units; `labelEms` is the room for a line of a label, in ems of its type. */
export const measures = { nodeWidth: 138, line: 16, padding: 8, gap: 11, between: 56, head: 34, margin: 6, lane: 6, labelEms: 9.7 };

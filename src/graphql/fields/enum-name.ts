/**
 * The name of a value in a GraphQL enum: `clinical_controlled` is `CLINICAL_CONTROLLED`, `CellSource` is `CELL_SOURCE`,
 * `South Korea` is `SOUTH_KOREA`. A name begins with a letter, so that the phase `1/2` is `PHASE_1_2`.
 */
export const enumName = (value: string): string =>
  value
    .replace(/(?<=[a-z])(?=[A-Z])|\W+/g, "_")
    .replace(/^(?=\d)/, "PHASE_")
    .toUpperCase();

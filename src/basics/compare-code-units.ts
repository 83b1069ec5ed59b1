/** The order of two texts by their code units: the same on every machine, and on both engines. */
export function compareCodeUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

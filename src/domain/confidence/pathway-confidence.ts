/**
 * How well a pathway is shown, in [0, 1]: the product of the confidence of its steps (`stepConfidence`), as if each were
 * a chance of its own. A further step never raises it. Steps are multiplied first to last, so that each engine and this
 * service get the same number.
 */
export function pathwayConfidence(steps: readonly number[]): number {
  return steps.reduce((product, step) => product * step, 1);
}

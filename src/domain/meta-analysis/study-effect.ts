/** One independent study's effect: what the models pool. */
export interface StudyEffect {
  /** Id of the study; one effect a study. */
  readonly study: string;
  /** Year of publication: what `cumulateByYear` goes by. */
  readonly year?: number;
  /** The effect on an additive scale: a difference, Hedges' g, or the logarithm of a ratio. */
  readonly estimate: number;
  /** Its sampling variance, above zero, in squared units of the estimate. */
  readonly variance: number;
  /** What `poolSubgroups` goes by. */
  readonly group?: string;
}

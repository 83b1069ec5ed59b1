/** A step of a pathway: what it starts from, its sign, what it leads to. */
export interface SignedStep {
  readonly from: string;
  readonly to: string;
  readonly sign: 1 | -1;
}

/** The steps of a pathway, first to last. */
export function stepsOf({ nodeIds, signs }: { readonly nodeIds: readonly string[]; readonly signs: readonly number[] }): SignedStep[] {
  return signs.map((sign, position) => ({ from: nodeIds[position] as string, to: nodeIds[position + 1] as string, sign: sign as 1 | -1 }));
}

/** What tells one step from another. */
export const stepKey = ({ from, to, sign }: SignedStep): string => `${from} ${sign} ${to}`;

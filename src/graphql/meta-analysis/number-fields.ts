import { Field, Float, ObjectType } from "type-graphql";

/** A number that is always there. */
export const Real = (description: string) => Field(() => Float, { description });

/** A number that may be missing. */
export const OptionalReal = (description: string) => Field(() => Float, { nullable: true, description });

/** An effect with its uncertainty: what a pool, a study and a pool inside a pool have in common. */
@ObjectType({ description: "An effect with its 95 % interval." })
export abstract class EffectInterval {
  @Real("The effect: a difference in the unit, or the logarithm of a ratio.")
  estimate!: number;

  @Real("Its standard error.")
  standardError!: number;

  @Real("Lower end of its 95 % interval.")
  low!: number;

  @Real("Upper end of its 95 % interval.")
  high!: number;
}

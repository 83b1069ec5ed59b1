import { Field, Float, Int, ObjectType } from "type-graphql";
import { Association } from "../evidence/association.type.js";
import { Claim } from "../evidence/claim.type.js";
import { aggregationsOf, connectionOf } from "../evidence/connection.type.js";
import { Result } from "../evidence/result.type.js";
import { Study } from "../evidence/study.type.js";
import { CountedAs } from "../execution/field-source.js";
import { ContradictionLevel, DifferenceAspect } from "../fields/enums.js";

/** Reports that point one way. */
@ObjectType({ description: "One side of a contradiction: reports on one ordered pair that agree in direction." })
export class ContradictionSide {
  @Field(() => Association, { description: "The pair: that of the contradiction, or the opposing one." })
  association!: Association;

  @Field(() => Int, { description: "1 if the object rises, -1 if it falls, 0 if no effect was found." })
  sign!: number;

  @Field(() => Float, { description: "Combined weight of its independent studies, as in `Confidence`; 0 to 1." })
  weight!: number;

  @Field(() => [Claim], { description: "Claims that contradict another side, by id." })
  @CountedAs(2)
  claims!: Claim[];

  @Field(() => [Result], { description: "Results on the pair in the same direction, by id." })
  @CountedAs(2)
  results!: Result[];

  @Field(() => [Study], { description: "The studies behind both, by id." })
  @CountedAs(3)
  studies!: Study[];
}

/** In what the sides differ. */
@ObjectType({ description: "A difference between the sides, as far as the sources report it. It may explain the contradiction, but does not prove to." })
export class ContradictionDifference {
  @Field(() => DifferenceAspect, { description: "The aspect in which they differ." })
  aspect!: string;
}

/** The literature at odds with itself. */
@ObjectType({
  description:
    "A contradiction in the literature on an ordered pair: one side says the object rises and the other that it falls, or one found an effect that the other looked for and did not find. Detected from signs alone, independently of conflicts marked by curators.",
})
export class Contradiction {
  @Field(() => ContradictionLevel, { description: "The most direct of `levels`." })
  level!: string;

  @Field(() => [ContradictionLevel], { description: "All levels on which the pair contradicts itself or another pair, most direct first." })
  levels!: string[];

  @Field(() => Association, { description: "The ordered pair." })
  association!: Association;

  @Field(() => Association, {
    description:
      "The strongest opposing pair on `level`: that of a superclass, a subclass, a therapy or the cells it uses; on the levels PAIR and RESULT, the same pair.",
  })
  against!: Association;

  @Field(() => Float, {
    description:
      "Strength, 0 to 1: the weight of the weaker of two opposed sides, for the pair of sides where that is greatest; halved on the levels CLASS and USE, which are indirect.",
  })
  strength!: number;

  @Field(() => [ContradictionSide], { description: "Its sides, those of the pair itself first, in the order raising, lowering, no effect found." })
  @CountedAs(2)
  sides!: ContradictionSide[];

  @Field(() => [ContradictionDifference], { description: "How the sides differ." })
  @CountedAs(6)
  differences!: ContradictionDifference[];
}

/** A connection of contradictions. */
export const ContradictionConnection = connectionOf("Contradiction", () => Contradiction, aggregationsOf("Contradiction", { level: "By level." }));

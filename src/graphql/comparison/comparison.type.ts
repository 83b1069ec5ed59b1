import { Field, Int, ObjectType } from "type-graphql";
import { Claim } from "../evidence/claim.type.js";
import { Result } from "../evidence/result.type.js";
import { Study } from "../evidence/study.type.js";
import { Confidence, Verdict } from "../evidence/verdict.type.js";
import { CountedAs } from "../execution/field-source.js";
import { Entity } from "../fields/entity.type.js";
import { EntityKind, NotComparableReason, StudyDesign } from "../fields/enums.js";

/** A mechanism of the entities that are compared. */
@ObjectType({ description: "A mechanism of some or all of the compared entities." })
export class ComparedMechanism {
  @Field(() => Entity, { description: "The mechanism; when mechanisms are compared, the process they act on; when routes are compared, either." })
  mechanism!: Entity;

  @Field(() => [Entity], { description: "The entities that act through it." })
  @CountedAs(3)
  things!: Entity[];

  @Field(() => [Entity], { description: "Entities that only inherit it from a superclass." })
  @CountedAs(3)
  inheritedBy!: Entity[];

  @Field(() => Boolean, { description: "Whether all of the entities act through it." })
  shared!: boolean;
}

/** What one entity alone acts through. */
@ObjectType({ description: "The mechanisms of one compared entity that none of the others has." })
export class OwnMechanisms {
  @Field(() => Entity, { description: "The entity." })
  thing!: Entity;

  @Field(() => [Entity], { description: "Mechanisms that only it acts through, by id." })
  @CountedAs(5)
  mechanisms!: Entity[];
}

/** A study that compares. */
@ObjectType({ description: "A study that compares two or more of the entities with each other." })
export class DirectComparison {
  @Field(() => Study, { description: "The study." })
  study!: Study;

  @Field(() => [Entity], { description: "The entities it compares." })
  @CountedAs(2)
  things!: Entity[];

  @Field(() => [Result], { description: "Its results against another active arm, by id." })
  @CountedAs(2)
  results!: Result[];

  @Field(() => [Claim], { description: "Claims about one of the entities that rest on it, by id." })
  @CountedAs(1)
  claims!: Claim[];
}

/** What is known of one entity by itself. */
@ObjectType({ description: "The evidence on one of the entities by itself for an outcome, without head-to-head studies." })
export class IndirectEvidence {
  @Field(() => Entity, { description: "The entity." })
  thing!: Entity;

  @Field(() => Verdict, { description: "State of the evidence." })
  verdict!: object;

  @Field(() => Confidence, { nullable: true, description: "Strength of evidence; null if no report states an effect." })
  confidence?: object;

  @Field(() => [Result], { description: "Its own results on the outcome, by id; for a route, those of studies that used it; none for mechanisms." })
  @CountedAs(3)
  results!: Result[];
}

/** One outcome of a comparison. */
@ObjectType({ description: "The evidence on the compared entities for one outcome, with head-to-head and indirect evidence kept apart." })
export class ComparedOutcome {
  @Field(() => Entity, { description: "The outcome, measure, complication or adverse event." })
  outcome!: Entity;

  @Field(() => [DirectComparison], { description: "Head-to-head evidence: studies that compare two or more of the entities, by id." })
  @CountedAs(1)
  direct!: DirectComparison[];

  @Field(() => [IndirectEvidence], { description: "Evidence on each entity by itself, in request order." })
  @CountedAs(3)
  indirect!: IndirectEvidence[];
}

/** Number of studies of a design. */
@ObjectType({ description: "Number of studies of a design." })
export class DesignStudies {
  @Field(() => StudyDesign, { description: "The design." })
  design!: string;

  @Field(() => Int, { description: "How many." })
  studies!: number;
}

/** The studies of one entity. */
@ObjectType({
  description: "The studies of one compared entity: those that gave the cells or used the route; for a mechanism, those behind its claims.",
})
export class ComparedStudies {
  @Field(() => Entity, { description: "The entity." })
  thing!: Entity;

  @Field(() => Int, { description: "Number of independent studies; reports of one trial count once." })
  independentStudies!: number;

  @Field(() => Int, { description: "Patients treated, where reported; each trial counts once, and reviews and meta-analyses are excluded." })
  patients!: number;

  @Field(() => [DesignStudies], { description: "Number of studies per design." })
  designs!: DesignStudies[];

  @Field(() => [Study], { description: "All of them, by id." })
  @CountedAs(20)
  studies!: Study[];
}

/** Something that cannot be compared. */
@ObjectType({ description: "An obstacle to the comparison." })
export class NotComparable {
  @Field(() => NotComparableReason, { description: "The reason." })
  reason!: string;

  @Field(() => Entity, { nullable: true, description: "The outcome concerned; null if it concerns the whole comparison." })
  outcome?: Entity;

  @Field(() => [Entity], {
    description: "The entities concerned: those without evidence, with evidence of different kinds, or whose effects cannot be separated.",
  })
  @CountedAs(2)
  things!: Entity[];

  @Field(() => [Study], { description: "The studies concerned, by id." })
  @CountedAs(1)
  studies!: Study[];
}

/** Two to four entities side by side. */
@ObjectType({ description: "Two to four cell sources, routes or mechanisms side by side." })
export class Comparison {
  @Field(() => EntityKind, { description: "Their kind." })
  kind!: string;

  @Field(() => [Entity], { description: "The entities, in request order." })
  @CountedAs(4)
  things!: Entity[];

  @Field(() => [ComparedMechanism], { description: "All mechanisms of any of the entities, both their own and inherited ones (`inheritedBy`), by id." })
  @CountedAs(15)
  mechanisms!: ComparedMechanism[];

  @Field(() => [Entity], { description: "Mechanisms shared by all, by id." })
  @CountedAs(8)
  sharedMechanisms!: Entity[];

  @Field(() => [OwnMechanisms], { description: "Mechanisms of one entity only." })
  @CountedAs(4)
  ownMechanisms!: OwnMechanisms[];

  @Field(() => [ComparedOutcome], {
    description:
      "Outcomes, measures and complications on which at least one entity has reports of its own, in clinical order: survival, scores, complications, laboratory values. Entities with only inherited evidence are listed as `INHERITED_ONLY`.",
  })
  @CountedAs(20)
  outcomes!: ComparedOutcome[];

  @Field(() => [ComparedOutcome], { description: "Adverse events on which at least one entity has reports of its own, most serious first." })
  @CountedAs(8)
  safety!: ComparedOutcome[];

  @Field(() => [ComparedStudies], { description: "Number and design of the studies on each entity." })
  @CountedAs(4)
  studies!: ComparedStudies[];

  @Field(() => [NotComparable], { description: "What cannot be compared, and why: general obstacles first, then by outcome." })
  @CountedAs(30)
  notComparable!: NotComparable[];
}

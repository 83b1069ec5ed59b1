import { Field, Int, ObjectType } from "type-graphql";
import { Claim } from "../evidence/claim.type.js";
import { Result } from "../evidence/result.type.js";
import { Study } from "../evidence/study.type.js";
import { Confidence, Verdict } from "../evidence/verdict.type.js";
import { CountedAs } from "../execution/field-source.js";
import { Entity } from "../fields/entity.type.js";
import { EntityKind, NotComparableReason, StudyDesign } from "../fields/enums.js";

/** A mechanism of the entities that are compared. */
@ObjectType({ description: "What some of the compared entities act through." })
export class ComparedMechanism {
  @Field(() => Entity, { description: "The mechanism; for mechanisms, and for routes beside it, the process that they move." })
  mechanism!: Entity;

  @Field(() => [Entity], { description: "Which of the entities." })
  @CountedAs(3)
  things!: Entity[];

  @Field(() => [Entity], { description: "Which of those take it from a superclass alone." })
  @CountedAs(3)
  inheritedBy!: Entity[];

  @Field(() => Boolean, { description: "Whether all of the entities act through it." })
  shared!: boolean;
}

/** What one entity alone acts through. */
@ObjectType({ description: "What one of the compared entities acts through and none of the others." })
export class OwnMechanisms {
  @Field(() => Entity, { description: "The entity." })
  thing!: Entity;

  @Field(() => [Entity], { description: "What it alone acts through, by id." })
  @CountedAs(5)
  mechanisms!: Entity[];
}

/** A study that compares. */
@ObjectType({ description: "A study that used two or more of the entities and sets them against each other." })
export class DirectComparison {
  @Field(() => Study, { description: "The study." })
  study!: Study;

  @Field(() => [Entity], { description: "Which of the entities it compares." })
  @CountedAs(2)
  things!: Entity[];

  @Field(() => [Result], { description: "Its results against another active arm, by id." })
  @CountedAs(2)
  results!: Result[];

  @Field(() => [Claim], { description: "Claims on one of the entities that rest on it, by id." })
  @CountedAs(1)
  claims!: Claim[];
}

/** What is known of one entity by itself. */
@ObjectType({ description: "What is known of one of the entities on an outcome by itself, head-to-head studies left out." })
export class IndirectEvidence {
  @Field(() => Entity, { description: "The entity." })
  thing!: Entity;

  @Field(() => Verdict, { description: "What the evidence amounts to." })
  verdict!: object;

  @Field(() => Confidence, { nullable: true, description: "Strength of evidence; null where no report states an effect." })
  confidence?: object;

  @Field(() => [Result], { description: "Its own results on the outcome, by id; of a route those of studies that used it; none for mechanisms." })
  @CountedAs(3)
  results!: Result[];
}

/** One outcome of a comparison. */
@ObjectType({ description: "What is known of the compared entities on one outcome, head-to-head and indirect evidence apart." })
export class ComparedOutcome {
  @Field(() => Entity, { description: "The outcome, measure, complication or adverse event." })
  outcome!: Entity;

  @Field(() => [DirectComparison], { description: "Head-to-head: studies that compare two or more of the entities, by id." })
  @CountedAs(1)
  direct!: DirectComparison[];

  @Field(() => [IndirectEvidence], { description: "Each entity by itself, in the order asked." })
  @CountedAs(3)
  indirect!: IndirectEvidence[];
}

/** How many studies are of a design. */
@ObjectType({ description: "How many studies are of a design." })
export class DesignStudies {
  @Field(() => StudyDesign, { description: "The design." })
  design!: string;

  @Field(() => Int, { description: "How many." })
  studies!: number;
}

/** The studies of one entity. */
@ObjectType({
  description: "The studies of one of the compared entities: those that gave the cells or used the route; for a mechanism those that claims on it rest on.",
})
export class ComparedStudies {
  @Field(() => Entity, { description: "The entity." })
  thing!: Entity;

  @Field(() => Int, { description: "How many, reports of one trial counted once." })
  independentStudies!: number;

  @Field(() => Int, { description: "How many patients they treated, of each trial once, where the source prints it; reviews and meta-analyses left out." })
  patients!: number;

  @Field(() => [DesignStudies], { description: "How many are of each design." })
  designs!: DesignStudies[];

  @Field(() => [Study], { description: "All of them, by id." })
  @CountedAs(20)
  studies!: Study[];
}

/** Something that cannot be compared. */
@ObjectType({ description: "Something that cannot be compared, and why." })
export class NotComparable {
  @Field(() => NotComparableReason, { description: "Why." })
  reason!: string;

  @Field(() => Entity, { nullable: true, description: "On which outcome; null where it is about the whole comparison." })
  outcome?: Entity;

  @Field(() => [Entity], { description: "The entities that it is about: those that lack evidence, whose evidence is unlike, or that are not told apart." })
  @CountedAs(2)
  things!: Entity[];

  @Field(() => [Study], { description: "The studies that it is about, by id." })
  @CountedAs(1)
  studies!: Study[];
}

/** Two to four entities side by side. */
@ObjectType({ description: "Two to four cell sources, routes or mechanisms side by side." })
export class Comparison {
  @Field(() => EntityKind, { description: "Their kind." })
  kind!: string;

  @Field(() => [Entity], { description: "The entities, in the order asked." })
  @CountedAs(4)
  things!: Entity[];

  @Field(() => [ComparedMechanism], { description: "Everything that one of them acts through, its own and what it inherits (`inheritedBy`), by id." })
  @CountedAs(15)
  mechanisms!: ComparedMechanism[];

  @Field(() => [Entity], { description: "What all of them act through, by id." })
  @CountedAs(8)
  sharedMechanisms!: Entity[];

  @Field(() => [OwnMechanisms], { description: "What each acts through and none of the others." })
  @CountedAs(4)
  ownMechanisms!: OwnMechanisms[];

  @Field(() => [ComparedOutcome], {
    description:
      "Outcomes, measures and complications on which one of them has a report of its own, in clinical order: survival first, then scores, complications, laboratory values. Of the others what they inherit stands beside, as `INHERITED_ONLY`.",
  })
  @CountedAs(20)
  outcomes!: ComparedOutcome[];

  @Field(() => [ComparedOutcome], { description: "Adverse events on which one of them has a report of its own, the gravest first." })
  @CountedAs(8)
  safety!: ComparedOutcome[];

  @Field(() => [ComparedStudies], { description: "Number and design of the studies of each." })
  @CountedAs(4)
  studies!: ComparedStudies[];

  @Field(() => [NotComparable], { description: "What cannot be compared, and why: first what holds for all, then by outcome." })
  @CountedAs(30)
  notComparable!: NotComparable[];
}

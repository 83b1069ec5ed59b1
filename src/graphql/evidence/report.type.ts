import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { CountedAs } from "../execution/field-source.js";
import { Entity } from "../fields/entity.type.js";
import { EvidenceClass, NotCountedReason, ReportBasis, ReportSide, StudyDesign } from "../fields/enums.js";
import { PageInfo } from "../fields/page.type.js";
import { Claim } from "./claim.type.js";
import { Result } from "./result.type.js";
import { Study } from "./study.type.js";

/** What one study says of an ordered pair. */
@ObjectType({
  description:
    "What one study says of an ordered pair: a claim that rests on it, or one of its results. Verdict and confidence are made of the reports that are counted, and can be recomputed from them.",
})
export class Report {
  @Field(() => Study, { description: "The study." })
  study!: Study;

  @Field(() => Claim, { nullable: true, description: "The claim; null where it is a result." })
  claim?: Claim;

  @Field(() => Result, { nullable: true, description: "The result; null where it is a claim." })
  result?: Result;

  @Field(() => ReportSide, {
    description: "Which side it takes against the verdict's direction; where both signs weigh the same, what rises stands on the side FOR.",
  })
  side!: string;

  @Field(() => Boolean, { description: "Whether its study votes with it." })
  counted!: boolean;

  @Field(() => NotCountedReason, { nullable: true, description: "Why it does not count; null where it does." })
  notCountedBecause?: string;

  @Field(() => EvidenceClass, {
    nullable: true,
    description: "Its class: the lowest of what the claim's level, the basis, the study's design and the comparison allow; null where it is no finding.",
  })
  class?: string;

  @Field(() => StudyDesign, { description: "The design of its study." })
  design!: string;

  @Field(() => ReportBasis, { nullable: true, description: "What the cited text is; null where the release does not tell." })
  basis?: string;

  @Field(() => Entity, { nullable: true, description: "The superclass, subclass or source that it was taken from; null where it is the pair's own." })
  inheritedFrom?: Entity;

  @Field(() => Entity, {
    nullable: true,
    description: "The therapy or class that it is shared with: the class of MSC and MSC therapy share their reports. Null for all others.",
  })
  via?: Entity;

  @Field(() => ID, { description: "Reports of one independent study share it: those of one study, registration or cohort." })
  studyGroup!: string;

  @Field(() => Float, { description: "Its weight after all halvings, 0 to 1." })
  weight!: number;
}

/** One of a list of reports. */
@ObjectType({ description: "One of a list of reports, with its cursor." })
class ReportEdge {
  @Field(() => String, { description: "Opaque; give it as `after` to go on behind it." })
  cursor!: string;

  @Field(() => Report, { description: "The report." })
  node!: Report;
}

/** The reports of a pair, page by page. */
@ObjectType({ description: "The reports of a pair, page by page: its own first, then by class, id and study." })
export class ReportConnection {
  @Field(() => [ReportEdge], { description: "The page with cursors." })
  edges!: ReportEdge[];

  @Field(() => [Report], { description: "The page without cursors." })
  nodes!: Report[];

  @Field(() => PageInfo, { description: "Where the page stands." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "How many there are in all, before paging." })
  totalCount!: number;
}

/** A sentence with what it rests on. */
@ObjectType({ description: "A sentence that is made from counts, with the reports that it counts." })
export class Sentence {
  @Field(() => String, { description: "The sentence, in the language that was asked for." })
  text!: string;

  @Field(() => [Report], { description: "The reports that it counts; none where it says that there is no study." })
  @CountedAs(10)
  reports!: Report[];
}

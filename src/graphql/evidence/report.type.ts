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
    "What one study reports on an ordered pair: a claim that rests on it, or one of its results. Verdict and confidence are computed from the counted reports and can be recomputed from them.",
})
export class Report {
  @Field(() => Study, { description: "The study." })
  study!: Study;

  @Field(() => Claim, { nullable: true, description: "The claim; null if the report is a result." })
  claim?: Claim;

  @Field(() => Result, { nullable: true, description: "The result; null if the report is a claim." })
  result?: Result;

  @Field(() => ReportSide, {
    description: "Its side relative to the verdict's direction; if both signs weigh the same, reports of a rise are on the side FOR.",
  })
  side!: string;

  @Field(() => Boolean, { description: "Whether it is the report by which its study counts." })
  counted!: boolean;

  @Field(() => NotCountedReason, { nullable: true, description: "Why it does not count; null if it does." })
  notCountedBecause?: string;

  @Field(() => EvidenceClass, {
    nullable: true,
    description:
      "Its class of evidence: the lowest that the claim's level, the basis, the study's design and the comparison allow; null if it is not a finding.",
  })
  class?: string;

  @Field(() => StudyDesign, { description: "The design of its study." })
  design!: string;

  @Field(() => ReportBasis, { nullable: true, description: "Type of the cited text; null if the release does not say." })
  basis?: string;

  @Field(() => Entity, { nullable: true, description: "The superclass, subclass or source it was inherited from; null if it is the pair's own." })
  inheritedFrom?: Entity;

  @Field(() => Entity, {
    nullable: true,
    description: "The therapy or class it is shared with: the MSC class and MSC therapy share their reports. Otherwise null.",
  })
  via?: Entity;

  @Field(() => ID, { description: "Shared by the reports of one independent study: of one study, registration or cohort." })
  studyGroup!: string;

  @Field(() => Float, { description: "Its weight after all reductions, 0 to 1." })
  weight!: number;
}

/** One of a list of reports. */
@ObjectType({ description: "An item of a list of reports, with its cursor." })
class ReportEdge {
  @Field(() => String, { description: "Opaque; pass it as `after` to continue from here." })
  cursor!: string;

  @Field(() => Report, { description: "The report." })
  node!: Report;
}

/** The reports of a pair, page by page. */
@ObjectType({ description: "The reports of a pair, page by page: its own first, then by class, id and study." })
export class ReportConnection {
  @Field(() => [ReportEdge], { description: "The items of the page, each with its cursor." })
  edges!: ReportEdge[];

  @Field(() => [Report], { description: "The items of the page, without cursors." })
  nodes!: Report[];

  @Field(() => PageInfo, { description: "Position of the page in the list." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "Number of items in the whole list, before paging." })
  totalCount!: number;
}

/** A sentence with what it rests on. */
@ObjectType({ description: "A generated sentence with the reports it is based on." })
export class Sentence {
  @Field(() => String, { description: "The sentence, in the requested language." })
  text!: string;

  @Field(() => [Report], { description: "The reports it is based on; empty if it states that there is no study." })
  @CountedAs(10)
  reports!: Report[];
}

import { Field, Int, ObjectType } from "type-graphql";
import { Study } from "../evidence/study.type.js";
import { CountedAs } from "../execution/field-source.js";
import { Entity } from "../fields/entity.type.js";
import { CellState } from "../fields/enums.js";

/** One cell of a matrix of evidence. */
@ObjectType({ description: "The evidence from one entity to another; an empty cell is a gap in this release, not evidence of no effect." })
export class EvidenceCell {
  @Field(() => Entity, { description: "The entity of the row: the subject." })
  row!: Entity;

  @Field(() => Entity, { description: "The entity of the column: the object." })
  column!: Entity;

  @Field(() => CellState, {
    description: "State of the evidence: that of the association's verdict; `NONE` if no evidence on the pair itself passes the filter.",
  })
  state!: string;

  @Field(() => Int, { description: "Number of claims on the ordered pair itself, of any polarity." })
  direct!: number;

  @Field(() => Int, {
    description:
      "Number of pathways from row to column: signed paths of one to three steps (inherited links included) that visit no entity twice, and none beside its mirror, each step passing the filter. The direct step from the pair's own claims is not counted.",
  })
  derived!: number;

  @Field(() => [Study], { description: "Studies behind the pair's own claims and results, by id." })
  @CountedAs(1)
  studies!: Study[];
}

/** A matrix of evidence. */
@ObjectType({ description: "The evidence between all entities of one kind and all of another, including the gaps." })
export class EvidenceMatrix {
  @Field(() => [Entity], { description: "The entities of the rows, by English name." })
  @CountedAs(100)
  rows!: Entity[];

  @Field(() => [Entity], { description: "The entities of the columns, by English name." })
  @CountedAs(100)
  columns!: Entity[];

  @Field(() => [EvidenceCell], { description: "One cell for each row and column, row by row." })
  @CountedAs(5000)
  cells!: EvidenceCell[];
}

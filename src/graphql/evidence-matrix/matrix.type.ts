import { Field, Int, ObjectType } from "type-graphql";
import { Study } from "../evidence/study.type.js";
import { CountedAs } from "../execution/field-source.js";
import { Entity } from "../fields/entity.type.js";
import { CellState } from "../fields/enums.js";

/** One cell of a matrix of evidence. */
@ObjectType({ description: "What is known from one entity to another; an empty cell is a gap in this release, not a finding that nothing is there." })
export class EvidenceCell {
  @Field(() => Entity, { description: "The entity of the row: the subject." })
  row!: Entity;

  @Field(() => Entity, { description: "The entity of the column: the object." })
  column!: Entity;

  @Field(() => CellState, {
    description: "What the evidence amounts to: the state of the association's verdict; `NONE` where nothing of the pair's own passes the filter.",
  })
  state!: string;

  @Field(() => Int, { description: "How many claims, of any polarity, state the ordered pair itself." })
  direct!: number;

  @Field(() => Int, {
    description:
      "How many pathways lead from row to column: signed walks of one to three steps (inherited links among them) without a repeated entity, each step passing the filter. The one step that the pair's own claims make is not counted.",
  })
  derived!: number;

  @Field(() => [Study], { description: "Studies behind the pair's own claims and results, by id." })
  @CountedAs(1)
  studies!: Study[];
}

/** A matrix of evidence. */
@ObjectType({ description: "What is known between all entities of one kind and all of another, and where no one has looked." })
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

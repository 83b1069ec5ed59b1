import { createUnionType, Field, ObjectType } from "type-graphql";
import type { Label } from "../../model/vocabulary.js";
import { Study } from "../evidence/study.type.js";
import { CountedAs } from "../execution/field-source.js";
import { typeName } from "../fields/type-name.js";
import { NotPoolableReason } from "./pool-enums.js";

/** A refusal as data; its words stand in `detail`. */
@ObjectType({ description: "Why results are not pooled, as data." })
export class Refusal {
  @Field(() => NotPoolableReason, { description: "The reason as a code." })
  reason!: string;

  @CountedAs(5)
  @Field(() => [Study], { description: "The studies responsible; empty if all or none in particular are." })
  studies!: object[];

  detailOf!: Label;
}

/** The union of an answer and the refusal that may stand in its place. */
export const answerOrRefusal = (name: string, description: string, answer: new () => object) =>
  createUnionType({ name, description, types: () => [answer, Refusal] as const, resolveType: typeName });

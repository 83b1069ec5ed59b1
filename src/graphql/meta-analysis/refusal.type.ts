import { createUnionType, Field, ObjectType } from "type-graphql";
import type { Label } from "../../model/vocabulary.js";
import { Study } from "../evidence/study.type.js";
import { CountedAs } from "../execution/field-source.js";
import { NotPoolableReason } from "./pool-enums.js";

/** A refusal as data; its words stand in `detail`. */
@ObjectType({ description: "Why numbers are not joined, as data." })
export class Refusal {
  @Field(() => NotPoolableReason, { description: "The reason, for programs." })
  reason!: string;

  @CountedAs(5)
  @Field(() => [Study], { description: "The studies that are the cause; empty where it is all of them or none in particular." })
  studies!: object[];

  detailOf!: Label;
}

/** The type that an object of a union says it is. */
export const typeOf = (value: object) => (value as { readonly type: string }).type;

/** The union of an answer and the refusal that may stand in its place. */
export const answerOrRefusal = (name: string, description: string, answer: new () => object) =>
  createUnionType({ name, description, types: () => [answer, Refusal] as const, resolveType: typeOf });

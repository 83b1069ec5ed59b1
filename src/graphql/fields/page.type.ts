import { ArgsType, Field, InputType, Int, ObjectType } from "type-graphql";
import { Between, CursorOfList, Ordered, SetsSize } from "./argument-rule.js";

/** Paging of a connection. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, { nullable: true, defaultValue: 25, description: "Page size, 0 to 100." })
  @Between(0, 100)
  @SetsSize()
  first!: number;

  @Field(() => String, { nullable: true, description: "Continue after this cursor, taken from `edges { cursor }` or `pageInfo { endCursor }`." })
  @CursorOfList()
  after?: string;
}

/** Relay's page information. */
@ObjectType({ description: "Position of a page in its list." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether more items follow." })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether items precede this page." })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first item on this page; null on an empty page." })
  startCursor?: string;

  @Field(() => String, { nullable: true, description: "Cursor of the last item on this page; null on an empty page." })
  endCursor?: string;
}

/** One value of a facet. */
@ObjectType({ description: "How often a value occurs in the whole list, before paging." })
export class FacetCount {
  @Field(() => String, {
    nullable: true,
    description:
      "The value as the fields and filters of the list write it, for example `CLINICAL_CONTROLLED`, `2021` or `-1`; null counts the items without a value, which no filter selects.",
  })
  value?: string;

  @Field(() => Int, { description: "Number of items with this value." })
  count!: number;
}

const anyWhole = () => Between(-2_147_483_648, 2_147_483_647);

/** A range of whole numbers. */
@Ordered("from", "to")
@InputType({ description: "A range of whole numbers, both ends included; if one is omitted, the range is open at that end." })
export class IntRange {
  @Field(() => Int, { nullable: true, description: "Lowest, for example 2015." })
  @anyWhole()
  from?: number;

  @Field(() => Int, { nullable: true, description: "Highest, for example 2024." })
  @anyWhole()
  to?: number;
}

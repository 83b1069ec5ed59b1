import { ArgsType, Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";
import { mapValues } from "../../basics/records.js";
import { type SearchField as FieldName, searchFields } from "../../domain/search/searchable.js";
import type { Kind } from "../../model/kind.js";
import { aggregationsOf, connectionOf } from "../evidence/connection.type.js";
import { Uncounted } from "../execution/field-source.js";
import { Between, CleanText, CursorOfList, Items, SetsSize } from "../fields/argument-rule.js";
import { Node } from "../fields/entity.type.js";
import { EntityKind } from "../fields/enums.js";

const SearchField = mapValues(searchFields, (_, name) => name);
registerEnumType(SearchField, {
  name: "SearchField",
  description: "Where a text stands by which an entity was found.",
  valuesConfig: Object.fromEntries(Object.entries(searchFields).map(([name, description]) => [name, { description }])),
});

/** Arguments of `search`. */
@ArgsType()
export class SearchArguments {
  @Field(() => String, {
    description:
      "Names, synonyms, abbreviations, identifiers or titles, in English or Chinese, at most 200 characters; for example `UC-MSC`, `脐带` or `PMID:27339398`.",
  })
  @CleanText()
  text!: string;

  @Field(() => [EntityKind], { nullable: true, description: "Only entities of these kinds, no studies; both without it." })
  @Items(0, 100)
  kinds?: Kind[];

  @Field(() => Int, { nullable: true, defaultValue: 10, description: "How many to answer, 0 to 100." })
  @Between(0, 100)
  @SetsSize()
  first!: number;

  @Field(() => String, { nullable: true, description: "Go on after this cursor, as `edges { cursor }` or `pageInfo { endCursor }` gave it." })
  @CursorOfList()
  after?: string;
}

/** The text that was found. */
@ObjectType({ description: "The text by which an entity was found." })
class SearchMatch {
  @Field(() => String, { description: "As the release writes it, in the language that matched." })
  text!: string;

  @Field(() => SearchField, { description: "What it is of the entity." })
  field!: FieldName;
}

@ObjectType({ description: "An entity that was found, with how it was found." })
class SearchEdge {
  @Field(() => String, { description: "Opaque; give it as `after` to go on behind it." })
  cursor!: string;

  @Field(() => Node, { description: "The entity itself: an entity or a study." })
  @Uncounted()
  node!: object;

  @Field(() => Float, {
    description:
      "Higher is better; comparable within one answer. Its whole part says how the text matched: 5 an identifier, 4 a name or synonym, 3 a name without its brackets or initials, 2 the beginning or the last words of a name, 1 single words.",
  })
  score!: number;

  @Field(() => SearchMatch, { description: "The text of the entity that matched best." })
  matched!: SearchMatch;
}

/** What was found. */
export const SearchConnection = connectionOf(
  "Search",
  () => Node,
  aggregationsOf("Search", { kind: "By kind of entity; studies are counted under `Study`." }),
  SearchEdge,
);

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
  description: "The field in which a search text matched.",
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

  @Field(() => [EntityKind], { nullable: true, description: "Only entities of these kinds and no studies; by default both." })
  @Items(0, 100)
  kinds?: Kind[];

  @Field(() => Int, { nullable: true, defaultValue: 10, description: "Page size, 0 to 100." })
  @Between(0, 100)
  @SetsSize()
  first!: number;

  @Field(() => String, { nullable: true, description: "Continue after this cursor, taken from `edges { cursor }` or `pageInfo { endCursor }`." })
  @CursorOfList()
  after?: string;
}

/** The text that was found. */
@ObjectType({ description: "The text that matched a search." })
class SearchMatch {
  @Field(() => String, { description: "As the release writes it, in the language that matched." })
  text!: string;

  @Field(() => SearchField, { description: "The field it belongs to." })
  field!: FieldName;
}

@ObjectType({ description: "A search hit, with the text that matched." })
class SearchEdge {
  @Field(() => String, { description: "Opaque; pass it as `after` to continue from here." })
  cursor!: string;

  @Field(() => Node, { description: "The entity itself: an entity or a study." })
  @Uncounted()
  node!: object;

  @Field(() => Float, {
    description:
      "Higher is better; comparable within one answer. The integer part tells how the text matched: 5 identifier, 4 name or synonym, 3 name without its brackets, or initials, 2 beginning or last words of a name, or a name within the text, 1 single words.",
  })
  score!: number;

  @Field(() => SearchMatch, { description: "The best-matching text of the entity." })
  matched!: SearchMatch;

  @Field(() => Int, { description: "Claims about the entity, or that rest on the study." })
  claimCount!: number;

  @Field(() => Int, { description: "Studies behind claims about the entity, or that used it; 1 of a study." })
  studyCount!: number;
}

/** What was found. */
export const SearchConnection = connectionOf(
  "Search",
  () => Node,
  aggregationsOf("Search", {}, { kind: "By kind of entity; studies count under `STUDY`, which is no kind: `kinds` leaves them out." }),
  SearchEdge,
);

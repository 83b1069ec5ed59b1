import { Field, ID, Int, InterfaceType, ObjectType } from "type-graphql";
import { Reads } from "../execution/field-source.js";
import { DesiredDirection, EntityKind } from "./enums.js";
import { typeName } from "./type-name.js";

/** Anything with an id. */
@InterfaceType({
  description: "Any object of the release that can be fetched by its id.",
  resolveType: typeName,
})
export abstract class Node {
  @Field(() => ID, {
    description: "A public CURIE, for example `CL:0002540` or `PMID:27339398`; derived ids (`ASSOC:…`, `PATH:…`) encode the entities they are made of.",
  })
  id!: string;
}

/** An entity's identifier in another vocabulary. */
@ObjectType({ description: "An entity's identifier in another vocabulary." })
export class CrossReference {
  @Field(() => ID, { description: "CURIE in the other vocabulary, for example `UMLS:C0003962`." })
  id!: string;

  @Field(() => String, {
    description:
      "How closely it matches: `exact`, `close`, `related` or `gene_product`. By a `related` one the entity cannot be looked up, for it names something else.",
  })
  relation!: string;

  @Field(() => String, { description: "Its label there." })
  label!: string;

  @Field(() => String, { description: "File from which it was taken." })
  source!: string;
}

/** The same entity read or worded the other way. */
@ObjectType({ description: "An entity for the same quantity read or worded the other way round, for example mortality for survival." })
export class Mirror {
  @Field(() => Int, { description: "1 if both rise together, -1 if one falls as the other rises." })
  sign!: number;
}

/** An entity of the graph. */
@InterfaceType({
  implements: Node,
  description: "An entity of the graph: a cell source, a mechanism, an outcome … Its kind says which.",
  resolveType: typeName,
})
export abstract class Entity extends Node {
  @Field(() => EntityKind, { description: "Kind of entity." })
  kind!: string;

  @Field(() => String, { description: "Biolink category, for example `biolink:Cell`." })
  category!: string;

  @Field(() => DesiredDirection, { nullable: true, description: "Which direction is better for the patient; null if neither applies." })
  desiredDirection?: string;

  @Field(() => String, { nullable: true, description: "Label of the id in its own ontology; null if the id is this graph's own." })
  ontologyLabel?: string;

  @Field(() => String, { nullable: true, description: "File from which the id was taken." })
  ontologySource?: string;

  @Field(() => String, { nullable: true, description: "Curator's note." })
  note?: string;

  @Field(() => ID, {
    nullable: true,
    description: "The current id, if the entity was looked up by a retired one; otherwise null. `id` is the current one either way.",
  })
  @Reads()
  replacedBy?: string;
}

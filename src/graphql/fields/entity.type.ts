import { Field, ID, Int, InterfaceType, ObjectType } from "type-graphql";
import { Reads } from "../execution/field-source.js";
import { DesiredDirection, EntityKind } from "./enums.js";
import { typeName } from "./type-name.js";

/** Anything with an id. */
@InterfaceType({
  description: "Anything of this release that can be asked for again by its id.",
  resolveType: typeName,
})
export abstract class Node {
  @Field(() => ID, {
    description: "A CURIE people know, for example `CL:0002540` or `PMID:27339398`; derived ids (`ASSOC:…`, `PATH:…`) encode what they stand for.",
  })
  id!: string;
}

/** An identifier under which another vocabulary knows an entity. */
@ObjectType({ description: "An identifier under which another vocabulary knows an entity." })
export class CrossReference {
  @Field(() => ID, { description: "CURIE in the other vocabulary, for example `UMLS:C0003962`." })
  id!: string;

  @Field(() => String, { description: "How near it is: `exact`, `close`, `related` or `gene_product`." })
  relation!: string;

  @Field(() => String, { description: "Its label there." })
  label!: string;

  @Field(() => String, { description: "File in which it was read." })
  source!: string;
}

/** The same entity read or worded the other way. */
@ObjectType({ description: "The same entity read or worded the other way, for example survival and mortality." })
export class Mirror {
  @Field(() => Int, { description: "1 where both rise together, -1 where one falls as the other rises." })
  sign!: number;
}

/** An entity of the graph. */
@InterfaceType({
  implements: Node,
  description: "An entity of the graph: a cell source, a mechanism, an outcome … Its kind says which.",
  resolveType: typeName,
})
export abstract class Entity extends Node {
  @Field(() => EntityKind, { description: "What kind of entity it is." })
  kind!: string;

  @Field(() => String, { description: "Biolink category, for example `biolink:Cell`." })
  category!: string;

  @Field(() => DesiredDirection, { nullable: true, description: "Which way is good for the patient; null where the question makes no sense." })
  desiredDirection?: string;

  @Field(() => String, { nullable: true, description: "Label of the id in its own ontology; null where the id is this graph's own." })
  ontologyLabel?: string;

  @Field(() => String, { nullable: true, description: "File in which the id was read." })
  ontologySource?: string;

  @Field(() => String, { nullable: true, description: "A curator's remark." })
  note?: string;

  @Field(() => ID, { nullable: true, description: "Set where the entity was asked for by a retired id: the id that replaces it." })
  @Reads()
  replacedBy?: string;
}

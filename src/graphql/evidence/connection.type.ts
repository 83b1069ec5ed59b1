import { type ClassType, Field, Int, ObjectType } from "type-graphql";
import { NamedValues, Uncounted } from "../execution/field-source.js";
import { Entity } from "../fields/entity.type.js";
import { FacetCount, PageInfo } from "../fields/page.type.js";
import { Association } from "./association.type.js";

/** A class that stands for an object type or an interface. */
export type TypeClass = abstract new () => object;

/** Facets of a connection: name to description. */
export type Facets = Readonly<Record<string, string>>;

/**
 * Makes the type of a connection's facets; facet names are those of the fragment's header. The values of `named` are
 * those of enums, given as fields and filters name them.
 */
export function aggregationsOf(name: string, facets: Facets, named: Facets = {}): ClassType {
  @ObjectType(`${name}Aggregations`, { description: `Facets of a list of ${name}: how often each value occurs before paging.` })
  class Aggregations {}
  for (const [facet, description] of Object.entries({ ...facets, ...named })) Field(() => [FacetCount], { description })(Aggregations.prototype, facet);
  for (const facet of Object.keys(named)) NamedValues()(Aggregations.prototype, facet);
  return Aggregations;
}

/** Makes a Relay connection with `nodes`, `totalCount` and facets; `edge` where its edges carry more than the node. */
export function connectionOf(name: string, node: () => TypeClass, aggregations: ClassType, edge?: ClassType): ClassType {
  return connectionWith(name, node, edge ?? plainEdge(name, node), aggregations);
}

function plainEdge(name: string, node: () => TypeClass): ClassType {
  @ObjectType(`${name}Edge`, { description: `An item of a list of ${name}, with its cursor.` })
  class Edge {
    @Field(() => String, { description: "Opaque; pass it as `after` to continue from here." })
    cursor!: string;

    @Field(() => node(), { description: "The entity itself." })
    @Uncounted()
    node!: object;
  }
  return Edge;
}

/** Makes a connection of entities linked to an entity: its edges carry the association and where it was inherited from. */
export function linkConnectionOf(name: string, node: () => TypeClass, aggregations: ClassType): ClassType {
  @ObjectType(`${name}LinkEdge`, { description: `A linked ${name} and the association that links it.` })
  class LinkEdge {
    @Field(() => String, { description: "Opaque; pass it as `after` to continue from here." })
    cursor!: string;

    @Field(() => node(), { description: "The linked entity." })
    @Uncounted()
    node!: object;

    @Field(() => Association, { description: "The association that links it: the entity's own, or else that of the nearest superclass." })
    association!: Association;

    @Field(() => Entity, { nullable: true, description: "The superclass the association was inherited from; null if it is the entity's own." })
    inheritedFrom?: Entity;
  }
  return connectionWith(`${name}Link`, node, LinkEdge, aggregations);
}

function connectionWith(name: string, node: () => TypeClass, edge: ClassType, aggregations: ClassType): ClassType {
  @ObjectType(`${name}Connection`, { description: `A list of ${name}, page by page.` })
  class Connection {
    @Field(() => [edge], { description: "The items of the page, each with its cursor." })
    @Uncounted()
    edges!: object[];

    @Field(() => [node()], { description: "The items of the page, without cursors." })
    @Uncounted()
    nodes!: object[];

    @Field(() => PageInfo, { description: "Position of the page in the list." })
    @Uncounted()
    pageInfo!: PageInfo;

    @Field(() => Int, { description: "Number of items in the whole list, before paging." })
    totalCount!: number;

    @Field(() => aggregations, { description: "Facets of the whole list." })
    @Uncounted()
    aggregations!: object;
  }
  return Connection;
}

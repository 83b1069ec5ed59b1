import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import type { Random } from "../contract/fuzz-random.js";

/** A document with its variables, made at random over the schema: valid by its making. */
export interface RandomQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Composite = GraphQLObjectType | GraphQLInterfaceType;

/** Ids by the kind of root that takes them; some of each are unknown. */
const ids: Readonly<Record<string, readonly string[]>> = {
  association: ["ASSOC:CL:0002569~MSCKG:albumin", "ASSOC:none~none"],
  claim: ["CLM:0177", "CLM:0009", "CLM:none"],
  study: ["PMID:27339398", "NCT:NCT01875081", "PMID:1"],
};
const things = ["CL:0002569", "CL:0000134", "HP:0001541", "HP:0001395", "MSCKG:mech-antifibrotic", "MSCKG:survival", "MSCKG:no-such-thing"];
const roots = [
  "entity",
  "node",
  "nodes",
  "cellSource",
  "mechanism",
  "outcome",
  "disease",
  "association",
  "claim",
  "study",
  "claims",
  "studies",
  "limitations",
  "results",
];

/**
 * A random document: aliases, named and inline fragments, `@skip` and `@include` by literal and by variable, fields
 * twice, `__typename`, arguments as literals and as variables, and pages that may be past the end.
 */
export function randomQuery(schema: GraphQLSchema, random: Random): RandomQuery {
  const fragments: string[] = [];
  const variables: Record<string, unknown> = { yes: true, no: false, few: random.whole(0, 3), language: random.pick(["EN", "ZH"]) };

  const directive = () =>
    random.chance(0.08)
      ? random.pick([" @skip(if: $yes)", " @include(if: $no)", " @skip(if: false)", " @include(if: $yes)", " @skip(if: $no) @include(if: $yes)"])
      : "";

  function argument({ name, type }: GraphQLArgument): string[] {
    const named = getNamedType(type);
    if (name === "first") return [`first: ${random.chance(0.4) ? "$few" : random.whole(0, 3)}`];
    if (name === "lang") return random.chance(0.3) ? [`lang: ${random.chance(0.5) ? "$language" : "ZH"}`] : [];
    if (name === "inherit" && random.chance(0.3)) return [`inherit: ${random.pick(["true", "false", "$yes", "$no"])}`];
    if (name === "direction" && isEnumType(named) && random.chance(0.4)) return [`direction: ${random.pick(["INCOMING", "BOTH"])}`];
    if (name === "evidence" && random.chance(0.3))
      return [
        `evidence: ${random.pick(["{minStudies: 2}", "{levels: [PRECLINICAL, REVIEW]}", "{humanOnly: $yes}", "{stages: [DECOMPENSATED, COMPENSATED]}", "{causes: [HBV], excludeRetracted: $no}", "{models: [CCL4]}", "{excludeRetracted: $no}"])}`,
      ];
    if (name === "after" && random.chance(0.03)) return ['after: "MC5hYmM"'];
    return [];
  }

  function field(parent: Composite, one: GraphQLField<unknown, unknown>, depth: number): string {
    const given = one.args.flatMap(argument);
    const type = getNamedType(one.type);
    const alias = random.chance(0.2) ? `${random.pick(["one", "other", "a", "b"])}${parent.name}${one.name}${given.join("").replace(/\W/g, "")}: ` : "";
    const head = `${given.length > 0 && !alias ? `${one.name}${given.join("").replace(/\W/g, "")}: ` : alias}${one.name}${given.length > 0 ? `(${given.join(", ")})` : ""}${directive()}`;
    return isObjectType(type) || isInterfaceType(type) ? `${head} ${selection(type, depth - 1)}` : head;
  }

  function selection(type: Composite, depth: number): string {
    const isLeaf = (one: GraphQLField<unknown, unknown>) => !isObjectType(getNamedType(one.type)) && !isAbstractType(getNamedType(one.type));
    const usable = Object.values(type.getFields()).filter((one) => isLeaf(one) || depth > 0);
    const chosen = random.pickSome(usable, random.whole(1, 3)).map((one) => field(type, one, depth));
    const first = usable.find(isLeaf);
    if (first && random.chance(0.3)) chosen.push(first.name, first.name);
    if (random.chance(0.25)) chosen.push("__typename");
    if (isInterfaceType(type) && random.chance(0.6)) {
      for (const possible of random.pickSome(schema.getPossibleTypes(type), 3))
        chosen.push(`... on ${possible.name}${directive()} ${selection(possible, depth - 1)}`);
    } else if (depth > 0 && random.chance(0.15)) {
      const name = `F${fragments.length}`;
      fragments.push("");
      fragments[Number(name.slice(1))] = `fragment ${name} on ${type.name} ${selection(type, depth - 1)}`;
      chosen.push(`...${name}${directive()}`);
    }
    if (depth > 0 && random.chance(0.12)) chosen.push(`...${directive()} ${selection(type, depth - 1)}`);
    if (chosen.length === 0) chosen.push("__typename");
    return `{ ${chosen.join(" ")} }`;
  }

  const query = schema.getQueryType() as GraphQLObjectType;
  const asked = Array.from({ length: random.whole(1, 2) }, (_, number) => {
    const name = random.pick(roots);
    const one = query.getFields()[name] as GraphQLField<unknown, unknown>;
    const id = random.pick(ids[name] ?? [...things, ...(name === "node" ? ["CLM:0177", "PMID:27339398", "RELEASE:1"] : [])]);
    const arguments_ = one.args.some((argument) => argument.name === "id")
      ? `(id: "${id}")`
      : one.args.some((argument) => argument.name === "ids")
        ? `(ids: ["${id}", "CLM:0177", "PMID:27339398"])`
        : `(first: ${random.whole(0, 4)})`;
    return `r${number}: ${name}${arguments_}${directive()} ${selection(getNamedType(one.type) as Composite, random.whole(2, 5))}`;
  });
  const head = "query Q($yes: Boolean!, $no: Boolean!, $few: Int, $language: Language)";
  return { query: `${head} { ${asked.join(" ")} __typename @skip(if: $no) }\n${fragments.join("\n")}`, variables };
}

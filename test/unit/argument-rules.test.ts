import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
} from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { KnownError } from "../../src/errors.js";
import { buildSchema } from "../../src/graphql/build-schema.js";
import { checkArguments } from "../../src/graphql/checks/argument-rules.js";

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildSchema();
});

/** Checks arguments by the rules of the root field that has them. */
const check = (args: Record<string, unknown>) => {
  const field = schema.getQueryType()?.getFields()["id" in args ? "entity" : "ids" in args ? "nodes" : "claims"];
  checkArguments(field?.args ?? [], args, "root");
};

const id = (value: string) => ({ id: value });
const text = (value: string) => ({ filter: { text: value } });

it.each<[string, Record<string, unknown>]>([
  ["a CURIE", id("CL:0002569")],
  ["one with dots, hyphens and slashes", id("PMC:PMC9821.2-a/b")],
  ["one of 256 characters", id(`A:${"x".repeat(254)}`)],
  ["one with every sign that is allowed", id("A:!#$%&()*+,-./;<=>?@[]^_`{|}~")],
  ["one whose local part is a colon", id("A::")],
  ["ASCII", text("fibrosis")],
  ["Chinese", text("脐带间充质干细胞")],
  ["an emoji, which is a whole surrogate pair", text("🧬 cells")],
  ["200 characters outside the basic plane", text("🧬".repeat(200))],
  ["combining accents", text("oesophage\u0301al")],
  ["a line break and a tab", text("a\n\tb")],
  ["right-to-left text", text("خلايا")],
  ["quotes and backslashes, which are only text", text("' OR 1=1 \\ `\"")],
  ["a zero-width joiner", text("a\u200db")],
])("takes %s", (_what, args) => {
  expect(() => check(args)).not.toThrow();
});

it.each<[string, Record<string, unknown>, string]>([
  ["nothing", id(""), "root.id"],
  ["a space", id("CL:00 2569"), "root.id"],
  ["a tab", id("CL:\t2569"), "root.id"],
  ["a NUL", id("CL:\u0000"), "root.id"],
  ["a line break at the end", id("CL:0002569\n"), "root.id"],
  ["a single quote", id("CL:'"), "root.id"],
  ["a double quote", id('CL:"'), "root.id"],
  ["a backslash", id("CL:\\u0027"), "root.id"],
  ["half a surrogate pair", id("CL:\ud800"), "root.id"],
  ["full-width letters", id("ＣＬ:0002569"), "root.id"],
  ["a letter with an accent", id("CL:é"), "root.id"],
  ["DEL", id("CL:\u007f"), "root.id"],
  ["no prefix", id(":0002569"), "root.id"],
  ["no colon", id("CL0002569"), "root.id"],
  ["no local part", id("CL:"), "root.id"],
  ["a prefix that starts with a digit", id("1CL:2"), "root.id"],
  ["257 characters", id(`A:${"x".repeat(255)}`), "root.id"],
  ["a bad id in a list", { ids: ["CL:0002569", "CL 2"] }, "root.ids.1"],
  ["a bad id in a filter", { filter: { subjects: ["CL'2"] } }, "root.filter.subjects.0"],
  ["an empty text", text(""), "root.filter.text"],
  ["spaces alone", text(" \u3000\u00a0"), "root.filter.text"],
  ["201 characters", text("x".repeat(201)), "root.filter.text"],
  ["a NUL in a text", text("a\u0000b"), "root.filter.text"],
  ["an escape character", text("a\u001b[2Jb"), "root.filter.text"],
  ["a backspace", text("a\u0008"), "root.filter.text"],
  ["a high surrogate alone", text("a\ud83eb"), "root.filter.text"],
  ["a low surrogate alone", text("\uddec"), "root.filter.text"],
  ["surrogates the wrong way round", text("\uddec\ud83e"), "root.filter.text"],
  ["DEL in a text", text("a\u007f"), "root.filter.text"],
])("refuses %s", (_what, args, argument) => {
  expect(() => check(args)).toThrow(expect.objectContaining({ code: "BAD_ARGUMENT", details: expect.objectContaining({ argument }) }));
  expect(() => check(args)).toThrow(KnownError);
});

describe("a rule stands on", () => {
  type Definition = GraphQLArgument | GraphQLInputField;
  const definitions = (): (readonly [name: string, definition: Definition])[] =>
    Object.values(schema.getTypeMap()).flatMap((type) => {
      if (type.name.startsWith("__")) return [];
      if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const);
      if (!isObjectType(type)) return [];
      return Object.values(type.getFields()).flatMap((field) =>
        field.args.map((argument) => [`${type.name}.${field.name}(${argument.name})`, argument] as const),
      );
    });
  const isList = (type: GraphQLInputType) => isListType(getNullableType(type));
  const without = (needs: (definition: Definition) => boolean, has: (rule: Definition["extensions"]) => boolean) =>
    definitions().flatMap(([name, definition]) => (needs(definition) && !has(definition.extensions) ? [name] : []));

  it("every list: how many values it may have", () => {
    expect(
      without(
        ({ type }) => isList(type),
        ({ items }) => items !== undefined,
      ),
    ).toEqual([]);
  });

  it("every number: its range", () => {
    expect(
      without(
        ({ type }) => ["Int", "Float"].includes(getNamedType(type).name),
        ({ range }) => range !== undefined,
      ),
    ).toEqual([]);
  });

  it("every string: what it holds; and every id: of what", () => {
    expect(
      without(
        ({ type }) => getNamedType(type).name === "String",
        ({ holds }) => holds === "text" || holds === "cursor",
      ),
    ).toEqual([]);
    expect(
      without(
        ({ type }) => getNamedType(type).name === "ID",
        ({ holds, idOf }) => holds === "id" && idOf !== undefined,
      ),
    ).toEqual([]);
  });
});

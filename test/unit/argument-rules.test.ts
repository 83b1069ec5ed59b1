import { expect, it } from "vitest";
import { KnownError } from "../../src/errors.js";
import { checkArguments } from "../../src/graphql/checks/argument-rules.js";

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
  expect(() => checkArguments(args, "root")).not.toThrow();
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
  expect(() => checkArguments(args, "root")).toThrow(expect.objectContaining({ code: "BAD_ARGUMENT", details: expect.objectContaining({ argument }) }));
  expect(() => checkArguments(args, "root")).toThrow(KnownError);
});

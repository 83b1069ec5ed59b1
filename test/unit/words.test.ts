import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

/**
 * Words that readers have stumbled over, and what to write instead. CONTRIBUTING has the glossary. A word may stand in
 * code marks, in a link's address, in a quotation block, and where `allowed` names the phrase.
 */
const refused: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\bthings?\b/i, "entity, node, row, object: the noun itself"],
  [/\banew\b/i, "again"],
  [/\bunless told\b/i, "by default; unless set"],
  [/\b(?:is|are|was|were|be|been|as) told\b|\btold (?:to|by|what|with|beside|in|here|apart)\b|\bunless told\b/i, "reported, listed, given, set"],
  [/\bwho(?:m)?ever\b/i, "clients that; a person who"],
  [/\bwhatever (?!the\b)/i, "any; every"],
  [/\bnobody\b/i, "no one with a noun: no client, no study, no user"],
  [/\basked (?:of|for|by|whole|again|anew)\b|\b(?:is|are|was|were|be) asked\b/i, "queried, requested"],
  [/(?:^|[.;:] )Those of which\b/, "name the noun"],
  [/\bbelongs? into\b/i, "belong in"],
  [/\bin vain\b/i, "without effect"],
  [/\bhow well (?:it|each|a \w+) is shown\b|\bbest shown\b|\bwell shown\b/i, "strength of evidence; strongest evidence"],
  [/\bnothing is (?:sent|said|told) to nobody\b/i, "no double negatives"],
  [/\bwhat is not understood\b/i, "an invalid value"],
  [/\bpass(?:es)? by what\b/i, "bypass"],
  [/\bsummands?\b/i, "term; the full calculation"],
  [/\bis gone after\b/i, "exits within"],
  [/\bis no (?:step|probability|file|string|mean|basis of|medical|clinical)\b/i, "is not a"],
  [/\bat its second sight\b/i, "the second time"],
  [/断言|上级类别|下级类别|主语|宾语|内嵌/, "论断, 上位类, 下位类, 主体, 客体, 嵌入式"],
  [/(?<!所述|有|私下)联系(?!表|人)/, "关联; of a predicate 谓词"],
];

/** Phrases in which such a word is right. */
const allowed: readonly RegExp[] = [/Only one thing/, /\bthing-shape\b/, /\bmap-things\b/, /\.\/things\.tsx/];

const root = fileURLToPath(new URL("../../", import.meta.url));
const below = (folder: string, ending: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => ending.test(path))
    .map((path) => join(folder, path));

/** What is read: file, and the part of its text that people read. */
const scope: readonly (readonly [path: string, read: (text: string) => string])[] = [
  ...["README.md", "README.zh.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "CODE_OF_CONDUCT.md", "CITATION.cff"].map(
    (path) => [path, proseOf] as const,
  ),
  ...["data/README.md", "web/explorer/README.md", "bench/notes.md", ".github/pull_request_template.md"].map((path) => [path, proseOf] as const),
  ...below(".github/ISSUE_TEMPLATE", /\.yml$/).map((path) => [path, proseOf] as const),
  ...below("docs", /\.md$/).map((path) => [path, proseOf] as const),
  ["schema/schema.graphql", descriptionsOf],
  ...[...below("src", /\.ts$/), ...below("web/explorer", /\.tsx?$/), ...below("web/playground", /\.tsx?$/)].map((path) => [path, commentsOf] as const),
];

/** Markdown without code, printed answers and addresses, line by line as it was. */
function proseOf(text: string): string {
  const blank = (part: string) => part.replace(/[^\n]/g, " ");
  return text
    .replace(/^( *)```[\s\S]*?^\1```/gm, blank)
    .replace(/`[^`\n]*`/g, blank)
    .replace(/\]\([^)\n]*\)/g, blank);
}

/** The descriptions of a printed schema. */
function descriptionsOf(text: string): string {
  return proseOf(partsOf(text, /"""[\s\S]*?"""/g));
}

/** The comments of a TypeScript file, and its texts in quotes; a quoted word by itself is a name. */
function commentsOf(text: string): string {
  return proseOf(partsOf(text, /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"/g).replace(/"\w*"/g, (name) => " ".repeat(name.length)));
}

/** The parts of a text that match, each on the lines where it stands. */
function partsOf(text: string, pattern: RegExp): string {
  let last = 0;
  return [...text.matchAll(pattern)]
    .map(({ index, 0: part }) => {
      const between = text.slice(last, index).replace(/[^\n]/g, " ");
      last = index + part.length;
      return between + part;
    })
    .join("");
}

function findings(text: string): readonly string[] {
  return text.split("\n").flatMap((line, index) => {
    const rest = allowed.reduce((left, phrase) => left.replace(phrase, ""), line);
    return refused.flatMap(([pattern, instead]) => {
      const found = pattern.exec(rest)?.[0].trim();
      return found ? [`line ${index + 1}: "${found}" → ${instead}`] : [];
    });
  });
}

describe("words", () => {
  it.each(scope)("%s has none that readers stumbled over", (path, read) => {
    expect(findings(read(readFileSync(join(root, path), "utf8")))).toEqual([]);
  });

  it("finds them in prose, and not in code", () => {
    expect(findings("A thing is told here.\n".concat("`thing` stays"))).toHaveLength(3);
    expect(findings(proseOf("`thing`\n```\nthing\n```\n[words](thing.md)"))).toEqual([]);
    expect(findings(descriptionsOf('"""A thing."""\ntype thing'))).toEqual(['line 1: "thing" → entity, node, row, object: the noun itself']);
    expect(findings(commentsOf('/** A thing. */ const thing = "made anew", name = "thing";'))).toHaveLength(2);
  });
});

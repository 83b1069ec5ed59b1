import { z } from "zod";
import type { Vocabulary } from "./vocabulary.js";

const curiePattern = /^[A-Za-z][A-Za-z0-9]*:[A-Za-z0-9._-]{1,200}$/;
const studyPattern = /^(?:PMID:\d{5,9}|PMCID:PMC\d+|DOI:10\.\d{4,}\/\S+|NCT:NCT\d{8}|URL:\S+|SEED:\S+)$/;
const identifierCharacters = /^(?!.*["'\\`])[!-~]{1,256}$/;
const controlOrSurrogate = /[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u;

/** What a spreadsheet takes for a formula; a leading minus belongs to numbers that are texts, as `-1.3;1`. */
const formula = /^\s*[=+@]/;
/** Marks that turn the direction of writing, by which a text can be shown as another one. */
const directionMark = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** A tag of a page: `p < 0.05` is none. */
const tag = /<[/!?]?[a-z][^<>]*>|<(script|img|svg|iframe|style)\b/i;

const text = z
  .string()
  .refine((value) => value.trim() !== "", "must say something; leave the field out where nothing is known")
  .refine((value) => !controlOrSurrogate.test(value), "must have no control character and no half of a surrogate pair")
  .refine((value) => !formula.test(value), "must not begin with =, + or @, which a spreadsheet takes for a formula")
  .refine((value) => !directionMark.test(value), "must have no marks that turn the direction of writing")
  .refine((value) => !tag.test(value), "must have no tags of a page, such as <b>");

/**
 * The kinds of values that the rows of a release hold. Their messages begin with "must" and are shown after the value:
 * `n is 0; must be at least 1`.
 */
export const rowValue = {
  /** Text in any language. */
  text,
  /** Text with at least one Chinese character. */
  chinese: text.regex(/\p{Script=Han}/u, "must hold Chinese characters"),
  /** Identifier of an entity. */
  curie: z.string().regex(curiePattern, "must be a CURIE such as CL:0002540 or MSCKG:meld"),
  /** Identifier of a study. */
  study: z
    .string()
    .regex(studyPattern, "must be PMID:, PMCID:, DOI:, NCT:, URL: or SEED: and an identifier, for example PMID:27339398")
    .regex(identifierCharacters, "must be printable ASCII without quotes and backslashes, at most 256 characters"),
  /** A name by which rows are joined: it becomes part of an id. */
  name: z.string().regex(identifierCharacters, "must be printable ASCII without spaces, quotes and backslashes, at most 256 characters"),
  /** Identifier of a claim. */
  claim: z.string().regex(/^CLM:\d{4,}$/, "must be CLM: and at least four digits"),
  /** Identifier of a result. */
  result: z.string().regex(/^RES:(?!.*["'\\`#])[!-~]{1,250}$/, "must be RES: and printable ASCII without spaces, quotes, backslashes and #"),
  /** How many; 0 is a number that was seen. */
  count: z.int("must be a whole number").min(0, "must be at least 0"),
  /** How many of a group that exists. */
  size: z.int("must be a whole number").min(1, "must be at least 1; leave the field out where nothing is known"),
  /** A number as it is printed. */
  number: z.number(),
  /** A spread, such as a standard deviation. */
  spread: z.number().min(0, "must be at least 0"),
  /** Per cent of a group. */
  percent: z.number().min(0, "must be at least 0").max(100, "must be at most 100"),
  /** A calendar year. */
  year: z.int("must be a whole number").min(1970, "must be 1970 or later").max(2100, "must be a year"),
  /** Which way: up or down. */
  direction: z.literal([1, -1]),
  /** A mark that is set or left out, never false. */
  mark: z.literal(true),
  /** One of the values of a vocabulary. */
  oneOf: <Words extends Vocabulary>(words: Words) => z.enum(Object.keys(words) as [keyof Words & string, ...(keyof Words & string)[]]),
  /** A list in which nothing stands twice. */
  unique: <Item extends z.ZodType<string | number>>(item: Item) =>
    z.array(item).refine((items) => new Set(items).size === items.length, "must not name anything twice"),
  /** Addresses of the pages or files where the row was read. */
  seenAt: z.array(text).min(1, "must name at least one page or file"),
} as const;

import { KnownError } from "../../errors.js";

/** Largest number of ids a list argument takes; 100 for filters and `nodes`. */
const mostIds: Readonly<Record<string, number>> = { from: 20, to: 20, via: 20, around: 20 };
/** Ids a list argument must have at least. */
const leastIds: Readonly<Record<string, number>> = { from: 1, to: 1, around: 1, ids: 1 };
/** Ranges of numbers, by argument. */
const ranges: Readonly<Record<string, readonly [number, number]>> = {
  first: [0, 100],
  maxLength: [1, 6],
  depth: [0, 3],
  limit: [1, 500],
  minStudies: [1, 1000],
  threshold: [0, 1],
};
const mostTexts = 100;
const longestText = 200;
const longestId = 256;
const longestCursor = 512;

/** Arguments and fields of filters that hold ids. */
const idNames = new Set([
  "id",
  "pathway",
  "ids",
  "from",
  "to",
  "via",
  "around",
  "subjects",
  "objects",
  "entities",
  "cellSources",
  "routes",
  "measures",
  "studies",
  "measure",
  "without",
]);

/**
 * Checks the coerced arguments of one field: ranges, lengths, and that texts are clean. `path` is where the field
 * stands in the answer. Errors: `BAD_ARGUMENT` with `argument`, the path of the argument.
 */
export function checkArguments(args: Readonly<Record<string, unknown>>, path: string): void {
  for (const [name, value] of Object.entries(args)) checkValue(name, value, `${path}.${name}`);
}

function checkValue(name: string, value: unknown, argument: string): void {
  if (value === undefined || value === null) return;
  const refuse = (problem: string): never => {
    throw new KnownError("BAD_ARGUMENT", { problem: `${argument} ${problem}`, argument });
  };
  if (Array.isArray(value)) {
    const most = mostIds[name] ?? mostTexts;
    if (value.length > most) refuse(`has ${value.length} values; at most ${most} are allowed.`);
    if (value.length < (leastIds[name] ?? 0)) refuse("is empty; at least one id is needed.");
    value.forEach((item, index) => {
      checkValue(name, item, `${argument}.${index}`);
    });
  } else if (typeof value === "number") {
    const [least, most] = ranges[name] ?? [-2_147_483_648, 2_147_483_647];
    if (value < least || value > most) refuse(`is ${value}; it may be ${least} to ${most}.`);
  } else if (typeof value === "string") {
    if (name === "after") {
      if (value.length > longestCursor) refuse("is too long for a cursor; give one that this service answered.");
    } else if (idNames.has(name)) checkId(value, refuse);
    else checkText(value, refuse);
  } else if (typeof value === "object") {
    const { from, to } = value as { from?: unknown; to?: unknown };
    if (typeof from === "number" && typeof to === "number" && from > to) refuse(`runs from ${from} to ${to}; its ends must not cross.`);
    checkArguments(value as Record<string, unknown>, argument);
  }
}

/** Ids are printable ASCII without space, quotes and backslash, a prefix and a colon, at most 256 characters. */
function checkId(id: string, refuse: (problem: string) => never): void {
  if (id.length > longestId) refuse(`has ${id.length} characters; an id has at most ${longestId}.`);
  if (!/^[\x21\x23-\x26\x28-\x5B\x5D-\x7E]+$/.test(id))
    refuse("is not an id: ids are printable ASCII without spaces, quotes and backslashes, for example CL:0002569.");
  if (!/^[A-Za-z][\w.-]*:./.test(id)) refuse("is not a CURIE: a prefix, a colon and the local id, for example CL:0002569.");
}

function checkText(text: string, refuse: (problem: string) => never): void {
  if ([...text].length > longestText) refuse(`has ${[...text].length} characters; at most ${longestText} are allowed.`);
  if (/\p{Cs}/u.test(text)) refuse("holds half of a surrogate pair; send well-formed Unicode.");
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/.test(text)) refuse("holds a control character.");
  if (text.trim() === "") refuse("is empty; give a text, or leave it out where it is optional.");
}

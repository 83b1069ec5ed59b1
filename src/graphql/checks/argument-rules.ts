import { type GraphQLArgument, type GraphQLInputField, getNamedType, isInputObjectType } from "graphql";
import { isRegistration } from "../../domain/entities/registries.js";
import { KnownError } from "../../errors.js";
import { closedValuesOf, nearValues } from "../fields/closed-values.js";

const longestText = 200;
const longestId = 256;
const longestCursor = 512;
/** What holds where an argument says nothing else. */
const anyNumber = [-2_147_483_648, 2_147_483_647] as const;
const anyItems = [0, 100] as const;

/**
 * Checks the coerced arguments of one field by the rules that stand on them (`ArgumentRule`): ranges, lengths, and that
 * texts are clean. `path` is where the field stands in the answer. Errors: `BAD_ARGUMENT` with `argument`, the path of
 * the argument.
 */
export function checkArguments(definitions: readonly (GraphQLArgument | GraphQLInputField)[], args: Readonly<Record<string, unknown>>, path: string): void {
  for (const definition of definitions) checkValue(definition, args[definition.name], `${path}.${definition.name}`);
}

function checkValue(definition: GraphQLArgument | GraphQLInputField, value: unknown, argument: string): void {
  if (value === undefined || value === null) return;
  const refuse = (problem: string): never => {
    throw new KnownError("BAD_ARGUMENT", { problem: `${argument} ${problem}`, argument });
  };
  const { range, items, holds, idOf, oneOf } = definition.extensions;
  if (Array.isArray(value)) {
    const [fewest, most] = items ?? anyItems;
    if (value.length > most) refuse(`has ${value.length} values; at most ${most} are allowed.`);
    if (value.length < fewest) refuse("is empty; at least one id is needed.");
    value.forEach((item, index) => {
      checkValue(definition, item, `${argument}.${index}`);
    });
  } else if (typeof value === "number") {
    const [lowest, highest] = range ?? anyNumber;
    if (value < lowest || value > highest) refuse(`is ${value}; the allowed range is ${lowest} to ${highest}.`);
  } else if (typeof value === "string") {
    if (holds === "cursor") {
      if (value.length > longestCursor) refuse("is too long for a cursor; use one returned by this service.");
    } else if (holds === "id") checkId(value, (idOf === "Study" || idOf === "Node") && isRegistration(value), refuse);
    else {
      checkText(value, refuse);
      if (oneOf && !closedValuesOf(oneOf, value))
        refuse(`is "${value}", which is not an allowed value; similar ones are ${nearValues(oneOf, value).join(", ")}.`);
    }
  } else if (typeof value === "object") {
    const type = getNamedType(definition.type);
    if (!isInputObjectType(type)) return;
    const values: Readonly<Record<string, unknown>> = { ...value };
    const [low, high] = (type.extensions.ordered ?? []).map((name) => values[name]);
    if (typeof low === "number" && typeof high === "number" && low > high)
      refuse(`runs from ${low} to ${high}; the lower bound must not exceed the upper one.`);
    checkArguments(Object.values(type.getFields()), values, argument);
  }
}

/** Ids are printable ASCII without space, quotes and backslash, a prefix and a colon, at most 256 characters; a registration may lack its prefix. */
function checkId(id: string, isRegistered: boolean, refuse: (problem: string) => never): void {
  if (id.length > longestId) refuse(`has ${id.length} characters; an id has at most ${longestId}.`);
  if (!/^[\x21\x23-\x26\x28-\x5B\x5D-\x7E]+$/.test(id))
    refuse("is not an id: ids are printable ASCII without spaces, quotes and backslashes, for example CL:0002569.");
  if (!isRegistered && !/^[A-Za-z][\w.-]*:./.test(id)) refuse("is not a CURIE: a prefix, a colon and the local id, for example CL:0002569.");
}

function checkText(text: string, refuse: (problem: string) => never): void {
  if ([...text].length > longestText) refuse(`has ${[...text].length} characters; at most ${longestText} are allowed.`);
  if (/\p{Cs}/u.test(text)) refuse("contains half of a surrogate pair; send well-formed Unicode.");
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/.test(text)) refuse("contains a control character.");
  if (text.trim() === "") refuse("is empty; send some text, or omit the argument if it is optional.");
}

import { Extensions } from "type-graphql";
import type { HeldValues } from "../../domain/entities/check-held-values.js";
import type { IdType } from "../../domain/entities/id-type.js";
import type { ClosedValues } from "./closed-values.js";

/**
 * What the values of an argument, or of a field of a filter, must be beside their type. It stands on the argument, as
 * the decorators below, and `checkArguments` keeps it. A test names each argument that has none and needs one.
 */
export interface ArgumentRule {
  /** For a number: the lowest and the highest. */
  readonly range?: readonly [lowest: number, highest: number];
  /** For a list: the fewest and the most values. */
  readonly items?: readonly [fewest: number, most: number];
  /** For a string: what it holds. */
  readonly holds?: "id" | "text" | "cursor";
  /** For an id: what it stands for; `Node` where it may be anything. */
  readonly idOf?: IdType | "Node";
  /** For a string: the closed values of which it must be one, in any of their spellings. */
  readonly oneOf?: ClosedValues;
  /** For a string: the values of the release of which it must be one, as written there. */
  readonly heldAs?: HeldValues;
  /** Whether the field answers at most as many objects as the argument says, or as it has values. */
  readonly setsSize?: boolean;
}

declare module "graphql/type/definition.js" {
  interface GraphQLArgumentExtensions extends ArgumentRule {}
  interface GraphQLInputFieldExtensions extends ArgumentRule {}
  interface GraphQLInputObjectTypeExtensions {
    /** Fields of numbers of which the first must not be above the second. */
    readonly ordered?: readonly [low: string, high: string];
  }
}

const rule = (given: ArgumentRule): PropertyDecorator => Extensions({ ...given });

/** A number from `lowest` to `highest`. */
export const Between = (lowest: number, highest: number) => rule({ range: [lowest, highest] });

/** A list of `fewest` to `most` values. */
export const Items = (fewest: number, most: number) => rule({ items: [fewest, most] });

/** An id, or a list of ids, of such an object. */
export const IdOf = (type: IdType | "Node") => rule({ holds: "id", idOf: type });

/** A text, or a list of texts: well-formed, not empty, at most 200 characters. */
export const CleanText = () => rule({ holds: "text" });

/** A value of a closed set, or a list of them, in any of their spellings. */
export const OneOf = (values: ClosedValues) => rule({ holds: "text", oneOf: values });

/** A value that the release holds, or a list of them, as written there; `resolveFilter` checks them. */
export const HeldAs = (values: HeldValues) => rule({ holds: "text", heldAs: values });

/** A cursor as the service gave it. */
export const CursorOfList = () => rule({ holds: "cursor" });

/** Says that the field answers at most as many objects as the argument says, or as it has values: what the cost limit counts. */
export const SetsSize = () => rule({ setsSize: true });

/** Says of a filter of two numbers that the first must not be above the second. */
export const Ordered = (low: string, high: string): ClassDecorator => Extensions({ ordered: [low, high] });

/** Several decorators of one property as one. */
export const together =
  (...decorators: readonly PropertyDecorator[]): PropertyDecorator =>
  (target, name) => {
    for (const decorate of decorators) decorate(target, name);
  };

import { Args, type ClassType, createParameterDecorator } from "type-graphql";
import { givenArguments } from "../execution/arguments-of.js";

/** type-graphql hands values over in the order of their places: one past all parameters, which no resolver reads. */
const pastAll = 100;

/**
 * The arguments of a root field, declared by the fields of their class and handed over as that class types them:
 * defaults filled in, `null` taken as left out, also inside filters.
 *
 * @example `pathways(@Given(() => PathwayArguments) args: PathwayArguments, @Ctx() context: Context)`
 */
export const Given = (type: () => ClassType<object>): ReturnType<typeof createParameterDecorator> => {
  const declare = Args(type);
  const read = createParameterDecorator(({ info }) => givenArguments(info));
  return (prototype, method, position) => {
    declare(prototype, method, pastAll);
    read(prototype, method, position);
  };
};

/** The properties of an object that are neither undefined nor null. */
export type Defined<Values> = { [Name in keyof Values]?: Exclude<Values[Name], undefined | null> };

/** An object without what is undefined or null. */
export const defined = <Values extends object>(values: Values): Defined<Values> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null)) as Defined<Values>;

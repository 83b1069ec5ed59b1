/** What may cross the border as a parameter or in a row. Whole numbers are integers, dates are ISO strings. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

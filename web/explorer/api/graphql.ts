import type { initGraphQLTada, ResultOf } from "gql.tada";
import type { introspection } from "../schema.d.ts";

type Graphql = ReturnType<typeof initGraphQLTada<{ introspection: introspection; disableMasking: true }>>;

/** What a document is in the browser: its text, the fragments that it uses included. */
export interface DocumentText {
  readonly text: string;
}

/**
 * A typed document of the public API: `ResultOf` and `VariablesOf` tell what it answers and takes, by the schema that
 * `npm run types` reads. The types are all that is left of the library; nothing is parsed in the browser.
 */
export const graphql = ((text: string, fragments: readonly DocumentText[] = []): DocumentText => {
  const all = new Set([text, ...fragments.flatMap((fragment) => fragment.text.split(/\n(?=fragment )/))]);
  return { text: [...all].map((one) => one.trim()).join("\n") };
}) as unknown as Graphql;

/** Whether a result holds a field that the schema does not know: the types have `unknown` there. */
type HoldsUnknown<Result> = unknown extends Result
  ? true
  : Result extends readonly (infer Item)[]
    ? HoldsUnknown<Item>
    : Result extends object
      ? { [Key in keyof Result]: HoldsUnknown<Result[Key]> }[keyof Result]
      : false;

/** A document whose fields are all in the schema; any other is a type error where it is used. */
export type Fitting<Document> = Document & (true extends HoldsUnknown<ResultOf<Document>> ? { readonly "a field is not in the schema": never } : unknown);

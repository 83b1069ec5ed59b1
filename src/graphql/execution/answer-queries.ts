import type { Thing, Want } from "../../graph/plan/query-node.js";
import { answerTree } from "../../graph/plan/read-answer.js";
import type { Context } from "./context.js";
import { everything } from "./select-all.js";

/** Answers several wants in one trip: for each name the things that its want found as `node`. */
export async function answerWants<Name extends string>(context: Context, wants: Readonly<Record<Name, Want>>): Promise<Record<Name, readonly Thing[]>> {
  const { items } = await answerTree(context.store, everything("entities/selected", {}, [], wants), { signal: context.signal });
  const links = (items as readonly { readonly node: Thing }[])[0]?.node.links ?? {};
  const found = Object.keys(wants).map((name) => [name, (links[name]?.items ?? []).map(({ node }) => node)]);
  return Object.fromEntries(found) as Record<Name, readonly Thing[]>;
}

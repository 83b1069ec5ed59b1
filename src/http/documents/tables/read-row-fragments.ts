import { readdir, readFile } from "node:fs/promises";
import { type FragmentDefinitionNode, Kind, parse, Source } from "graphql";

/** What a row of each kind of table is: `schema/tables/<name>.graphql` holds one fragment on the type of its nodes. */
export async function readRowFragments(folder = new URL("../../../../schema/tables/", import.meta.url)): Promise<readonly FragmentDefinitionNode[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".graphql")).sort();
  return Promise.all(
    files.map(async (file) => {
      const [fragment, ...others] = parse(new Source(await readFile(new URL(file, folder), "utf8"), file)).definitions;
      if (fragment?.kind !== Kind.FRAGMENT_DEFINITION || others.length > 0) throw new Error(`${file} must hold one fragment and nothing else`);
      return fragment;
    }),
  );
}

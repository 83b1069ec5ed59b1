import type { GraphQLResolveInfo } from "graphql";
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { type CellState, cellStates } from "../domain/analysis/matrix/cell-states.js";
import { fillCells, type MatrixEvidence } from "../domain/analysis/matrix/fill-cells.js";
import { asksForEvidence, evidenceParameters, type EvidenceFilter as Filter } from "../domain/evidence/evidence-filter.js";
import { KnownError } from "../errors.js";
import { answerTree } from "../graph/answer-tree.js";
import type { Answer, Thing, Want } from "../graph/want.js";
import { rootArguments } from "./answer.js";
import { answerSelected } from "./answer-selected.js";
import type { Context } from "./context.js";
import { EntityKind, type Language } from "./enums.js";
import { EvidenceFilter } from "./filters.type.js";
import { LanguageArgument, spoken } from "./language-argument.js";
import { EvidenceCell, EvidenceMatrix } from "./matrix.type.js";
import { namedThings } from "./named-things.js";

/** Arguments of `evidenceMatrix`. */
@ArgsType()
class MatrixArguments {
  @Field(() => EntityKind, { nullable: true, defaultValue: "Mechanism", description: "Kind of the rows." })
  rows!: string;

  @Field(() => EntityKind, { nullable: true, defaultValue: "Outcome", description: "Kind of the columns." })
  columns!: string;

  @Field(() => EvidenceFilter, { nullable: true, description: "Only over what passes this filter; each step of a derived link must." })
  evidence?: EvidenceFilter;
}

/** Longest walk that counts as a derived link. */
const longestWalk = 3;
/** Most cells of a matrix. */
const mostCells = 10_000;
const all = { skip: 0, limit: 1_000_000 };
const plain = { page: all, total: false, facets: [] } as const;
const reading = (...properties: string[]) => ({ node: { properties, children: [] } });

const thingsOf = (kind: string): Want => ({
  ...plain,
  fragment: "things/list-entities",
  parameters: { kinds: [kind], ids: null, categories: null, desiredDirections: null, text: null, orderBy: "NAME" },
  select: reading("id"),
});

const below = (...children: readonly (readonly [key: string, want: Want])[]): Want => ({
  ...plain,
  fragment: "analysis/selected",
  parameters: {},
  select: { node: { properties: [], children: children.map(([key, want]) => ({ key, want })) } },
});

/** What is known between all things of two kinds. */
@Resolver()
export class MatrixResolver {
  @Query(() => EvidenceMatrix, {
    description:
      "What is known between all things of one kind and all of another, direct and derived counts apart, and where is nothing? At most 10,000 cells.",
  })
  async evidenceMatrix(@Args(() => MatrixArguments) _arguments: MatrixArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    const args = rootArguments(info);
    const [rows, columns] = [args.rows as string, args.columns as string];
    const filter = (args.evidence ?? {}) as Filter;
    const answered = async (want: Want) => {
      const { items } = await answerTree(context.store, want, { signal: context.signal });
      return (items as readonly { node: Thing }[])[0]?.node.links ?? {};
    };
    const things = await answered(below(["rows", thingsOf(rows)], ["columns", thingsOf(columns)]));
    const idsOf = (name: string) => (things[name] as Answer).items.map(({ node }) => node?.id as string);
    const [rowIds, columnIds] = [idsOf("rows"), idsOf("columns")];
    const cells = rowIds.length * columnIds.length;
    if (cells > mostCells)
      throw new KnownError("BAD_ARGUMENT", {
        problem: `${info.path.key}.rows and columns make ${cells} cells; at most ${mostCells} are allowed. Ask for kinds with fewer things.`,
        argument: `${info.path.key}.rows`,
      });

    const evidence: Want = { ...plain, fragment: "tree/evidence-of-association", parameters: {}, select: reading("claims", "results") };
    const pairs: Want = {
      ...plain,
      fragment: "analysis/pairs-between-kinds",
      parameters: { rows, columns },
      select: { node: { properties: ["subjectId", "objectId"], children: [{ key: "evidence", want: evidence }] } },
    };
    const walks: Want = {
      ...plain,
      fragment: "analysis/walks-between-kinds",
      holes: { LENGTH: String(longestWalk) },
      parameters: { ...evidenceParameters(filter), rows, columns, unfiltered: !asksForEvidence(filter) },
      select: reading("subjectId", "objectId", "walks"),
    };
    const links = await answered(below(["pairs", pairs], ["walks", walks]));
    const found = {
      pairs: (links.pairs as Answer).items.map(({ node }) => ({ ...node, ...((node as Thing).links.evidence as Answer).items[0]?.node })),
      walks: (links.walks as Answer).items.map(({ node }) => node),
    } as unknown as MatrixEvidence;
    const filled = fillCells(rowIds, columnIds, found, filter);
    const shown = await answerSelected(context, info, {
      rows: namedThings.entities([["rows"]], rowIds),
      columns: namedThings.entities([["columns"]], columnIds),
      row: namedThings.entities([["cells", "row"]], rowIds),
      column: namedThings.entities([["cells", "column"]], columnIds),
      studies: namedThings.studies(
        [["cells", "studies"]],
        filled.flatMap(({ studyIds }) => studyIds),
      ),
    });
    return {
      rows: rowIds.map((id) => shown.rows.get(id)),
      columns: columnIds.map((id) => shown.columns.get(id)),
      cells: filled.map(({ rowId, columnId, studyIds, ...cell }) => ({
        ...cell,
        row: shown.row.get(rowId),
        column: shown.column.get(columnId),
        studies: studyIds.map((id) => shown.studies.get(id)),
      })),
    };
  }
}

/** A cell in words. */
@Resolver(() => EvidenceCell)
export class CellResolver {
  @FieldResolver(() => String, { description: "Its state in words." })
  stateLabel(@Root() { state }: { state: CellState }, @LanguageArgument() lang: Language): string {
    return spoken(lang, cellStates[state].en, cellStates[state].zh);
  }
}

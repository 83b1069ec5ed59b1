import type { GraphQLResolveInfo } from "graphql";
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { evidenceFragment } from "../../domain/confidence/evidence-below.js";
import { asksForEvidence, evidenceParameters, type EvidenceFilter as Filter } from "../../domain/evidence/evidence-filter.js";
import { type CellState, cellStates } from "../../domain/evidence-matrix/cell-states.js";
import { fillCells, type MatrixEvidence } from "../../domain/evidence-matrix/fill-cells.js";
import { KnownError } from "../../errors.js";
import type { Answer, Want } from "../../graph/plan/query-node.js";
import { rootArguments } from "../execution/answer.js";
import { answerWants } from "../execution/answer-queries.js";
import { answerSelected } from "../execution/answer-selected.js";
import type { Context } from "../execution/context.js";
import { namedThings } from "../execution/named-entities.js";
import { everything } from "../execution/select-all.js";
import { EntityKind, type Language } from "../fields/enums.js";
import { EvidenceFilter } from "../fields/filters.type.js";
import { LanguageArgument, spoken } from "../fields/language-argument.js";
import { EvidenceCell, EvidenceMatrix } from "./matrix.type.js";

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

const thingsOf = (kind: string): Want =>
  everything("entities/list-entities", { kinds: [kind], ids: null, categories: null, desiredDirections: null, text: null, orderBy: "NAME" }, ["id"]);

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
    const things = await answerWants(context, { rows: thingsOf(rows), columns: thingsOf(columns) });
    const [rowIds, columnIds] = [things.rows, things.columns].map((found) => found.map(({ id }) => id as string)) as [string[], string[]];
    const cells = rowIds.length * columnIds.length;
    if (cells > mostCells)
      throw new KnownError("BAD_ARGUMENT", {
        problem: `${info.path.key}.rows and columns make ${cells} cells; at most ${mostCells} are allowed. Ask for kinds with fewer things.`,
        argument: `${info.path.key}.rows`,
      });

    const evidence = everything(evidenceFragment, {}, ["claims", "results"]);
    const walking = { ...evidenceParameters(filter), rows, columns, unfiltered: !asksForEvidence(filter) };
    const links = await answerWants(context, {
      pairs: everything("evidence-matrix/pairs-between-kinds", { rows, columns }, ["subjectId", "objectId"], { evidence }),
      walks: everything("evidence-matrix/walks-between-kinds", walking, ["subjectId", "objectId", "walks"], {}, { LENGTH: String(longestWalk) }),
    });
    const found = {
      pairs: links.pairs.map((pair) => ({ ...pair, ...(pair.links.evidence as Answer).items[0]?.node })),
      walks: links.walks,
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

import type { GraphQLResolveInfo } from "graphql";
import { ArgsType, Ctx, Field, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { answerEvidenceMatrix } from "../../domain/evidence-matrix/answer-evidence-matrix.js";
import { type CellState, cellStates } from "../../domain/evidence-matrix/cell-states.js";
import { answerSelected } from "../execution/answer-selected.js";
import { type Context, findOnce } from "../execution/context.js";
import { Costs } from "../execution/field-source.js";
import { namedEntities } from "../execution/named-entities.js";
import { EntityKind, type Language } from "../fields/enums.js";
import { EvidenceFilter } from "../fields/filters.type.js";
import { Given } from "../fields/given.js";
import { LanguageArgument, spoken } from "../fields/language-argument.js";
import { EvidenceCell, EvidenceMatrix } from "./matrix.type.js";

/** Arguments of `evidenceMatrix`. */
@ArgsType()
class MatrixArguments {
  @Field(() => EntityKind, { nullable: true, defaultValue: "Mechanism", description: "Kind of the rows." })
  rows!: string;

  @Field(() => EntityKind, { nullable: true, defaultValue: "Outcome", description: "Kind of the columns." })
  columns!: string;

  @Field(() => EvidenceFilter, { nullable: true, description: "Only evidence that passes this filter; for derived links, at every step." })
  evidence?: EvidenceFilter;
}

/** What is known between all entities of two kinds. */
@Resolver()
export class MatrixResolver {
  @Costs(8_000)
  @Query(() => EvidenceMatrix, {
    description:
      "What is known between all entities of one kind and all of another, with direct and derived evidence counted separately, and where are the gaps? At most 10,000 cells.",
  })
  async evidenceMatrix(@Given(() => MatrixArguments) args: MatrixArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    const { rows, columns, evidence = {} } = args;
    const { rowIds, columnIds, cells } = await findOnce(context, "evidenceMatrix", args, () =>
      answerEvidenceMatrix(context.store, { rows, columns, evidence, argument: `${info.path.key}.rows` }, { signal: context.signal }),
    );
    const shown = await answerSelected(context, info, {
      rows: namedEntities.entities([["rows"]], rowIds),
      columns: namedEntities.entities([["columns"]], columnIds),
      row: namedEntities.entities([["cells", "row"]], rowIds),
      column: namedEntities.entities([["cells", "column"]], columnIds),
      studies: namedEntities.studies(
        [["cells", "studies"]],
        cells.flatMap(({ studyIds }) => studyIds),
      ),
    });
    return {
      rows: rowIds.map((id) => shown.rows.get(id)),
      columns: columnIds.map((id) => shown.columns.get(id)),
      cells: cells.map(({ rowId, columnId, studyIds, ...cell }) => ({
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

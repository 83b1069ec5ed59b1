import type { Fragments, Statements } from "./cypher-files.js";
import type { Recorded } from "./yielded.js";

/** A file of `cypher/` that finds nodes; what it takes and yields stands in its header, and in `cypher-files.ts`. */
export type FragmentName = keyof Fragments;

/** A file of `cypher/` that is a statement. */
export type StatementName = keyof Statements;

/** A file of `cypher/`, by its path there without extension. */
export type FileName = FragmentName | StatementName;

type FileOf<File extends FileName> = (Fragments & Statements)[File];

/** The `$parameters` of a file. */
export type ParametersOf<File extends FileName> = FileOf<File>["parameters"];

/** The `__PLACEHOLDERS__` of a file. */
export type PlaceholdersOf<File extends FileName> = FileOf<File>["placeholders"];

/** A row of a statement: its columns. */
export type RowOf<File extends StatementName> = Statements[File]["row"];

/** The variables that a fragment yields. */
export type VariableOf<File extends FragmentName> = keyof Fragments[File]["to"] & string;

/** What can be read of a variable of a fragment. */
export type RecordOf<File extends FragmentName, Variable extends string> =
  Fragments[File]["to"] extends Readonly<Record<Variable, infer Yielded>>
    ? NonNullable<Yielded> extends Recorded<infer Properties>
      ? Properties
      : never
    : never;

/** The names of what can be read of a variable of a fragment. */
export type PropertyOf<File extends FragmentName, Variable extends string> = keyof RecordOf<File, Variable> & string;

/** Rows that one statement can write together. */
export interface Batch<Row> {
  readonly key: string;
  readonly rows: readonly Row[];
}

/** Cuts a stream of rows into batches of rows with the same key, in their order; the next row is asked for only when a batch is. */
export function* batches<Row>(rows: Iterable<Row>, keyOf: (row: Row) => string, most: number): Generator<Batch<Row>> {
  let key = "";
  let batch: Row[] = [];
  for (const row of rows) {
    const next = keyOf(row);
    if (batch.length > 0 && (batch.length === most || next !== key)) {
      yield { key, rows: batch };
      batch = [];
    }
    key = next;
    batch.push(row);
  }
  if (batch.length > 0) yield { key, rows: batch };
}

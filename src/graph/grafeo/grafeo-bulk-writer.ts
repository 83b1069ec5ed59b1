import type { GrafeoDB } from "@grafeo-db/js";
import type { Properties as PropertyTypes } from "../../model/graph-shape.js";
import type { BulkLink, BulkLinks, BulkNodes, BulkProperties, BulkWriter } from "../bulk-writer.js";
import { readStatement } from "../statements/read-statement.js";
import type { Statement } from "../store.js";

/**
 * The engine's own bulk calls, without Cypher. The engine's number of each node is kept until the relationships are
 * written, about 100 bytes a node; nothing is kept of a relationship.
 */
export class GrafeoBulkWriter implements BulkWriter {
  readonly parallel = 1;
  readonly batchRows = 10_000;
  readonly #database: GrafeoDB;
  readonly #numbers = new Map<string, Map<string, number>>();
  readonly #real = new Map<string, Statement>();

  constructor(database: GrafeoDB) {
    this.#database = database;
  }

  async nodes({ label, kind, properties }: BulkNodes, rows: readonly BulkProperties[]): Promise<number> {
    this.#noteReal(label, properties);
    const numbers = this.#numbersOf(label);
    for (const { id } of rows) if (numbers.has(id as string)) throw new Error(`there is a ${label} ${String(id)} already`);
    const created = await this.#database.batchCreateNodesWithProps(kind === undefined ? label : [label, kind], rows as BulkProperties[]);
    for (let index = 0; index < created.length; index++) numbers.set(rows[index]?.id as string, created[index] as number);
    return created.length;
  }

  async links({ type, from, to }: BulkLinks, rows: readonly BulkLink[]): Promise<number> {
    const [sources, targets] = [this.#numbersOf(from), this.#numbersOf(to)];
    const edges = rows.flatMap(([source, target, properties]) => {
      const [src, dst] = [sources.get(source), targets.get(target)];
      return src === undefined || dst === undefined ? [] : [{ type, src, dst, properties }];
    });
    return edges.length < rows.length ? edges.length : (await this.#database.batchCreateEdges(edges)).length;
  }

  async known(label: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const numbers = this.#numbersOf(label);
    return new Set(ids.filter((id) => numbers.has(id)));
  }

  /** What is to be run at the end: JavaScript does not tell 2.0 from 2, and the engine divides whole numbers without remainder. */
  finishing(): readonly Statement[] {
    return [...this.#real.values()];
  }

  #noteReal(label: string, properties: PropertyTypes): void {
    for (const [name, type] of Object.entries(properties)) {
      if (type !== "real" && type !== "reals") continue;
      const placeholders = { LABEL: label, PROPERTY: name.replace("?", "") };
      this.#real.set(`${label} ${name}`, readStatement(type === "real" ? "release/cast-to-float" : "release/cast-list-to-float", placeholders));
    }
  }

  #numbersOf(label: string): Map<string, number> {
    const numbers = this.#numbers.get(label) ?? new Map<string, number>();
    this.#numbers.set(label, numbers);
    return numbers;
  }
}

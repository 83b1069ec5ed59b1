import { describe } from "vitest";
import { engines, type TestEngine } from "./engines.js";

/** One body of tests over all engines; an engine that this run has not is shown as skipped, with the reason. */
export function describeEngines(title: string, body: (engine: TestEngine) => void): void {
  for (const engine of engines) {
    const reason = engine.skip ? ` (${engine.skip})` : "";
    describe.skipIf(engine.skip !== undefined)(`${title}: ${engine.name}${reason}`, () => body(engine));
  }
}

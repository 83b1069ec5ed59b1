import { describe } from "vitest";
import { engines, type TestEngine } from "./engines.js";

/** One body of tests over the engines; an engine that this run has not is shown as skipped, with the reason. */
export function describeEngines(title: string, body: (engine: TestEngine) => void, chosen: readonly TestEngine[] = engines): void {
  for (const engine of chosen) {
    const reason = engine.skip ? ` (${engine.skip})` : "";
    describe.skipIf(engine.skip !== undefined)(`${title}: ${engine.name}${reason}`, () => body(engine));
  }
}

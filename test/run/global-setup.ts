import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder for what the files of one run make once and share. It goes with the run. */
    runFolder: string;
  }
}

/** Makes the folder of a run, and takes it away. */
export default function setUpRun(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "msc-kg-run-"));
  project.provide("runFolder", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

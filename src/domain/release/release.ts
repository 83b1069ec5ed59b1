import type { ClaimRow } from "../../model/claim-row.js";
import type { EntityRow } from "../../model/entity-row.js";
import type { LadderFile } from "../../model/ladder-file.js";
import type { PredicateFile } from "../../model/predicate-file.js";
import type { ReleaseManifest } from "../../model/release-manifest.js";
import type { ResultRow } from "../../model/result-row.js";
import type { StudyRow } from "../../model/study-row.js";

/** A curated release as its folder holds it: every row checked, every reference held. */
export interface Release {
  readonly manifest: ReleaseManifest;
  readonly entities: readonly EntityRow[];
  readonly predicates: PredicateFile;
  readonly claims: readonly ClaimRow[];
  readonly studies: readonly StudyRow[];
  readonly results: readonly ResultRow[];
  readonly ladder: LadderFile;
}

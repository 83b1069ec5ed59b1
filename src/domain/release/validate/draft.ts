import type { ClaimRow } from "../../../model/claim-row.js";
import type { EntityRow } from "../../../model/entity-row.js";
import type { LadderFile } from "../../../model/ladder-file.js";
import type { PredicateFile } from "../../../model/predicate-file.js";
import type { ReleaseManifest } from "../../../model/release-manifest.js";
import type { ResultRow } from "../../../model/result-row.js";
import type { StudyRow } from "../../../model/study-row.js";
import type { ParsedRows } from "./parse-rows.js";

/** A release as far as its files could be read one by one: what the checks between files look at. */
export interface Draft {
  readonly manifest: ReleaseManifest | null;
  readonly entities: ParsedRows<EntityRow>;
  readonly predicates: PredicateFile | null;
  readonly claims: ParsedRows<ClaimRow>;
  readonly studies: ParsedRows<StudyRow>;
  readonly results: ParsedRows<ResultRow>;
  readonly ladder: LadderFile | null;
}

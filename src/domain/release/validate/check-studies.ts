import { donorEntities } from "../../../model/donor-entities.js";
import type { Draft } from "./draft.js";
import type { Problem } from "./problem.js";

/** Between studies and the other files: cells, routes and donors are entities, cohorts exist, a MeSH term has one name, and no year lies after the release. */
export function checkStudies({ manifest, entities, studies }: Draft): Problem[] {
  const kindOf = new Map(entities.rows.flatMap((row) => (row ? [[row.id, row.kind]] : [])));
  const cohorts = new Set(studies.rows.flatMap((row) => (row?.cohort ? [row.cohort] : [])));
  const releaseYear = manifest ? Number(manifest.date.slice(0, 4)) : Number.POSITIVE_INFINITY;
  const termOf = new Map<string, string>();
  return studies.rows.flatMap((row, index) => {
    if (!row) return [];
    const problems: Problem[] = [];
    const report = (field: string, problem: string) => problems.push({ file: "studies.jsonl", line: index + 1, field, problem });
    for (const field of ["cell_source_entities", "route_entities"] as const)
      for (const [place, id] of row[field].entries()) {
        if (!entities.holds(id)) report(`${field}[${place}]`, `names entity ${id}, which entities.jsonl does not hold`);
        else if (field === "route_entities" && (kindOf.get(id) ?? "Route") !== "Route") report(`${field}[${place}]`, `is a ${kindOf.get(id)}; must be a Route`);
      }
    for (const [place, donor] of row.donor.entries())
      if (!entities.holds(donorEntities[donor])) report(`donor[${place}]`, `is "${donor}", for which entities.jsonl must hold ${donorEntities[donor]}`);
    for (const [place, cohort] of (row.cohort_overlap_possible ?? []).entries())
      if (!cohorts.has(cohort)) report(`cohort_overlap_possible[${place}]`, `names cohort ${cohort}, to which no study of studies.jsonl belongs`);
    for (const [place, { id, term }] of (row.mesh_conditions ?? []).entries()) {
      const known = termOf.get(id) ?? term;
      termOf.set(id, known);
      if (term !== known) report(`mesh_conditions[${place}].term`, `is "${term}"; must be "${known}", as another study calls ${id}`);
    }
    for (const field of ["year", "year_from_identifier"] as const)
      if ((row[field] ?? 0) > releaseYear) report(field, `is ${row[field]}; must not lie after the release's year ${releaseYear}`);
    return problems;
  });
}

import type { Draft } from "./draft.js";
import type { Problem } from "./problem.js";

/** Predicates of class, place, use, route, aim, limit, score item, reading, prognosis and comparison: no finding supports or denies an effect by them. */
const withoutEffect: readonly string[] = [
  "assesses",
  "better_than",
  "candidate_for",
  "component_of",
  "delivered_by",
  "limited_by",
  "located_in",
  "measures",
  "needed_for",
  "predicts",
  "subclass_of",
  "uses",
];

/** Fixed roles of these predicates, regardless of the release: one entity goes with a later one, and one is part of a score. */
const roleOf: Readonly<Record<string, string>> = { component_of: "structural", predicts: "prognostic" };

/** Between `predicates.json`, `ladder.json` and the rows: counts of use, entities that are named, and reasons for conflicts. */
export function checkRules({ entities, predicates, claims, ladder }: Draft): Problem[] {
  const problems: Problem[] = [];
  const complete = claims.rows.length > 0 && claims.rows.every((row) => row !== null);
  for (const [name, predicate] of Object.entries(predicates?.predicates ?? {})) {
    const uses = claims.rows.filter((row) => row?.predicate === name).length;
    if (predicate.effect && withoutEffect.includes(name))
      problems.push({ file: "predicates.json", line: null, field: `predicates.${name}.effect`, problem: `is true; must be false: ${name} states no effect` });
    const role = roleOf[name];
    if (predicate.path_role !== undefined && role !== undefined && predicate.path_role !== role)
      problems.push({ file: "predicates.json", line: null, field: `predicates.${name}.path_role`, problem: `is ${predicate.path_role}; must be ${role}` });
    if (complete && uses !== predicate.uses)
      problems.push({
        file: "predicates.json",
        line: null,
        field: `predicates.${name}.uses`,
        problem: `is ${predicate.uses}; must be ${uses}, the number of claims with this predicate`,
      });
  }
  if (!ladder) return problems;
  const report = (field: string, problem: string) => problems.push({ file: "ladder.json", line: null, field, problem });
  const names: [string, string][] = [
    ...(["seed_mechanisms", "required_targets", "main_sources", "main_targets"] as const).flatMap((field) =>
      (ladder[field] ?? []).map((id, place): [string, string] => [`${field}[${place}]`, id]),
    ),
    ...ladder.oracle_pairs.flatMap((pair, place) => pair.map((id, end): [string, string] => [`oracle_pairs[${place}][${end}]`, id])),
    ...ladder.known_gaps.flatMap(({ to, via }, place): [string, string][] => [
      [`known_gaps[${place}].to`, to],
      [`known_gaps[${place}].via`, via],
    ]),
    ...(ladder.main_gaps ?? []).flatMap(({ from, to }, place): [string, string][] => [
      [`main_gaps[${place}].from`, from],
      [`main_gaps[${place}].to`, to],
    ]),
  ];
  for (const [field, id] of names) if (!entities.holds(id)) report(field, `names entity ${id}, which entities.jsonl does not hold`);
  const claimOf = new Map(claims.rows.flatMap((row) => (row ? [[row.id, row]] : [])));
  const reasonOf = new Map<string, string>();
  for (const [reason, { pairs }] of Object.entries(ladder.conflict_reasons))
    for (const [place, pair] of pairs.entries()) {
      const field = `conflict_reasons.${reason}.pairs[${place}]`;
      const [first = "", second = ""] = [...pair].sort();
      if (claimOf.get(first)?.conflicts_with.includes(second) === false || !claims.holds(first))
        report(field, `names ${first} and ${second}, which claims.jsonl does not mark as conflicting`);
      const given = reasonOf.get(`${first} ${second}`);
      if (given !== undefined) report(field, `names ${first} and ${second}, for which ${given} gives a reason already; must be named once`);
      else reasonOf.set(`${first} ${second}`, reason);
    }
  return problems;
}

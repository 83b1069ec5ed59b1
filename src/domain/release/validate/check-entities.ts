import type { Draft } from "./draft.js";
import type { Problem } from "./problem.js";

/** Between entities: a retired identifier names no living entity and one successor, and no class is above itself. */
export function checkEntities({ entities, claims }: Draft): Problem[] {
  const problems: Problem[] = [];
  const successor = new Map<string, string>();
  for (const [index, row] of entities.rows.entries()) {
    for (const [place, id] of (row?.merged_from ?? []).entries()) {
      const report = (problem: string) => problems.push({ file: "entities.jsonl", line: index + 1, field: `merged_from[${place}]`, problem });
      if (entities.rows.some((other) => other?.id === id)) report(`is ${id}, which is an entity of its own; must be an identifier that is no longer used`);
      const first = successor.get(id);
      if (first !== undefined) report(`is ${id}, which ${first} replaces already; must be named once`);
      else if (row) successor.set(id, row.id);
    }
  }
  return [...problems, ...circles(claims)];
}

/** Claims that close a circle of `subclass_of`. */
function circles(claims: Draft["claims"]): Problem[] {
  const parents = new Map<string, string[]>();
  const isClass = (row: Draft["claims"]["rows"][number]) => row !== null && row.predicate === "subclass_of" && row.polarity === "positive";
  for (const row of claims.rows) if (row && isClass(row)) parents.set(row.subject, [...(parents.get(row.subject) ?? []), row.object]);
  return claims.rows.flatMap((row, index) => {
    if (!row || !isClass(row)) return [];
    const above = new Set([row.object]);
    for (const name of above) for (const parent of parents.get(name) ?? []) above.add(parent);
    if (!above.has(row.subject)) return [];
    return [
      {
        file: "claims.jsonl",
        line: index + 1,
        field: "object",
        problem: `is ${row.object}, which is itself below ${row.subject}; subclass_of must not form a cycle`,
      },
    ];
  });
}

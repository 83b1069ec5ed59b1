import { append } from "../../../../basics/append.js";
import { reachableFrom } from "../../../../basics/reachable-from.js";
import type { EntityRow } from "../../../../model/entity-row.js";
import type { StudyRow } from "../../../../model/study-row.js";
import type { Release } from "../../release.js";
import type { Problem } from "../problem.js";

/** The graph hangs together, mechanisms lead from cells to an effect, predicates are used, and names and descriptions tell entities apart. */
export function checkConnections(release: Release): Problem[] {
  return [...components(release), ...mechanisms(release), ...unused(release), ...repeated(release)];
}

/** Entities that claims do not join, over any number of others, to the first one. */
function components({ entities, claims }: Release): Problem[] {
  const beside = new Map<string, string[]>();
  for (const { subject, object } of claims) {
    append(beside, subject, object);
    append(beside, object, subject);
  }
  const [first] = entities;
  if (!first) return [];
  const reached = reachableFrom(beside, first.id);
  return entities.flatMap(({ id }, place) =>
    id === first.id || reached.has(id)
      ? []
      : [
          {
            file: "entities.jsonl",
            line: place + 1,
            field: "id",
            problem: `is ${id}, which no chain of claims joins to ${first.id}; claims.jsonl must join it`,
          },
        ],
  );
}

function mechanisms({ entities, claims }: Release): Problem[] {
  const ends = (predicate: string) => new Set(claims.filter((claim) => claim.predicate === predicate).map(({ object }) => object));
  const fromSource = ends("has_mechanism");
  const ofMediator = ends("participates_in");
  const onward = new Set(claims.filter(({ sign, predicate }) => sign !== 0 && predicate !== "subclass_of").map(({ subject }) => subject));
  return entities.flatMap(({ id, kind }, place) => {
    if (kind !== "Mechanism") return [];
    const missing = [
      ...(fromSource.has(id) ? [] : ["must be the object of a has_mechanism claim"]),
      ...(ofMediator.has(id) ? [] : ["must be the object of a participates_in claim"]),
      ...(onward.has(id) ? [] : ["must be the subject of a claim with a sign"]),
    ];
    return missing.map((problem) => ({ file: "entities.jsonl", line: place + 1, field: "id", problem: `is the mechanism ${id}; ${problem}` }));
  });
}

function unused({ predicates }: Release): Problem[] {
  return Object.entries(predicates.predicates).flatMap(([name, { uses }]) =>
    uses > 0 ? [] : [{ file: "predicates.json", line: null, field: `predicates.${name}`, problem: "is used by no claim; must be left out" }],
  );
}

function repeated({ entities, studies }: Release): Problem[] {
  const entityFields = ["description_en", "description_zh"] as const satisfies readonly (keyof EntityRow)[];
  const studyFields = ["short_name_en", "short_name_zh"] as const satisfies readonly (keyof StudyRow)[];
  return [
    ...entityFields.flatMap((field) =>
      repeatedIn(
        "entities.jsonl",
        field,
        entities.map((row) => row[field]),
      ),
    ),
    ...studyFields.flatMap((field) =>
      repeatedIn(
        "studies.jsonl",
        field,
        studies.map((row) => row[field]),
      ),
    ),
  ];
}

function repeatedIn(file: string, field: string, values: readonly (string | undefined)[]): Problem[] {
  const lines = new Map<string | undefined, number>();
  return values.flatMap((value, place) => {
    const first = lines.get(value);
    if (first === undefined) lines.set(value, place + 1);
    return first === undefined ? [] : [{ file, line: place + 1, field, problem: `is "${value}", as in line ${first}; must be unique` }];
  });
}

import { readStatement } from "../../src/graph/statements/read-statement.js";
import type { Store } from "../../src/graph/store.js";
import { type Label, relationshipShapes } from "../../src/model/graph-shape.js";
import type { PlainRelease } from "./cut-release.js";

// biome-ignore lint/suspicious/noExplicitAny: rows as they are printed.
type Row = any;

/** Column of a file to property of a node, where the names differ otherwise than in their case. */
const columns = {
  entities: {},
  claims: { context_text: "contextText" },
  studies: {
    kind: "design",
    dose_cells: "dose",
    n_treated: "treated",
    n_control: "control",
    n_infusions: "infusions",
    n_studies: "studies",
    n_patients: "patients",
  },
  results: { timepoint_weeks: "weeks", k_review: "studiesInReview", k: "studies" },
  arms: { n_randomised: "randomised", ci_low: "low", ci_high: "high" },
} as const;

/** The rows of a release as they are told by a graph alone: the proof that loading drops and flattens nothing. Rows and keys come in any order. */
export async function rowsOfGraph(store: Store): Promise<PlainRelease> {
  const nodes = async (label: Label): Promise<Row[]> => (await store.read(readStatement("release/read-nodes", { LABEL: label }))).map((row) => row.properties);
  const byId = async (label: Label) => new Map((await nodes(label)).map((node) => [node.id, node]));
  /** Links of a type by the id of their source, in the order of their position. */
  const links = async (from: Label, type: string, to: Label) => {
    const shape = relationshipShapes.find((known) => known.from === from && known.type === type && known.to === to);
    if (!shape) throw new Error(`no shape (:${from})-[:${type}]->(:${to})`);
    const grouped = new Map<string, Row[]>();
    for (const { source, target, properties } of (await store.read(readStatement("release/read-relationships", { FROM: from, TYPE: type, TO: to }))) as Row[])
      grouped.set(source, [...(grouped.get(source) ?? []), { target, ...properties }]);
    for (const group of grouped.values()) group.sort((one, other) => (one.position ?? 0) - (other.position ?? 0));
    return (source: string): Row[] => grouped.get(source) ?? [];
  };
  const targets = (rows: Row[]): string[] => rows.map((row) => row.target);

  const references = await links("Entity", "HAS_CROSS_REFERENCE", "CrossReference");
  const mirrors = await links("Entity", "MIRROR_OF", "Entity");
  const retired = await store.read(readStatement("release/read-relationships", { FROM: "RetiredIdentifier", TYPE: "REPLACED_BY", TO: "Entity" }));
  const entities = (await nodes("Entity")).map(({ folded: _, studyIds: __, keptClaimIds: ___, superclasses: ____, ...node }) => {
    const mergedFrom = retired.filter((row) => row.target === node.id).map((row) => row.source);
    const mirrorOf = mirrors(node.id).map(({ target, sign }) => ({ id: target, sign }));
    return {
      ...snakeCase(node, columns.entities),
      ...(mirrorOf.length > 0 && { mirror_of: mirrorOf }),
      xrefs: references(node.id).map(({ target, relation, verified, label, source }) => ({ id: target, relation, verified, label, source })),
      ...(mergedFrom.length > 0 && { merged_from: mergedFrom }),
    };
  });

  const [subjects, objects, comparedBy, evidence, predicatesOf, conflicts] = await Promise.all([
    links("Claim", "SUBJECT", "Entity"),
    links("Claim", "OBJECT", "Entity"),
    links("Claim", "OF_OUTCOME", "Entity"),
    links("Claim", "RESTS_ON", "Study"),
    links("Claim", "HAS_PREDICATE", "Predicate"),
    links("Claim", "CONFLICTS_WITH", "Claim"),
  ]);
  const claimNodes = await nodes("Claim");
  const conflictsOf = (id: string): string[] =>
    [...targets(conflicts(id)), ...claimNodes.filter((other) => targets(conflicts(other.id)).includes(id)).map((other) => other.id)].sort();
  const claims = claimNodes.map(
    ({
      folded: _,
      human: __,
      studyIds: ___,
      stages: ____,
      causes: _____,
      models: ______,
      setting,
      species,
      model,
      etiology,
      diseaseStage,
      region,
      ...node
    }) => {
      const bases = evidence(node.id).filter((link) => link.basis !== node.basis);
      return present({
        ...snakeCase(node, columns.claims),
        subject: subjects(node.id)[0].target,
        predicate: predicatesOf(node.id)[0].target,
        object: objects(node.id)[0].target,
        outcome: comparedBy(node.id)[0]?.target,
        context: present({ setting, species, model, etiology: etiology.length > 0 ? etiology : undefined, disease_stage: diseaseStage, region }),
        evidence: targets(evidence(node.id)),
        basis_by_study: bases.length > 0 ? Object.fromEntries(bases.map((link) => [link.target, link.basis])) : undefined,
        conflicts_with: conflictsOf(node.id),
      });
    },
  );

  const [sources, routes, cohorts, overlaps, publications, conditions, outcomes] = await Promise.all([
    links("Study", "USED_SOURCE", "Entity"),
    links("Study", "USED_ROUTE", "Entity"),
    links("Study", "IN_COHORT", "Cohort"),
    links("Study", "MAY_OVERLAP", "Cohort"),
    links("Study", "LINKED_PUBLICATION", "Publication"),
    links("Study", "HAS_CONDITION", "MeshTerm"),
    links("Study", "HAS_PRIMARY_OUTCOME", "RegisteredOutcome"),
  ]);
  const [cohortNodes, termNodes, outcomeNodes] = await Promise.all([byId("Cohort"), byId("MeshTerm"), byId("RegisteredOutcome")]);
  const studies = (await nodes("Study")).map(
    ({ folded: _, populationEtiology, populationSeverity, populationRandomised, armSizesSingle, armSizesDouble, armSizesControl, retracted, ...node }) => {
      const [cohort] = cohorts(node.id);
      const mayOverlap = overlaps(node.id);
      const linked = publications(node.id);
      const registered = node.secondaryOutcomes !== undefined;
      return present({
        ...snakeCase(node, columns.studies),
        population: populationEtiology && present({ etiology: populationEtiology, severity: populationSeverity, n_randomised: populationRandomised }),
        arm_sizes: armSizesSingle && { single: armSizesSingle, double: armSizesDouble, control: armSizesControl },
        cell_source_entities: targets(sources(node.id)),
        route_entities: targets(routes(node.id)),
        cohort: cohort && cohortNodes.get(cohort.target).name,
        cohort_basis: cohort?.basis,
        cohort_overlap_possible: mayOverlap.length > 0 ? mayOverlap.map((link) => cohortNodes.get(link.target).name) : undefined,
        cohort_overlap_reason: mayOverlap[0]?.reason,
        linked_publications: linked.length > 0 ? linked.map((link) => ({ pmid: link.target.slice("PMID:".length), type: link.type })) : undefined,
        mesh_conditions: registered ? conditions(node.id).map((link) => ({ id: link.target, term: termNodes.get(link.target).term })) : undefined,
        primary_outcomes: registered
          ? targets(outcomes(node.id))
              .map((id) => outcomeNodes.get(id))
              .sort((one, other) => one.position - other.position)
              .map(({ measure, timeFrame }) => ({ measure, time_frame: timeFrame }))
          : undefined,
        retracted: retracted ?? "unknown",
      });
    },
  );

  const [studyOf, given, measured, arms, armNodes] = await Promise.all([
    links("Result", "REPORTED_BY", "Study"),
    links("Result", "SUBJECT", "Entity"),
    links("Result", "OF_OUTCOME", "Entity"),
    links("Result", "HAS_ARM", "Arm"),
    byId("Arm"),
  ]);
  const results = (await nodes("Result")).map(
    ({ effectKind, effectValue, effectLow, effectHigh, effectLevel, effectT, effectP, stages: _, causes: __, models: ___, ...node }) =>
      present({
        ...snakeCase(node, columns.results),
        study: studyOf(node.id)[0].target,
        subject: given(node.id)[0]?.target,
        outcome_entity: measured(node.id)[0]?.target,
        effect:
          effectKind &&
          present({ kind: effectKind, value: effectValue, ci_low: effectLow, ci_high: effectHigh, ci_level: effectLevel, t: effectT, p: effectP }),
        arms: targets(arms(node.id))
          .map((id) => armNodes.get(id))
          .sort((one, other) => one.position - other.position)
          .map(({ id: _, position: __, ...arm }) => snakeCase(arm, columns.arms)),
      }),
  );
  return { entities, claims, studies, results, ...(await rulesOfGraph(nodes, claimNodes, conflicts)) };
}

async function rulesOfGraph(
  nodes: (label: Label) => Promise<Row[]>,
  claims: Row[],
  conflicts: (source: string) => Row[],
): Promise<Pick<PlainRelease, "predicates" | "ladder">> {
  const [release] = await nodes("Release");
  const levels = await nodes("EvidenceLevel");
  const reasons: Record<string, { en: string; zh: string; pairs: string[][] }> = {};
  for (const { id } of claims)
    for (const { target, reason, reasonEn, reasonZh } of conflicts(id)) {
      if (reason === undefined) continue;
      reasons[reason] ??= { en: reasonEn, zh: reasonZh, pairs: [] };
      reasons[reason].pairs.push([id, target]);
    }
  return {
    predicates: present({
      biolink_model_version: release.biolinkVersion,
      source: release.biolinkSource,
      note: release.biolinkNote,
      evidence_level_to_biolink: Object.fromEntries(levels.filter((level) => level.biolink).map((level) => [level.name, level.biolink])),
      predicates: Object.fromEntries(
        (await nodes("Predicate")).map(({ id, objectDirectionQualifier, sign, signRule, ...node }) => [
          id,
          {
            ...snakeCase(node, {}),
            qualifier: objectDirectionQualifier === undefined ? null : { object_direction_qualifier: objectDirectionQualifier },
            sign: signRule === "fixed" ? sign : signRule,
          },
        ]),
      ),
      sign_rule: release.signRule,
      traverse_rule: release.traverseRule,
      effect_rule: release.effectRule,
      path_role_rule: release.pathRoleRule,
    }),
    ladder: present({
      order: release.ladder,
      start: release.startKinds,
      targets: release.targetKinds,
      max_steps: release.longestPath,
      evidence_rank: Object.fromEntries(levels.map((level) => [level.name, level.rank])),
      conflict_reasons: reasons,
      target_rule: release.targetRule,
      mirror_rule: release.mirrorRule,
    }),
  };
}

function snakeCase(node: Row, named: Readonly<Record<string, string>>): Row {
  const columnOf = new Map(Object.entries(named).map(([column, property]) => [property, column]));
  return Object.fromEntries(
    Object.entries(node).map(([property, value]) => [columnOf.get(property) ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]),
  );
}

function present(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}

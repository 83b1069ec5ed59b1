import type { PlainRelease } from "./cut-release.js";

/** A way in which a release can be wrong: what is set where (undefined takes the field out, `+` adds to a list), and what a curator is told. */
export interface BrokenRow {
  readonly what: string;
  readonly set: Readonly<Record<string, unknown>>;
  /** The lines, in order, or patterns of them. */
  readonly told: readonly (string | RegExp)[];
}

/** Ways in which the rows of `cutRelease` can be wrong. */
export const brokenRows: readonly BrokenRow[] = [
  { what: "an unknown field", set: { "entities.0.colour": "red" }, told: ["entities.jsonl:1 colour: is not a field that this file has"] },
  { what: "an unknown field deep inside", set: { "results.0.arms.1.se": 1 }, told: ["results.jsonl:1 arms[1].se: is not a field that this file has"] },
  { what: "a missing field", set: { "entities.2.name_zh": undefined }, told: ["entities.jsonl:3 name_zh: is missing; must be a text"] },
  {
    what: "an empty text",
    set: { "entities.2.name_en": " " },
    told: ['entities.jsonl:3 name_en: is " "; must say something; leave the field out where nothing is known'],
  },
  {
    what: "a control character",
    set: { "studies.0.title": "a\u0000b" },
    told: ['studies.jsonl:1 title: is "a\\u0000b"; must have no control character and no half of a surrogate pair'],
  },
  {
    what: "half a surrogate pair",
    set: { "studies.0.title": "a\ud800b" },
    told: ['studies.jsonl:1 title: is "a\\ud800b"; must have no control character and no half of a surrogate pair'],
  },
  {
    what: "a formula of a spreadsheet",
    set: { "entities.2.name_en": '=HYPERLINK("https://example.org")' },
    told: ['entities.jsonl:3 name_en: is "=HYPERLINK(\\"https://example.org\\")"; must not begin with =, + or @, which a spreadsheet takes for a formula'],
  },
  {
    what: "a mark that turns the direction of writing",
    set: { "studies.0.title": "a\u202eb" },
    told: [/^studies.jsonl:1 title: is ".*"; must have no marks that turn the direction of writing$/],
  },
  {
    what: "a tag of a page",
    set: { "claims.13.statement_zh": "肝纤维化 <script>alert(1)</script>" },
    told: ['claims.jsonl:14 statement_zh: is "肝纤维化 <script>alert(1)</script>"; must have no tags of a page, such as <b>'],
  },
  { what: "no Chinese", set: { "claims.13.statement_zh": "fibrosis" }, told: ['claims.jsonl:14 statement_zh: is "fibrosis"; must hold Chinese characters'] },
  {
    what: "an id that is no CURIE",
    set: { "entities.3.id": "NCBIGene 7040" },
    told: [
      'entities.jsonl:4 id: is "NCBIGene 7040"; must be a CURIE such as CL:0002540 or MSCKG:meld',
      "claims.jsonl:3 object: names entity NCBIGene:7040, which entities.jsonl does not hold",
      "claims.jsonl:4 object: names entity NCBIGene:7040, which entities.jsonl does not hold",
      "claims.jsonl:14 subject: names entity NCBIGene:7040, which entities.jsonl does not hold",
    ],
  },
  {
    what: "an id twice",
    set: { "claims.1.id": "CLM:0009" },
    told: ['claims.jsonl:2 id: is "CLM:0009", as in line 1; must be unique'],
  },
  { what: "an unknown kind", set: { "entities.3.kind": "Donor" }, told: [/^entities.jsonl:4 kind: is "Donor"; must be one of "AdverseEvent", /] },
  {
    what: "a direction on a kind that has none",
    set: { "entities.0.desired_direction": "higher" },
    told: ['entities.jsonl:1 desired_direction: is "higher"; must be left out for the kind CellSource'],
  },
  {
    what: "no direction on a kind that has one",
    set: { "entities.6.desired_direction": undefined },
    told: [
      "entities.jsonl:7 desired_direction: is missing; must be higher, lower or none for the kind Measure",
      "entities.jsonl:7 target: is true; must be left out where desired_direction is not higher or lower",
    ],
  },
  {
    what: "a description without full stop",
    set: { "entities.1.description_en": "Cells from the bone marrow" },
    told: ['entities.jsonl:2 description_en: is "Cells from the bone marrow"; must end with a full stop'],
  },
  {
    what: "no ontology label",
    set: { "entities.0.ontology_label": undefined, "entities.0.ontology_source": undefined },
    told: ["entities.jsonl:1 ontology_label: is missing; must say how the ontology names CL:0000134"],
  },
  {
    what: "an unknown relation of a cross-reference",
    set: { "entities.0.xrefs.1.relation": "same" },
    told: ['entities.jsonl:1 xrefs[1].relation: is "same"; must be one of "exact", "close", "related", "gene_product"'],
  },
  {
    what: "a retired id that lives",
    set: { "entities.7.merged_from": ["HP:0001395"] },
    told: ["entities.jsonl:8 merged_from[0]: is HP:0001395, which is an entity of its own; must be an identifier that is no longer used"],
  },
  {
    what: "a study that is not held",
    set: { "claims.9.evidence.0": "PMID:1234567" },
    told: ["claims.jsonl:10 evidence[0]: names study PMID:1234567, which studies.jsonl does not hold"],
  },
  { what: "no study", set: { "claims.10.evidence": [] }, told: ["claims.jsonl:11 evidence: is []; must name at least one study"] },
  { what: "a study twice", set: { "claims.10.evidence.+": "PMID:28370357" }, told: [/^claims.jsonl:11 evidence: is \[.*\]; must not name anything twice$/] },
  {
    what: "a subject that is not held",
    set: { "claims.9.subject": "CL:0000999" },
    told: ["claims.jsonl:10 subject: names entity CL:0000999, which entities.jsonl does not hold"],
  },
  {
    what: "a subject that is its object",
    set: { "claims.0.object": "CL:0002540" },
    told: ['claims.jsonl:1 object: is "CL:0002540"; must be another entity than the subject'],
  },
  { what: "an unknown predicate", set: { "claims.13.predicate": "cures" }, told: [/^claims.jsonl:14 predicate: is "cures"; must be one of "assesses", /] },
  {
    what: "a subject outside the domain",
    set: { "claims.13.subject": "MSCKG:albumin", "predicates.predicates.contributes_to.domain": ["CellSource"] },
    told: ["claims.jsonl:14 subject: is a Measure; the subject of contributes_to must be one of CellSource"],
  },
  {
    what: "an object outside the range",
    set: { "claims.10.object": "CL:0000134" },
    told: [
      /^claims.jsonl:11 object: is a CellSource; the object of improves must be one of AdverseEvent, /,
      "claims.jsonl:11 object: is CL:0000134, whose desired direction is not known; improves needs an object with higher or lower",
    ],
  },
  { what: "a sign against the predicate", set: { "claims.2.sign": 1 }, told: ["claims.jsonl:3 sign: is 1; must be -1: that is the sign of reduces"] },
  {
    what: "a sign against the desired direction",
    set: { "claims.10.sign": -1 },
    told: ["claims.jsonl:11 sign: is -1; must be 1: improves moves MSCKG:survival in its desired direction"],
  },
  { what: "a sign on a null claim", set: { "claims.4.sign": 1 }, told: ["claims.jsonl:5 sign: is 1; must be 0 on a claim that is null"] },
  {
    what: "no tested sign on a null claim",
    set: { "claims.4.tested_sign": undefined },
    told: ["claims.jsonl:5 tested_sign: is missing; must be 1: improves moves MSCKG:survival in its desired direction"],
  },
  {
    what: "a tested sign on a positive claim",
    set: { "claims.13.tested_sign": 1 },
    told: ["claims.jsonl:14 tested_sign: is 1; must be left out on a positive claim"],
  },
  {
    what: "a wrong tested sign",
    set: { "claims.4.tested_sign": -1 },
    told: ["claims.jsonl:5 tested_sign: is -1; must be 1: improves moves MSCKG:survival in its desired direction"],
  },
  {
    what: "a conflict of one side",
    set: { "claims.2.conflicts_with": [] },
    told: ["claims.jsonl:4 conflicts_with[0]: names CLM:0054, which does not name CLM:0086; both must name each other"],
  },
  {
    what: "a conflict with nothing",
    set: { "claims.0.conflicts_with": ["CLM:9999"] },
    told: ["claims.jsonl:1 conflicts_with[0]: names claim CLM:9999, which claims.jsonl does not hold"],
  },
  {
    what: "a circle of classes",
    set: { "claims.1.subject": "CL:0000134", "claims.1.object": "CL:0002540" },
    told: [
      "claims.jsonl:1 object: is CL:0000134, which is itself below CL:0002540; subclass_of must not form a cycle",
      "claims.jsonl:2 object: is CL:0002540, which is itself below CL:0000134; subclass_of must not form a cycle",
    ],
  },
  {
    what: "a seed claim without its place",
    set: { "claims.0.seed": true, "claims.0.section": undefined },
    told: ["claims.jsonl:1 section: is missing; must say where in the seed article the claim stands"],
  },
  {
    what: "no setting",
    set: { "claims.9.context.setting": [] },
    told: ["claims.jsonl:10 context.setting: is []; must name at least one setting; none where nothing was observed"],
  },
  {
    what: "settings out of order",
    set: { "claims.9.context": { setting: ["animal", "human"], species: ["human", "rat"] } },
    told: ['claims.jsonl:10 context.setting: is ["animal","human"]; must keep the order human, animal, in_vitro, in_silico, none'],
  },
  {
    what: "a human setting without the species",
    set: { "claims.9.context": { setting: ["human"], species: [] } },
    told: ["claims.jsonl:10 context.species: is []; must name human where the setting does"],
  },
  {
    what: "none beside another setting",
    set: { "claims.9.context": { setting: ["animal", "none"], species: [] } },
    told: ['claims.jsonl:10 context.setting: is ["animal","none"]; must not join none with another setting'],
  },
  {
    what: "an unknown field of a context",
    set: { "claims.9.context.organ": "liver" },
    told: ["claims.jsonl:10 context.organ: is not a field that this file has"],
  },
  { what: "a year as text", set: { "studies.0.year": "2016" }, told: ['studies.jsonl:1 year: is "2016"; must be a whole number'] },
  { what: "a year after the release", set: { "studies.0.year": 2031 }, told: ["studies.jsonl:1 year: is 2031; must not lie after the release's year 2026"] },
  { what: "a year before all studies", set: { "studies.0.year": 201 }, told: ["studies.jsonl:1 year: is 201; must be 1970 or later"] },
  {
    what: "a group of nobody",
    set: { "studies.0.n_treated": 0 },
    told: ["studies.jsonl:1 n_treated: is 0; must be at least 1; leave the field out where nothing is known"],
  },
  { what: "a number that is not whole", set: { "studies.0.n_control": 18.5 }, told: ["studies.jsonl:1 n_control: is 18.5; must be a whole number"] },
  { what: "an unknown route", set: { "studies.0.route": ["oral"] }, told: [/^studies.jsonl:1 route\[0\]: is "oral"; must be one of "peripheral_iv", /] },
  {
    what: "a cell source that is not held",
    set: { "studies.0.cell_source_entities": ["CL:0002571"] },
    told: ["studies.jsonl:1 cell_source_entities[0]: names entity CL:0002571, which entities.jsonl does not hold"],
  },
  {
    what: "a route that is none",
    set: { "studies.0.route_entities": ["CL:0002540"] },
    told: ["studies.jsonl:1 route_entities[0]: is a CellSource; must be a Route"],
  },
  {
    what: "a retraction that does not fit",
    set: { "studies.0.retraction": "retracted" },
    told: ['studies.jsonl:1 retraction: is "retracted"; must be not_found_in_list where retracted is false'],
  },
  {
    what: "a trial without cohort",
    set: { "studies.0.cohort": undefined, "studies.0.cohort_basis": undefined },
    told: ["studies.jsonl:1 cohort: is missing; must be named for the kind rct"],
  },
  {
    what: "a cohort of nobody",
    set: { "studies.0.cohort_overlap_possible": ["NCT09999999"], "studies.0.cohort_overlap_reason": "same hospital" },
    told: ["studies.jsonl:1 cohort_overlap_possible[0]: names cohort NCT09999999, to which no study of studies.jsonl belongs"],
  },
  {
    what: "a registry id without registration",
    set: { "studies.5.registration": "NCT01875082" },
    told: ['studies.jsonl:6 registration: is "NCT01875082"; must be NCT01875081, as in the id'],
  },
  {
    what: "half a registry record",
    set: { "studies.5.mesh_conditions": undefined },
    told: ["studies.jsonl:6 mesh_conditions: is missing; must be a list (empty where the registry names nothing) where primary_outcomes is one"],
  },
  {
    what: "a MeSH term under two names",
    set: { "studies.2.primary_outcomes": [], "studies.2.secondary_outcomes": [], "studies.2.mesh_conditions": [{ id: "MESH:D008103", term: "Cirrhosis" }] },
    told: ['studies.jsonl:6 mesh_conditions[0].term: is "Liver Cirrhosis"; must be "Cirrhosis", as another study calls MESH:D008103'],
  },
  {
    what: "a study id of no kind",
    set: { "studies.10.id": "PubMed 26157751" },
    told: [
      "claims.jsonl:3 evidence[0]: names study PMID:26157751, which studies.jsonl does not hold",
      /^studies.jsonl:11 id: is "PubMed 26157751"; must be PMID:, PMCID:, /,
      /^studies.jsonl:11 id: is "PubMed 26157751"; must be printable ASCII /,
    ],
  },
  {
    what: "a result of no study",
    set: { "results.0.study": "PMID:1234567" },
    told: ["results.jsonl:1 study: names study PMID:1234567, which studies.jsonl does not hold"],
  },
  {
    what: "a result that measures nothing",
    set: { "results.0.outcome_entity": "MSCKG:meld" },
    told: ["results.jsonl:1 outcome_entity: names entity MSCKG:meld, which entities.jsonl does not hold"],
  },
  { what: "a negative spread", set: { "results.0.arms.0.sd": -7.1 }, told: ["results.jsonl:1 arms[0].sd: is -7.1; must be at least 0"] },
  {
    what: "an arm of nobody",
    set: { "results.0.arms.0.n": 0 },
    told: ["results.jsonl:1 arms[0].n: is 0; must be at least 1; leave the field out where nothing is known"],
  },
  {
    what: "more events than patients",
    set: { "results.0.arms.0.n": 5, "results.0.arms.0.events": 6 },
    told: ["results.jsonl:1 arms[0].events: is 6; must be at most n, which is 5"],
  },
  {
    what: "an arm that is compared with itself",
    set: {
      "results.0.arms": [
        { role: "treatment", label: "MSC", n: 5 },
        { role: "comparator", label: "MSC", n: 5 },
      ],
    },
    told: ['results.jsonl:1 arms[1].label: is "MSC"; must not be that of arms[0]: an arm is not compared with itself'],
  },
  {
    what: "counts of nothing",
    set: { "results.0.value_kind": "events", "results.0.event": undefined },
    told: ["results.jsonl:1 event: is missing; must say what is counted where value_kind is events"],
  },
  { what: "a quartile range of one end", set: { "results.0.arms.0.iqr": [1] }, told: ["results.jsonl:1 arms[0].iqr: has 1 values; must have 2"] },
  {
    what: "a reversed quartile range",
    set: { "results.0.arms.0.iqr": [3, 1] },
    told: ["results.jsonl:1 arms[0].iqr: is [3,1]; must begin with the lower end"],
  },
  {
    what: "a reversed interval",
    set: { "results.3.effect": { kind: "or", value: 2, ci_low: 3, ci_high: 1, ci_level: 95 } },
    told: ["results.jsonl:4 effect.ci_high: is 1; must be at least ci_low, which is 3"],
  },
  {
    what: "an estimate outside its interval",
    set: { "results.3.effect": { kind: "or", value: 5, ci_low: 1, ci_high: 3, ci_level: 95 } },
    told: ["results.jsonl:4 effect.ci_low: is 1; must not leave the value 5 outside the interval 1 to 3"],
  },
  {
    what: "half an interval",
    set: { "results.3.effect": { kind: "or", ci_low: 1, ci_level: 95 } },
    told: ["results.jsonl:4 effect.ci_high: is missing; must stand beside the other end of the interval"],
  },
  { what: "a percentage over a hundred", set: { "results.0.arms.0.percent": 101 }, told: ["results.jsonl:1 arms[0].percent: is 101; must be at most 100"] },
  {
    what: "more studies than the review has",
    set: { "results.0.k": 4, "results.0.k_review": 3 },
    told: ["results.jsonl:1 k: is 4; must be at most k_review, which is 3"],
  },
  { what: "no page where it was seen", set: { "results.0.seen_at": [] }, told: ["results.jsonl:1 seen_at: is []; must name at least one page or file"] },
  {
    what: "a wrong number of uses",
    set: { "predicates.predicates.improves.uses": 7 },
    told: ["predicates.json predicates.improves.uses: is 7; must be 3, the number of claims with this predicate"],
  },
  {
    what: "a predicate that the program does not know",
    set: { "predicates.predicates.cures": {} },
    told: [/^predicates.json predicates.cures: is not a (name that may stand here|field that this file has)/],
  },
  {
    what: "a predicate without Chinese label",
    set: { "predicates.predicates.improves.label_zh": undefined },
    told: ["predicates.json predicates.improves.label_zh: is missing; must be a text"],
  },
  {
    what: "a reason for what is no conflict",
    set: { "ladder.conflict_reasons.chain.pairs.+": ["CLM:0012", "CLM:0009"] },
    told: ["ladder.json conflict_reasons.chain.pairs[0]: names CLM:0009 and CLM:0012, which claims.jsonl does not mark as conflicting"],
  },
  {
    what: "a required target that is not held",
    set: { "ladder.required_targets.+": "MSCKG:meld" },
    told: ["ladder.json required_targets[0]: names entity MSCKG:meld, which entities.jsonl does not hold"],
  },
  {
    what: "a rank that is missing",
    set: { "ladder.evidence_rank.registry": undefined },
    told: ["ladder.json evidence_rank.registry: is missing; must be a whole number"],
  },
  { what: "not JSON", set: { "studies.3": '{"id": "PMID:24942592",}' }, told: [/^studies.jsonl:4: is not JSON: /] },
  { what: "not an object", set: { "studies.+": "[]" }, told: ["studies.jsonl:23: is []; must be an object"] },
  { what: "an empty line", set: { "studies.+": "" }, told: ["studies.jsonl:23: is an empty line; take it out"] },
];

/** Sets in a release what a broken row names. */
export function breakRows(release: PlainRelease, set: BrokenRow["set"]): void {
  for (const [path, value] of Object.entries(set)) setAt(release, path.split("."), value);
}

function setAt(target: object, [name, ...path]: readonly string[], value: unknown): void {
  const holder = target as Record<string, unknown>;
  if (name === undefined) return;
  if (path.length > 0) setAt(holder[name] as object, path, value);
  else if (name === "+") (target as unknown[]).push(value);
  else if (value === undefined) delete holder[name];
  else holder[name] = value;
}

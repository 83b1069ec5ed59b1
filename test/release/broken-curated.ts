import type { BrokenRow } from "./broken-rows.js";

/** Ways in which the columns of format 2 can be wrong, and in which rows of `cutRelease` that are right one by one are wrong together. */
export const brokenCurated: readonly BrokenRow[] = [
  {
    what: "a level that its basis cannot carry",
    set: { "claims.11.basis": "method" },
    told: ['claims.jsonl:12 evidence_level: is "preclinical"; must be review or registry where the basis is method'],
  },
  { what: "no basis", set: { "claims.10.basis": undefined }, told: [/^claims\.jsonl:11 basis: is missing; must be one of "finding", /] },
  { what: "an unknown basis", set: { "claims.10.basis": "abstract" }, told: [/^claims\.jsonl:11 basis: is "abstract"; must be one of "finding", /] },
  {
    what: "a stated comparison on a level without one",
    set: { "claims.9.between_groups": "abstract: against control" },
    told: [
      'claims.jsonl:10 between_groups: is "abstract: against control"; must be left out on the level clinical_uncontrolled: it says where clinical_controlled is stated',
    ],
  },
  {
    what: "the basis of a study that is no evidence",
    set: { "claims.9.basis_by_study": { "PMID:28370357": "title" } },
    told: ['claims.jsonl:10 basis_by_study: is {"PMID:28370357":"title"}; must not name PMID:28370357, which is not among the evidence'],
  },
  {
    what: "the basis of a study that is the claim's",
    set: { "claims.9.basis_by_study": { "PMID:26006200": "finding" } },
    told: ['claims.jsonl:10 basis_by_study: is {"PMID:26006200":"finding"}; must leave out PMID:26006200, whose basis is that of the claim'],
  },
  {
    what: "another basis for every study",
    set: { "claims.10.basis_by_study": { "PMID:28370357": "title" } },
    told: [
      'claims.jsonl:11 basis_by_study: is {"PMID:28370357":"title"}; must name some of the studies and not all: the basis of the claim is that of one at least',
    ],
  },
  {
    what: "a narrative that is not the seed article's",
    set: { "claims.5.basis": "narrative", "claims.5.evidence_level": "narrative" },
    told: ['claims.jsonl:6 evidence: is ["PMID:23197664"]; must name the seed article alone where the basis is narrative'],
  },
  {
    what: "Chinese that lost its hedge",
    set: { "claims.10.statement_en": "Survival may be better with marrow MSC in HBV liver failure." },
    told: [
      'claims.jsonl:11 statement_zh: is "骨髓MSC改善乙肝相关肝衰竭患者的生存。"; must keep the hedge "may" of the English, with one of 可能, 或许, 或可, 有望, 潜在',
    ],
  },
  { what: "a proxy that is none", set: { "claims.10.proxy": false }, told: ["claims.jsonl:11 proxy: is false; must be true"] },
  {
    what: "an outcome of what is no comparison",
    set: { "claims.10.outcome": "MSCKG:survival" },
    told: ["claims.jsonl:11 outcome: must be left out: only better_than compares by an outcome"],
  },
  {
    what: "a compared outcome that is not held",
    set: { "claims.10.outcome": "MSCKG:meld" },
    told: [
      "claims.jsonl:11 outcome: names entity MSCKG:meld, which entities.jsonl does not hold",
      "claims.jsonl:11 outcome: must be left out: only better_than compares by an outcome",
    ],
  },
  { what: "no stage", set: { "studies.0.stages": undefined }, told: ["studies.jsonl:1 stages: is missing; must be a list"] },
  {
    what: "an empty list of causes",
    set: { "studies.0.causes": [] },
    told: ["studies.jsonl:1 causes: is []; must name one; not_applicable where there is none"],
  },
  {
    what: "an unknown stage",
    set: { "studies.0.stages": ["cirrhosis"] },
    told: [/^studies\.jsonl:1 stages\[0\]: is "cirrhosis"; must be one of "compensated", /],
  },
  {
    what: "a stage on an animal study",
    set: { "studies.10.stages": ["compensated"] },
    told: ['studies.jsonl:11 stages: is ["compensated"]; must be ["not_applicable"] for the kind preclinical: its models say what was made ill'],
  },
  {
    what: "an animal study without models",
    set: { "studies.10.models": undefined },
    told: ["studies.jsonl:11 models: is missing; must be named for the kind preclinical"],
  },
  { what: "models on a trial", set: { "studies.0.models": ["ccl4"] }, told: ['studies.jsonl:1 models: is ["ccl4"]; must be left out for the kind rct'] },
  {
    what: "an acute model on a trial",
    set: { "studies.0.acute_model": true },
    told: ["studies.jsonl:1 acute_model: is true; must be left out for the kind rct"],
  },
  {
    what: "a trial that names no cells",
    set: { "studies.0.cell_source_entities": [] },
    told: ["studies.jsonl:1 no_cells: is missing; must be true where cell_source_entities names no cells"],
  },
  {
    what: "a trial without cells that names some",
    set: { "studies.0.no_cells": true },
    told: ["studies.jsonl:1 no_cells: is true; must be left out where cell_source_entities names the cells given"],
  },
  {
    what: "a comparator without Chinese",
    set: { "studies.0.comparator_zh": undefined },
    told: ["studies.jsonl:1 comparator_zh: is missing; must stand beside comparator, and only there"],
  },
  {
    what: "a severity without Chinese",
    set: { "studies.0.severity_zh": undefined },
    told: ["studies.jsonl:1 severity_zh: is missing; must stand beside population.severity, and only there"],
  },
  {
    what: "an author from nowhere",
    set: { "studies.0.first_author_basis": undefined },
    told: ["studies.jsonl:1 first_author_basis: is missing; must stand beside first_author, and only there"],
  },
  {
    what: "a Chinese title of more than a line",
    set: { "studies.0.title_zh": "肝".repeat(61) },
    told: [
      'studies.jsonl:1 title_zh: is "肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝肝"; must have at most 60 characters',
    ],
  },
  { what: "no short name", set: { "studies.0.short_name_en": undefined }, told: ["studies.jsonl:1 short_name_en: is missing; must be a text"] },
  {
    what: "a short name twice",
    set: { "studies.1.short_name_en": "Suk 2016" },
    told: ['studies.jsonl:2 short_name_en: is "Suk 2016", as in line 1; must be unique'],
  },
  { what: "an old spelling", set: { "studies.0.status": "Completed" }, told: [/^studies\.jsonl:1 status: is "Completed"; must be one of "completed", /] },
  { what: "an unknown country", set: { "studies.0.countries": ["Korea"] }, told: [/^studies\.jsonl:1 countries\[0\]: is "Korea"; must be one of "China", /] },
  { what: "a country in the column of format 1", set: { "studies.0.country": "Korea" }, told: ["studies.jsonl:1 country: is not a field that this file has"] },
  {
    what: "a meta-analysis that does not say what it pooled",
    set: { "studies.4.pooled_designs": undefined },
    told: ["studies.jsonl:5 pooled_designs: is missing; must be named for the kind meta_analysis"],
  },
  {
    what: "pooled designs of a trial",
    set: { "studies.0.pooled_designs": "randomised" },
    told: ['studies.jsonl:1 pooled_designs: is "randomised"; must be left out for the kind rct'],
  },
  {
    what: "a search that ended on no day",
    set: { "studies.4.search_to": "April 2018" },
    told: ['studies.jsonl:5 search_to: is "April 2018"; must be a year, a month or a day such as 2023-04-20'],
  },
  { what: "a result of nothing given", set: { "results.0.subject": undefined }, told: ["results.jsonl:1 subject: is missing; must be a text"] },
  {
    what: "a result of what is not held",
    set: { "results.0.subject": "CL:0002570" },
    told: ["results.jsonl:1 subject: names entity CL:0002570, which entities.jsonl does not hold"],
  },
  {
    what: "a result that was given by no one",
    set: { "results.0.subject": "HP:0001395" },
    told: [
      "claims.jsonl:9 subject: is CL:0002569, but its study's row RES:PMID_22320928.2 on MSCKG:albumin is of HP:0001395; must be these cells",
      "results.jsonl:1 subject: is a Disease; must be one of CareStrategy, CellSource, Product, Therapy",
      "results.jsonl:1 outcome_entity: is MSCKG:albumin, of which no claim is made with HP:0001395; a claim must state the pair",
    ],
  },
  {
    what: "a result of cells that its study did not give",
    set: { "results.0.subject": "CL:0002540" },
    told: [
      "claims.jsonl:9 subject: is CL:0002569, but its study's row RES:PMID_22320928.2 on MSCKG:albumin is of CL:0002540; must be these cells",
      "results.jsonl:1 subject: is CL:0002540, which its study did not give; must be one of CL:0002569",
    ],
  },
  {
    what: "a result without outcome",
    set: { "results.0.outcome_entity": undefined },
    told: ["results.jsonl:1 outcome_entity: is missing; must be the entity that was measured"],
  },
  {
    what: "a result of one study that is pooled",
    set: { "results.0.basis": "pooled" },
    told: ['results.jsonl:1 basis: is "pooled"; must not be pooled where scope is single_study'],
  },
  {
    what: "a result read in an introduction",
    set: { "results.0.basis": "introduction" },
    told: ['results.jsonl:1 basis: is "introduction"; must be one of "finding", "pooled", "table_row"'],
  },
  {
    what: "an unknown flag",
    set: { "results.0.quality_flags": ["doubtful"] },
    told: [/^results\.jsonl:1 quality_flags\[0\]: is "doubtful"; must be one of "n_missing", /],
  },
  {
    what: "a result of a trial without cells",
    set: { "studies.1.cell_source_entities": [], "studies.1.no_cells": true },
    told: ["results.jsonl:1 study: names PMID:22320928, which gave no cells; must name a study that did"],
  },
  {
    what: "a report that reaches no pair",
    set: { "results.0.outcome_entity": "NCBIGene:7040" },
    told: ["results.jsonl:1 outcome_entity: is NCBIGene:7040, of which no claim is made with CL:0002569; a claim must state the pair"],
  },
  {
    what: "a pooled null that no claim states",
    set: {
      "claims.9.conflicts_with": [],
      "claims.12.conflicts_with": [],
      "claims.12.polarity": "positive",
      "claims.12.sign": 1,
      "claims.12.tested_sign": undefined,
    },
    told: [
      "results.jsonl:4 direction: is no_difference, but no null or negative claim rests on DOI:10.3748/wjg.v20.i38.14051 while others assert the pair; claims.jsonl must state it",
    ],
  },
  {
    what: "a controlled level without a comparison",
    set: { "claims.3.between_groups": undefined },
    told: [
      "claims.jsonl:4 evidence_level: is clinical_controlled, but no sound row of its studies compares NCBIGene:7040 between groups; must be clinical_uncontrolled, or between_groups must say where the comparison is stated",
    ],
  },
  {
    what: "a controlled level on figures that cannot be",
    set: { "results.6.quality_flags": ["source_inconsistent"] },
    told: [
      "claims.jsonl:11 evidence_level: is clinical_controlled, but no sound row of its studies compares MSCKG:survival between groups; must be clinical_uncontrolled, or between_groups must say where the comparison is stated",
    ],
  },
  {
    what: "a controlled claim that no row says",
    set: { "results.6.direction": "no_difference" },
    told: [
      "claims.jsonl:11 polarity: is positive, but every row of its studies that compares MSCKG:survival between groups says no_difference; must say what a row says",
    ],
  },
  {
    what: "a clinical level on a review",
    set: { "claims.9.evidence": ["PMCID:PMC3017746"], "claims.9.basis_by_study": undefined },
    told: ["claims.jsonl:10 evidence: names reviews, animal and laboratory studies alone; a clinical level must name a study of patients"],
  },
  {
    what: "a pooled claim without a meta-analysis",
    set: { "claims.9.basis": "pooled", "claims.9.basis_by_study": undefined },
    told: ["claims.jsonl:10 evidence: names no meta-analysis; a claim whose basis is pooled must"],
  },
  {
    what: "patients of the class of all cells",
    set: { "claims.10.subject": "CL:0000134" },
    told: [
      "claims.jsonl:11 subject: is CL:0000134, so that each kind of these cells would inherit a result of patients; must be the therapy that uses them",
      "results.jsonl:7 outcome_entity: is MSCKG:survival, of which no claim is made with CL:0002540; a claim must state the pair",
    ],
  },
  {
    what: "a claim on other cells than its rows",
    set: { "claims.9.subject": "CL:0002569", "claims.9.conflicts_with": [], "claims.12.conflicts_with": [] },
    told: [
      "claims.jsonl:10 subject: is CL:0002569, but its study's row RES:PMID_26006200.3 on MSCKG:albumin is of CL:0002540; must be these cells",
      "claims.jsonl:10 subject: is CL:0002569, but its study's row RES:URL_PMC7347777-t2-ref47.1 on MSCKG:albumin is of CL:0002540; must be these cells",
    ],
  },
  {
    what: "a contradiction that is not marked",
    set: { "claims.2.conflicts_with": [], "claims.3.conflicts_with": [] },
    told: [
      "claims.jsonl:3 conflicts_with: must name CLM:0086, which says the contrary of the same pair",
      "claims.jsonl:4 conflicts_with: must name CLM:0054, which says the contrary of the same pair",
    ],
  },
  {
    what: "a conflict without a reason",
    set: { "claims.8.conflicts_with": ["CLM:0861"], "claims.9.conflicts_with.+": "CLM:0855" },
    told: [
      "claims.jsonl:9 conflicts_with[0]: names CLM:0861, which is no contradiction of one pair, superclass or therapy; ladder.json must give a reason, or leave it out",
      "claims.jsonl:10 conflicts_with[1]: names CLM:0855, which is no contradiction of one pair, superclass or therapy; ladder.json must give a reason, or leave it out",
    ],
  },
  {
    what: "a reason that nobody needs",
    set: { "ladder.conflict_reasons.chain.pairs.+": ["CLM:0054", "CLM:0086"] },
    told: ["ladder.json conflict_reasons.chain.pairs[0]: names CLM:0054 and CLM:0086, which contradict each other as they stand; must be left out"],
  },
  {
    what: "a mirror that is not held",
    set: { "entities.6.mirror_of.0.id": "MSCKG:ammonia" },
    told: [
      "entities.jsonl:6 mirror_of[0]: is MSCKG:albumin with sign -1; MSCKG:albumin must name HP:0003073 with sign -1 too, and does not name it",
      "entities.jsonl:6 mirror_of[0]: is MSCKG:albumin, which mirrors MSCKG:ammonia; mirror_of must name MSCKG:ammonia with sign 1 too",
      "entities.jsonl:7 mirror_of[0].id: names entity MSCKG:ammonia, which entities.jsonl does not hold",
    ],
  },
  {
    what: "a mirror of one side",
    set: { "entities.6.mirror_of": undefined },
    told: ["entities.jsonl:6 mirror_of[0]: is MSCKG:albumin with sign -1; MSCKG:albumin must name HP:0003073 with sign -1 too, and does not name it"],
  },
  {
    what: "a mirror that turns one way only",
    set: { "entities.6.mirror_of.0.sign": 1 },
    told: [
      "entities.jsonl:6 mirror_of[0]: is MSCKG:albumin with sign -1; MSCKG:albumin must name HP:0003073 with sign -1 too, and has 1",
      "entities.jsonl:7 mirror_of[0]: is HP:0003073 with sign 1; HP:0003073 must name MSCKG:albumin with sign 1 too, and has -1",
      "entities.jsonl:7 mirror_of[0].sign: is 1; must be -1: higher is good here, and lower of HP:0003073",
    ],
  },
  {
    what: "a mirror of itself",
    set: { "entities.6.mirror_of.0.id": "MSCKG:albumin" },
    told: ['entities.jsonl:7 mirror_of: is [{"id":"MSCKG:albumin","sign":-1}]; must not name the entity itself'],
  },
  { what: "an empty list of mirrors", set: { "entities.6.mirror_of": [] }, told: ["entities.jsonl:7 mirror_of: is []; must name one, or be left out"] },
  {
    what: "mirrors that are good both ways",
    set: { "entities.6.mirror_of.0.sign": 1, "entities.5.mirror_of.0.sign": 1 },
    told: [
      "entities.jsonl:6 mirror_of[0].sign: is 1; must be -1: lower is good here, and higher of MSCKG:albumin",
      "entities.jsonl:7 mirror_of[0].sign: is 1; must be -1: higher is good here, and lower of HP:0003073",
    ],
  },
  {
    what: "two targets that mirror each other",
    set: { "entities.5.target": true },
    told: [
      "entities.jsonl:6 target: is true, as on its mirror MSCKG:albumin; one of them must be the target",
      "entities.jsonl:7 target: is true, as on its mirror HP:0003073; one of them must be the target",
    ],
  },
  {
    what: "an outcome that is no target",
    set: { "entities.7.target": undefined },
    told: [
      "entities.jsonl:8 target: is missing; must be true for the kind Outcome, unless a mirror of it is the target",
      "entities.jsonl:9 target: is missing; must be true for the kind Outcome, unless a mirror of it is the target",
    ],
  },
  { what: "a target that is false", set: { "entities.8.target": false }, told: ["entities.jsonl:9 target: is false; must be true"] },
  {
    what: "a description that names no direction",
    set: { "entities.7.description_en": "Whether patients are alive after a stated time." },
    told: ['entities.jsonl:8 description_en: is "Whether patients are alive after a stated time."; must say that higher is better, as desired_direction does'],
  },
  {
    what: "a description of a measure without unit",
    set: { "entities.6.description_zh": "肝脏合成的主要血浆蛋白，血清中水平越高越好。" },
    told: ['entities.jsonl:7 description_zh: is "肝脏合成的主要血浆蛋白，血清中水平越高越好。"; must name the unit of the measure'],
  },
  {
    what: "a description twice",
    set: {
      "entities.1.description_en": "Cells that can become bone, fat and cartilage.",
      "entities.2.description_en": "Cells that can become bone, fat and cartilage.",
    },
    told: ['entities.jsonl:3 description_en: is "Cells that can become bone, fat and cartilage.", as in line 2; must be unique'],
  },
  {
    what: "a predicate that does not say whether it states an effect",
    set: { "predicates.predicates.reduces.effect": undefined },
    told: ["predicates.json predicates.reduces.effect: is missing; must be true or false"],
  },
  {
    what: "a reading that states an effect",
    set: { "predicates.predicates.measures.effect": true },
    told: ["predicates.json predicates.measures.effect: is true; must be false: measures states no effect"],
  },
  {
    what: "a walked predicate without a role",
    set: { "predicates.predicates.reduces.path_role": "none" },
    told: ['predicates.json predicates.reduces.path_role: is "none"; must be causal, prognostic or structural where traverse is forward'],
  },
  { what: "no rule for effects", set: { "predicates.effect_rule": undefined }, told: ["predicates.json effect_rule: is missing; must be a text"] },
  {
    what: "a predicate that no claim uses",
    set: {
      "predicates.predicates.regulates": {
        biolink: "biolink:regulates",
        biolink_verified: true,
        qualifier: null,
        inverse: "regulated_by",
        label_en: "regulates",
        label_zh: "调节",
        uses: 0,
        sign: 0,
        traverse: "none",
        domain: ["Mediator"],
        range: ["Process"],
        step: "acts on",
        effect: true,
        path_role: "none",
      },
    },
    told: ["predicates.json predicates.regulates: is used by no claim; must be left out"],
  },
  {
    what: "a main target that is no target",
    set: { "ladder.main_targets": ["HP:0003073"] },
    told: ["ladder.json main_targets[0]: is HP:0003073, which is no target; entities.jsonl must say that it is one"],
  },
  {
    what: "a main source that is not held",
    set: { "ladder.main_sources": ["CL:0002570"] },
    told: ["ladder.json main_sources[0]: names entity CL:0002570, which entities.jsonl does not hold"],
  },
  {
    what: "a main pair without claim or gap",
    set: {
      "ladder.main_sources": ["CL:0002569"],
      "ladder.main_targets": ["MSCKG:albumin", "HP:0001395", "MSCKG:survival"],
      "claims.4.subject": "CL:0000134",
      "claims.5.subject": "CL:0000134",
    },
    told: [
      "results.jsonl:2 outcome_entity: is MSCKG:survival, of which no claim is made with CL:0002569; a claim must state the pair",
      "results.jsonl:9 outcome_entity: is MSCKG:survival, of which no claim is made with CL:0002569; a claim must state the pair",
      "results.jsonl:11 outcome_entity: is MSCKG:survival, of which no claim is made with CL:0002569; a claim must state the pair",
      "ladder.json main_gaps: must name CL:0002569 and MSCKG:survival and say why: no claim joins them",
    ],
  },
  {
    what: "a gap that is none",
    set: {
      "ladder.main_sources": ["CL:0002569"],
      "ladder.main_targets": ["MSCKG:albumin"],
      "ladder.main_gaps": [{ from: "CL:0002569", to: "MSCKG:albumin", why: "no study was seen" }],
    },
    told: ["ladder.json main_gaps[0]: names CL:0002569 and MSCKG:albumin, of which claims.jsonl has a claim; must be left out"],
  },
  {
    what: "an entity that no claim joins to the others",
    set: { "claims.6.object": "MSCKG:survival" },
    told: ["entities.jsonl:6 id: is HP:0003073, which no chain of claims joins to CL:0000134; claims.jsonl must join it"],
  },
  {
    what: "a mechanism that is reached from no source",
    set: { "entities.3.kind": "Mechanism", "predicates.predicates.reduces.range.+": "Mechanism", "predicates.predicates.increases.range.+": "Mechanism" },
    told: [
      "entities.jsonl:4 id: is the mechanism NCBIGene:7040; must be the object of a has_mechanism claim",
      "entities.jsonl:4 id: is the mechanism NCBIGene:7040; must be the object of a participates_in claim",
    ],
  },
];

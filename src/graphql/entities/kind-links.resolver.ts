import { Resolver } from "type-graphql";
import { keysOf } from "../../basics/records.js";
import { evidenceParameters } from "../../domain/evidence/evidence-filter.js";
import type { FragmentName } from "../../graph/plan/cypher-contract.js";
import type { Kind } from "../../model/kind.js";
import { effectPredicates, type Predicate } from "../../model/predicate.js";
import { EntityLinkConnection, kindLinkConnections, kindTypes, StudyConnection } from "../evidence/connections.js";
import { addSources, type SourcedField } from "../fields/add-source.js";
import { byTypedLinks } from "../fields/by-typed-links.js";
import { LinkArguments } from "../fields/link-arguments.type.js";
import { PageArguments } from "../fields/page.type.js";

interface LinkOptions {
  readonly predicates?: readonly Predicate[];
  readonly signs?: readonly number[];
}

/** Which predicates a link takes, in words. */
function over(predicates?: readonly Predicate[]): string {
  if (predicates === undefined) return "Over any predicate.";
  const isWhole = effectPredicates.every((name) => predicates.includes(name));
  const named = predicates.filter((name) => !isWhole || !effectPredicates.includes(name)).map((name) => `\`${name.toUpperCase()}\``);
  return `Over ${[...named, ...(isWhole ? ["predicates that state an effect"] : [])].join(", ")}.`;
}

const link = (fragment: FragmentName, kind: Kind | null, description: string, { predicates, signs }: LinkOptions): SourcedField<LinkArguments> => ({
  type: () => (kind ? kindLinkConnections[kind] : EntityLinkConnection),
  description: `${description} ${over(predicates)}`,
  arguments: LinkArguments,
  source: {
    fragment,
    fastPath: byTypedLinks,
    shape: "connection",
    node: "node",
    parameters: (args) => ({
      ...evidenceParameters(args.evidence),
      inherit: args.inherit,
      kinds: kind ? [kind] : null,
      predicates: predicates ?? null,
      signs: signs ?? null,
    }),
  },
});

/** What the entity is the subject of. */
const from = (kind: Kind | null, description: string, options: LinkOptions = {}) => link("fields/linked-from", kind, description, options);
/** What the entity is the object of. */
const to = (kind: Kind | null, description: string, options: LinkOptions = {}) => link("fields/linked-to", kind, description, options);

/** Predicates by which one entity acts on another; not what measures it, predicts it or is a kind of it. */
const acting: readonly Predicate[] = ["causes", "contributes_to", "improves", "increases", "inhibits", "precedes", "promotes", "reduces"];
const acts: LinkOptions = { predicates: effectPredicates };
const leads: LinkOptions = { predicates: ["causes", "contributes_to", "increases", "precedes", "promotes"] };
const tried: LinkOptions = { predicates: ["candidate_for", "treats"] };
const actsOrTried: LinkOptions = { predicates: ["candidate_for", "treats", ...effectPredicates] };
const reduced = to(null, "What lowers it: cells, mechanisms, mediators, processes, therapies.", { predicates: acting, signs: [-1] });
const increased = to(null, "What raises, causes or precedes it.", { predicates: acting, signs: [1] });
const measured = to("Measure", "Measures of it.", { predicates: ["measures"] });
const sources = to("CellSource", "Cell sources with claims about it.");
const products = to("Product", "Products with claims about it.");
const trials: SourcedField = {
  type: () => StudyConnection,
  description: "Clinical studies and registered trials that gave cells of this source or of a subclass of it, by id.",
  arguments: PageArguments,
  source: { fragment: "fields/trials-of-source", shape: "connection", node: "node" },
};
const donor: SourcedField = {
  type: () => [kindTypes.DonorType],
  description: "Donor types used in its clinical studies: autologous or allogeneic.",
  source: { fragment: "fields/donors-of-source", shape: "list", node: "node", size: 2 },
};

/** The typed links of each kind: which kind stands at the other end, at which end, and over which predicates. */
const links: Readonly<Record<Kind, Readonly<Record<string, SourcedField>>>> = {
  AdverseEvent: {
    causes: to(null, "Treatments after which it was seen, or looked for and not found (the association's sign is then 0).", {
      predicates: ["causes", "contributes_to", "has_adverse_event", "influences"],
    }),
  },
  Anatomy: { located: to(null, "What is located there.", { predicates: ["located_in"] }) },
  AnimalModel: { models: from(null, "What it models.", { predicates: ["model_of"] }), limitations: from("Limitation", "What limits it.") },
  CareStrategy: {
    diseases: from("Disease", "Diseases that it is meant for."),
    outcomes: from("Outcome", "Outcomes that it acts on.", acts),
    complications: from("Complication", "Complications that it acts on.", acts),
    parts: to("CareStrategy", "Strategies that are part of it.", { predicates: ["part_of"] }),
    limitations: from("Limitation", "What limits it."),
  },
  CellSource: {
    mechanisms: from("Mechanism", "Mechanisms that the cells act through."),
    mediators: from("Mediator", "Mediators that the cells secrete or change."),
    cellTypes: from("CellType", "Host cells they act on or differentiate into.", acts),
    processes: from("Process", "Processes that they act on.", acts),
    products: from("Product", "What they release."),
    routes: from("Route", "Routes of administration."),
    outcomes: from("Outcome", "Outcomes that they act on.", acts),
    measures: from("Measure", "Scores and laboratory values that they act on.", acts),
    complications: from("Complication", "Complications that they act on.", acts),
    diseases: from("Disease", "Diseases they act on or are being tried for.", actsOrTried),
    adverseEvents: from("AdverseEvent", "Harms observed after them.", acts),
    trials,
    donor,
  },
  CellType: {
    mechanisms: from("Mechanism", "Mechanisms that it takes part in."),
    mediators: from("Mediator", "Mediators that it makes or changes.", acts),
    processes: from("Process", "Processes that it acts on.", acts),
    cellSources: sources,
    regulators: to("Mediator", "Mediators that act on it.", acts),
  },
  Complication: {
    reducedBy: reduced,
    increasedBy: increased,
    measures: measured,
    associatedSources: sources,
    associatedProducts: products,
    mechanisms: to("Mechanism", "Mechanisms that act on it.", acts),
    processes: to("Process", "Processes that promote or counteract it.", acts),
    complications: from("Complication", "Complications it leads to.", leads),
    outcomes: from("Outcome", "Outcomes that it acts on.", acts),
  },
  CostItem: {
    consistsOf: from("CostItem", "Costs it consists of.", { predicates: ["has_part"] }),
    parts: to("CostItem", "Costs that are part of it.", { predicates: ["part_of"] }),
    causes: to(null, "What incurs or raises it.", { predicates: ["causes", "contributes_to", "has_cost", "increases"] }),
    therapies: to("Therapy", "Therapies that incur it."),
  },
  Disease: {
    reducedBy: reduced,
    increasedBy: increased,
    measures: measured,
    candidates: to(null, "Cells, products and therapies being tried for it.", { predicates: ["candidate_for", "treats"] }),
    animalModels: to("AnimalModel", "Animal models of it.", { predicates: ["model_of"] }),
    etiologies: to("Etiology", "Its causes."),
    complications: from("Complication", "Complications it leads to.", leads),
    manifestations: to("Complication", "Its complications.", { predicates: ["complication_of"] }),
    careStrategies: to("CareStrategy", "Strategies of care for it."),
  },
  DonorType: {
    outcomes: from("Outcome", "Outcomes that the choice of donor acts on.", acts),
    complications: from("Complication", "Complications that it acts on.", acts),
    adverseEvents: from("AdverseEvent", "Harms that it acts on.", acts),
  },
  Etiology: { diseases: from("Disease", "Diseases that it causes.") },
  FutureDirection: {
    serves: from(null, "What it is needed for, enables, assesses or improves."),
    stakeholders: to("Stakeholder", "Stakeholders involved in it."),
    neededFrom: to(null, "What it requires or what leads to it."),
  },
  InVitroModel: { models: from(null, "What it models.", { predicates: ["model_of"] }), limitations: from("Limitation", "What limits it.") },
  Limitation: { limits: to(null, "What it limits.", { predicates: ["limited_by"] }), effects: from(null, "What it leads to.") },
  Measure: {
    outcomes: from("Outcome", "Outcomes it indicates or predicts."),
    complications: from("Complication", "Complications it indicates or predicts."),
    diseases: from("Disease", "Diseases it indicates."),
    components: to(null, "What it is made of.", { predicates: ["component_of"] }),
    associatedSources: sources,
    associatedProducts: products,
    mechanisms: to("Mechanism", "Mechanisms that act on it.", acts),
  },
  Mechanism: {
    cellSources: to("CellSource", "Cell sources that act through it."),
    products: to("Product", "Products that act through it."),
    mediators: to("Mediator", "Mediators that take part in it."),
    cellTypes: to("CellType", "Cells that take part in it."),
    targetCellTypes: from("CellType", "Cells that it acts on.", acts),
    processes: from("Process", "Processes that it acts on.", acts),
    outcomes: from("Outcome", "Outcomes that it acts on.", acts),
    measures: from("Measure", "Measures that it acts on.", acts),
    complications: from("Complication", "Complications that it acts on.", acts),
    diseases: from("Disease", "Diseases that it acts on.", acts),
  },
  Mediator: {
    cellSources: to("CellSource", "Cell sources that make or change it.", acts),
    products: to("Product", "Products that carry or change it.", acts),
    mechanisms: from("Mechanism", "Mechanisms that it takes part in."),
    processes: from("Process", "Processes that it acts on.", acts),
    cellTypes: from("CellType", "Cells that it acts on.", acts),
    mediators: from("Mediator", "Mediators that it acts on.", acts),
    signalingPathways: from("SignalingPathway", "Signalling pathways that it acts on.", acts),
    complications: from("Complication", "Complications that it acts on.", acts),
    diseases: from("Disease", "Diseases that it acts on.", acts),
  },
  Outcome: {
    measures: measured,
    associatedSources: sources,
    associatedProducts: products,
    mechanisms: to("Mechanism", "Mechanisms that act on it.", acts),
    processes: to("Process", "Processes that act on it.", acts),
    complications: to("Complication", "Complications that act on it.", acts),
    predictors: to(null, "What predicts it.", { predicates: ["predicts"] }),
    increasedBy: increased,
    reducedBy: reduced,
  },
  Process: {
    mechanisms: to("Mechanism", "Mechanisms that act on it.", acts),
    mediators: to("Mediator", "Mediators that act on it.", acts),
    cellTypes: to("CellType", "Cells that act on it.", acts),
    cellSources: sources,
    products,
    processes: from("Process", "Processes that it acts on.", acts),
    outcomes: from("Outcome", "Outcomes that it acts on.", acts),
    complications: from("Complication", "Complications that it acts on.", acts),
    diseases: from("Disease", "Diseases that it acts on.", acts),
    measures: measured,
  },
  Product: {
    cellSources: to("CellSource", "Cells that release it."),
    mechanisms: from("Mechanism", "Mechanisms that it acts through."),
    mediators: from("Mediator", "Mediators that it carries or changes.", acts),
    cellTypes: from("CellType", "Cells that it acts on.", acts),
    processes: from("Process", "Processes that it acts on.", acts),
    outcomes: from("Outcome", "Outcomes that it acts on.", acts),
    measures: from("Measure", "Measures that it acts on.", acts),
    complications: from("Complication", "Complications that it acts on.", acts),
    diseases: from("Disease", "Diseases it acts on or is being tried for.", actsOrTried),
    routes: from("Route", "Routes of administration."),
    trials,
  },
  Route: {
    cellSources: to("CellSource", "Cells given by this route.", { predicates: ["delivered_by"] }),
    processes: from("Process", "Processes that it acts on.", acts),
    outcomes: from("Outcome", "Outcomes that it acts on.", acts),
    measures: from("Measure", "Measures that it acts on.", acts),
    adverseEvents: from("AdverseEvent", "Harms that it acts on.", acts),
    anatomy: from("Anatomy", "Where the cells are delivered."),
  },
  SignalingPathway: {
    mediators: to("Mediator", "Mediators that act on it.", acts),
    cellSources: sources,
    processes: from("Process", "Processes that it acts on.", acts),
  },
  Stakeholder: { involvedIn: from(null, "What it is involved in."), neededFrom: to(null, "What it requires or what leads to it.") },
  Therapy: {
    cellSources: from("CellSource", "Cells that it uses.", { predicates: ["uses"] }),
    products: from("Product", "Products that it uses.", { predicates: ["uses"] }),
    routes: from("Route", "Routes of administration."),
    outcomes: from("Outcome", "Outcomes that it acts on.", acts),
    measures: from("Measure", "Measures that it acts on.", acts),
    complications: from("Complication", "Complications that it acts on.", acts),
    diseases: from("Disease", "Diseases it is being tried for.", tried),
    adverseEvents: from("AdverseEvent", "Harms observed after it.", acts),
    limitations: from("Limitation", "What limits it."),
    costItems: from("CostItem", "What it costs."),
    futureDirections: to("FutureDirection", "Recommended next steps for it."),
    stakeholders: to("Stakeholder", "Stakeholders involved in it."),
  },
  TreatmentParameter: {
    outcomes: from("Outcome", "Outcomes that it acts on.", acts),
    measures: from("Measure", "Measures that it acts on.", acts),
    adverseEvents: from("AdverseEvent", "Harms observed with it.", acts),
  },
};

/** One resolver class for each kind of entity, with its typed links. */
export const kindLinkResolvers = keysOf(links).map((kind) => {
  @Resolver(() => kindTypes[kind])
  class KindLinkResolver {}
  addSources(KindLinkResolver, links[kind]);
  return KindLinkResolver;
});

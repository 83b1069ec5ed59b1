/** What the service knows of a kind of entity; adding a kind is adding a row to `kindTable`. */
export interface KindFacts {
  readonly en: string;
  readonly zh: string;
  /** Name of the root that lists its entities. */
  readonly plural: string;
  /** One sentence for the schema: what it is, with an example where that helps. */
  readonly description: string;
  /** Column of the pathway picture, left to right. */
  readonly column: Column;
  /** How the map draws it: kinds of one group look the same. */
  readonly group: Group;
  /** Its entities say which direction is good for the patient. */
  readonly directed?: true;
  /** Its entities also have the claims of what they are a subclass of. */
  readonly inherits?: true;
  /** Results that measure its entities can be pooled and compared. */
  readonly poolable?: true;
  /** More of it is worse in itself: a disease, a complication, a harm. */
  readonly burden?: true;
  /** The kinds through which its entities act, where they can be set side by side by `compare`. */
  readonly comparedBy?: readonly string[];
}

/** Columns of the pathway picture. */
export type Column = "source" | "mechanism" | "mediator" | "process" | "burden" | "outcome";

/** Groups of kinds that the map draws alike. */
export type Group = "cells" | "giving" | "working" | "body" | "molecules" | "burdens" | "outcomes" | "context";

/** The kinds of entities: the second label of each `:Entity` node, and the name of its GraphQL type. */
export const kindTable = {
  AdverseEvent: {
    en: "adverse event",
    zh: "不良事件",
    plural: "adverseEvents",
    description: "A harm observed during or after treatment.",
    column: "burden",
    group: "burdens",
    directed: true,
    poolable: true,
    burden: true,
  },
  Anatomy: { en: "anatomy", zh: "解剖部位", plural: "anatomies", description: "A part of the body.", column: "process", group: "body" },
  AnimalModel: {
    en: "animal model",
    zh: "动物模型",
    plural: "animalModels",
    description: "An animal model of liver disease.",
    column: "process",
    group: "context",
  },
  CareStrategy: {
    en: "care strategy",
    zh: "治疗策略",
    plural: "careStrategies",
    description: "A way of arranging or combining treatments.",
    column: "process",
    group: "giving",
  },
  CellSource: {
    en: "cell source",
    zh: "细胞来源",
    plural: "cellSources",
    description: "Cells used for treatment, by origin, for example `CL:0002569` umbilical cord MSC.",
    column: "source",
    group: "cells",
    inherits: true,
    comparedBy: ["Mechanism"],
  },
  CellType: {
    en: "cell type",
    zh: "细胞类型",
    plural: "cellTypes",
    description: "A cell type that takes part, for example stellate cells.",
    column: "process",
    group: "body",
  },
  Complication: {
    en: "complication",
    zh: "并发症",
    plural: "complications",
    description: "A complication of cirrhosis, for example `HP:0001541` ascites.",
    column: "burden",
    group: "burdens",
    directed: true,
    poolable: true,
    burden: true,
  },
  CostItem: { en: "cost item", zh: "成本项目", plural: "costItems", description: "A cost factor.", column: "process", group: "context" },
  Disease: {
    en: "disease",
    zh: "疾病",
    plural: "diseases",
    description: "A disease, for example cirrhosis.",
    column: "burden",
    group: "burdens",
    directed: true,
    inherits: true,
    burden: true,
  },
  DonorType: {
    en: "donor type",
    zh: "供者类型",
    plural: "donorTypes",
    description: "Origin of the donor cells: autologous or allogeneic.",
    column: "source",
    group: "giving",
  },
  Etiology: {
    en: "aetiology",
    zh: "病因",
    plural: "etiologies",
    description: "A cause of liver disease.",
    column: "burden",
    group: "burdens",
    directed: true,
    burden: true,
  },
  FutureDirection: {
    en: "future direction",
    zh: "未来方向",
    plural: "futureDirections",
    description: "A recommended next step for the field.",
    column: "process",
    group: "context",
  },
  InVitroModel: {
    en: "in-vitro model",
    zh: "体外模型",
    plural: "inVitroModels",
    description: "A way of studying the cells in vitro, for example co-culture.",
    column: "process",
    group: "context",
  },
  Limitation: {
    en: "limitation",
    zh: "局限",
    plural: "limitations",
    description: "A limitation of the therapy or of the evidence on it.",
    column: "process",
    group: "context",
  },
  Measure: {
    en: "measure",
    zh: "测量指标",
    plural: "measures",
    description: "A score or laboratory value, for example `MSCKG:meld` MELD.",
    column: "outcome",
    group: "outcomes",
    directed: true,
    poolable: true,
  },
  Mechanism: {
    en: "mechanism",
    zh: "作用机制",
    plural: "mechanisms",
    description: "A mechanism of action of the cells, for example immunomodulation.",
    column: "mechanism",
    group: "working",
    comparedBy: ["Process"],
  },
  Mediator: {
    en: "mediator",
    zh: "介质",
    plural: "mediators",
    description: "A molecule that carries an effect, for example hepatocyte growth factor.",
    column: "mediator",
    group: "molecules",
  },
  Outcome: {
    en: "outcome",
    zh: "结局",
    plural: "outcomes",
    description: "What matters to the patient, for example survival.",
    column: "outcome",
    group: "outcomes",
    directed: true,
    poolable: true,
  },
  Process: {
    en: "process",
    zh: "过程",
    plural: "processes",
    description: "A biological or pathological process, for example fibrogenesis.",
    column: "process",
    group: "body",
    directed: true,
  },
  Product: {
    en: "product",
    zh: "制品",
    plural: "products",
    description: "A product derived from cells, for example vesicles or conditioned medium.",
    column: "source",
    group: "cells",
    inherits: true,
  },
  Route: {
    en: "route",
    zh: "给药途径",
    plural: "routes",
    description: "A route of administration, for example into the hepatic artery.",
    column: "source",
    group: "giving",
    comparedBy: ["Mechanism", "Process"],
  },
  SignalingPathway: {
    en: "signalling pathway",
    zh: "信号通路",
    plural: "signalingPathways",
    description: "A signalling pathway.",
    column: "mediator",
    group: "working",
  },
  Stakeholder: {
    en: "stakeholder",
    zh: "利益相关方",
    plural: "stakeholders",
    description: "A party involved in bringing the therapy to patients.",
    column: "process",
    group: "context",
  },
  Therapy: {
    en: "therapy",
    zh: "疗法",
    plural: "therapies",
    description: "The therapy as a whole.",
    column: "source",
    group: "cells",
    directed: true,
  },
  TreatmentParameter: {
    en: "treatment parameter",
    zh: "治疗参数",
    plural: "treatmentParameters",
    description: "A dose or schedule of treatment.",
    column: "process",
    group: "giving",
  },
} as const satisfies Readonly<Record<string, KindFacts>>;

/** One of the kinds of entities. */
export type Kind = keyof typeof kindTable;

/** All kinds, in the order of their names. */
export const kinds = Object.keys(kindTable).filter(isKind) as [Kind, ...Kind[]];

/** Whether a text is the name of a kind. */
export function isKind(name: string): name is Kind {
  return Object.hasOwn(kindTable, name);
}

/** What is known of a kind. */
export const factsOf = (kind: Kind): KindFacts => kindTable[kind];

/** The kinds for which something holds. */
const kindsThat = (holds: (facts: KindFacts) => unknown): readonly string[] => kinds.filter((kind) => holds(factsOf(kind)));

/** Kinds whose entities say which direction is good for the patient. */
export const directedKinds = kindsThat(({ directed }) => directed);
/** Kinds that also have the claims of what they are a subclass of. Cypher includes them as `@inheriting-kinds@`. */
export const inheritingKinds = kindsThat(({ inherits }) => inherits);
/** Kinds whose results can be pooled. Cypher includes them as `@poolable-kinds@`. */
export const poolableKinds = kindsThat(({ poolable }) => poolable);
/** Kinds of which more is worse. */
export const burdenKinds = kindsThat(({ burden }) => burden);
/** Kinds whose entities can be set side by side. */
export const comparableKinds = kindsThat(({ comparedBy }) => comparedBy);

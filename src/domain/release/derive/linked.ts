import type { Value } from "../../../graph/store.js";

/** One typed link: what a `:LINKED` relationship holds, with its ends. The lists of evidence are parallel. */
export interface Linked {
  readonly subject: string;
  readonly object: string;
  readonly properties: {
    readonly nearest: boolean;
    readonly fromKind: string;
    readonly toKind: string;
    readonly distance: number;
    readonly association: string;
    readonly inheritedFrom: string | undefined;
    readonly studies: number;
    readonly evidencePredicates: readonly string[];
    readonly evidenceSigns: readonly number[];
    readonly evidenceStudies: readonly string[];
  } & Readonly<Record<string, Value | undefined>>;
}

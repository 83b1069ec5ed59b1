import type { Kind } from "../../src/model/kind.js";
import type { Predicate } from "../../src/model/predicate.js";

/**
 * The shape of Hetionet 1.0 (Himmelstein et al. 2017, DOI:10.7554/eLife.26726): 47,031 nodes of 11 kinds and
 * 2,250,197 edges of 24 kinds, each of its kinds told as the one of ours that comes nearest.
 */

/** A kind: how many there are, and how steeply its nodes' shares of the edges fall (share of rank r: r^-skew). */
export interface KindShape {
  readonly kind: Kind;
  readonly count: number;
  readonly skewIn: number;
  readonly skewOut: number;
}

/** Edges between two kinds; `turned` is the share that runs from the second kind to the first. */
export interface EdgeShape {
  readonly from: Kind;
  readonly to: Kind;
  readonly predicate: Predicate;
  readonly count: number;
  readonly turned: number;
}

export const kindShapes: readonly KindShape[] = [
  { kind: "Mediator", count: 20_945, skewIn: 0.3, skewOut: 0.3 },
  { kind: "Process", count: 11_381, skewIn: 0.5, skewOut: 0.3 },
  { kind: "AdverseEvent", count: 5_734, skewIn: 0.6, skewOut: 0.3 },
  { kind: "Mechanism", count: 2_884, skewIn: 0.6, skewOut: 0.4 },
  { kind: "SignalingPathway", count: 1_822, skewIn: 0.5, skewOut: 0.4 },
  { kind: "Product", count: 1_552, skewIn: 0.3, skewOut: 0.4 },
  { kind: "Anatomy", count: 1_391, skewIn: 0.6, skewOut: 0.4 },
  { kind: "Outcome", count: 438, skewIn: 0.5, skewOut: 0.3 },
  { kind: "CellType", count: 402, skewIn: 0.66, skewOut: 0.67 },
  { kind: "CellSource", count: 345, skewIn: 0.3, skewOut: 0.5 },
  { kind: "Disease", count: 137, skewIn: 0.5, skewOut: 0.3 },
];

/** Hetionet's kinds of edges. Most of them have no direction, so a part of each runs the other way. */
export const edgeShapes: readonly EdgeShape[] = [
  { from: "Mediator", to: "CellType", predicate: "involved_in", count: 526_407, turned: 0.04 },
  { from: "CellType", to: "Mediator", predicate: "inhibits", count: 102_240, turned: 0.95 },
  { from: "CellType", to: "Mediator", predicate: "promotes", count: 97_848, turned: 0.95 },
  { from: "Product", to: "Mediator", predicate: "targets", count: 11_571, turned: 0.2 },
  { from: "Product", to: "AdverseEvent", predicate: "has_adverse_event", count: 138_944, turned: 0.1 },
  { from: "Product", to: "Mediator", predicate: "inhibits", count: 21_102, turned: 0.2 },
  { from: "Product", to: "Disease", predicate: "candidate_for", count: 390, turned: 0 },
  { from: "Product", to: "Product", predicate: "interacts_with", count: 6_486, turned: 0 },
  { from: "Product", to: "Disease", predicate: "treats", count: 755, turned: 0 },
  { from: "Product", to: "Mediator", predicate: "promotes", count: 18_756, turned: 0.2 },
  { from: "Disease", to: "Mediator", predicate: "involved_in", count: 12_623, turned: 0.5 },
  { from: "Disease", to: "Mediator", predicate: "reduces", count: 7_623, turned: 0.5 },
  { from: "Disease", to: "CellType", predicate: "located_in", count: 3_602, turned: 0.5 },
  { from: "Disease", to: "Outcome", predicate: "causes", count: 3_357, turned: 0.2 },
  { from: "Disease", to: "Disease", predicate: "precedes", count: 543, turned: 0 },
  { from: "Disease", to: "Mediator", predicate: "increases", count: 7_731, turned: 0.5 },
  { from: "Mediator", to: "Mediator", predicate: "regulates", count: 61_690, turned: 0 },
  { from: "Mediator", to: "Mediator", predicate: "interacts_with", count: 147_164, turned: 0 },
  { from: "Mediator", to: "Process", predicate: "participates_in", count: 559_504, turned: 0.3 },
  { from: "Mediator", to: "Anatomy", predicate: "located_in", count: 73_566, turned: 0.3 },
  { from: "Mediator", to: "Mechanism", predicate: "participates_in", count: 97_222, turned: 0.3 },
  { from: "Mediator", to: "SignalingPathway", predicate: "participates_in", count: 84_372, turned: 0.3 },
  { from: "Mediator", to: "Mediator", predicate: "influences", count: 265_672, turned: 0 },
  { from: "CellSource", to: "Product", predicate: "releases", count: 1_029, turned: 0.2 },
];

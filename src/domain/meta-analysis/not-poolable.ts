import { type Filling, fillSentence } from "../../basics/fill-sentence.js";
import type { Label } from "../../model/vocabulary.js";
import { type NotPoolableReason, notPoolableReasons } from "./not-poolable-reasons.js";

/** A refusal as data: why numbers are not joined, in words of both languages, and which studies are the cause. */
export interface NotPoolable {
  readonly reason: NotPoolableReason;
  readonly detail: Label;
  /** Ids of the studies that are the cause, sorted; empty where it is all of them or none in particular. */
  readonly studies: readonly string[];
}

/** The refusal for `reason`, its sentences' `{holes}` filled. */
export function notPoolable(reason: NotPoolableReason, studies: readonly string[] = [], filling: Filling = {}): NotPoolable {
  return { reason, detail: fillSentence(notPoolableReasons[reason], filling), studies: [...studies].sort() };
}

/** Whether an answer is a refusal. */
export function isNotPoolable(answer: object): answer is NotPoolable {
  return "reason" in answer;
}

import type { Label } from "../../model/vocabulary.js";
import { type NotPoolableReason, notPoolableReasons } from "./not-poolable-reasons.js";

/** A refusal as data: why numbers are not joined, in words of both languages, and which studies are the cause. */
export interface NotPoolable {
  readonly reason: NotPoolableReason;
  readonly detail: Label;
  /** Ids of the studies that are the cause, sorted; empty where it is all of them or none in particular. */
  readonly studies: readonly string[];
}

/** What fills the holes of a reason's sentence: a number, a name that both languages write alike, or words in both. */
export type Filling = Readonly<Record<string, number | string | Label>>;

/** The refusal for `reason`, its sentences' `{holes}` filled. */
export function notPoolable(reason: NotPoolableReason, studies: readonly string[] = [], filling: Filling = {}): NotPoolable {
  const say = (language: keyof Label) =>
    notPoolableReasons[reason][language].replace(/\{(\w+)\}/g, (hole, name: string) => {
      const value = filling[name] ?? hole;
      return typeof value === "object" ? value[language] : String(value);
    });
  return { reason, detail: { en: say("en"), zh: say("zh") }, studies: [...studies].sort() };
}

/** Whether an answer is a refusal. */
export function isNotPoolable(answer: object): answer is NotPoolable {
  return "reason" in answer;
}

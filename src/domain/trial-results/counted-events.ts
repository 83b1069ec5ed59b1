import type { Label } from "../../model/vocabulary.js";

/** What is known of a kind of event that results count. */
export interface CountedEvent {
  readonly name: Label;
  /** Whether a patient is better off with it. */
  readonly good: boolean;
  /** The event that the others had: whoever is not alive has died. */
  readonly opposite?: string;
}

/** The events that results of the release count, by the word of the data. An event that is missing here is pooled under its own word, and taken for a harm. */
export const countedEvents: Readonly<Record<string, CountedEvent>> = {
  death: { name: { en: "death", zh: "死亡" }, good: false },
  survival: { name: { en: "survival", zh: "存活" }, good: true, opposite: "death" },
  "ascites improved": { name: { en: "less ascites", zh: "腹水改善" }, good: true },
  "symptoms improved": { name: { en: "better symptoms", zh: "症状改善" }, good: true },
  "hepatic encephalopathy": { name: { en: "hepatic encephalopathy", zh: "肝性脑病" }, good: false },
  HCC: { name: { en: "liver cancer", zh: "肝癌" }, good: false },
  carcinoma: { name: { en: "cancer", zh: "癌" }, good: false },
  malignancy: { name: { en: "malignancy", zh: "恶性肿瘤" }, good: false },
  "severe infection": { name: { en: "severe infection", zh: "严重感染" }, good: false },
  haematemesis: { name: { en: "haematemesis", zh: "呕血" }, good: false },
  "variceal bleeding": { name: { en: "variceal bleeding", zh: "静脉曲张出血" }, good: false },
  "spontaneous bacterial peritonitis": { name: { en: "spontaneous bacterial peritonitis", zh: "自发性细菌性腹膜炎" }, good: false },
  "serious adverse event": { name: { en: "serious adverse event", zh: "严重不良事件" }, good: false },
};

/** What is known of an event. */
export function countedEvent(event: string): CountedEvent {
  return countedEvents[event] ?? { name: { en: event, zh: event }, good: false };
}

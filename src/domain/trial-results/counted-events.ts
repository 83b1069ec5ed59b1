import type { Label } from "../../model/vocabulary.js";

/** Survival and mortality: one outcome read two ways, whose results are pooled together as deaths. */
export const deathMeasures: readonly string[] = ["MSCKG:mortality", "MSCKG:survival"];

/** What is known of a kind of event that results count. */
export interface CountedEvent {
  /** The definition that several wordings share; rows of one definition are pooled. */
  readonly definition: string;
  readonly name: Label;
  /** Whether a patient is better off with it. */
  readonly good: boolean;
  /** Whether the source counts those without it, for example the living. */
  readonly opposite?: boolean;
}

const event = (en: string, zh: string, good = false) => ({ name: { en, zh }, good });
const definitions: Readonly<Record<string, Omit<CountedEvent, "definition" | "opposite">>> = {
  death: event("death", "死亡"),
  "death or transplantation": event("death or transplantation", "死亡或移植"),
  "death or graft loss": event("death or graft loss", "死亡或移植物丢失"),
  "death from liver failure": event("death from liver failure", "肝衰竭死亡"),
  "ascites improved": event("less ascites", "腹水改善", true),
  "symptoms improved": event("better symptoms", "症状改善", true),
  "patient less tired": event("less fatigue", "疲劳减轻", true),
  "shorter prothrombin time": event("shorter prothrombin time", "凝血酶原时间缩短", true),
  "lower portal pressure": event("lower hepatic venous pressure gradient", "肝静脉压力梯度下降", true),
  "hepatic encephalopathy": event("hepatic encephalopathy", "肝性脑病"),
  HCC: event("liver cancer", "肝癌"),
  carcinoma: event("cancer", "癌"),
  malignancy: event("malignancy", "恶性肿瘤"),
  infection: event("infection", "感染"),
  "severe infection": event("severe infection", "严重感染"),
  haematemesis: event("haematemesis", "呕血"),
  "variceal bleeding": event("variceal bleeding", "静脉曲张出血"),
  "spontaneous bacterial peritonitis": event("spontaneous bacterial peritonitis", "自发性细菌性腹膜炎"),
  "biliary complication": event("biliary complication", "胆道并发症"),
  "acute rejection": event("acute rejection", "急性排斥反应"),
  "serious adverse event": event("serious adverse event", "严重不良事件"),
  "serious event related to the treatment": event("serious event related to the treatment", "与治疗相关的严重事件"),
  "fatal adverse event": event("adverse event that led to death", "导致死亡的不良事件"),
  "adverse effect": event("adverse effect", "不良反应"),
  "mild pain at the marrow puncture site": event("mild pain at the marrow puncture site", "骨髓穿刺部位轻度疼痛"),
  "organ damage or cytokine release": event("organ damage or cytokine release after the infusion", "输注后器官损害或细胞因子释放"),
};

/** The words of results for the definitions: the same event in other words, or within another time, which `weeks` says. */
const wordings: Readonly<Record<string, { readonly definition: string; readonly opposite?: true }>> = {
  survival: { definition: "death", opposite: true },
  "death within 360 days": { definition: "death" },
  "death within four years": { definition: "death" },
  "death or transplantation within a year": { definition: "death or transplantation" },
  "alive without a transplant": { definition: "death or transplantation", opposite: true },
  "death or graft loss within two years": { definition: "death or graft loss" },
  "death from liver failure within 12 months": { definition: "death from liver failure" },
  "patient whose ascites fell or vanished": { definition: "ascites improved" },
  "patient with a shorter prothrombin time at the last visit": { definition: "shorter prothrombin time" },
  "patient whose hepatic venous pressure gradient fell": { definition: "lower portal pressure" },
  "hepatocellular carcinoma": { definition: "HCC" },
  "patient with an infection within two years": { definition: "infection" },
  "patient with a biliary complication within two years": { definition: "biliary complication" },
  "patient with acute rejection within two years": { definition: "acute rejection" },
  "patient with a serious adverse event": { definition: "serious adverse event" },
  "patient with a serious adverse event within 28 days": { definition: "serious adverse event" },
  "serious adverse event during or within 24 hours of infusion": { definition: "serious adverse event" },
  "serious adverse reaction or serious complication": { definition: "serious adverse event" },
  "serious reaction": { definition: "serious event related to the treatment" },
  "severe adverse event tied to the cells": { definition: "serious event related to the treatment" },
  "severe event related to the treatment": { definition: "serious event related to the treatment" },
  "patient with a serious event related to the cells within 28 days": { definition: "serious event related to the treatment" },
  "adverse event leading to death, begun within 28 days": { definition: "fatal adverse event" },
  "side effect in a treated patient": { definition: "adverse effect" },
  "harm to an organ or cytokine release after the infusion": { definition: "organ damage or cytokine release" },
};

/** What is known of an event by the word of the data. One that no table names is pooled under its own word, and taken for a harm. */
export function countedEvent(word: string): CountedEvent {
  const { definition, opposite } = wordings[word] ?? { definition: word };
  return { definition, ...(definitions[definition] ?? { name: { en: word, zh: word }, good: false }), ...(opposite && { opposite }) };
}

/** Whether a table names the event. */
export function isKnownEvent(word: string): boolean {
  return word in definitions || word in wordings;
}

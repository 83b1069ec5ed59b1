import { dictionary } from "./dictionary.ts";

/** Statuses and phases of trials, as registries, facets and fields write them. */
const words = dictionary<Readonly<Record<string, string>>>({
  en: {},
  zh: {
    "unknown status": "状态未知",
    "status unknown": "状态未知",
    "active not recruiting": "进行中，停止招募",
    "active, no longer recruiting": "进行中，停止招募",
    "protocol only": "研究方案",
    recruiting: "招募中",
    completed: "已完成",
    "active, not recruiting": "进行中，停止招募",
    "not yet recruiting": "尚未招募",
    "enrolling by invitation": "仅限邀请",
    suspended: "暂停",
    terminated: "提前终止",
    withdrawn: "撤回",
    protocol: "研究方案",
    "not applicable": "不适用",
    "early phase 1": "早期 1 期",
  },
});

/** A registered state, or a phase, in the language shown; as it stands where it is not known. */
export function statusInWords(value: string): string {
  const spaced = value.replaceAll("_", " ");
  return words()[spaced.toLowerCase()] ?? spaced.replace(/^[a-z]/, (first) => first.toUpperCase());
}

import { dictionary } from "./dictionary.ts";

/** States and phases of trials as registries write them. */
const words = dictionary<Readonly<Record<string, string>>>({
  en: {},
  zh: {
    "unknown status": "状态未知",
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
export const statusInWords = (value: string): string => words()[value.toLowerCase()] ?? value.replace(/^[a-z]/, (first) => first.toUpperCase());

import type { FigureWords } from "./drawing/figure-frame.js";
import type { Palette } from "./drawing/palette.js";

/** How a state of evidence is drawn: a sign, which tells it without colour, and a colour. */
export interface MatrixState {
  readonly sign: string;
  readonly colour: keyof Palette;
  readonly name: FigureWords;
}

/** The states of evidence, in the order of the key. */
export const matrixStates: Readonly<Record<string, MatrixState>> = {
  POOLED: { sign: "◆", colour: "blue", name: { en: "pooled trials", zh: "试验已合并" } },
  SUPPORTED: { sign: "●", colour: "blue", name: { en: "supported in patients, controlled", zh: "有对照的患者研究支持" } },
  CONTESTED: { sign: "≠", colour: "vermillion", name: { en: "contested", zh: "存在争议" } },
  MOSTLY_AGAINST: { sign: "×", colour: "vermillion", name: { en: "mostly against", zh: "多不支持" } },
  NO_EFFECT: { sign: "∅", colour: "vermillion", name: { en: "no effect found", zh: "未见作用" } },
  UNCONTROLLED: { sign: "◐", colour: "green", name: { en: "patients, without controls", zh: "患者研究，无对照" } },
  ANIMAL_ONLY: { sign: "○", colour: "orange", name: { en: "animals only", zh: "仅动物研究" } },
  IN_VITRO_ONLY: { sign: "◇", colour: "orange", name: { en: "in vitro only", zh: "仅体外研究" } },
  REGISTERED_ONLY: { sign: "□", colour: "purple", name: { en: "registered trials only", zh: "仅有注册试验" } },
  NARRATIVE_ONLY: { sign: "·", colour: "quiet", name: { en: "narrative only", zh: "仅有叙述" } },
  UNDECIDED: { sign: "~", colour: "quiet", name: { en: "reports without a side", zh: "有报告，方向未定" } },
  PROGNOSTIC: { sign: "→", colour: "purple", name: { en: "prognostic", zh: "预后性" } },
  ASSERTED: { sign: "↔", colour: "quiet", name: { en: "a link without an effect", zh: "有联系，不表示作用" } },
  INHERITED_ONLY: { sign: "△", colour: "quiet", name: { en: "of related entities only", zh: "仅见于上位类或下位类" } },
  NONE: { sign: "–", colour: "quiet", name: { en: "nothing direct", zh: "无直接证据" } },
};

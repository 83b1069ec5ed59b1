import { dictionary } from "../../texts/dictionary.ts";

/** Words of the evidence matrix. */
export const words = dictionary({
  en: {
    title: "Evidence matrix",
    rows: "Rows",
    columns: "Columns",
    hideEmpty: "Leave out rows and columns without any evidence",
    view: "Show as",
    grid: "Grid",
    table: "Table",
    summary: (filled: number, derived: number, empty: number) =>
      `${filled} cells with direct evidence, ${derived} with pathways alone, ${empty} that no study has looked at`,
    summaryHuman: (filled: number, derived: number, empty: number) =>
      `${filled} cells with direct evidence from patients, ${derived} with pathways of such evidence alone, ${empty} without either`,
    label: (rows: string, columns: string) => `${rows} × ${columns}`,
    help: "Tab enters the grid, arrow keys move, Home and End go to the ends of a row. Enter opens what stands behind a cell. t shows the same as a table.",
    counts: "The numbers: claims on the pair itself, then pathways of at most three steps.",
    cell: (row: string, column: string, state: string, direct: number, derived: number) =>
      `${row}, ${column}: ${state} ${direct} direct ${direct === 1 ? "claim" : "claims"}, ${derived} ${derived === 1 ? "pathway" : "pathways"}`,
    nobody: "No study of this release has looked at this pair.",
    nobodyHuman: "Nothing from patients here in this release.",
    derivedOnly: "No direct evidence; pathways lead there.",
    derivedOnlyHuman: "No direct evidence from patients; pathways of such evidence lead there.",
    emptyHelp:
      "This release holds no claim, no result and no pathway for this pair. It does not mean that a search found none: other literature may know of it.",
    emptyHelpHuman:
      "This release holds no claim, no result and no pathway from patients for this pair. Animals or cells may have been looked at: take the filter away to see.",
    withoutFilter: "Take the filter away",
    pathways: "Pathways with up to six steps",
    noThings: "This release has no such entities to compare. Choose another kind, or remove the filter.",
    row: "Row",
    column: "Column",
    state: "State",
    direct: "Direct claims",
    derived: "Pathways",
    studies: "Studies",
    legend: "Legend",
  },
  zh: {
    title: "证据矩阵",
    rows: "行",
    columns: "列",
    hideEmpty: "略去没有任何证据的行和列",
    view: "显示方式",
    grid: "矩阵",
    table: "表格",
    summary: (filled: number, derived: number, empty: number) => `${filled} 格有直接证据，${derived} 格仅有通路，${empty} 格无人研究`,
    summaryHuman: (filled: number, derived: number, empty: number) =>
      `${filled} 格有来自患者的直接证据，${derived} 格仅有此类证据构成的通路，${empty} 格两者皆无`,
    label: (rows: string, columns: string) => `${rows} × ${columns}`,
    help: "按 Tab 进入矩阵，方向键移动，Home 与 End 到行首和行尾；回车打开该格背后的内容；t 键切换为表格。",
    counts: "格中数字：直接论断数，其后为至多三步的通路数。",
    cell: (row: string, column: string, state: string, direct: number, derived: number) =>
      `${row}，${column}：${state}直接论断 ${direct} 条，通路 ${derived} 条`,
    nobody: "本发布版本中此处无人研究。",
    nobodyHuman: "本发布版本中此处没有来自患者的证据。",
    derivedOnly: "没有直接证据，但有通路相连。",
    derivedOnlyHuman: "没有来自患者的直接证据，但有此类证据构成的通路相连。",
    emptyHelp: "本发布版本对这一对实体没有论断、结果或通路。这不表示曾有人检索而未找到：其他文献可能有所记载。",
    emptyHelpHuman: "本发布版本对这一对实体没有来自患者的论断、结果或通路。动物或细胞中可能已有研究：取消筛选即可查看。",
    withoutFilter: "取消筛选",
    pathways: "至多六步的通路",
    noThings: "本发布版本中没有可相互对照的此类实体。请选择其他类别，或取消筛选。",
    row: "行",
    column: "列",
    state: "状态",
    direct: "直接论断",
    derived: "通路",
    studies: "研究",
    legend: "图例",
  },
});

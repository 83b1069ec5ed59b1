import { dictionary } from "../../texts/dictionary.ts";

/** Words of the help. */
export const words = dictionary({
  en: {
    title: "Help",
    tour: "The tour: two minutes",
    tourSteps: [
      {
        do: "Search for two terms at once.",
        why: "“cord MELD” or “脐带 MELD” offers the pathways between them as the first suggestion. Names, synonyms, pinyin initials, PMIDs and NCT numbers work too; typing errors are forgiven.",
        link: "/?q=umbilical+MELD",
      },
      {
        do: "Read the picture from left to right.",
        why: "Each box is an entity, each line a link that a study has stated. An arrowhead means that it raises what it leads to, a bar that it lowers it. A dashed line is contested.",
        link: "/pathways?from=CL:0002569&to=MSCKG:meld",
      },
      {
        do: "Click a line.",
        why: "Its evidence opens: the claims for it, the claims against it, where they were seen, and the studies with their PMIDs.",
        link: "/pathways?from=CL:0002569&to=MSCKG:meld&open=ASSOC:CL:0002569~MSCKG:meld",
      },
      { do: "Open a study.", why: "Its patients, cells, route, dose and numbers stand on one page, as printed in the source.", link: "/study/PMID:22320928" },
      {
        do: "Narrow it down.",
        why: "Filters leave only claims of some evidence levels or species, or those seen in patients. The address holds all of it: copy the link, and others see the same.",
        link: "/pathways?from=CL:0002569&to=HP:0001541&human=1",
      },
      {
        do: "Take it along.",
        why: "Every table is a file (CSV, TSV, JSON), every picture too (SVG, PNG), and “Query behind this view” gives the same rows in Python, R, curl or JavaScript.",
        link: "/data",
      },
    ],
    show: "Show it",
    glossary: "Words",
    glossaryHelp: "What the words on these pages mean, in both languages.",
    term: "English",
    chinese: "中文",
    meaning: "Meaning",
    keys: "Keys",
    keyList: [
      { keys: "/", does: "to the search box, from anywhere" },
      { keys: "↓ ↑ Enter", does: "choose a suggestion" },
      { keys: "Tab", does: "into the picture of a pathway; it is one stop" },
      { keys: "→ ←", does: "along a link and back: from an entity to its link, from the link to the next entity" },
      { keys: "↑ ↓", does: "the next entity of the column, or the link beside it" },
      { keys: "Enter", does: "the evidence of a link; marks what runs through an entity" },
      { keys: "Esc", does: "closes a sheet and goes back to where you were; takes a mark away" },
      { keys: "t", does: "picture or table" },
    ],
    read: "How to read evidence",
    readList: [
      "“For” counts claims that say the same as the link, “against” those that deny it or say the opposite. “No effect found” means that a study looked.",
      "No claim against a link does not make it certain: it may not have been looked for.",
      "The evidence level says what kind of study a claim rests on, from controlled clinical studies down to narrative statements. It does not say that the claim is right.",
      "“Inherited” means: known of the general kind (for example of MSC as such), and not denied for this one.",
    ],
  },
  zh: {
    title: "帮助",
    tour: "两分钟导览",
    tourSteps: [
      {
        do: "同时搜索两个实体。",
        why: "输入“脐带 MELD”，第一条建议就是两者之间的通路。也可使用名称、同义词、拼音首字母、PMID 和 NCT 编号；拼写错误也能识别。",
        link: "/?q=脐带+MELD",
      },
      {
        do: "从左到右看图。",
        why: "每个方框是一个实体，每条线是有人陈述过的一条关联。箭头表示使其升高或增强，短横表示使其降低或减弱，虚线表示有争议。",
        link: "/pathways?from=CL:0002569&to=MSCKG:meld",
      },
      {
        do: "点击一条线。",
        why: "打开它的证据：支持与反对的论断、在何处观察到，以及带 PMID 的研究。",
        link: "/pathways?from=CL:0002569&to=MSCKG:meld&open=ASSOC:CL:0002569~MSCKG:meld",
      },
      { do: "打开一项研究。", why: "患者、细胞、途径、剂量与数字都在一页上，与原文一致。", link: "/study/PMID:22320928" },
      {
        do: "缩小范围。",
        why: "可只保留某些证据级别、物种，或仅在患者中观察到的论断。全部条件都在地址里：复制链接，别人看到的就是同一视图。",
        link: "/pathways?from=CL:0002569&to=HP:0001541&human=1",
      },
      {
        do: "带走结果。",
        why: "每张表都可存为文件（CSV、TSV、JSON），每幅图也可以（SVG、PNG）；“此视图的查询”给出 Python、R、curl 或 JavaScript 代码，得到同样的行。",
        link: "/data",
      },
    ],
    show: "查看",
    glossary: "术语表",
    glossaryHelp: "这些页面所用词语的含义（中英对照）。",
    term: "English",
    chinese: "中文",
    meaning: "含义",
    keys: "键盘操作",
    keyList: [
      { keys: "/", does: "在任何页面跳到搜索框" },
      { keys: "↓ ↑ Enter", does: "选择建议" },
      { keys: "Tab", does: "进入通路图（图形是一个停靠点）" },
      { keys: "→ ←", does: "沿关联前进或后退：从实体到关联，再从关联到下一个实体" },
      { keys: "↑ ↓", does: "同一列的下一个实体，或相邻的关联" },
      { keys: "Enter", does: "打开关联的证据；标出经过某实体的链" },
      { keys: "Esc", does: "关闭侧栏并回到原处；取消标记" },
      { keys: "t", does: "在图形与表格之间切换" },
    ],
    read: "如何理解证据",
    readList: [
      "“支持”是与该关联说法一致的论断；“反对”是否定它或说法相反的论断；“未见作用”表示有人观察过但没有发现作用。",
      "没有反对的论断，并不表示确定无疑：也可能尚无人研究。",
      "证据级别说明论断所依据的研究类型，从有对照的临床研究到叙述性陈述；它并不说明论断是否正确。",
      "“推自”表示：见于上位类（例如一般的间充质干细胞），且未被该类别自身的研究否定。",
    ],
  },
});

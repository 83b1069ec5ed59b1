/** A view of the explorer: its address, and what shows that it is complete. */
export interface View {
  readonly name: string;
  readonly address: string;
  readonly complete: string;
}

/** One address of each page, its sheets and its bad states included. A new page is one line here. */
export const explorerViews: readonly View[] = [
  { name: "search", address: "/", complete: ".kinds li" },
  { name: "hits", address: "/?q=MELD", complete: ".hits li" },
  { name: "kind", address: "/?kind=MECHANISM", complete: "tbody tr" },
  { name: "entity", address: "/entity/MSCKG:meld", complete: "#studies tbody tr" },
  { name: "pathways-empty", address: "/pathways", complete: ".no-ends li" },
  { name: "pathways", address: "/pathways?from=CL:0002569&to=MSCKG:meld", complete: ".context .facts" },
  { name: "pathways-marked", address: "/pathways?from=CL:0002569&to=HP:0001541&human=1&pick=CL:0002569", complete: ".context :is(.facts, .dim)" },
  { name: "pathways-table", address: "/pathways?from=CL:0002569&to=MSCKG:meld&view=table", complete: ".context .facts" },
  { name: "evidence", address: "/pathways?from=CL:0002569&to=MSCKG:survival&open=ASSOC:CL:0002569~MSCKG:survival", complete: ".evidence .claims li" },
  { name: "compare-empty", address: "/compare", complete: ".no-choice li" },
  { name: "compare", address: "/compare?ids=CL:0002540,CL:0002569", complete: "#not tbody tr" },
  { name: "contradictions", address: "/contradictions", complete: ".contradiction" },
  { name: "matrix", address: "/matrix", complete: ".matrix tbody tr" },
  { name: "matrix-table", address: "/matrix?view=table", complete: "tbody tr" },
  { name: "study", address: "/study/PMID:22320928", complete: "#claims tbody tr" },
  { name: "trials", address: "/trials?designs=RCT", complete: "tbody tr" },
  { name: "forest", address: "/forest", complete: ".choose-measure li" },
  { name: "forest-pooled", address: "/forest?measure=MSCKG:survival&cells=any&without=PMID:28370357", complete: ".forest-row" },
  { name: "forest-table", address: "/forest?measure=MSCKG:meld&view=table", complete: "tbody tr" },
  { name: "forest-refused", address: "/forest?measure=MSCKG:child-pugh", complete: ".failure" },
  { name: "map", address: "/map?pick=MSCKG:meld", complete: ".map-canvas[aria-busy=false]" },
  { name: "map-table", address: "/map?view=table", complete: "tbody tr" },
  { name: "data", address: "/data", complete: "tbody tr" },
  { name: "help", address: "/help", complete: "tbody tr" },
  { name: "no-page", address: "/nonsense", complete: ".page-none .search-box" },
  { name: "unknown", address: "/entity/CL:000256", complete: ".failure li" },
];

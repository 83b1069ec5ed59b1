import { lazyPart } from "./lazy-part.ts";

/** The sheet with the evidence of a link; loaded after the page that opens it. */
export const evidence = lazyPart(() => import("./evidence-drawer.tsx").then((module) => module.EvidenceDrawer));

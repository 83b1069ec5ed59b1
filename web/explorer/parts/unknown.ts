import { lazyPart } from "./lazy-part.ts";

/** What is said of an id that nothing has; loaded where it comes to that. */
export const unknown = lazyPart(() => import("./unknown-id.tsx").then((module) => module.UnknownId));

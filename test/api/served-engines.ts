import { engines } from "../contract/engines.js";

/** The engines that the API is tested over. A file of Grafeo answers as its memory does, which `test/contract` holds. */
export const servedEngines = engines.filter(({ name }) => name !== "grafeo file");

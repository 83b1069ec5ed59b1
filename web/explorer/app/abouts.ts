import { about as compare } from "../pages/compare/about.ts";
import { about as contradictions } from "../pages/contradictions/about.ts";
import { about as data } from "../pages/data/about.ts";
import { about as entity } from "../pages/entity/about.ts";
import { about as forest } from "../pages/forest/about.ts";
import { about as help } from "../pages/help/about.ts";
import { about as map } from "../pages/map/about.ts";
import { about as matrix } from "../pages/matrix/about.ts";
import { about as pathways } from "../pages/pathways/about.ts";
import { about as search } from "../pages/search/about.ts";
import { about as study } from "../pages/study/about.ts";
import { about as trials } from "../pages/trials/about.ts";
import type { PageAbout } from "./page-about.ts";

/** All pages, in the order of the menu. A new page is one line here and one above. */
export const abouts: readonly PageAbout[] = [search, entity, pathways, compare, forest, matrix, contradictions, trials, study, map, data, help];

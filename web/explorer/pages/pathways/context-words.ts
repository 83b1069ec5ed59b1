import { dictionary } from "../../texts/dictionary.ts";

/** Words of how the cells were given; they load with that part. */
export const contextWords = dictionary({
  en: {
    context: "How the cells were given in the studies behind these chains",
    routes: "Routes",
    donors: "Donors",
    inStudies: (count: number) => `in up to ${count} ${count === 1 ? "study" : "studies"} of one chain`,
    noContext: "The studies behind these chains do not say.",
  },
  zh: {
    context: "这些链所依据的研究如何给予细胞",
    routes: "给药途径",
    donors: "供者",
    inStudies: (count: number) => `单条链中至多 ${count} 项研究`,
    noContext: "这些链所依据的研究未说明。",
  },
});

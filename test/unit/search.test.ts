import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { editDistance } from "../../src/basics/edit-distance.js";
import { askedIdentifiers, identifierKeys } from "../../src/domain/search/identifiers.js";
import { initialsOf } from "../../src/domain/search/initials.js";
import { keepSearchIndex } from "../../src/domain/search/keep-search-index.js";
import { pinyinInitialsOf } from "../../src/domain/search/pinyin-initials-of.js";
import { askedTermsOf, foldWords, termsOf } from "../../src/domain/search/terms.js";
import { KnownError } from "../../src/errors.js";
import type { Store } from "../../src/graph/store.js";

/** Optimal string alignment by its definition. */
function slowDistance(one: string, other: string): number {
  if (one === "" || other === "") return one.length + other.length;
  const ways = [
    slowDistance(one.slice(1), other) + 1,
    slowDistance(one, other.slice(1)) + 1,
    slowDistance(one.slice(1), other.slice(1)) + (one[0] === other[0] ? 0 : 1),
  ];
  if (one.length > 1 && other.length > 1 && one[0] === other[1] && one[1] === other[0]) ways.push(slowDistance(one.slice(2), other.slice(2)) + 1);
  return Math.min(...ways);
}

describe("the distance of two words", () => {
  it("counts a swap of neighbours as one error", () => {
    expect([editDistance("asictes", "ascites", 2), editDistance("medl", "meld", 1), editDistance("", "ab", 3)]).toEqual([1, 1, 2]);
  });

  it("is that of the definition, up to the most that is asked", () => {
    const words = ["", "a", "ab", "ba", "abc", "acb", "cab", "abca", "bacb", "ccab", "abcab"];
    for (const one of words)
      for (const other of words)
        for (const most of [0, 1, 2, 3]) expect(editDistance(one, other, most), `${one} ${other}`).toBe(Math.min(slowDistance(one, other), most + 1));
  });
});

describe("the words of a text", () => {
  it.each([
    ["Child-Pugh (A/B)", ["child", "pugh", "a", "b"]],
    ["ＵＣ－ＭＳＣｓ", ["uc", "msc"]],
    ["TGF-β1, IL-1β", ["tgf", "beta1", "il", "1beta"]],
    ["Krüppel", ["kruppel"]],
    ["Wharton’s jelly", ["wharton", "jelly"]],
    ["therapies cirrhosis cells virus", ["therapy", "cirrhosis", "cell", "virus"]],
    ["儿童pugh分数", ["儿", "童", "pugh", "分", "数"]],
    ["Scaffold™ 🧬 --", ["scaffold"]],
  ])("%s", (text, words) => {
    expect(foldWords(text)).toEqual(words);
  });

  it("are looked up as pairs in Chinese, and found by each character too", () => {
    expect(askedTermsOf(foldWords("脐带 msc 肝"))).toEqual(["脐带", "msc", "肝"]);
    expect(termsOf(foldWords("脐带血"))).toEqual(["脐", "脐带", "带", "带血", "血"]);
  });
});

describe("identifiers", () => {
  it("have keys without signs, leading zeros, and prefix where the number says enough", () => {
    expect(identifierKeys("HP:0001541")).toEqual(["hp0001541", "hp1541", "0001541"]);
    expect(identifierKeys("NCT:NCT01875081")).toEqual(["nctnct01875081", "nct01875081", "01875081"]);
    expect(identifierKeys("MSCKG:meld")).toEqual(["msckgmeld"]);
  });

  it.each([
    ["PMID: 27339398", ["pmid27339398"], "accession"],
    ["PubMed ID 27339398", ["pmid27339398"], "accession"],
    ["https://doi.org/10.1186/scrt459", ["101186scrt459"], "accession"],
    ["https://clinicaltrials.gov/study/NCT01875081?tab=results", ["nct01875081"], "accession"],
    ["http://purl.obolibrary.org/obo/CL_0002569", ["cl0002569"], "accession"],
    ["MSCKG:mled", ["msckgmled"], "curie"],
    ["see PMID 27339398 (2016)", ["seepmid273393982016", "pmid27339398"], "words"],
    ["liver: ratio", ["liverratio"], "words"],
  ])("are seen in %s", (text, keys, form) => {
    expect(askedIdentifiers(text)).toEqual({ keys, form });
  });
});

describe("initials", () => {
  it("keep capitals whole, and small words or not", () => {
    expect(initialsOf("umbilical cord MSC")).toEqual(["ucmsc"]);
    expect(initialsOf("quality of life")).toEqual(["qol"]);
    expect(initialsOf("liver fibrosis")).toEqual([]);
    expect(initialsOf("肝硬化")).toEqual([]);
  });

  it("of pinyin are those of the common readings", () => {
    expect(["肝硬化", "脐带", "凝血功能障碍", "MSC疗法"].map(pinyinInitialsOf)).toEqual(["gyh", "qd", "nxgnza", null]);
  });
});

describe("a search index that cannot be built", () => {
  it("refuses all who wait for it at once, and is tried again by those who come later", async () => {
    let reads = 0;
    const read = async () => {
      reads += 1;
      await wait(50);
      throw new KnownError("DATABASE_UNAVAILABLE", { problem: "it does not answer." });
    };
    const kept = keepSearchIndex({ read } as unknown as Store);
    const ask = () => kept.search({ text: "ascites", skip: 0, limit: 5 }).catch((error: KnownError) => error.code);
    expect(await Promise.all([ask(), ask(), ask()])).toEqual(Array(3).fill("DATABASE_UNAVAILABLE"));
    expect(reads).toBe(1);
    await ask();
    expect(reads).toBe(2);
  });
});

/** The languages that pages are written in; the first is for those who ask for neither. */
export const pageLanguages = ["en", "zh"] as const;

/** One of them. */
export type PageLanguage = (typeof pageLanguages)[number];

/** The language of a page: the one its address names, else the one that `Accept-Language` likes best (RFC 9110, 12.5.4), else English. */
export function chooseLanguage(named: unknown, accepted = ""): PageLanguage {
  const asked = pageLanguages.find((language) => language === named);
  if (asked) return asked;
  const ranges = accepted.split(",").map((range) => {
    const [tag = "", ...parameters] = range
      .toLowerCase()
      .split(";")
      .map((part) => part.trim());
    const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
    return { language: tag.split("-", 1)[0], weight: weight === undefined ? 1 : Number(weight) };
  });
  const weightOf = (language: PageLanguage) => Math.max(0, ...ranges.filter((range) => range.language === language).map(({ weight }) => weight || 0));
  return weightOf("zh") > weightOf("en") ? "zh" : pageLanguages[0];
}

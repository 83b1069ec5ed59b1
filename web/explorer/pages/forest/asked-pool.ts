import { apiLanguage } from "../../app/language.ts";
import { here } from "../../app/location.ts";

/** Models, as the address and the API name them; the first by default. */
export const models = ["REML", "DERSIMONIAN_LAIRD", "FIXED"] as const;

/** Adjustments, the first by default. */
export const adjustments = ["HARTUNG_KNAPP", "NONE"] as const;

/** Ways to group, the first by default. */
export const groupings = ["DESIGN", "CELL_SOURCE", "DONOR", "ROUTE", "REGION", "STAGE", "CAUSE"] as const;

/** What the address asks for. */
export function askedPool() {
  const { search } = here.value;
  const one = <Value extends string>(name: string, values: readonly [Value, ...Value[]]): Value =>
    values.find((value) => value === search.get(name)) ?? values[0];
  const week = (name: string) => (/^\d{1,4}$/.test(search.get(name) ?? "") ? Number(search.get(name)) : undefined);
  return {
    measure: search.get("measure") ?? "",
    isAnyCells: search.get("cells") === "any",
    fromTwo: search.get("minStudies") === "2",
    model: one("model", models),
    adjust: one("adjust", adjustments),
    by: one("by", groupings),
    from: week("weeksFrom"),
    to: week("weeksTo"),
    without: (search.get("without") ?? "").split(",").filter(Boolean).slice(0, 100),
    isTable: search.get("view") === "table",
  };
}

/** The variables of the list of measures: the cells, and from how many trials on results are pooled. */
export function variablesOfMeasures({ isAnyCells, fromTwo }: Pick<ReturnType<typeof askedPool>, "isAnyCells" | "fromTwo">) {
  return { cells: isAnyCells ? ("ANY" as const) : ("MSC_ONLY" as const), minStudies: fromTwo ? 2 : 3 };
}

/** The variables of a pool, with or without the studies that are left out. */
export function variablesOfPool(asked: ReturnType<typeof askedPool>, without: readonly string[]) {
  const { measure, model, adjust, by, from, to } = asked;
  const weeks = from === undefined && to === undefined ? {} : { weeks: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) } };
  const left = without.length > 0 ? { without: [...without] } : {};
  return { measure, ...variablesOfMeasures(asked), model, adjust, ...weeks, ...left, by, lang: apiLanguage.value };
}

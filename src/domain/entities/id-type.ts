import { isRegistration, registryPrefixes } from "./registries.js";

/** Types of objects that an id can stand for. */
export type IdType = "Entity" | "Study" | "Claim" | "Result" | "Association" | "MechanismPathway" | "Release";

const types: Readonly<Record<string, IdType>> = {
  CLM: "Claim",
  RES: "Result",
  ASSOC: "Association",
  PATH: "MechanismPathway",
  RELEASE: "Release",
  PMID: "Study",
  PMCID: "Study",
  DOI: "Study",
  URL: "Study",
  SEED: "Study",
  ...Object.fromEntries(registryPrefixes.map((prefix) => [prefix.toUpperCase(), "Study"])),
};

/** Which type of object an id stands for, by its prefix; an unknown prefix is that of an entity. A registration may lack its prefix. */
export function idType(id: string): IdType {
  return types[id.slice(0, id.indexOf(":")).toUpperCase()] ?? (isRegistration(id) ? "Study" : "Entity");
}

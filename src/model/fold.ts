import { simplifiedCharacters } from "./writing/simplified-characters.js";

/**
 * A text as it is compared: compatibility forms unified, case and accents removed, Chinese in simplified characters.
 */
export function fold(text: string): string {
  const folded = text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
  return /^[\x20-\x7E]*$/.test(folded) ? folded : folded.replace(/\p{Script=Han}/gu, (character) => simplifiedCharacters.get(character) ?? character);
}

/** Greek letters by the names that they are spelled out with. */
export const greekNames: Readonly<Record<string, string>> = {
  ...{ α: "alpha", β: "beta", γ: "gamma", δ: "delta", ε: "epsilon", ζ: "zeta", η: "eta", θ: "theta", ι: "iota", κ: "kappa", λ: "lambda" },
  ...{ μ: "mu", ν: "nu", ξ: "xi", ο: "omicron", π: "pi", ρ: "rho", σ: "sigma", ς: "sigma", τ: "tau", υ: "upsilon", φ: "phi", χ: "chi", ψ: "psi", ω: "omega" },
};

/**
 * A text as text filters compare it: folded, Greek letters spelled out, one blank between words and numbers whatever
 * stands there (TGF-β1, TGF beta 1 and TGFβ1 are alike), none beside a Chinese character. `folded` properties of the
 * graph hold it, so that text filters need nothing of the engine but `CONTAINS`.
 */
export function foldWritten(text: string): string {
  return fold(text)
    .replace(/[α-ω]/g, (letter) => ` ${greekNames[letter] ?? letter} `)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu, " ")
    .replace(/ ?(\p{Script=Han}) ?/gu, "$1")
    .trim();
}

const keywords =
  "MATCH OPTIONAL WHERE WITH RETURN ORDER BY SKIP LIMIT UNWIND AS CREATE MERGE SET DELETE DETACH REMOVE CALL UNION ALL AND OR XOR NOT IN IS DISTINCT CASE WHEN THEN ELSE END ASC DESC STARTS ENDS CONTAINS ON FOREACH".split(
    " ",
  );

/** Words that Grafeo takes as no name of a variable, property, parameter or key, also in lower case. */
const reserved =
  "match optional where with return unwind as create merge set delete detach remove union and or not xor in is null true false distinct case when then else".split(
    " ",
  );

/** Functions that one engine lacks, or where they answer differently, and what to write. */
const functions: readonly (readonly [RegExp, string])[] = [
  [/\bisEmpty\(/i, "isEmpty: write size(…) = 0"],
  [/\bto\w+OrNull\(/i, "to…OrNull: write the function without OrNull"],
  [/\b(randomUUID|valueType)\(/i, "a function that Grafeo lacks"],
  [/\b(id|elementId)\(/i, "internal ids are the engine's own"],
  [/\b(date|datetime|localdatetime|time|localtime|duration|timestamp|point)\(/i, "W21: dates are ISO strings, years whole numbers"],
  [/\bround\([^()]*(\([^()]*\)[^()]*)*,/i, "round takes one argument: write round(x * 100) / 100.0"],
  [/\bpercentile(Cont|Disc)\((?![^,]+,\s*[\d.]+\s*\))/i, "W5: the part of a percentile is a literal number"],
  [/\blabels\([^)]*\)\s*\[/i, "the order of labels is the engine's own"],
  [/\bnodes\(null\)/i, "nodes(null) is an error in Grafeo"],
  [/\^[^,()]*\^/, "W20: powers of powers need parentheses"],
  [/\[\s*(-|null\b)[^\]|]*\.\.|\.\.\s*(-|null\b)/, "W10: the bounds of a slice are not negative and not null"],
  [/(?<!coalesce\(\s*)\bsum\(/i, "W12: write coalesce(sum(…), 0)"],
  [/\bNOT (\w+\.\w+) IN \$(?<!\b\1 IS NULL OR NOT \1 IN \$)/, "W11: write x.y IS NULL OR NOT x.y IN $list"],
  [/\bSHORTEST\b/, "SHORTEST: write shortestPath(…) or *1..4"],
];

/** What is wrong with the words of a text: keywords not in upper case, names that are keywords or letters, functions. */
export function lintWords(text: string): string[] {
  const bare = text.replace(/\/\/.*/g, "").replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''");
  const problems = functions.filter(([pattern]) => pattern.test(bare)).map(([, problem]) => problem);
  for (const [, before = "", word = ""] of bare.matchAll(/([.:$`]?)\b([A-Za-z]\w*)/g)) {
    if (before === "`") continue;
    if (before !== "" && before !== ":" && reserved.includes(word.toLowerCase())) problems.push(`${before}${word}: a keyword is no name`);
    if (before === "" && keywords.includes(word.toUpperCase()) && word !== word.toUpperCase() && !/^(all|in)$/.test(word))
      problems.push(`${word}: keywords are upper case`);
    if (before === "$" && !/^[a-z][A-Za-z0-9]+(_\d+)?$/.test(word)) problems.push(`$${word}: parameters are words in camelCase`);
  }
  if (/\b[Ii]n\b|\bin\b/.test(bare)) problems.push("in: keywords are upper case");
  for (const [, word = ""] of bare.matchAll(/\{\s*(\w+):|,\s*(\w+):\s/g)) if (reserved.includes(word)) problems.push(`${word}: a keyword is no name`);
  return problems;
}

/** What the snippets ask: a document, its variables, where, and where the rows stand in the answer. */
export interface AskedQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** For example `["pathways", "nodes"]`. */
  readonly rowsAt: readonly string[];
}

/** The languages of the snippets. */
export const snippetLanguages = ["Python", "R", "curl", "JavaScript"] as const;

/** One of them. */
export type SnippetLanguage = (typeof snippetLanguages)[number];

/** A program that asks the same and prints the same rows; `endpoint` is the address of `/graphql`. */
export function snippetOf(language: SnippetLanguage, { query, variables, rowsAt }: AskedQuery, endpoint: string): string {
  const given = JSON.stringify(variables, null, 2);
  if (language === "Python")
    return `import json, urllib.request

query = """
${query}
"""
variables = json.loads(r"""${given}""")
request = urllib.request.Request(
    ${JSON.stringify(endpoint)},
    json.dumps({"query": query, "variables": variables}).encode(),
    {"content-type": "application/json"},
)
answer = json.load(urllib.request.urlopen(request))
rows = answer["data"]${rowsAt.map((key) => `["${key}"]`).join("")}
print(json.dumps(rows, ensure_ascii=False, indent=1))
# As a table: import pandas; table = pandas.json_normalize(rows)
`;
  if (language === "R")
    return `# install.packages(c("httr2", "jsonlite")); on Debian and Ubuntu also: apt-get install r-cran-httr2 r-cran-jsonlite
library(httr2)
library(jsonlite)

query <- r"---(
${query}
)---"
variables <- fromJSON(r"---(${given})---", simplifyVector = FALSE)
answer <- request(${JSON.stringify(endpoint)}) |>
  req_body_json(list(query = query, variables = variables)) |>
  req_perform() |>
  resp_body_json(simplifyVector = TRUE)
rows <- answer$data$${rowsAt.join("$")}
print(rows)
`;
  if (language === "curl")
    return `curl -s ${endpoint} -H 'content-type: application/json' --data-binary @- <<'JSON'
${JSON.stringify({ query, variables }, null, 1)}
JSON
`;
  return `const query = \`
${query}
\`;
const variables = ${given};
const response = await fetch(${JSON.stringify(endpoint)}, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query, variables }),
});
const { data } = await response.json();
const rows = data.${rowsAt.join(".")};
console.log(JSON.stringify(rows, null, 1));
`;
}

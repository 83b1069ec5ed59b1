import type { GraphiQLProps } from "graphiql";

/** Sends a document to the service that served the page. An answer with errors is an answer; anything but JSON is thrown. */
export const ask: GraphiQLProps["fetcher"] = async (parameters, options) => {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { accept: "application/graphql-response+json, application/json", "content-type": "application/json", ...options?.headers },
    body: JSON.stringify(parameters),
  });
  return response.json();
};

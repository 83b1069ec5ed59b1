import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSchema } from "../../src/graphql/build-schema.js";
import { requestChecks } from "../../src/graphql/checks/request-checks.js";
import { type StubServer, stubServer } from "./stub-server.js";

/** What the audits would like otherwise and leave open: this is Apollo Server 5, which answers 400 where a document in `application/json` is refused. */
const mostWarnings = 3;

describe("GraphQL over HTTP", () => {
  let server: StubServer;
  let warnings = 0;
  beforeAll(async () => {
    server = await stubServer(await buildSchema(), { rows: [], checks: requestChecks() });
  });
  afterAll(() => server.http.close());

  const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn: fetch });

  it("is audited", () => {
    expect(audits.length).toBeGreaterThan(60);
  });

  it.each(audits.map((audit) => ({ audit, id: audit.id, name: audit.name })))("$id $name", async ({ audit }) => {
    const result = await audit.fn();
    if (result.status === "warn") warnings += 1;
    expect(result.status === "error" ? result.reason : "").toBe("");
  });

  it("is not as wished in a few places at most", () => {
    expect(warnings).toBeLessThanOrEqual(mostWarnings);
  });
});

"""The check that Schemathesis makes on every answer, and the ids that it asks with.

Its own check takes each GraphQL error for a failure of the server. Here an error is an answer, as long as it is said as
promised: status 200 or 400, JSON, a code, the id of the request, and nothing of the inside.
"""

import re

import schemathesis
from hypothesis import strategies
from hypothesis_graphql import nodes

IDS = ["CL:0002569", "HP:0001541", "MSCKG:msc-therapy", "MSCKG:meld", "CLM:0009", "PMID:22320928", "RELEASE:1", "A:1"]
INSIDE = re.compile(r"node_modules|/src/|GRAFEO|Neo4jError|\bat \w+ \(|TypeError|MATCH \(")

schemathesis.graphql.scalar("ID", strategies.one_of(strategies.sampled_from(IDS), strategies.text(max_size=30)).map(nodes.String))
schemathesis.graphql.scalar("Int", strategies.one_of(strategies.integers(0, 20), strategies.integers(-(2**31), 2**31 - 1)).map(nodes.Int))
schemathesis.graphql.scalar("String", strategies.one_of(strategies.sampled_from(["fibrosis", "脐带", "a"]), strategies.text(max_size=250)).map(nodes.String))


@schemathesis.check
def answers_or_refuses(ctx, response, case):
    body = response.json()
    assert response.status_code in (200, 400), f"status {response.status_code}"
    assert not INSIDE.search(response.text), "tells of the inside"
    if response.status_code == 200:
        assert "errors" not in body and body["data"] is not None, "an error in an answer with status 200"
        return
    assert body.get("data") is None
    for error in body["errors"]:
        assert error["extensions"]["code"] not in ("INTERNAL", "DATABASE_ERROR"), error["extensions"]["code"]
        assert error["extensions"]["requestId"] == response.headers["x-request-id"][0]

// Takes away the nodes of all releases but one.
// parameters: $id: text
MATCH (release:Release)
WHERE release.id <> $id
DETACH DELETE release

// Writes the content hash of the graph on its release.
// parameters: $id, $contentHash
// columns: written
MATCH (release:Release {id: $id})
SET release.contentHash = $contentHash
RETURN count(*) AS written

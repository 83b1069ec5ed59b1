// Writes the content hash of the graph on its release.
// parameters: $id: text, $contentHash: text
// columns: written: whole
MATCH (release:Release {id: $id})
SET release.contentHash = $contentHash
RETURN count(*) AS written

// Takes hold of the node of a release, making it where it does not exist: another process that loads the same release waits here.
// parameters: $id: text, $version: text
// columns: written: whole
MERGE (release:Release {id: $id})
SET release.version = $version
RETURN count(*) AS written

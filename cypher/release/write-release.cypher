// Writes the properties of the release, those of an earlier load taken away.
// parameters: $id: text, $properties: map
// columns: written: whole
MATCH (release:Release {id: $id})
SET release = $properties
RETURN count(*) AS written

// Writes the entities of one kind: `$rows` are their properties.
// placeholders: __KIND__
// parameters: $rows: map[]
// columns: written: whole
UNWIND $rows AS row
CREATE (node:Entity:__KIND__)
SET node = row
RETURN count(*) AS written

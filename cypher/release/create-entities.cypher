// Writes the things of one kind: `$rows` are their properties.
// placeholders: __KIND__
// columns: written
UNWIND $rows AS row
CREATE (node:Entity:__KIND__)
SET node = row
RETURN count(*) AS written

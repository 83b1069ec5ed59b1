// Writes nodes of a label: `$rows` are their properties.
// placeholders: __LABEL__
// parameters: $rows: map[]
// columns: written: whole
UNWIND $rows AS row
CREATE (node:__LABEL__)
SET node = row
RETURN count(*) AS written

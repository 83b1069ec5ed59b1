// Writes many entities of one kind, as bulk-nodes writes nodes: `$rows` are lists of values, `__NAME__: row[__POSITION__]` stands once for each property.
// placeholders: __KIND__, __NAME__, __POSITION__
// parameters: $rows: value[][]
// columns: written: whole
UNWIND $rows AS row
CREATE (node:Entity:__KIND__ {__NAME__: row[__POSITION__]})
RETURN count(*) AS written

// Writes relationships of a type between two labels: each of `$rows` has the ids `source` and `target`, and `properties`.
// holes: __FROM__, __TYPE__, __TO__
// columns: written (less than the rows where an end does not exist)
UNWIND $rows AS row
MATCH (source:__FROM__ {id: row.source})
MATCH (target:__TO__ {id: row.target})
CREATE (source)-[link:__TYPE__]->(target)
SET link = row.properties
RETURN count(*) AS written

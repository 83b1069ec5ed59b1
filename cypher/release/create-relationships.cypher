// Writes relationships of a type between two labels. Each of `$rows` is a list, which crosses to an engine in half the time of a map: the id of the source, the id of the target, the properties.
// `written` is less than the rows where an end does not exist.
// placeholders: __FROM__, __TYPE__, __TO__
// parameters: $rows: [source: text, target: text, properties: map][]
// columns: written: whole
UNWIND $rows AS row
MATCH (source:__FROM__ {id: row[0]}), (target:__TO__ {id: row[1]})
CREATE (source)-[link:__TYPE__]->(target)
SET link = row[2]
RETURN count(*) AS written

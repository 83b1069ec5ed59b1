// Writes many relationships of a type between two labels. Those of one source stand together, so that its id is sent and looked up once: each of `$rows` is the id of the source and a list of rows, each the id of the target and the values; `__NAME__: row[__POSITION__]` stands once for each property.
// `written` is less than the rows where an end does not exist.
// placeholders: __FROM__, __TYPE__, __TO__, __NAME__, __POSITION__
// parameters: $rows: [source: text, targets: value[][]][]
// columns: written: whole
UNWIND $rows AS together
MATCH (source:__FROM__ {id: together[0]})
UNWIND together[1] AS row
MATCH (target:__TO__ {id: row[0]})
CREATE (source)-[link:__TYPE__ {__NAME__: row[__POSITION__]}]->(target)
RETURN count(*) AS written

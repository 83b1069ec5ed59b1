// Which relationships of a type lead from these nodes of a label to nodes of another, whole?
// `source` and `target` are ids.
// placeholders: __FROM__, __TYPE__, __TO__
// parameters: $ids: texts
// columns: source: text, target: text, properties: map
UNWIND $ids AS asked
MATCH (source:__FROM__ {id: asked})-[link:__TYPE__]->(target:__TO__)
RETURN source.id AS source, target.id AS target, properties(link) AS properties
ORDER BY source, target

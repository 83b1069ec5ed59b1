// Which relationships of a type stand between two labels, whole?
// `source` and `target` are ids.
// placeholders: __FROM__, __TYPE__, __TO__
// columns: source: text, target: text, properties: map
MATCH (source:__FROM__)-[link:__TYPE__]->(target:__TO__)
RETURN source.id AS source, target.id AS target, properties(link) AS properties
ORDER BY source, target

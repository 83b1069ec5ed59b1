// Which relationships of a type stand between two labels, whole?
// placeholders: __FROM__, __TYPE__, __TO__
// columns: source, target (ids), properties
MATCH (source:__FROM__)-[link:__TYPE__]->(target:__TO__)
RETURN source.id AS source, target.id AS target, properties(link) AS properties
ORDER BY source, target

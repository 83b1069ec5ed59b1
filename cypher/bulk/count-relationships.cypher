// How many relationships of a type stand between two labels?
// placeholders: __FROM__, __TYPE__, __TO__
// columns: relationships: whole
MATCH (source:__FROM__)-[link:__TYPE__]->(target:__TO__)
RETURN count(link) AS relationships

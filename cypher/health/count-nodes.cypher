// Does the graph hold anything?
// columns: nodes
MATCH (node)
RETURN count(node) AS nodes

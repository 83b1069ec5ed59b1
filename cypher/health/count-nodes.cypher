// Does the graph hold anything?
// columns: nodes: whole
MATCH (node)
RETURN count(node) AS nodes

// Which registered trials of cells does the release hold?
// to: node: Study
// order: node.id
MATCH (node:Study)
WHERE node.design = 'registry_trial' AND coalesce(node.noCells, false) = false

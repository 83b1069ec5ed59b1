// By which predicates does an association link its two entities?
// from: association: {predicates: texts}
// to: node: Predicate
// order: node.id
UNWIND association.predicates AS name
MATCH (node:Predicate {id: name})

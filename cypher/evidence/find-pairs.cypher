// Which ordered pairs of entities are these, whether claims state them or not? `$pairs` are [subject, object].
// A pair that no claim or result states has the properties of an association without any.
// to: node: {id: text, subjectId: text, objectId: text, predicates: texts, sign: whole, claimCount: whole, studyCount: whole, publications: texts, keptClaimIds: texts, keptStudyIds: texts}, found: {position: whole, rank: whole}
// order: found.position
// parameters: $pairs: [subjectId: text, objectId: text][]
UNWIND range(0, size($pairs) - 1) AS position
WITH position, 'ASSOC:' + $pairs[position][0] + '~' + $pairs[position][1] AS id
CALL (id) {
  MATCH (stated:Association {id: id})
  WITH stated
  ORDER BY stated.id
  RETURN collect(stated) AS found
}
WITH position, id, found[0] AS association
WITH {
  id: id, subjectId: $pairs[position][0], objectId: $pairs[position][1], predicates: coalesce(association.predicates, []), sign: coalesce(association.sign, 0),
  claimCount: coalesce(association.claimCount, 0), studyCount: coalesce(association.studyCount, 0), publications: coalesce(association.publications, []),
  keptClaimIds: coalesce(association.keptClaimIds, []), keptStudyIds: coalesce(association.keptStudyIds, [])
} AS node, {position: position, rank: 0} AS found

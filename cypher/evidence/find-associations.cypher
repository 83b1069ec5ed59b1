// Which ordered pairs have these ids and at least one report, of their own or inherited?
// A pair that no claim or result states has the properties of an association without any.
// to: node: {id: text, subjectId: text, objectId: text, predicates: texts, sign: whole, claimCount: whole, studyCount: whole, publications: texts, keptClaimIds: texts, keptStudyIds: texts}, found: {position: whole, asked: text, rank: whole}
// order: found.position
// parameters: $ids: texts
OPTIONAL MATCH (kind:Entity)
WHERE 'CL:0000134' IN kind.superclasses
WITH kind
ORDER BY kind.id
WITH collect(kind.id) AS kindsOfMsc
UNWIND range(0, size($ids) - 1) AS position
WITH kindsOfMsc, position, $ids[position] AS id, split(substring($ids[position], 6), '~') AS ends
WHERE size(ends) = 2
MATCH (subject:Entity {id: ends[0]}), (object:Entity {id: ends[1]})
WHERE subject.id <> object.id
CALL (id) {
  MATCH (stated:Association {id: id})
  WITH stated
  ORDER BY stated.id
  RETURN collect(stated) AS found
}
WITH position, id, subject, object, found[0] AS association, subject.superclasses + CASE WHEN subject.id = 'MSCKG:msc-therapy' THEN kindsOfMsc ELSE [] END AS givers,
  CASE WHEN subject.id IN ['CL:0000134', 'MSCKG:msc-therapy'] THEN ['CL:0000134', 'MSCKG:msc-therapy'] ELSE [subject.id] END AS owners
CALL (object, association, owners, givers) {
  UNWIND CASE WHEN association IS NULL THEN [object] ELSE [] END AS unstated
  MATCH (unstated)<-[:OBJECT]-(claim:Claim)-[:SUBJECT]->(holder:Entity)
  WHERE holder.id IN owners
    OR (holder.id IN givers
      AND NOT (object.kind = 'AdverseEvent' AND claim.polarity IN ['null', 'negative'])
      AND NOT (holder.id = 'CL:0000134' AND claim.evidenceLevel IN ['clinical_controlled', 'clinical_uncontrolled']))
  RETURN count(claim) AS claims
}
CALL (object, association, owners, givers) {
  UNWIND CASE WHEN association IS NULL THEN [object] ELSE [] END AS unstated
  MATCH (unstated)<-[:OF_OUTCOME]-(result:Result)-[:SUBJECT]->(holder:Entity)
  WHERE holder.id IN owners
    OR (holder.id IN givers AND holder.id <> 'CL:0000134' AND NOT (object.kind = 'AdverseEvent' AND result.direction = 'no_difference'))
  RETURN count(result) AS results
}
WITH position, id, subject, object, association, claims + results AS reports
WHERE association IS NOT NULL OR reports > 0
WITH {
  id: id, subjectId: subject.id, objectId: object.id, predicates: coalesce(association.predicates, []), sign: coalesce(association.sign, 0),
  claimCount: coalesce(association.claimCount, 0), studyCount: coalesce(association.studyCount, 0), publications: coalesce(association.publications, []),
  keptClaimIds: coalesce(association.keptClaimIds, []), keptStudyIds: coalesce(association.keptStudyIds, [])
} AS node, {position: position, asked: id, rank: 0} AS found

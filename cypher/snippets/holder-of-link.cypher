// Part: the superclass `holderId` that a typed link was inherited from, if it was.
CALL (holderId) {
  MATCH (holder:Entity {id: holderId})
  WITH holder
  ORDER BY holder.id
  RETURN collect(holder) AS holders
}
UNWIND CASE WHEN size(holders) = 0 THEN [null] ELSE holders END AS inheritedFrom

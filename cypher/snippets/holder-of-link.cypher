// Part: the superclass `holderId` that a typed link was inherited from, if it was.
OPTIONAL MATCH (inheritedFrom:Entity {id: holderId})

// Part: the association `associationId` of a typed link.
MATCH (association:Association {id: associationId})

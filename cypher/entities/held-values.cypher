// Which Biolink categories do entities have, and which places of the seed article do claims name?
// columns: categories: texts, sections: texts
CALL () {
  MATCH (entity:Entity)
  WITH DISTINCT entity.category AS category
  ORDER BY category
  RETURN collect(category) AS categories
}
CALL () {
  MATCH (claim:Claim)
  WHERE claim.section IS NOT NULL
  WITH DISTINCT claim.section AS section
  ORDER BY section
  RETURN collect(section) AS sections
}
RETURN categories AS categories, sections AS sections

// Part: what tells one study from another: names of the routes and cells of `study`, as `routes` and `cells` [[English, Chinese]].
CALL (study) {
  MATCH (study)-[:USED_ROUTE]->(routeUsed:Entity)
  WITH routeUsed
  ORDER BY routeUsed.id
  RETURN collect([routeUsed.nameEn, routeUsed.nameZh]) AS routes
}
CALL (study) {
  MATCH (study)-[:USED_SOURCE]->(cellsUsed:Entity)
  WITH cellsUsed
  ORDER BY cellsUsed.id
  RETURN collect([cellsUsed.nameEn, cellsUsed.nameZh]) AS cells
}

// Which entities with a label, a kind or Entity for all, are there, whose names, identifiers or descriptions contain a text? In any order but that by claims.
// placeholders: __LABEL__
// to: node: Entity
// order: CASE $orderBy WHEN 'NAME' THEN toLower(node.nameEn) WHEN 'NAME_ZH' THEN node.nameZh ELSE node.id END, node.id
// facets: kind = node.kind; category = node.category; desiredDirection = node.desiredDirection
// parameters: $kinds?: texts, $ids?: texts, $categories?: texts, $desiredDirections?: texts, $text?: text, $orderBy: text
MATCH (node:__LABEL__)
WHERE ($kinds IS NULL OR node.kind IN $kinds)
  AND ($ids IS NULL OR node.id IN $ids)
  AND ($categories IS NULL OR node.category IN $categories)
  AND ($desiredDirections IS NULL OR node.desiredDirection IN $desiredDirections)
  AND ($text IS NULL OR node.folded CONTAINS $text)

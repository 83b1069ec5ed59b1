// Which claims are there, and what does each say?
// columns: id: text, nameEn: text, nameZh: text
MATCH (claim:Claim)
RETURN claim.id AS id, claim.statementEn AS nameEn, claim.statementZh AS nameZh
ORDER BY id

// By what can studies be found, and how many claims rest on each?
// columns: id: text, title: text, pmid?: text, pmcid?: text, doi?: text, registration?: text, claims: whole
MATCH (study:Study)
CALL (study) {
  MATCH (study)<-[:RESTS_ON]-(claim:Claim)
  RETURN count(claim) AS claims
}
RETURN study.id AS id, study.title AS title, study.pmid AS pmid, study.pmcid AS pmcid, study.doi AS doi, study.registration AS registration, claims AS claims
ORDER BY id

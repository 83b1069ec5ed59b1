// Says of a write who made it, by which request, of what, and what was there before and after. Records are added and never changed.
// parameters: $record: map
// columns: written: whole
CREATE (record:WriteRecord)
SET record = $record
RETURN count(*) AS written

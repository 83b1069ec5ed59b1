// Who wrote what, the oldest first?
// columns: properties: map
MATCH (record:WriteRecord)
RETURN properties(record) AS properties
ORDER BY record.at, record.id

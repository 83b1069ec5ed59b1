// Which ordered pairs of things are these, whether claims state them or not? `$pairs` are [subject, object].
// to: node: {id: text, subjectId: text, objectId: text}, found: {position: whole, rank: whole}
// order: found.position
// parameters: $pairs: [subjectId: text, objectId: text][]
UNWIND range(0, size($pairs) - 1) AS position
WITH {id: 'ASSOC:' + $pairs[position][0] + '~' + $pairs[position][1], subjectId: $pairs[position][0], objectId: $pairs[position][1]} AS node, {position: position, rank: 0} AS found

// Which ordered pairs of things are these, whether claims state them or not? `$pairs` are [subject, object].
// to: node, found
// order: found.position
UNWIND range(0, size($pairs) - 1) AS position
WITH {id: 'ASSOC:' + $pairs[position][0] + '~' + $pairs[position][1], subjectId: $pairs[position][0], objectId: $pairs[position][1]} AS node, {position: position, rank: 0} AS found

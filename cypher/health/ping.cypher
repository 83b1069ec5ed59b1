// Does the engine answer?
// columns: answer: whole
RETURN 1 AS answer

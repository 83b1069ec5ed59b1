// Does the engine answer?
// columns: answer
RETURN 1 AS answer

// Which releases does the graph hold? One, or none where nothing was loaded.
// columns: properties: Release
MATCH (release:Release)
RETURN properties(release) AS properties
ORDER BY release.id

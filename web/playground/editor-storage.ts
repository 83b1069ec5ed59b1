/** What belongs to one visit: another window, or another day, starts with the example that its address names. */
const ofThisVisit = new Set(["tabState", "query", "variables", "headers"].map((name) => `graphiql:${name}`));

/** Where GraphiQL keeps entities: its tabs for the visit, history and layout for longer. Null where the browser allows neither. */
export function editorStorage() {
  try {
    const storageOf = (key: string) => (ofThisVisit.has(key) ? sessionStorage : localStorage);
    storageOf("").getItem("");
    const keys = (storage: Storage) => Object.keys(storage).filter((key) => key.startsWith("graphiql:"));
    return {
      getItem: (key: string) => storageOf(key).getItem(key),
      setItem: (key: string, value: string) => storageOf(key).setItem(key, value),
      removeItem: (key: string) => storageOf(key).removeItem(key),
      get length() {
        return keys(localStorage).length + keys(sessionStorage).length;
      },
      clear: () => {
        for (const storage of [localStorage, sessionStorage]) for (const key of keys(storage)) storage.removeItem(key);
      },
    };
  } catch {
    return null;
  }
}

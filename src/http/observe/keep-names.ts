/** More different names than this are one: every name is a series of numbers that is kept for ever. */
const mostNames = 100;
const longestName = 60;

/**
 * Tells under which name something that a client named is counted: its own for the first hundred names that were
 * `kept`, else `other`, so that no one fills the memory with inventions.
 */
export function keepNames(): (name: string | null | undefined, keep: boolean) => string {
  const names = new Set<string>();
  return (name, keep) => {
    if (!name) return "anonymous";
    if (names.has(name)) return name;
    if (!keep || names.size >= mostNames || name.length > longestName) return "other";
    names.add(name);
    return name;
  };
}

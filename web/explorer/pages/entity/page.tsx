/** Not there yet. */
export function Page() {
  return <h1>…</h1>;
}

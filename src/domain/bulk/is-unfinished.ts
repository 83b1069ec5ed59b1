/** Whether a bulk load into the graph that holds this release did not finish: it writes the release first, and its content hash last. */
export function isUnfinished(release: { readonly contentHash?: string } | null): boolean {
  return release !== null && !release.contentHash;
}

declare module "virtual:kinds" {
  /** Kind of entity → its group on the map, and its column in the picture of pathways. */
  const kinds: Readonly<Record<string, { readonly group: string; readonly column: string }>>;
  export default kinds;
}

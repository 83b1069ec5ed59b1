/** An identifier as it is compared: small letters and digits, all else left out. */
export function identifierKey(id: string): string {
  return id
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}

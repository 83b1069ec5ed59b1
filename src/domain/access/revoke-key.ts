import { KnownError } from "../../errors.js";
import { type ApiKey, readKeys, writeKeys } from "./key-file.js";

/** Revokes a key for good; services that use the file know it within 5 s. Errors: `BAD_CONFIGURATION` where there is none of this id. */
export async function revokeKey(file: string, id: string): Promise<ApiKey> {
  const keys = await readKeys(file);
  const found = keys.find((key) => key.id === id);
  if (!found)
    throw new KnownError("BAD_CONFIGURATION", { problem: `${file} has no key of the id ${id}. It has ${keys.map((key) => key.id).join(", ") || "none"}.` });
  if (found.revoked) return found;
  const revoked = { ...found, revoked: new Date().toISOString() };
  await writeKeys(
    file,
    keys.map((key) => (key === found ? revoked : key)),
  );
  return revoked;
}

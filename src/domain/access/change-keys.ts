import { randomBytes } from "node:crypto";
import { KnownError } from "../../errors.js";
import type { Role } from "./key-file.js";
import { type ApiKey, hashOfKey, readKeys, writeKeys } from "./key-file.js";

/** A key that was made: `secret` is shown once and kept nowhere. */
export interface MadeKey {
  readonly key: ApiKey;
  readonly secret: string;
}

/** Makes a key of 256 random bits and adds its hash to the file. */
export async function makeKey(file: string, { name, role }: { readonly name: string; readonly role: Role }): Promise<MadeKey> {
  const secret = `msckg_${randomBytes(32).toString("base64url")}`;
  const key: ApiKey = { id: randomBytes(4).toString("hex"), name, role, hash: hashOfKey(secret).toString("hex"), created: new Date().toISOString() };
  await writeKeys(file, [...(await readKeys(file)), key]);
  return { key, secret };
}

/** Revokes a key for good; services that use the file know it within 5 s. Errors: `BAD_CONFIGURATION` where there is none of this id. */
export async function revokeKey(file: string, id: string): Promise<ApiKey> {
  const keys = await readKeys(file);
  const found = keys.find((key) => key.id === id);
  if (!found)
    throw new KnownError("BAD_CONFIGURATION", { problem: `${file} has no key with id ${id}. It has ${keys.map((key) => key.id).join(", ") || "none"}.` });
  if (found.revoked) return found;
  const revoked = { ...found, revoked: new Date().toISOString() };
  await writeKeys(
    file,
    keys.map((key) => (key === found ? revoked : key)),
  );
  return revoked;
}

import { randomBytes } from "node:crypto";
import { hashOfKey } from "./hash-of-key.js";
import { type ApiKey, readKeys, writeKeys } from "./key-file.js";
import type { Role } from "./role.js";

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

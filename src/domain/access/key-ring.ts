import { timingSafeEqual } from "node:crypto";
import { stat } from "node:fs/promises";
import type { Role } from "./key-file.js";
import { type ApiKey, hashOfKey, readKeys } from "./key-file.js";

/** Who asks, by the key that was shown. */
export interface Actor {
  readonly keyId: string;
  readonly name: string;
  readonly role: Role;
}

/** Who asks, or why no one known does. */
export type Access = { readonly actor: Actor } | { readonly actor: null; readonly problem: string };

/** Tells who shows a header `Authorization`. */
export type KeyRing = (authorization: string | undefined) => Promise<Access>;

/** Milliseconds for which the file is not looked at again: a revoked key works for so long at most. */
const remembered = 5_000;

const nobody = (problem: string): Access => ({ actor: null, problem });

/**
 * The keys of a file, read again when it changes; without a file, no key is known. Revoked and unknown keys get the
 * same answer. If the file cannot be read, no key is accepted.
 */
export function keyRing(file: string | undefined): KeyRing {
  let looked = Number.NEGATIVE_INFINITY;
  let version = "";
  let keys: readonly ApiKey[] = [];

  async function current(path: string): Promise<readonly ApiKey[]> {
    if (performance.now() - looked < remembered) return keys;
    const { mtimeMs, size, ino } = (await stat(path).catch(() => undefined)) ?? { mtimeMs: 0, size: 0, ino: 0 };
    const seen = `${mtimeMs} ${size} ${ino}`;
    if (seen !== version) keys = await readKeys(path).catch(() => []);
    version = seen;
    looked = performance.now();
    return keys;
  }

  return async (authorization) => {
    if (authorization === undefined) return nobody("No key was sent.");
    const secret = /^Bearer (msckg_[\w-]{43})$/i.exec(authorization)?.[1];
    if (secret === undefined) return nobody("What was sent is no key of this service.");
    const hash = hashOfKey(secret);
    let found: ApiKey | undefined;
    for (const key of file === undefined ? [] : await current(file)) if (timingSafeEqual(hash, Buffer.from(key.hash, "hex"))) found = key;
    if (!found || found.revoked) return nobody("The key that was sent is not valid, or not any more.");
    return { actor: { keyId: found.id, name: found.name, role: found.role } };
  };
}

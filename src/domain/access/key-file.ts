import { createHash, randomBytes } from "node:crypto";
import { open, readFile, rename, rm } from "node:fs/promises";
import { z } from "zod";
import { codeOf } from "../../basics/message-of.js";
import { KnownError } from "../../errors.js";

/** What a key may do, the least first: read what is not public, write, and write what others may not. */
export const roles = ["reader", "editor", "admin"] as const;

/** One of them. */
export type Role = (typeof roles)[number];

/** Whether a role may do what asks for another. */
export function allows(has: Role, needs: Role): boolean {
  return roles.indexOf(has) >= roles.indexOf(needs);
}

/** A key as it is kept: never itself, only its SHA-256, which tells nothing of 256 random bits. */
const apiKey = z.strictObject({
  id: z.string().regex(/^[\da-f]{8}$/),
  /** Whose it is. */
  name: z.string().min(1).max(100),
  role: z.enum(roles),
  hash: z.string().regex(/^[\da-f]{64}$/),
  created: z.iso.datetime(),
  revoked: z.iso.datetime().optional(),
});

/** A key as it is kept. */
export type ApiKey = z.infer<typeof apiKey>;

const keyFile = z.strictObject({ keys: z.array(apiKey) });

/** The keys of a file; none where there is no such file. Errors: `BAD_CONFIGURATION`, which repeats nothing of the file. */
export async function readKeys(file: string): Promise<readonly ApiKey[]> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw new KnownError("BAD_CONFIGURATION", { problem: `KEYS_FILE ${file} cannot be read (${error.code}).` });
  });
  if (text === null) return [];
  const read = keyFile.safeParse(parsed(text));
  if (!read.success) throw new KnownError("BAD_CONFIGURATION", { problem: `KEYS_FILE ${file} is not a key file; create one with: npm run make-key.` });
  return read.data.keys;
}

/** Writes a file of keys, for its owner alone to read: the old one stands until the new one is whole. */
export async function writeKeys(file: string, keys: readonly ApiKey[]): Promise<void> {
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  try {
    const handle = await open(draft, "wx", 0o600);
    await handle.writeFile(`${JSON.stringify({ keys }, null, 2)}\n`);
    await handle.sync();
    await handle.close();
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw new KnownError("BAD_CONFIGURATION", { problem: `KEYS_FILE ${file} cannot be written (${codeOf(error)}).` });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** SHA-256 of a key. A slow hash protects what people choose; 256 random bits cannot be guessed at any speed. */
export function hashOfKey(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}

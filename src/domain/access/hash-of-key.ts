import { createHash } from "node:crypto";

/** SHA-256 of a key. A slow hash protects what people choose; 256 random bits cannot be guessed at any speed. */
export function hashOfKey(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}

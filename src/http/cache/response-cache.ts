/** An answer as it was sent. */
export interface CachedResponse {
  readonly body: string;
  readonly contentType: string;
  readonly etag: string;
}

interface Entry {
  readonly answer: CachedResponse;
  readonly bytes: number;
}

/** Bytes that an entry takes beside its texts, roughly. */
const overhead = 300;

/**
 * Answers of one release by key, within `limit` bytes; the least recently used is evicted first. An answer larger than
 * an eighth of the limit is not cached, since it would evict many others. A new release evicts all.
 */
export class ResponseCache {
  readonly #limit: number;
  readonly #entries = new Map<string, Entry>();
  #release: string | undefined;
  #bytes = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Bytes that are taken. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The answer that was kept under this key for this release. */
  find(release: string, key: string): CachedResponse | undefined {
    this.#follow(release);
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.answer;
  }

  keep(release: string, key: string, answer: CachedResponse): void {
    this.#follow(release);
    const bytes = overhead + key.length + Buffer.byteLength(answer.body) + answer.contentType.length + answer.etag.length;
    if (bytes > this.#limit / 8) return;
    this.#drop(key);
    this.#entries.set(key, { answer, bytes });
    this.#bytes += bytes;
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#limit) break;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    this.#bytes -= this.#entries.get(key)?.bytes ?? 0;
    this.#entries.delete(key);
  }

  #follow(release: string): void {
    if (release === this.#release) return;
    this.#release = release;
    this.#entries.clear();
    this.#bytes = 0;
  }
}

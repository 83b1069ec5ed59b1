/** A trace of one request. */
export interface Trace {
  /** Says what the request turned out to be, for example `query Sources`. */
  describe(name: string, attributes: Readonly<Record<string, string>>): void;
  /** Begins a part of it; the answer ends the part, with what went wrong where something did. */
  begin(name: string, attributes: Readonly<Record<string, string>>): (error?: unknown) => void;
  end(status: number): void;
}

/** Where traces go. */
export interface Traces {
  start(request: { readonly method: string; readonly route: string; readonly requestId: string; readonly headers: Readonly<Record<string, unknown>> }): Trace;
  /** Sends what is left. */
  stop(): Promise<void>;
}

const noTrace: Trace = { describe: () => {}, begin: () => () => {}, end: () => {} };

/** Nowhere: nothing is loaded and nothing is sent. */
export const noTraces: Traces = { start: () => noTrace, stop: async () => {} };

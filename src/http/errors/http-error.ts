/**
 * A refusal that belongs to HTTP itself and not to the table of errors: a status beside 400, headers that go with it.
 * `code` is what the answer's `extensions.code` says.
 */
export class HttpError extends Error {
  override readonly name = "HttpError";
  constructor(
    readonly status: number,
    readonly code: "BAD_REQUEST" | "SHUTTING_DOWN",
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

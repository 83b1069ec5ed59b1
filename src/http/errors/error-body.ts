/** The body of every answer that is an error, in the shape of GraphQL over HTTP: `extensions.code` is stable, the message is for people. */
export interface ErrorBody {
  readonly errors: readonly [{ readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }];
}

/** Makes such a body; `details` are what a program can use of the error, for example the limit that was passed. */
export function errorBody(code: string, message: string, details: Readonly<Record<string, unknown>> = {}): ErrorBody {
  return { errors: [{ message, extensions: { code, ...details } }] };
}

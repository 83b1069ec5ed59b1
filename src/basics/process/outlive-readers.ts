/**
 * Lets the process outlive those who read what it says: a pipe whose reader has gone, a terminal that was closed, or a
 * full disk below a log would end it otherwise.
 */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
}

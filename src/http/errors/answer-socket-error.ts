import type { Server } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { errorBody } from "./error-body.js";

const refusals: Readonly<Record<string, readonly [status: string, message: string]>> = {
  HPE_HEADER_OVERFLOW: ["431 Request Header Fields Too Large", "The address and the headers of the request are too long; send long queries by POST."],
  HPE_INVALID_URL: ["400 Bad Request", "The address of the request may hold percent-encoded ASCII only."],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: ["413 Payload Too Large", "The chunk extensions of the request are too long."],
  ERR_HTTP_REQUEST_TIMEOUT: ["408 Request Timeout", "The request did not arrive in time."],
};

/** Answers what is no HTTP at all, too long to be read, or too slow, and closes the connection. */
export function answerSocketError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable || answerHasBegun(socket)) {
    socket.destroy();
    return;
  }
  end(socket, ...(refusals[error.code ?? ""] ?? ["400 Bad Request", "The request is not well-formed HTTP."]));
}

/** Answers what Node would refuse without a word: `CONNECT`, and expectations other than `100-continue`. */
export function answerOddRequests(server: Server): void {
  server.on("connect", (_request, socket) => end(socket, "405 Method Not Allowed", "This server is no proxy."));
  server.on("checkExpectation", (_request, response) => {
    const body = JSON.stringify(errorBody("BAD_REQUEST", "The Expect header asks for more than 100-continue."));
    response.writeHead(417, { "content-type": "application/json; charset=utf-8", "content-length": body.length, connection: "close" }).end(body);
  });
}

function end(socket: Duplex, status: string, message: string): void {
  const body = JSON.stringify(errorBody("BAD_REQUEST", message));
  const head = [
    `HTTP/1.1 ${status}`,
    "Content-Type: application/json; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "X-Content-Type-Options: nosniff",
    "Connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`, () => socket.destroy());
}

/** Node keeps the answer that a connection is busy with here; after its first byte nothing else may be written. */
function answerHasBegun(socket: Socket): boolean {
  const message = "_httpMessage" in socket ? socket._httpMessage : null;
  return typeof message === "object" && message !== null && "headersSent" in message && message.headersSent === true;
}

// A worker that asks a server for next to nothing, one request after another, and tells the longest answer since it was
// last asked: how long others stall while something heavy is worked on.
import { Agent, request } from "node:http";
import { parentPort, workerData } from "node:worker_threads";

const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const url = new URL("/graphql?query=%7B__typename%7D", workerData.url);
let longest = 0;
let failed = 0;
let began = performance.now();

function ask() {
  began = performance.now();
  const asked = request(url, { agent }, (response) => {
    if (response.statusCode !== 200) failed += 1;
    response.resume().on("end", next);
  });
  asked.on("error", () => {
    failed += 1;
    next();
  });
  asked.end();
}

function next() {
  longest = Math.max(longest, performance.now() - began);
  setTimeout(ask, 5);
}

parentPort.on("message", () => {
  parentPort.postMessage({ longest, failed });
  longest = 0;
  failed = 0;
});
ask();

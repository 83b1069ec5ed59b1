import { writeSync } from "node:fs";
import { openStore } from "../../src/graph/open-store.js";

// Writes pairs of nodes, each pair in one transaction, and says each pair's number once it is committed. Ends where it
// cannot open the file, with the error's code and message.
const [dataDirectory = "", first = "0"] = process.argv.slice(2);
const say = (line: string) => writeSync(1, `${line}\n`);
try {
  const store = await openStore({ dataDirectory });
  for (let number = Number(first); ; number++) {
    await store.write(async (transaction) => {
      await transaction.run({ name: "test: one", text: "CREATE (:Pair {number: $number, half: 'one'})" }, { number });
      await transaction.run({ name: "test: two", text: "CREATE (:Pair {number: $number, half: 'two'})" }, { number });
    });
    say(String(number));
  }
} catch (error) {
  const { code, message } = error as { code: string; message: string };
  say(JSON.stringify({ code, message }));
}

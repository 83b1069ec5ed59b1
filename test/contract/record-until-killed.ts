import { writeSync } from "node:fs";
import { recordedWrite } from "../../src/domain/audit/recorded-write.js";
import { openStore } from "../../src/graph/open-store.js";

// Makes notes, each with the record of its writing, and says each one's number once it is committed.
const [dataDirectory = "", first = "0"] = process.argv.slice(2);
const writer = { actor: { keyId: "00000000", name: "Writer", role: "editor" }, requestId: "killed" } as const;
const store = await openStore({ dataDirectory });
for (let number = Number(first); ; number++) {
  await recordedWrite(store, writer, "note", async (transaction) => {
    await transaction.run({ name: "test: note", text: "CREATE (:Note {id: $id})" }, { id: String(number) });
    return { result: null, target: String(number), before: null, after: { number } };
  });
  writeSync(1, `${number}\n`);
}

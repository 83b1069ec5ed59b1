import { readRelease } from "../domain/release/read-release.js";
import { writeManifest } from "../domain/release/write-manifest.js";
import { readFolder } from "./read-folder.js";
import { runCommand } from "./run-command.js";

const usage = `Usage: npm run manifest -- [--folder <folder>]

Writes the rows and checksums of the files of a release into its manifest.json, after a change that is meant, and then
validates the release. Version, date, title and licence are written there by hand.

  --folder <folder>  the folder of the release; the curated release (data/) unless told
  --help             this text

Exit codes: 0 written (or right already) and valid, 1 the release was refused, 2 the command was not understood.
`;

process.exitCode = await runCommand(async () => {
  const asked = readFolder(usage);
  if (asked === null) {
    process.stdout.write(usage);
    return;
  }
  const { folder } = asked;
  const changed = await writeManifest(folder);
  process.stdout.write(`manifest.json in ${folder} ${changed ? "was written again" : "was right already"}.\n`);
  await readRelease(folder);
});

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

/** Compresses once what would otherwise be compressed for every client. */
export const compressFiles: Plugin = {
  name: "compress-files",
  async writeBundle({ dir }, bundle) {
    const files = Object.keys(bundle).filter((file) => /\.(js|css|html|json|svg|ttf)$/.test(file));
    await Promise.all(
      files.map(async (file) => {
        const path = join(dir as string, file);
        const content = await readFile(path);
        if (content.length < 1_024) return;
        await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
        await writeFile(`${path}.br`, await promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }));
      }),
    );
  },
};

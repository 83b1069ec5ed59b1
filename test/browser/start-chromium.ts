import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";

const places = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser of this machine: what `CHROMIUM` names, else where Debian and others put it. */
export const chromiumPath = places.find((path) => path && existsSync(path));

/** A browser that knows nothing yet. */
export interface Browser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** Starts the browser without a window, on a profile of its own that goes with its closing. */
export async function startChromium(): Promise<Browser> {
  if (!chromiumPath) throw new Error("There is no Chromium: apt-get install chromium fonts-noto-cjk, or set CHROMIUM to its path.");
  const profile = mkdtempSync(join(tmpdir(), "msc-kg-chromium-"));
  const switches = ["no-sandbox", "disable-gpu", "disable-quic", "no-first-run", "disable-background-networking", "disable-component-update", "disable-sync"];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath,
    headless: true,
    args: switches.map((name) => `--${name}`),
    viewport: { width: 1280, height: 800 },
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

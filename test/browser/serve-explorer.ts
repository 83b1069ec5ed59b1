import { buildPage } from "../api/build-page.js";
import { type ServedRelease, shareRelease } from "../api/serve-release.js";
import { inMemory } from "../contract/engines.js";
import { type Browser, startChromium } from "./start-chromium.js";
import { type Watch, watchPage } from "./watch-page.js";

/** The curated release with the explorer, and a browser that is watched. */
export interface ServedExplorer {
  readonly served: ServedRelease;
  readonly browser: Browser;
  readonly watch: Watch;
  stop(): Promise<void>;
}

/** Builds the explorer where that is needed, serves it, and starts a browser. */
export async function serveExplorer(): Promise<ServedExplorer> {
  buildPage("playground");
  buildPage("explorer");
  const served = await shareRelease(inMemory);
  const browser = await startChromium();
  return {
    served,
    browser,
    watch: watchPage(browser.context, served.url),
    async stop() {
      await browser.close();
      await served.stop();
    },
  };
}

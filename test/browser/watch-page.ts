import type { BrowserContext } from "playwright-core";

/** What a page must not do. */
export interface Watch {
  readonly wrong: string[];
  /** From here on, refusals and failures of the service are what is tested: only requests to elsewhere and errors of scripts count. */
  expectFailures(): void;
}

/** Notes every request that leaves the service, every answer of 400 and more, every error or warning on the console, and every error of a script. */
export function watchPage(context: BrowserContext, url: string): Watch {
  const wrong: string[] = [];
  let failuresCount = true;
  context.on("request", (request) => {
    if (!request.url().startsWith(`${url}/`) && !/^(data|blob):/.test(request.url())) wrong.push(`asked for ${request.url()}`);
  });
  context.on("response", (response) => {
    if (failuresCount && response.status() >= 400) wrong.push(`${response.status()} for ${response.url()}`);
  });
  context.on("console", (message) => {
    // Chromium says so of any WebGL where there is no graphics card.
    if (!["error", "warning"].includes(message.type()) || /GL Driver Message/.test(message.text())) return;
    if (failuresCount || !/Failed to load resource/.test(message.text())) wrong.push(`${message.type()}: ${message.text()}`);
  });
  context.on("weberror", (error) => wrong.push(String(error.error())));
  return {
    wrong,
    expectFailures: () => {
      failuresCount = false;
    },
  };
}

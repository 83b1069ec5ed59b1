// Runs in a page before its own scripts: notes when answers have come, and when what they say has been painted.

/** Milliseconds at which the body of an answer was there, by what was asked. */
const answered = {};
/** The longest time in which the page answered nothing, in milliseconds. */
let longest = 0;

const ask = globalThis.fetch;
globalThis.fetch = async (address, options) => {
  const response = await ask(address, options);
  const name = /query (\w+)/.exec(options?.body ?? "")?.[1] ?? new URL(address, globalThis.location.href).pathname;
  for (const way of ["json", "text"]) {
    const read = response[way].bind(response);
    response[way] = async () => {
      const body = await read();
      answered[name] = performance.now();
      return body;
    };
  }
  return response;
};

new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
}).observe({ type: "longtask" });

/** When the next frame has been handed over. */
const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  });

/** When something that a selector names was first painted; `frames` after it stood in the page. */
const seen = new Promise((resolve) => {
  globalThis.whenSeen = (selector, frames) => {
    const look = async () => {
      if (!globalThis.document.querySelector(selector)) return;
      observer.disconnect();
      let at = 0;
      for (let frame = 0; frame < frames; frame += 1) at = await painted();
      resolve(at);
    };
    const observer = new MutationObserver(look);
    observer.observe(globalThis.document, { childList: true, subtree: true, attributes: true });
    look();
  };
});

globalThis.measured = {
  /** From the last of these answers to the first paint of what `whenSeen` was told. */
  fromAnswer: async (names) => (await seen) - Math.max(...names.map((name) => answered[name])),
  longest: () => longest,
  /** From a doing to the paint of what comes of it, its answer awaited. */
  of: async (selector, act) => {
    const element = globalThis.document.querySelector(selector);
    if (!element) throw new Error(`There is no ${selector}`);
    const start = performance.now();
    act(element);
    do await new Promise((resolve) => setTimeout(resolve));
    while (globalThis.document.querySelector("main [aria-busy=true]"));
    return (await painted()) - start;
  },
};

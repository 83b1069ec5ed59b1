import { signal } from "@preact/signals";

/** Where the reader is: the path, decoded piece by piece, and the parameters that hold the state of the view. */
export interface Place {
  readonly path: string;
  readonly search: URLSearchParams;
}

const read = (): Place => ({ path: location.pathname, search: new URLSearchParams(location.search) });

/** The address that is shown now; follows the browser's back and forward. */
export const here = signal<Place>(read());

addEventListener("popstate", () => {
  here.value = read();
});

/** Goes to an address of the explorer without loading a page. `replace` leaves no entry behind to go back to. */
export function go(address: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  if (address === location.pathname + location.search) return;
  history[replace ? "replaceState" : "pushState"](null, "", address);
  here.value = read();
}

import type { ComponentType } from "preact";

/** A part that is left out of what a page loads at first; `Lazy` shows it. */
export interface LazyPart<Props> {
  readonly loaded: () => ComponentType<Props> | undefined;
  /** Loads it, be it to show it or so that it is there when it is wanted. Never rejects: false where it could not be loaded. */
  readonly load: () => Promise<boolean>;
}

/** Leaves a part out of what a page loads at first. */
export function lazyPart<Props>(importPart: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let loaded: ComponentType<Props> | undefined;
  return {
    loaded: () => loaded,
    load: () =>
      importPart().then(
        (part) => {
          loaded = part;
          return true;
        },
        () => false,
      ),
  };
}

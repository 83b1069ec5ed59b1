import { signal } from "@preact/signals";

/** What the live region says; see `Announcer`. */
export const announcement = signal("");

/** Tells a screen reader what has changed, for example `35 links, 4 contested`. */
export function announce(text: string): void {
  announcement.value = announcement.peek() === text ? `${text}\u00a0` : text;
}

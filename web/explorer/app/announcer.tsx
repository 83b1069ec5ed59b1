import { announcement } from "./announce.ts";

/** The live region: says what `announce` was given, to those who cannot see it. */
export function Announcer() {
  return (
    <p class="unseen" role="status" aria-live="polite">
      {announcement.value}
    </p>
  );
}

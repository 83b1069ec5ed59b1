import type { Further } from "../api/use-further.ts";
import { texts } from "../texts/texts.ts";
import { Failure } from "./failure.tsx";

interface MoreProps {
  readonly further: Further<unknown>;
  readonly more: () => void;
}

/** Below a list that goes on: a button for its next page, that this is awaited, or why it did not come; what was loaded stays. */
export function More({ further: { pending, failed, again }, more }: MoreProps) {
  const words = texts();
  if (failed) return <Failure title={`${words.moreFailed} ${words.whatHappened[failed.reason]}`} help={words.moreFailedHelp} again={again} />;
  if (pending)
    return (
      <p class="waiting" role="status">
        {words.loading}
      </p>
    );
  return (
    <button type="button" class="button" onClick={more}>
      {words.more}
    </button>
  );
}

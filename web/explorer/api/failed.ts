/** Why there is no answer. */
export type FailureReason = "unreachable" | "slow" | "busy" | "refused" | "broken";

/** No answer, and what is known of why. */
export class Failed extends Error {
  override readonly name = "Failed";
  constructor(
    readonly reason: FailureReason,
    /** What the service says, in its own words. */
    readonly detail = "",
    /** Of a refusal: its code, the argument's place, the id that is not known. */
    readonly place: { readonly code?: string; readonly argument?: string; readonly id?: string; readonly seconds?: number } = {},
  ) {
    super(detail || reason);
  }
}

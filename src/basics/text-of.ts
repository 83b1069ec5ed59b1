/** A value as JSON, to be known again by; null where it is nested so deeply that writing it down takes more stack than there is. */
export function textOf(value: unknown): string | null {
  try {
    return JSON.stringify(value) ?? "";
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The id of the association of an ordered pair: it spells the pair. */
export function associationId(subject: string, object: string): string {
  return `ASSOC:${subject}~${object}`;
}

/**
 * Ids that this graph makes itself: where they are spelled, and where they are read. `cypher/` spells an association's
 * id as `'ASSOC:' + <subject> + '~' + <object>`; a test holds each place to `associationId`.
 */

const association = "ASSOC:";

/** The id of the association of an ordered pair: `ASSOC:<subject>~<object>`. */
export function associationId(subject: string, object: string): string {
  return `${association}${subject}~${object}`;
}

/** The ordered pair that an association's id spells; ends that the id lacks are empty. */
export function readAssociationId(id: string): { readonly subject: string; readonly object: string } {
  const [subject = "", object = ""] = id.replace(association, "").split("~");
  return { subject, object };
}

/** What a key may do, the least first: read what is not public, write, and write what others may not. */
export const roles = ["reader", "editor", "admin"] as const;

/** One of them. */
export type Role = (typeof roles)[number];

/** Whether a role may do what asks for another. */
export function allows(has: Role, needs: Role): boolean {
  return roles.indexOf(has) >= roles.indexOf(needs);
}

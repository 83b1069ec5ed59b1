/** A title that begins with a capital letter, where its script has them. */
export function capitalised(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}

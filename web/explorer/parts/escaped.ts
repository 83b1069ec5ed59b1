/** A text as it may stand between tags and in quoted attributes of an SVG. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

import abouts, { type ListedPage } from "virtual:pages";

/** The page at a path, and the id that its `:id` stands for. */
export function pageAt(path: string): { readonly about: ListedPage; readonly id: string } | undefined {
  for (const about of abouts) {
    const [before, after] = about.path.split(":id");
    if (after === undefined ? path === about.path : path.startsWith(before as string) && path.length > (before as string).length)
      return { about, id: after === undefined ? "" : decode(path.slice((before as string).length)) };
  }
  return undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

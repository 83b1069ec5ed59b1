/** The themes of the page; `system` follows the device. */
export const themes = ["system", "light", "dark"] as const;

/** One of them. */
export type Theme = (typeof themes)[number];

const key = "msc-kg:theme";

/** The theme chosen last on this device. */
export function readTheme(): Theme {
  try {
    const stored = localStorage.getItem(key);
    return themes.find((theme) => theme === stored) ?? "system";
  } catch {
    return "system";
  }
}

/** Shows a theme, by the class that GraphiQL's own style sheets look for, and keeps it where the browser allows. */
export function showTheme(theme: Theme): void {
  document.body.classList.remove("graphiql-light", "graphiql-dark");
  if (theme !== "system") document.body.classList.add(`graphiql-${theme}`);
  try {
    localStorage.setItem(key, theme);
  } catch {}
}

import { signal } from "@preact/signals";

/** The themes; `system` follows the device. */
export const themes = ["system", "light", "dark"] as const;

/** One of them. */
export type Theme = (typeof themes)[number];

/** The playground keeps its theme under the same name, so both look alike. */
const key = "msc-kg:theme";

function stored(): Theme {
  try {
    const value = localStorage.getItem(key);
    return themes.find((theme) => theme === value) ?? "system";
  } catch {
    return "system";
  }
}

/** The theme chosen last on this device. */
export const theme = signal<Theme>(stored());

/** Shows a theme, and keeps it where the browser allows. */
export function showTheme(chosen: Theme): void {
  theme.value = chosen;
  if (chosen === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = chosen;
  try {
    localStorage.setItem(key, chosen);
  } catch {}
}

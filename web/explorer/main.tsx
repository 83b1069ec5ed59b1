import { render } from "preact";
import { App } from "./app/app.tsx";
import { followLinks } from "./app/follow-links.ts";
import { showTheme, theme } from "./app/theme.ts";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/parts.css";

const root = document.getElementById("app");
if (root) {
  showTheme(theme.peek());
  followLinks();
  root.replaceChildren();
  render(<App />, root);
}

import { createRoot } from "react-dom/client";
import { Playground } from "./playground.tsx";
import "./page.css";
import { readTheme, showTheme } from "./theme.ts";

showTheme(readTheme());
createRoot(document.getElementById("page") as HTMLElement).render(<Playground language={document.documentElement.lang.startsWith("zh") ? "zh" : "en"} />);

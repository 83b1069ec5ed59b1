import { useState } from "preact/hooks";
import { texts } from "../texts/texts.ts";
import { fileName } from "./file-name.ts";
import type { LegendItem } from "./picture-legend.ts";
import { saveFile } from "./save-file.ts";

/** A picture of the page, or the address of one that the service draws with title, legend and release in it. */
export type PictureSource =
  | { readonly drawn: () => SVGSVGElement | null | Promise<SVGSVGElement>; readonly legend?: readonly LegendItem[] }
  | { readonly figure: string };

interface PictureButtonsProps {
  /** Names the file. */
  readonly file: string;
  readonly title: string;
  readonly source: PictureSource;
}

/** A picture as SVG and as PNG; where it cannot be had, that is said. */
export function PictureButtons({ file, title, source }: PictureButtonsProps) {
  const words = texts();
  const [failed, setFailed] = useState(false);
  const save = async (form: "svg" | "png") => {
    try {
      const { figureFile, pictureFile } = await import("./picture-file.ts");
      const made = "figure" in source ? figureFile(source.figure, form) : pictureFile(await source.drawn(), { title, legend: source.legend ?? [], form });
      saveFile(fileName(file, form), await made);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <fieldset class="group" aria-label={`${words.picture}: ${title}`}>
        {(["svg", "png"] as const).map((form) => (
          <button key={form} type="button" class="button small" onClick={() => void save(form)}>
            {form.toUpperCase()}
          </button>
        ))}
      </fieldset>
      {failed && (
        <span class="bad" role="alert">
          {words.saveFailed}
        </span>
      )}
    </>
  );
}

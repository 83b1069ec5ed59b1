import { drawEvidenceMatrix } from "../../../figures/draw-evidence-matrix.js";
import { drawForest } from "../../../figures/draw-forest.js";
import { drawFunnel } from "../../../figures/draw-funnel.js";
import { drawPathway } from "../../../figures/draw-pathway.js";
import { drawRefusal } from "../../../figures/draw-refusal.js";
import type { FigureFrame } from "../../../figures/drawing/figure-frame.js";
import type { Figure } from "./figure.js";
import { type MatrixData, matrixOf } from "./matrix-data.js";
import { type PathwayData, type PathwaysData, pathwayOf, pathwaysOf } from "./pathway-data.js";
import { forestOf, funnelOf, type PoolData, refusedPool } from "./pool-data.js";

type Drawer = Pick<Figure, "draw"> & { readonly file: string };
const drawer = <Data>(file: string, draw: (data: Data, frame: FigureFrame) => string): Drawer => ({ file, draw: draw as Figure["draw"] });

function forest({ pool }: PoolData, frame: FigureFrame): string {
  const figure = forestOf(pool, frame.lang);
  return figure ? drawForest(figure, frame) : drawRefusal(refusedPool(pool, frame.lang), frame);
}

function funnel({ pool }: PoolData, frame: FigureFrame): string {
  if (pool.__typename === "NotPoolable") return drawRefusal(refusedPool(pool, frame.lang), frame);
  const figure = funnelOf(pool, frame.lang);
  return "detail" in figure ? drawRefusal(figure, frame) : drawFunnel(figure, frame);
}

/** For each figure the files of its documents and what draws them; the first is used unless a parameter of another one is given. */
export const drawers: Readonly<Record<string, readonly Drawer[]>> = {
  forest: [drawer("forest", forest)],
  funnel: [drawer("forest", funnel)],
  "evidence-matrix": [drawer<MatrixData>("evidence-matrix", (data, frame) => drawEvidenceMatrix(matrixOf(data, frame.lang), frame))],
  pathway: [
    drawer<PathwaysData>("pathways", (data, frame) => drawPathway(pathwaysOf(data, frame.lang), frame)),
    drawer<PathwayData>("pathway-by-id", (data, frame) => drawPathway(pathwayOf(data, frame.lang), frame)),
  ],
};

import { useRef } from "preact/hooks";
import { effectScale, isRatioEffect } from "../../../../src/figures/effect-scale.ts";
import { PictureButtons } from "../../parts/picture-buttons.tsx";
import type { Pooled } from "./pool-answer.ts";
import { words } from "./words.ts";

/** A funnel plot: effect against standard error, the most precise on top; its points stand in the table of studies too. */
export function FunnelPicture({ pool, file }: { readonly pool: Pooled; readonly file: string }) {
  const text = words();
  const picture = useRef<SVGSVGElement>(null);
  const { funnel } = pool;
  if (funnel.__typename !== "Funnel") return null;
  const scale = effectScale([...pool.studies.map(({ estimate }) => estimate), funnel.baseLow, funnel.baseHigh], isRatioEffect(pool.effect), 60, 580);
  const y = (error: number) => 20 + (error / (funnel.baseStandardError * 1.05)) * 280;
  const title = text.funnelLabel(pool.measure.name);
  const base = y(funnel.baseStandardError);
  return (
    <>
      <svg ref={picture} class="funnel" viewBox="0 0 600 350" role="img" aria-label={title}>
        <path
          d={`M${scale.x(funnel.centre)} 20L${scale.x(funnel.baseLow)} ${base}L${scale.x(funnel.baseHigh)} ${base}Z`}
          fill="var(--side)"
          stroke="var(--line-strong)"
        />
        <line x1={scale.x(funnel.centre)} x2={scale.x(funnel.centre)} y1={20} y2={base} stroke="var(--up)" />
        {pool.studies.map(({ study, estimate, standardError }) => (
          <circle key={study.id} cx={scale.x(estimate)} cy={y(standardError)} r="5" fill="var(--up)" stroke="var(--back)">
            <title>{study.id}</title>
          </circle>
        ))}
        {scale.ticks.map((tick) => (
          <text key={tick} x={scale.x(tick)} y={base + 28} font-size="12" text-anchor="middle" fill="var(--dim)">
            {scale.say(tick)}
          </text>
        ))}
        <text x="10" y="14" font-size="12" fill="var(--dim)">
          {text.standardError}
        </text>
      </svg>
      <div class="tools">
        <PictureButtons file={`${file}-funnel`} title={title} source={{ drawn: () => picture.current }} />
      </div>
    </>
  );
}

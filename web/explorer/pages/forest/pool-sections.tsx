import { formatNumber } from "../../../../src/figures/drawing/format-number.ts";
import { address, hereWith } from "../../app/address.ts";
import { studyPath } from "../../app/path-of.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { labelOf } from "../../texts/label-of.ts";
import { FunnelPicture } from "./funnel-picture.tsx";
import type { NotPoolable, Pooled } from "./pool-answer.ts";
import { sayEffect, sayP } from "./say-effect.ts";
import { words } from "./words.ts";

const linkTo = ({ id, title, shortName }: { readonly id: string; readonly title: string; readonly shortName: string }) => (
  <a href={address(studyPath(id))} title={`${title} (${id})`}>
    {shortName}
  </a>
);

/** What stands below a pool: heterogeneity, subgroups, the pool without each study, and small-study effects. */
export function PoolSections({ pool, file }: { readonly pool: Pooled; readonly file: string }) {
  const text = words();
  const { effect, egger, funnel, subgroups } = pool;
  const number = (value: number, decimals = 2) => formatNumber(value, decimals);
  return (
    <>
      <section>
        <h2 id="heterogeneity">{text.heterogeneity}</h2>
        <dl class="facts">
          <dt>{text.iSquared}</dt>
          <dd>
            {pool.iSquared.toFixed(1)} % · {text.formulas[pool.iSquaredMethod]}
            {pool.iSquaredMethod === "TAU_SQUARED_BASED" && <span class="dim"> · {text.ofQ(pool.iSquaredOfQ.toFixed(1))}</span>}
          </dd>
          {pool.tauSquared !== null && (
            <>
              <dt>{text.tau}</dt>
              <dd>
                {number(pool.tauSquared, 3)}
                {pool.tauSquaredLow !== null && pool.tauSquaredHigh !== null && ` [${number(pool.tauSquaredLow, 3)}; ${number(pool.tauSquaredHigh, 3)}]`}
              </dd>
            </>
          )}
          <dt>{text.q}</dt>
          <dd>
            {number(pool.q)}, df = {pool.qDegreesOfFreedom}, {sayP(pool.qP)}
          </dd>
          <dt>{text.prediction}</dt>
          <dd>
            {pool.predictionLow === null || pool.predictionHigh === null
              ? pool.tauSquared === null
                ? text.noPrediction
                : text.tooFewForPrediction
              : sayEffect(effect, { estimate: pool.estimate, low: pool.predictionLow, high: pool.predictionHigh }).replace(/^\S+ /, "")}
          </dd>
          <dt>{text.effectTest}</dt>
          <dd>{sayP(pool.p)}</dd>
        </dl>
      </section>
      <section class="stack">
        <h2 id="subgroups">{text.subgroups}</h2>
        <p>
          {text.between}:{" "}
          {subgroups.between.__typename === "BetweenGroups"
            ? `Q = ${number(subgroups.between.q)}, df = ${subgroups.between.degreesOfFreedom}, ${sayP(subgroups.between.p)}`
            : subgroups.between.detail}
        </p>
        <DataTable
          name="groups"
          caption={text.subgroups}
          file={`${file}-subgroups`}
          rows={subgroups.groups}
          rowKey={({ key }) => key}
          columns={[
            { key: "group", head: text.group, value: (row) => row.name },
            { key: "studies", head: text.studies, value: (row) => row.studies.length, numeric: true },
            {
              key: "effect",
              head: text.estimate,
              value: (row) => (row.pooled.__typename === "PoolStep" ? sayEffect(effect, row.pooled) : row.pooled.detail),
            },
            { key: "i2", head: "I² (%)", value: (row) => (row.pooled.__typename === "PoolStep" ? row.pooled.iSquared.toFixed(1) : "") },
          ]}
        />
        {subgroups.ungrouped.length > 0 && (
          <p class="notice">
            {text.ungrouped}: {subgroups.ungrouped.map(({ shortName }) => shortName).join("; ")}
          </p>
        )}
      </section>
      <section class="stack">
        <h2 id="leave-one-out">{text.leaveOneOut}</h2>
        <DataTable
          name="without-one"
          caption={text.leaveOneOut}
          file={`${file}-leave-one-out`}
          rows={pool.leaveOneOut}
          rowKey={({ without }) => without.id}
          columns={[
            { key: "without", head: text.withoutStudy, value: (row) => row.without.shortName },
            {
              key: "effect",
              head: text.estimate,
              value: (row) => (row.pooled.__typename === "PoolStep" ? sayEffect(effect, row.pooled) : row.pooled.detail),
            },
            { key: "p", head: "p", value: (row) => (row.pooled.__typename === "PoolStep" ? number(row.pooled.p, 3) : "") },
            { key: "i2", head: "I² (%)", value: (row) => (row.pooled.__typename === "PoolStep" ? row.pooled.iSquared.toFixed(1) : "") },
          ]}
        />
      </section>
      <section class="stack">
        <h2 id="small-studies">{text.small}</h2>
        {funnel.__typename === "Funnel" ? <FunnelPicture pool={pool} file={file} /> : <p>{funnel.detail}</p>}
        {egger.__typename === "EggerTest" ? (
          <p>{text.egger(number(egger.slope), number(egger.slopeStandardError), sayP(egger.p))}</p>
        ) : (
          funnel.__typename === "Funnel" && <p>{egger.detail}</p>
        )}
      </section>
    </>
  );
}

/** The trials of a measure that is not pooled, each with its own effect; what other cells would give, and what may still come. */
export function OwnEffects({ pool, file }: { readonly pool: NotPoolable; readonly file: string }) {
  const text = words();
  const { withAnyCells: any, registered, trials } = pool;
  const anyEffect =
    any && any.estimate !== null && any.low !== null && any.high !== null
      ? sayEffect(trials[0]?.effect ?? "LOG_RISK_RATIO", { estimate: any.estimate, low: any.low, high: any.high })
      : null;
  return (
    <section class="stack">
      <h2 id="own-effects">{text.ownEffects}</h2>
      {trials.length > 0 && (
        <DataTable
          name="trials"
          caption={text.ownEffects}
          file={`${file}-trials`}
          rows={trials}
          rowKey={({ study }) => study.id}
          columns={[
            { key: "study", head: text.study, value: (row) => row.study.shortName, cell: (row) => linkTo(row.study) },
            { key: "design", head: text.design, value: (row) => row.study.designLabel },
            { key: "cells", head: text.cells, value: (row) => row.study.cellSources.map(({ name }) => name).join(" + ") },
            { key: "weeks", head: text.week, value: (row) => row.weeks, numeric: true },
            { key: "effect", head: text.estimate, value: (row) => sayEffect(row.effect, row) },
            { key: "flags", head: text.how, value: (row) => row.flags.map((flag) => labelOf("EffectFlag", flag)).join("; ") },
          ]}
        />
      )}
      {pool.notices.map(({ code, text: notice }) => (
        <p key={code} class="notice">
          {notice}
        </p>
      ))}
      {any && (
        <p>
          <a href={hereWith({ cells: "any" })}>{text.anyCellsGive(any.k, anyEffect)}</a>
        </p>
      )}
      <p>{text.registered(registered.total, registered.running.length, registered.statusAsOf)}</p>
    </section>
  );
}

/** What stands beside a pool, or instead of one: results of reviews as published, and results that were left out with the reason. */
export function BesidePool({ pool, file }: { readonly pool: Pooled | NotPoolable; readonly file: string }) {
  const text = words();
  return (
    <>
      <section class="stack">
        <h2 id="published">{text.published}</h2>
        <p class="notice">{text.publishedNote}</p>
        <DataTable
          name="published"
          caption={text.published}
          file={`${file}-published`}
          rows={pool.published}
          rowKey={({ id }) => id}
          columns={[
            { key: "study", head: text.study, value: (row) => row.study.shortName, cell: (row) => linkTo(row.study) },
            { key: "year", head: text.year, value: (row) => row.study.year, numeric: true },
            { key: "outcome", head: text.outcome, value: (row) => row.outcome, cell: (row) => <span lang="en">{row.outcome.replaceAll("_", " ")}</span> },
            { key: "weeks", head: text.week, value: (row) => row.weeks, numeric: true },
            { key: "studies", head: text.studies, value: (row) => row.studies, numeric: true },
            {
              key: "effect",
              head: text.estimate,
              value: ({ effect }) =>
                effect
                  ? [labelOf("EffectKind", effect.kind), effect.value, effect.low !== null && effect.high !== null && `[${effect.low}; ${effect.high}]`]
                      .filter((part) => part !== null && part !== false)
                      .join(" ")
                  : "",
            },
            { key: "unit", head: text.unit, value: (row) => row.unit, cell: (row) => <span lang="en">{row.unit}</span> },
          ]}
        />
      </section>
      <section class="stack">
        <h2 id="left-out">{text.leftOut}</h2>
        <DataTable
          name="left"
          caption={text.leftOut}
          file={`${file}-left-out`}
          rows={pool.leftOut}
          rowKey={({ result }) => result.id}
          columns={[
            { key: "study", head: text.study, value: (row) => row.study.shortName, cell: (row) => linkTo(row.study) },
            {
              key: "outcome",
              head: text.outcome,
              value: (row) => row.result.outcome,
              cell: (row) => <span lang="en">{row.result.outcome.replaceAll("_", " ")}</span>,
            },
            { key: "weeks", head: text.week, value: (row) => row.result.weeks, numeric: true },
            { key: "reason", head: text.reason, wide: true, value: (row) => row.detail },
          ]}
        />
      </section>
    </>
  );
}

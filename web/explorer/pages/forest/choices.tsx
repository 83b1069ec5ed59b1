import type { ResultOf } from "gql.tada";
import { hereWith } from "../../app/address.ts";
import { language } from "../../app/language.ts";
import { go } from "../../app/location.ts";
import { Switch } from "../../parts/switch.tsx";
import { labelOf } from "../../texts/label-of.ts";
import { adjustments, type askedPool, groupings, models } from "./asked-pool.ts";
import type { measuresQuery } from "./forest.query.ts";
import { words } from "./words.ts";

interface ChoicesProps {
  readonly asked: ReturnType<typeof askedPool>;
  readonly measures: ResultOf<typeof measuresQuery>["poolableMeasures"];
}

/** What to pool, and how. */
export function Choices({ asked, measures }: ChoicesProps) {
  const text = words();
  const set = (parameters: Parameters<typeof hereWith>[0]) => go(hereWith(parameters), { replace: true });
  const pooledOf = (answer: (typeof measures)[number]["answer"]) => (answer.__typename === "Pooled" ? answer.k : 0);
  const sorted = [...measures].sort(
    (one, other) =>
      pooledOf(other.answer) - pooledOf(one.answer) || other.trialsWithNumbers - one.trialsWithNumbers || other.controlledTrials - one.controlledTrials,
  );
  const list = [
    { label: text.model, name: "model", of: "PoolModel", values: models, chosen: asked.model },
    { label: text.adjust, name: "adjust", of: "PoolAdjustment", values: adjustments, chosen: asked.adjust },
    { label: text.by, name: "by", of: "Subgrouping", values: groupings, chosen: asked.by },
  ] as const;
  return (
    <form class="forest-choices" onSubmit={(event) => event.preventDefault()}>
      <label>
        {text.measure}
        <select value={asked.measure} onChange={(event) => set({ measure: event.currentTarget.value, without: "" })}>
          {!measures.some(({ measure }) => measure.id === asked.measure) && <option value={asked.measure}>{asked.measure || text.choose}</option>}
          {sorted.map(({ measure, controlledTrials, trialsWithNumbers }) => (
            <option key={measure.id} value={measure.id}>
              {`${language.value === "zh" ? measure.nameZh : measure.name} (${text.trials(controlledTrials, trialsWithNumbers)})`}
            </option>
          ))}
        </select>
      </label>
      <Switch
        legend={text.cells}
        options={[
          { value: "msc", text: text.mscOnly },
          { value: "any", text: text.anyCells },
        ]}
        chosen={asked.isAnyCells ? "any" : "msc"}
        choose={(cells) => set({ cells: cells === "any" ? cells : "" })}
      />
      <Switch
        legend={text.fewest}
        options={[
          { value: "3", text: "3" },
          { value: "2", text: "2" },
        ]}
        chosen={asked.fromTwo ? "2" : "3"}
        choose={(fewest) => set({ minStudies: fewest === "2" ? fewest : "" })}
      />
      {list.map(({ label, name, of, values, chosen }) => (
        <label key={name}>
          {label}
          <select value={chosen} onChange={(event) => set({ [name]: event.currentTarget.value === values[0] ? "" : event.currentTarget.value })}>
            {values.map((value) => (
              <option key={value} value={value}>
                {labelOf(of, value)}
              </option>
            ))}
          </select>
        </label>
      ))}
      {(
        [
          ["weeksFrom", text.weeksFrom, asked.from],
          ["weeksTo", text.weeksTo, asked.to],
        ] as const
      ).map(([name, label, value]) => (
        <label key={name}>
          {label}
          <input type="number" min={0} max={9999} value={value ?? ""} onChange={(event) => set({ [name]: event.currentTarget.value })} />
        </label>
      ))}
    </form>
  );
}

interface CheckListProps {
  readonly legend: string;
  readonly options: readonly { readonly values: readonly string[]; readonly text: string; readonly count?: number }[];
  readonly chosen: readonly string[];
  readonly choose: (values: readonly string[]) => void;
}

/** Boxes to tick; none ticked means all. A box stands for one value, or for several that mean the same. */
export function CheckList({ legend, options, chosen, choose }: CheckListProps) {
  return (
    <fieldset class="check-list">
      <legend>{legend}</legend>
      {options.map(({ values, text, count }) => (
        <label key={text} class="check">
          <input
            type="checkbox"
            checked={values.some((value) => chosen.includes(value))}
            onChange={(event) => choose([...chosen.filter((one) => !values.includes(one)), ...(event.currentTarget.checked ? values : [])])}
          />{" "}
          {text} {count !== undefined && <span class="dim">{count}</span>}
        </label>
      ))}
    </fieldset>
  );
}

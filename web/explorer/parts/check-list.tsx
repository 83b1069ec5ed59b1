interface CheckListProps {
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly text: string; readonly count?: number }[];
  readonly chosen: readonly string[];
  readonly choose: (values: readonly string[]) => void;
}

/** Boxes to tick; none ticked means all. */
export function CheckList({ legend, options, chosen, choose }: CheckListProps) {
  return (
    <fieldset class="check-list">
      <legend>{legend}</legend>
      {options.map(({ value, text, count }) => (
        <label key={value} class="check">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) => choose(event.currentTarget.checked ? [...chosen, value] : chosen.filter((one) => one !== value))}
          />{" "}
          {text} {count !== undefined && <span class="dim">{count}</span>}
        </label>
      ))}
    </fieldset>
  );
}

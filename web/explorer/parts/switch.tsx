interface SwitchProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly text: string; readonly lang?: string }[];
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
}

/** A few buttons of which one is on. */
export function Switch<Value extends string>({ legend, options, chosen, choose }: SwitchProps<Value>) {
  return (
    <fieldset class="switch">
      <legend class="unseen">{legend}</legend>
      {options.map(({ value, text, lang }) => (
        <button key={value} type="button" lang={lang} aria-pressed={value === chosen} onClick={() => choose(value)}>
          {text}
        </button>
      ))}
    </fieldset>
  );
}

import type { VariablesOf } from "gql.tada";
import { useId, useState } from "preact/hooks";
import { graphql } from "../api/graphql.ts";
import { useAnswer } from "../api/use-answer.ts";
import { useSettled } from "../api/use-settled.ts";
import { language } from "../app/language.ts";
import { labelOf } from "../texts/label-of.ts";
import { Combobox } from "./combobox.tsx";

const pickQuery = graphql(`query Pick($text: String!, $kinds: [EntityKind!]) {
  search(text: $text, kinds: $kinds, first: 8) {
    nodes { id ... on Entity { kind name(lang: EN) nameZh: name(lang: ZH) } }
  }
}`);

const namesQuery = graphql(`query Names($ids: [ID!]!) {
  nodes(ids: $ids) { id ... on Entity { kind name(lang: EN) nameZh: name(lang: ZH) } }
}`);

interface EntityPickerProps {
  readonly label: string;
  readonly hint: string;
  readonly kinds: VariablesOf<typeof pickQuery>["kinds"];
  readonly chosen: readonly string[];
  readonly choose: (ids: readonly string[]) => void;
  /** How many may be chosen; over that the next one takes the place of the last. */
  readonly most: number;
  readonly remove: (name: string) => string;
}

/** A box to choose entities by any of their names; each chosen entity is a button that takes it away. */
export function EntityPicker({ label, hint, kinds, chosen, choose, most, remove }: EntityPickerProps) {
  const id = useId();
  const [text, setText] = useState("");
  const settled = useSettled(text.trim(), 120);
  const found = useAnswer(pickQuery, settled && text.trim() ? { text: settled, kinds: kinds ?? null } : undefined).data;
  const names = useAnswer(namesQuery, chosen.length > 0 ? { ids: [...chosen] } : undefined).data;
  const isChinese = language.value === "zh";
  const nameOf = (one: string) => {
    // By its place: an id that was retired answers with the current one.
    const node = names?.nodes[chosen.indexOf(one)];
    return node && "name" in node ? (isChinese ? node.nameZh : node.name) : one;
  };
  const options = (found?.search.nodes ?? []).flatMap((node) =>
    "name" in node && !chosen.includes(node.id)
      ? [{ key: node.id, text: isChinese ? node.nameZh : node.name, beside: isChinese ? node.name : node.nameZh, kind: labelOf("EntityKind", node.kind) }]
      : [],
  );
  return (
    <fieldset class="picker" aria-labelledby={id}>
      <legend id={id}>{label}</legend>
      <div class="chips">
        {chosen.map((one) => (
          <button key={one} type="button" class="chip" aria-label={remove(nameOf(one))} onClick={() => choose(chosen.filter((other) => other !== one))}>
            {nameOf(one)} <span aria-hidden="true">×</span>
          </button>
        ))}
      </div>
      <Combobox
        label={label}
        placeholder={hint}
        text={text}
        setText={setText}
        options={text.trim() === "" ? [] : options}
        choose={(option) => {
          const taken = option ?? options[0];
          if (!taken) return;
          setText("");
          choose([...chosen.slice(0, most - 1), taken.key]);
        }}
      />
    </fieldset>
  );
}

import type { ResultOf } from "gql.tada";
import { idUrl } from "../../parts/id-url.ts";
import { labelOf } from "../../texts/label-of.ts";
import { partWords } from "../../texts/part-words.ts";
import type { entityQuery } from "./entity.query.ts";
import { words } from "./words.ts";

type Entity = NonNullable<ResultOf<typeof entityQuery>["entity"]>;

/** Identifiers, other names, and which way is good. */
export function EntityFacts({ entity }: { readonly entity: Entity }) {
  const text = words();
  const names = [...new Set([...entity.synonyms, ...entity.synonymsZh])];
  return (
    <dl class="facts">
      <dt>{partWords().id}</dt>
      <dd>
        <Identifier id={entity.id} />
      </dd>
      <CrossReferences title={text.otherIds} of={entity.xrefs.filter(({ relation }) => relation !== "related")} />
      <CrossReferences title={text.relatedIds} of={entity.xrefs.filter(({ relation }) => relation === "related")} />
      {names.length > 0 && (
        <>
          <dt>{text.synonyms}</dt>
          <dd>{names.join(" · ")}</dd>
        </>
      )}
      {entity.desiredDirection && (
        <>
          <dt>{text.good}</dt>
          <dd>{labelOf("DesiredDirection", entity.desiredDirection)}</dd>
        </>
      )}
      <dt>{text.category}</dt>
      <dd>
        <code>{entity.category}</code>
      </dd>
    </dl>
  );
}

function CrossReferences({ title, of }: { readonly title: string; readonly of: Entity["xrefs"] }) {
  if (of.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd class="id-row">
        {of.map(({ id, label }) => (
          <span key={id}>
            <Identifier id={id} /> <span class="dim">{label}</span>
          </span>
        ))}
      </dd>
    </>
  );
}

function Identifier({ id }: { readonly id: string }) {
  const url = idUrl(id);
  if (!url) return <code>{id}</code>;
  return (
    <a href={url} rel="noreferrer" target="_blank">
      {id} <span aria-hidden="true">↗</span>
    </a>
  );
}

import type { NearThing } from "../api/ask.ts";
import { graphql } from "../api/graphql.ts";
import { useAnswer } from "../api/use-answer.ts";
import { address } from "../app/address.ts";
import { language } from "../app/language.ts";
import { entityPath, studyPath } from "../app/path-of.ts";
import { labelOf } from "../texts/label-of.ts";
import { texts } from "../texts/texts.ts";

const nearQuery = graphql(`query Near($id: ID!) {
  node(id: $id) { id }
}`);

interface UnknownIdProps {
  readonly id: string;
  /** The nearest entities, where they are known already. */
  readonly near?: readonly NearThing[];
}

/** Says that nothing has an id, and which ids are near to it. */
export function UnknownId({ id, near }: UnknownIdProps) {
  const words = texts();
  const asked = useAnswer(nearQuery, near ? undefined : { id });
  const things = near ?? asked.near;
  return (
    <div class="failure" role="alert">
      <p>
        <strong>{words.unknownId(id)}</strong>
      </p>
      {things.length > 0 && (
        <>
          <p>{words.didYouMean}</p>
          <ul>
            {things.map((thing) => (
              <li key={thing.id}>
                <a href={address(thing.kind === "Study" ? studyPath(thing.id) : entityPath(thing.id))}>
                  {language.value === "zh" ? thing.nameZh || thing.name : thing.name}
                </a>{" "}
                <span class="dim">
                  {labelOf("EntityKind", thing.kind)} · <code>{thing.id}</code>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={address("/", { q: id })}>{words.searchInstead}</a>
      </p>
    </div>
  );
}

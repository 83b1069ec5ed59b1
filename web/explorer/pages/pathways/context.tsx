import type { VariablesOf } from "gql.tada";
import { useAnswer } from "../../api/use-answer.ts";
import { address } from "../../app/address.ts";
import { entityPath } from "../../app/path-of.ts";
import { Answered } from "../../parts/answered.tsx";
import type { variablesOf } from "./asked-pathways.ts";
import { contextWords } from "./context-words.ts";
import { contextQuery } from "./pathways.query.ts";

interface Usage {
  readonly studies: number;
  readonly entity: { readonly id: string; readonly name: string };
}

/** By which routes, and from whom, the cells were given in the studies behind the chains: context on the source, not a step. */
export function Context({ variables }: { readonly variables: ReturnType<typeof variablesOf> }) {
  const text = contextWords();
  const { first: _first, ...asked } = variables;
  const answer = useAnswer(contextQuery, asked as VariablesOf<typeof contextQuery>);
  return (
    <section class="context">
      <h2>{text.context}</h2>
      <Answered asked={answer}>
        {({ pathways: { nodes } }) => {
          const groups = [
            { head: text.routes, usages: mostOf(nodes.flatMap(({ context }) => context.routes)) },
            { head: text.donors, usages: mostOf(nodes.flatMap(({ context }) => context.donors)) },
          ];
          if (groups.every(({ usages }) => usages.length === 0)) return <p class="dim">{text.noContext}</p>;
          return (
            <dl class="facts">
              {groups.map(
                ({ head, usages }) =>
                  usages.length > 0 && [
                    <dt key={head}>{head}</dt>,
                    <dd key={`${head} list`}>
                      {usages.map(({ entity, studies }) => (
                        <span key={entity.id} class="usage">
                          <a href={address(entityPath(entity.id))}>{entity.name}</a> <span class="dim">{text.inStudies(studies)}</span>
                        </span>
                      ))}
                    </dd>,
                  ],
              )}
            </dl>
          );
        }}
      </Answered>
    </section>
  );
}

/** Chains share studies, so counts of chains must not be added: of each entity the most that one chain has. */
function mostOf(usages: readonly Usage[]): readonly Usage[] {
  const most = new Map<string, Usage>();
  for (const usage of usages) if ((most.get(usage.entity.id)?.studies ?? 0) < usage.studies) most.set(usage.entity.id, usage);
  return [...most.values()].toSorted((one, other) => other.studies - one.studies);
}

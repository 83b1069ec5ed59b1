import { type FieldNode, type FragmentDefinitionNode, type GraphQLResolveInfo, Kind, type SelectionSetNode, visit } from "graphql";
import { RecentlyUsed } from "../../basics/recently-used.js";
import type { PreparedQuery } from "../../graph/plan/read-answer.js";

/** Plans of one root field that are kept, for different values of the variables below it. */
const mostPlans = 20;

/** What is kept of a root field of a document, as long as the document is. */
interface Kept {
  readonly variables: readonly string[];
  readonly plans: RecentlyUsed<PreparedQuery>;
}

const seen = new WeakSet<FieldNode>();
const kept = new WeakMap<FieldNode, Kept>();

/**
 * The plan of the root field that is being resolved: made by `make`, and kept from the second time that its document is
 * executed. `key` says all that the plan depends on beside the selection and the variables that are used below the
 * field; the field's own ids are given with each question (`answerPrepared`). Nothing that was answered is kept.
 */
export function cachedPlan(info: GraphQLResolveInfo, key: string, make: () => PreparedQuery): PreparedQuery {
  const [node] = info.fieldNodes;
  if (!node || info.fieldNodes.length > 1) return make();
  if (!seen.has(node)) {
    seen.add(node);
    return make();
  }
  const field = kept.get(node) ?? { variables: variablesBelow(node, info.fragments), plans: new RecentlyUsed(mostPlans) };
  kept.set(node, field);
  const name = `${key} ${JSON.stringify(field.variables.map((variable) => info.variableValues[variable]))}`;
  const plan = field.plans.get(name) ?? make();
  field.plans.set(name, plan);
  return plan;
}

/** The variables that selections below a field look at, in fragments too. */
function variablesBelow(node: FieldNode, fragments: Readonly<Record<string, FragmentDefinitionNode>>): readonly string[] {
  const names = new Set<string>();
  const visited = new Set<string>();
  const look = (selections: SelectionSetNode | undefined) => {
    if (!selections) return;
    visit(selections, {
      [Kind.VARIABLE]: ({ name }) => void names.add(name.value),
      [Kind.FRAGMENT_SPREAD]: ({ name }) => {
        if (visited.has(name.value)) return;
        visited.add(name.value);
        look(fragments[name.value]?.selectionSet);
      },
    });
  };
  look(node.selectionSet);
  return [...names].sort();
}

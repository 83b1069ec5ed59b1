import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
  valueFromASTUntyped,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import { RecentlyUsed } from "../../basics/recently-used.js";
import { answerOfOneRelease } from "../release/answer-of-one-release.js";
import type { Context } from "./context.js";
import { rootFields } from "./root-fields.js";
import { conditionVariables, withoutConditions } from "./without-conditions.js";

/** A valid request to be executed. `hash` is the document's: equal texts, equal hashes. */
export interface Execution {
  readonly document: DocumentNode;
  readonly hash: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: Context;
}

/** What is known of a document that was seen before. */
interface Known {
  readonly conditions: readonly string[];
}

/** Compiled documents that are kept: about 100 to 500 kB each, and no one's explorer or tool asks more at a time. */
const mostCompiled = 100;
/** Documents of which it is known that they were seen once. */
const mostSeen = 5_000;

/** How an operation that cannot be compiled is kept in mind. */
const uncompilable = Symbol("uncompilable");

/**
 * Executes documents: by graphql-js at their first sight, compiled by graphql-jit from the second on, which reads
 * hundreds of small objects in a fraction of the time. Compiling takes 5 to 250 ms, so that documents that are sent once
 * are not. `@skip` and `@include` are decided before: graphql-jit does not carry them into fields that two selections
 * share. What cannot be compiled stays with graphql-js. Both give the same answers, errors among them
 * (`test/api/executors.test.ts`).
 */
export class DocumentExecutor {
  readonly #schema: GraphQLSchema;
  readonly #seen = new RecentlyUsed<Known>(mostSeen);
  readonly #compiled = new RecentlyUsed<CompiledQuery["query"] | typeof uncompilable>(mostCompiled);

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** An answer of one release; what asks the schema alone has none. */
  async execute(request: Execution): Promise<ExecutionResult> {
    const operation = getOperationAST(request.document, request.operationName);
    const once = () => this.#executeOnce(request, operation?.variableDefinitions ?? []);
    return operation?.operation === "query" && readsGraph(request.document, operation) ? answerOfOneRelease(request.context, once) : once();
  }

  async #executeOnce(request: Execution, definitions: readonly VariableDefinitionNode[]): Promise<ExecutionResult> {
    if (!this.#fit(request, definitions)) return this.executePlain(request);
    const variables = withDefaults(definitions, request.variables);
    const compiled = this.#find({ ...request, variables });
    if (!compiled) return this.executePlain(request);
    const result: ExecutionResult = await compiled({}, request.context, variables);
    return result.errors ? { ...result, errors: result.errors.map(asGraphqlSays) } : result;
  }

  /** By graphql-js, however often the document was seen. */
  async executePlain({ document, operationName, variables, context }: Execution): Promise<ExecutionResult> {
    return execute({ schema: this.#schema, document, contextValue: context, variableValues: variables, operationName: operationName ?? null });
  }

  /** How many compiled documents are kept. */
  get compiledCount(): number {
    return this.#compiled.size;
  }

  /** Whether the variables are what the operation takes: graphql-jit words its refusals otherwise, and as answers. */
  #fit({ variables }: Execution, definitions: readonly VariableDefinitionNode[]): boolean {
    return definitions.length === 0 || getVariableValues(this.#schema, definitions, variables, { maxErrors: 1 }).errors === undefined;
  }

  #find({ document, hash, operationName, variables }: Execution): CompiledQuery["query"] | undefined {
    const name = `${hash} ${operationName ?? ""}`;
    const seen = this.#seen.get(name);
    if (!seen) {
      this.#seen.set(name, { conditions: conditionVariables(document) });
      return undefined;
    }
    const key = `${name} ${seen.conditions.map((variable) => variables[variable]).join()}`;
    const known = this.#compiled.get(key);
    if (known) return known === uncompilable ? undefined : known;
    const decided = asksOfSchema(document, operationName) ? undefined : withoutConditions(document, variables);
    const made = decided && compileQuery(this.#schema, decided, operationName);
    const compiled = made && isCompiledQuery(made) ? made.query : undefined;
    this.#compiled.set(key, compiled ?? uncompilable);
    return compiled;
  }
}

/**
 * Whether a document queries the schema itself. Compiling an introspection query nested fifteen levels deep blocks all
 * requests for half a second, and does not read hundreds of small objects that would make up for it.
 */
function asksOfSchema(document: DocumentNode, operationName: string | undefined): boolean {
  const operation = getOperationAST(document, operationName);
  return operation !== null && operation !== undefined && [...rootFields(document, operation).values()].some((name) => /^__(schema|type)$/.test(name));
}

const readsGraph = (document: DocumentNode, operation: OperationDefinitionNode) =>
  [...rootFields(document, operation).values()].some((name) => !name.startsWith("__"));

/** The variables with their defaults, which graphql-jit does not look at where the type is not nullable. */
function withDefaults(definitions: readonly VariableDefinitionNode[], variables: Execution["variables"]): Execution["variables"] {
  const left = definitions.flatMap(({ variable: { name }, defaultValue }) =>
    defaultValue && variables[name.value] === undefined ? [[name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return left.length === 0 ? variables : { ...variables, ...Object.fromEntries(left) };
}

/** An error of a compiled document in graphql-js's own form: it always has extensions, and what was thrown. */
function asGraphqlSays({ message, path, locations, extensions, originalError }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, {
    ...(path && { path }),
    originalError: originalError ?? new Error(message),
    extensions: extensions ?? {},
  });
  return locations ? Object.assign(error, { locations }) : error;
}

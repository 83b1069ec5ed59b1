/**
 * The type that an object of an interface or a union says it is: its `type`, as `answerByIds` and the shapes of pools
 * note it, else its `kind`, which of an entity is its type.
 */
export function typeName(value: object): string | undefined {
  if ("type" in value && typeof value.type === "string") return value.type;
  return "kind" in value && typeof value.kind === "string" ? value.kind : undefined;
}

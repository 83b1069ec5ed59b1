import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { answerEntitySummary } from "../../domain/confidence/summarise-entity.js";
import { evidenceParameters } from "../../domain/evidence/evidence-filter.js";
import type { FragmentName } from "../../graph/plan/cypher-contract.js";
import type { NodeRow } from "../../graph/plan/query-node.js";
import type { Kind } from "../../model/kind.js";
import { kindTable } from "../../model/kind.js";
import { ClaimConnection, EntityAssociationConnection, ResultConnection, StudyConnection } from "../evidence/connections.js";
import { Sentence } from "../evidence/report.type.js";
import { shownSentences } from "../evidence/shown-reports.js";
import type { Context } from "../execution/context.js";
import { Costs, FindsBy, Reads } from "../execution/field-source.js";
import { addSources } from "../fields/add-source.js";
import { bySortedIds } from "../fields/by-sorted-ids.js";
import { byTypedLinks } from "../fields/by-typed-links.js";
import { CrossReference, Entity, Mirror } from "../fields/entity.type.js";
import type { Direction, Language } from "../fields/enums.js";
import { LanguageArgument, spoken } from "../fields/language-argument.js";
import { AssociationArguments, EvidenceArguments } from "../fields/link-arguments.type.js";
import { PageArguments } from "../fields/page.type.js";

/** The properties of an entity as they were read. */
interface EntityRecord {
  readonly kind: Kind;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly synonymsEn: string[];
  readonly synonymsZh: string[];
  readonly descriptionEn: string;
  readonly descriptionZh: string;
}

/** The end of the name of the file that asks in a direction. */
const associationsIn: Readonly<Record<Direction, FragmentName>> = {
  OUTGOING: "fields/associations-from",
  INCOMING: "fields/associations-to",
  BOTH: "fields/associations-around",
};

/** What every entity answers in both languages, and what hangs below every entity. */
@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => String, { description: "The kind in words, for example `cell source` or `细胞来源`." })
  @Reads("kind")
  kindLabel(@Root() entity: EntityRecord, @LanguageArgument() lang: Language): string {
    return spoken(lang, kindTable[entity.kind].en, kindTable[entity.kind].zh);
  }

  @FieldResolver(() => String, { description: "Name, for example `umbilical cord MSC` or `脐带间充质干细胞`." })
  @Reads("nameEn", "nameZh")
  name(@Root() entity: EntityRecord, @LanguageArgument() lang: Language): string {
    return spoken(lang, entity.nameEn, entity.nameZh);
  }

  @FieldResolver(() => Boolean, { description: "Whether it is a treatment target in its own right, regardless of its kind." })
  @Reads("target")
  target(@Root() entity: { target?: boolean | null }): boolean {
    return entity.target ?? false;
  }

  @FieldResolver(() => [String], { description: "Other names." })
  @Reads("synonymsEn", "synonymsZh")
  synonyms(@Root() entity: EntityRecord, @LanguageArgument() lang: Language): string[] {
    return spoken(lang, entity.synonymsEn, entity.synonymsZh);
  }

  @FieldResolver(() => String, { description: "A one-sentence definition; for a measure also its unit and which direction is better." })
  @Reads("descriptionEn", "descriptionZh")
  description(@Root() entity: EntityRecord, @LanguageArgument() lang: Language): string {
    return spoken(lang, entity.descriptionEn, entity.descriptionZh);
  }

  @FieldResolver(() => [Sentence], {
    description:
      "Three sentences generated from the reports on its associations with treatment targets and cell sources: what was seen in patients, what was seen only in animals or in vitro, and where no effect or the opposite was found. Each names the three associations with the most independent studies and lists their reports.",
  })
  @FindsBy("id")
  @Costs(2_500)
  async summary(@Root() { id }: NodeRow, @LanguageArgument() lang: Language, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return shownSentences(context, info, lang, await answerEntitySummary(context.store, id as string, { signal: context.signal }));
  }
}

addSources(EntityResolver, {
  mirrors: {
    type: () => [Mirror],
    description: "Entities for the same quantity read or worded the other way round, by id.",
    source: { fragment: "fields/mirrors-of-entity", shape: "list", node: "node", size: 2 },
  },
  xrefs: {
    type: () => [CrossReference],
    description: "Its identifiers in other vocabularies.",
    source: { fragment: "fields/cross-references-of-entity", shape: "list", node: "node", size: 5 },
  },
  associations: {
    type: () => EntityAssociationConnection,
    description: "Its associations with other entities, by id of the other entity.",
    arguments: AssociationArguments,
    source: {
      fragment: ({ direction }: AssociationArguments) => associationsIn[direction],
      shape: "connection",
      node: "association",
      edge: { other: "node" },
      fastPath: byTypedLinks,
      parameters: (args: AssociationArguments) => ({
        ...evidenceParameters(args.evidence),
        inherit: args.inherit,
        kinds: args.kinds ?? null,
        predicates: args.predicates ?? null,
        signs: null,
      }),
    },
  },
  claims: {
    type: () => ClaimConnection,
    description: "Claims with it as subject or object, by id.",
    arguments: EvidenceArguments,
    source: {
      fragment: "fields/claims-of-entity",
      fastPath: bySortedIds("fields/listed-claims-of-entity"),
      shape: "connection",
      node: "node",
      parameters: ({ evidence }: EvidenceArguments) => evidenceParameters(evidence),
    },
  },
  studies: {
    type: () => StudyConnection,
    description: "Studies behind its claims, and studies that used it as cell source, route or donor, by id.",
    arguments: PageArguments,
    source: { fragment: "fields/studies-of-entity", fastPath: bySortedIds("fields/listed-studies-of-entity"), shape: "connection", node: "node" },
  },
  results: {
    type: () => ResultConnection,
    description: "Results that measure it, by id.",
    arguments: PageArguments,
    source: { fragment: "fields/results-of-entity", shape: "connection", node: "node" },
  },
});

/** The entity at the other side of a mirror. */
@Resolver(() => Mirror)
export class MirrorResolver {}

addSources(MirrorResolver, {
  entity: { type: () => Entity, description: "The other entity.", source: { fragment: "fields/entity-of-mirror", shape: "one", node: "node" } },
});

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
import { shownReports } from "../evidence/shown-reports.js";
import type { Context } from "../execution/context.js";
import { FindsBy, Reads } from "../execution/field-source.js";
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
  @FieldResolver(() => String, { description: "Its kind in words, for example `cell source` or `细胞来源`." })
  @Reads("kind")
  kindLabel(@Root() entity: EntityRecord, @LanguageArgument() lang: Language): string {
    return spoken(lang, kindTable[entity.kind].en, kindTable[entity.kind].zh);
  }

  @FieldResolver(() => String, { description: "Name, for example `umbilical cord MSC` or `脐带间充质干细胞`." })
  @Reads("nameEn", "nameZh")
  name(@Root() entity: EntityRecord, @LanguageArgument() lang: Language): string {
    return spoken(lang, entity.nameEn, entity.nameZh);
  }

  @FieldResolver(() => Boolean, { description: "Whether it is a target of treatment by itself, regardless of its kind." })
  @Reads("target")
  target(@Root() entity: { target?: boolean | null }): boolean {
    return entity.target ?? false;
  }

  @FieldResolver(() => [String], { description: "Other names." })
  @Reads("synonymsEn", "synonymsZh")
  synonyms(@Root() entity: EntityRecord, @LanguageArgument() lang: Language): string[] {
    return spoken(lang, entity.synonymsEn, entity.synonymsZh);
  }

  @FieldResolver(() => String, { description: "What it is, in one sentence; for a measure also its unit and which way is good." })
  @Reads("descriptionEn", "descriptionZh")
  description(@Root() entity: EntityRecord, @LanguageArgument() lang: Language): string {
    return spoken(lang, entity.descriptionEn, entity.descriptionZh);
  }

  @FieldResolver(() => [Sentence], {
    description:
      "Three sentences from counts of the own reports of its associations with targets of treatment and with sources of cells: what was seen in patients, what only in animals or dishes, and what found no effect or the opposite. Each names the three with most independent studies, and gives their reports.",
  })
  @FindsBy("id")
  async summary(@Root() { id }: NodeRow, @LanguageArgument() lang: Language, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    const sentences = await answerEntitySummary(context.store, id as string, { signal: context.signal });
    const show = await shownReports(
      context,
      info,
      [["reports"]],
      sentences.flatMap(({ reports }) => reports),
    );
    return sentences.map(({ en, zh, reports }) => ({ text: spoken(lang, en, zh), reports: reports.map(show) }));
  }
}

addSources(EntityResolver, {
  mirrors: {
    type: () => [Mirror],
    description: "Entities that are the same read or worded the other way, by id.",
    source: { fragment: "fields/mirrors-of-entity", shape: "list", node: "node", size: 2 },
  },
  xrefs: {
    type: () => [CrossReference],
    description: "Identifiers under which other vocabularies know it.",
    source: { fragment: "fields/cross-references-of-entity", shape: "list", node: "node", size: 5 },
  },
  associations: {
    type: () => EntityAssociationConnection,
    description: "What is known between it and other entities, by id of the other end.",
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
    description: "The claims that have it as subject or object, by id.",
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
    description: "The studies behind its claims, and those that used it as source, route or donor, by id.",
    arguments: PageArguments,
    source: { fragment: "fields/studies-of-entity", fastPath: bySortedIds("fields/listed-studies-of-entity"), shape: "connection", node: "node" },
  },
  results: {
    type: () => ResultConnection,
    description: "The results that measure it, by id.",
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

import type { PageLanguage } from "../documents/choose-language.js";
import type { ExplorerPage } from "./explorer-page.js";
import type { PageText } from "./page-text.js";

/** Asks the API; the answer's data, or nothing where it was refused. */
export type AskPage = <Data extends object>(query: string, variables: Readonly<Record<string, unknown>>) => Promise<Data | undefined>;

/** Which page is described, of what, and in which language. */
export interface PageRequest {
  readonly page: ExplorerPage;
  readonly id: string;
  readonly search: URLSearchParams;
  readonly language: PageLanguage;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

const entityPage = `query EntityPage($id: ID!, $lang: Language!, $other: Language!) {
  entity(id: $id) {
    id name(lang: $lang) other: name(lang: $other) kindLabel(lang: $lang) description(lang: $lang)
    claims(first: 50) { totalCount nodes { statement(lang: $lang) association { subject { id } object { id } } } }
  }
}`;

const studyPage = `query StudyPage($id: ID!, $lang: Language!) {
  study(id: $id) {
    id title year designLabel(lang: $lang) country
    identifiers { id url }
    claims(first: 50) { nodes { statement(lang: $lang) } }
  }
}`;

const pathwaysPage = `query PathwaysPage($from: [ID!]!, $to: [ID!]!, $ids: [ID!]!, $lang: Language!) {
  nodes(ids: $ids) { ... on Entity { id name(lang: $lang) } }
  pathways(from: $from, to: $to, first: 10) { nodes { text(lang: $lang) } }
}`;

const searchPage = `query SearchPage($text: String!, $lang: Language!) {
  search(text: $text, first: 25) { nodes { __typename id ... on Entity { name(lang: $lang) } ... on Study { title } } }
}`;

/** What a page says: of an entity its names and claims, of two entities the first chains between them, of a search its hits. */
export async function describePage(request: PageRequest, ask: AskPage): Promise<PageText> {
  const { page, language } = request;
  const plain: PageText = { title: page.title[language], summary: page.summary[language], lines: [], status: 200 };
  const describe = describers[page.name];
  return describe ? describe(request, plain, ask) : plain;
}

const describers: Readonly<Record<string, (request: PageRequest, plain: PageText, ask: AskPage) => Promise<PageText>>> = {
  entity: describeEntity,
  study: describeStudy,
  pathways: describePathways,
  search: describeSearch,
};

async function describeEntity({ id, language }: PageRequest, plain: PageText, ask: AskPage): Promise<PageText> {
  const lang = language.toUpperCase();
  const data = await ask<{ readonly entity: Entity | null }>(entityPage, { id, lang, other: lang === "ZH" ? "EN" : "ZH" });
  if (!data) return plain;
  const { entity } = data;
  if (!entity) return { ...plain, title: id, status: 404 };
  return {
    title: entity.name,
    summary: `${entity.other} · ${entity.kindLabel} · ${entity.id}. ${entity.description}`,
    lines: entity.claims.nodes.map(({ statement, association: { subject, object } }) => ({
      text: statement,
      href: `/entity/${encodeURIComponent(subject.id === entity.id ? object.id : subject.id)}?lang=${language}`,
    })),
    status: 200,
  };
}

interface Entity extends Named {
  readonly other: string;
  readonly kindLabel: string;
  readonly description: string;
  readonly claims: { readonly nodes: readonly { readonly statement: string; readonly association: { readonly subject: Named; readonly object: Named } }[] };
}

async function describeStudy({ id, language }: PageRequest, plain: PageText, ask: AskPage): Promise<PageText> {
  const data = await ask<{ readonly study: Study | null }>(studyPage, { id, lang: language.toUpperCase() });
  if (!data) return plain;
  const { study } = data;
  if (!study) return { ...plain, title: id, status: 404 };
  return {
    title: study.title,
    summary: [study.designLabel, study.year, study.country, study.id].filter(Boolean).join(" · "),
    lines: [
      ...study.identifiers.map((one) => ({ text: one.id, ...(one.url && { href: one.url }) })),
      ...study.claims.nodes.map(({ statement }) => ({ text: statement })),
    ],
    status: 200,
  };
}

interface Study {
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
  readonly designLabel: string;
  readonly country: string | null;
  readonly identifiers: readonly { readonly id: string; readonly url: string | null }[];
  readonly claims: { readonly nodes: readonly { readonly statement: string }[] };
}

async function describePathways({ search, language }: PageRequest, plain: PageText, ask: AskPage): Promise<PageText> {
  const idsOf = (name: string) => (search.get(name) ?? "").split(",").filter(Boolean);
  const [from, to] = [idsOf("from"), idsOf("to")];
  if (from.length === 0 || to.length === 0) return plain;
  const data = await ask<PathwaysData>(pathwaysPage, { from, to, ids: [...from, ...to], lang: language.toUpperCase() });
  if (!data) return plain;
  const names = data.nodes.map((node) => node?.name ?? "");
  const side = (start: number, end?: number) => names.slice(start, end).join(language === "zh" ? "、" : ", ");
  const chains = data.pathways.nodes;
  return { ...plain, title: `${side(0, from.length)} → ${side(from.length)}`, lines: chains.map(({ text }) => ({ text })) };
}

interface PathwaysData {
  readonly nodes: readonly (Named | null)[];
  readonly pathways: { readonly nodes: readonly { readonly text: string }[] };
}

async function describeSearch({ search, language }: PageRequest, plain: PageText, ask: AskPage): Promise<PageText> {
  const text = (search.get("q") ?? "").trim().slice(0, 200);
  if (!text) return plain;
  const data = await ask<{ readonly search: { readonly nodes: readonly Hit[] } }>(searchPage, { text, lang: language.toUpperCase() });
  const hits = data?.search.nodes ?? [];
  const lines = hits.map(({ __typename, id, name, title }) => ({
    text: name ?? title ?? id,
    href: `/${__typename === "Study" ? "study" : "entity"}/${encodeURIComponent(id)}?lang=${language}`,
  }));
  return { ...plain, title: text, lines };
}

interface Hit {
  readonly __typename: string;
  readonly id: string;
  readonly name?: string;
  readonly title?: string;
}

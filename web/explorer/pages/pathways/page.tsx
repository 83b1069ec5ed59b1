import { useEffect, useMemo, useRef } from "preact/hooks";
import { useAnswer } from "../../api/use-answer.ts";
import { address, hereWith } from "../../app/address.ts";
import { announce } from "../../app/announce.ts";
import { language } from "../../app/language.ts";
import { go } from "../../app/location.ts";
import { entityPath } from "../../app/path-of.ts";
import { usePageTitle } from "../../app/use-page-title.ts";
import { Answered } from "../../parts/answered.tsx";
import { evidence } from "../../parts/evidence.ts";
import { Lazy } from "../../parts/lazy.tsx";
import { lazyPart } from "../../parts/lazy-part.ts";
import { Switch } from "../../parts/switch.tsx";
import { useTableKey } from "../../parts/use-table-key.ts";
import { ViewTools } from "../../parts/view-tools.tsx";
import { inWords } from "../../texts/numbers.ts";
import { askedPathways, firstChains, variablesOf } from "./asked-pathways.ts";
import { type Link, networkOf } from "./drawing/network.ts";
import { PathwayPicture } from "./drawing/pathway-picture.tsx";
import { Ends } from "./ends.tsx";
import { Filters } from "./filters.tsx";
import { Legend, legendItems } from "./legend.tsx";
import { contestedAmong } from "./link-facts.ts";
import { linksQuery, pathwaysQuery } from "./pathways.query.ts";
import "./pathways.css";
import { type Chain, type Chains, useChains } from "./use-chains.ts";
import { words } from "./words.ts";

const context = lazyPart(() => import("./context.tsx").then((module) => module.Context));
const directLinks = lazyPart(() => import("./direct-links.tsx").then((module) => module.DirectLinks));
const tables = lazyPart(() => import("./chain-tables.tsx").then((module) => module.ChainTables));

/** Entities that a picture has at first, and more each time one asks for more chains. */
const firstThings = 60;

/** The chains between some entities: as a picture in layered columns, or as tables; the evidence behind each link one key or click away. */
export function Page() {
  const text = words();
  const asked = askedPathways();
  const hasEnds = asked.from.length > 0 && asked.to.length > 0;
  const variables = variablesOf(asked);
  const answer = useChains(hasEnds ? variables : undefined, asked.chains);
  const set = (parameters: Parameters<typeof hereWith>[0], replace = true) => go(hereWith(parameters), { replace });
  usePageTitle(text.title);

  useTableKey();

  return (
    <>
      <h1>{text.title}</h1>
      <Ends asked={asked} />
      {hasEnds && (
        <>
          <Filters asked={asked} />
          <Answered asked={answer}>{(chains) => <Shown chains={chains} asked={asked} variables={variables} set={set} />}</Answered>
        </>
      )}
      {asked.open && <Lazy part={evidence} with={{ id: asked.open, sign: signOf(asked.pick), close: () => set({ open: "" }) }} />}
    </>
  );
}

/** The sign that a link's key names. */
const signOf = (key: string): number => (key.includes("!") ? -1 : key.includes("~") ? 1 : 0);

interface ShownProps {
  readonly chains: Chains;
  readonly asked: ReturnType<typeof askedPathways>;
  readonly variables: ReturnType<typeof variablesOf>;
  readonly set: (parameters: Parameters<typeof hereWith>[0], replace?: boolean) => void;
}

function Shown({ chains: { chains: all, totalCount, totalAtLeast }, asked, variables, set }: ShownProps) {
  const text = words();
  const picture = useRef<SVGSVGElement>(null);
  const chains = useMemo(() => all.filter(({ effect }) => asked.effect === "" || effect === asked.effect.toUpperCase()), [all, asked.effect]);
  const mostThings = Math.round((firstThings * Math.max(asked.chains, firstChains)) / firstChains);
  const network = useMemo(() => networkOf(chains, mostThings), [chains, mostThings]);
  const ids = [...new Set(network.links.map(({ association }) => association))].sort();
  const facts = useAnswer(linksQuery, ids.length > 0 ? { ids: ids.slice(0, 100) } : undefined);
  const contested = useMemo(() => contestedAmong(network, facts.data), [network, facts.data]);
  const contestedLinks = network.links.filter(({ association }) => contested.has(association)).length;
  const drawn = text.drawn(network.things.length, network.links.length, contestedLinks);
  const isChinese = language.value === "zh";
  const namesOf = (wanted: readonly string[]) =>
    wanted
      .map((id) => network.things.find((thing) => thing.id === id))
      .map((thing, index) => (isChinese ? thing?.nameZh : thing?.name) ?? wanted[index])
      .join(isChinese ? "、" : ", ");
  const label = text.pictureLabel(namesOf(asked.from), namesOf(asked.to));
  const total = totalCount === null ? text.atLeast(inWords(all.length)) : totalAtLeast ? text.atLeast(inWords(totalCount)) : inWords(totalCount);

  useEffect(() => announce(drawn), [drawn]);
  useEffect(() => {
    void evidence.load();
    void tables.load();
  }, []);

  if (chains.length === 0) return <NoChain asked={asked} />;
  const open = (link: Link) => set({ open: link.association, pick: link.key }, false);
  const file = `pathways-${asked.from.join("-")}-${asked.to.join("-")}`;
  const shown: readonly Chain[] = chains.slice(0, network.chains.length);
  const isMore = shown.length < chains.length || all.length < (totalCount ?? Number.POSITIVE_INFINITY);
  return (
    <div class="stack">
      <div class="tools">
        <Switch
          legend={text.view}
          options={[
            { value: "picture", text: text.picture },
            { value: "table", text: text.table },
          ]}
          chosen={asked.isTable ? "table" : "picture"}
          choose={(view) => set({ view: view === "table" ? "table" : "" })}
        />
        <span class="dim">
          <kbd>t</kbd>
        </span>
        <p>
          {text.chainsFound(shown.length, total)} · <span class="dim">{drawn}</span>
        </p>
        <span class="spread" />
        <ViewTools
          file={file}
          title={label}
          document={pathwaysQuery}
          variables={variables}
          rowsAt={["pathways", "nodes"]}
          {...(!asked.isTable && { picture: { drawn: () => picture.current, legend: legendItems() } })}
        />
      </div>
      <Lazy part={directLinks} with={{ asked, network, open }} />
      {asked.isTable ? (
        <Lazy part={tables} with={{ chains: shown, network, contested, file, open }} />
      ) : (
        <figure class="picture">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
          <section class="scroll" tabIndex={0} aria-label={text.picture}>
            <PathwayPicture
              network={network}
              contested={contested}
              label={label}
              picked={asked.pick}
              pick={(key) => set({ pick: key })}
              open={open}
              picture={picture}
            />
          </section>
          <figcaption>
            <Marked asked={asked} network={network} set={set} />
            <Legend />
            <p class="notice">{text.help}</p>
          </figcaption>
        </figure>
      )}
      <div class="tools">
        {isMore && (
          <button type="button" class="button" onClick={() => set({ chains: asked.chains + firstChains })}>
            {text.more}
          </button>
        )}
        {asked.chains > firstChains && (
          <button type="button" class="button" onClick={() => set({ chains: "" })}>
            {text.fewer}
          </button>
        )}
        <span class="dim">{text.orderNote}</span>
      </div>
      <p class="notice">{text.hypothesis}</p>
      <Lazy part={context} with={{ variables }} />
    </div>
  );
}

/** What is marked, with the way to its page. */
function Marked({ asked, network, set }: Pick<ShownProps, "asked" | "set"> & { readonly network: ReturnType<typeof networkOf> }) {
  const text = words();
  const thing = network.things.find(({ id }) => id === asked.pick);
  const isLink = network.links.some(({ key }) => key === asked.pick);
  if (!thing && !isLink) return null;
  const isChinese = language.value === "zh";
  return (
    <p class="tools marked">
      {thing && (
        <>
          <strong>{text.marked}:</strong> {isChinese ? thing.nameZh : thing.name} <span class="dim">{isChinese ? thing.name : thing.nameZh}</span>
          <a class="button small" href={address(entityPath(thing.id))}>
            {text.openPage}
          </a>
        </>
      )}
      <button type="button" class="button small" onClick={() => set({ pick: "" })}>
        {text.unmark}
      </button>
    </p>
  );
}

function NoChain({ asked }: Pick<ShownProps, "asked">) {
  const text = words();
  return (
    <div class="failure" role="status">
      <p>
        <strong>{text.none}</strong>
      </p>
      <p>{text.noneHelp}</p>
      <ul>
        {[...asked.from, ...asked.to].map((id) => (
          <li key={id}>
            <a href={address(entityPath(id))}>{id}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

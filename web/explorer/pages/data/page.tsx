import { useEffect, useState } from "preact/hooks";
import { releaseQuery } from "../../api/release.query.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { address } from "../../app/address.ts";
import { usePageTitle } from "../../app/use-page-title.ts";
import { Answered } from "../../parts/answered.tsx";
import { CopyButton } from "../../parts/copy-button.tsx";
import { ViewTools } from "../../parts/view-tools.tsx";
import { dayInWords, inWords } from "../../texts/numbers.ts";
import "./data.css";
import { words } from "./words.ts";

/** The release: what it holds, how to have it, how to cite it, and what it cannot tell. */
export function Page() {
  const text = words();
  const asked = useAnswer(releaseQuery, {});
  usePageTitle(text.title);
  return (
    <div class="data-page">
      <h1>{text.title}</h1>
      <Answered asked={asked}>
        {({ release }) => (
          <div class="two-columns">
            <section>
              <h2>{text.release}</h2>
              <dl class="facts">
                <dt>{text.version}</dt>
                <dd>{release.version}</dd>
                <dt>{text.date}</dt>
                <dd>{dayInWords(release.date)}</dd>
                <dt>{text.engine}</dt>
                <dd>
                  {release.engine} {release.engineVersion}
                </dd>
                <dt>{text.hash}</dt>
                <dd>
                  <code class="hash">{release.contentHash}</code>
                </dd>
              </dl>
              <h2>{text.cite}</h2>
              <p>{text.citeHelp}</p>
              <blockquote>{text.citation(release.version, release.date, release.contentHash.slice(0, 16))}</blockquote>
              <div class="tools">
                <CopyButton label={text.copy} text={() => text.citation(release.version, release.date, release.contentHash)} />
                <ViewTools file="release" title={text.title} document={releaseQuery} variables={{}} rowsAt={["release"]} />
              </div>
            </section>
            <section>
              <h2>{text.counts}</h2>
              <dl class="facts numbers">
                {(["entities", "associations", "claims", "studies", "results", "affects"] as const).map((key) => [
                  <dt key={key}>{text.countNames[key]}</dt>,
                  <dd key={`${key} value`}>{inWords(release.counts[key])}</dd>,
                ])}
              </dl>
            </section>
          </div>
        )}
      </Answered>
      <section>
        <h2>{text.limits}</h2>
        <ul>
          {text.limitList.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{text.downloads}</h2>
        <p>{text.downloadsHelp}</p>
        <Tables />
        <h3>{text.inPrograms}</h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
        <pre class="code" lang="en" tabIndex={0}>
          <code>{`import pandas; claims = pandas.read_csv("${location.origin}/tables/claims.csv?filter.evidence.humanOnly=true")\nmeld <- read.csv("${location.origin}/tables/results.csv?filter.measures=MSCKG:meld")`}</code>
        </pre>
      </section>
      <section>
        <h2>{text.api}</h2>
        <p>
          {text.apiHelp} <code>{`${location.origin}/graphql`}</code>
        </p>
        <p>
          <a class="button" href={address("/playground")}>
            {text.schema}
          </a>
        </p>
      </section>
      <section>
        <h2>{text.licence}</h2>
        <p>{text.licenceHelp}</p>
      </section>
    </div>
  );
}

interface TableEntry {
  readonly name: string;
  readonly formats: readonly string[];
  readonly parameters: readonly string[];
  readonly columns: readonly string[];
}

/** Tables that can be had without saying between what. */
const needsNothing = ({ parameters }: TableEntry) => !parameters.includes("from");

function Tables() {
  const text = words();
  const [tables, setTables] = useState<readonly TableEntry[]>([]);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    fetch("/tables", { headers: { accept: "application/json" } })
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(String(response.status)))))
      .then(
        (body: { readonly tables: readonly TableEntry[] }) => setTables(body.tables.filter(needsNothing)),
        () => setFailed(true),
      );
  }, []);
  if (failed)
    return (
      <p role="alert">
        {text.tablesFailed} <a href="/tables">/tables</a>
      </p>
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
    <section class="scroll" aria-label={text.downloads} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.table}</th>
            <th scope="col">{text.files}</th>
            <th scope="col">{text.columns}</th>
          </tr>
        </thead>
        <tbody>
          {tables.map(({ name, formats, columns }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td class="nowrap">
                {formats.map((format) => (
                  <a key={format} class="file" href={`/tables/${name}.${format}`} download aria-label={`${name} ${format.toUpperCase()}`}>
                    {format.toUpperCase()}
                  </a>
                ))}
              </td>
              <td>{inWords(columns.length)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

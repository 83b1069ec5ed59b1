interface OutLinksProps {
  readonly id: string;
  readonly identifiers: readonly { readonly id: string; readonly url: string | null }[];
}

/** The identifiers of a study, each as a link to its page where it has one. */
export function OutLinks({ id, identifiers }: OutLinksProps) {
  const all = identifiers.length > 0 ? identifiers : [{ id, url: null }];
  return (
    <span class="ids">
      {all.map((one) =>
        one.url ? (
          <a key={one.id} href={one.url} rel="noreferrer" target="_blank">
            {one.id} <span aria-hidden="true">↗</span>
          </a>
        ) : (
          <code key={one.id}>{one.id}</code>
        ),
      )}
    </span>
  );
}

import { useEffect, useRef } from "preact/hooks";
import { texts } from "../texts/texts.ts";

interface FailureProps {
  readonly title: string;
  readonly help: string;
  readonly detail?: string;
  readonly again?: () => void;
  /** Whether it may come while the reader is further down, and has to come into sight. */
  readonly intoView?: boolean;
}

/** Says what happened and what to do next. */
export function Failure({ title, help, detail, again, intoView = false }: FailureProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (intoView) place.current?.scrollIntoView({ block: "nearest" });
  }, [intoView]);
  return (
    <div class="failure" role="alert" ref={place}>
      <p>
        <strong>{title}</strong>
      </p>
      {detail && <p lang="en">{detail}</p>}
      <p>{help}</p>
      {again && (
        <button type="button" class="button" onClick={again}>
          {texts().again}
        </button>
      )}
    </div>
  );
}

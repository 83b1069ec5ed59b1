import { texts } from "../texts/texts.ts";

interface FailureProps {
  readonly title: string;
  readonly help: string;
  readonly detail?: string;
  readonly again?: () => void;
}

/** Says what happened and what to do next. */
export function Failure({ title, help, detail, again }: FailureProps) {
  return (
    <div class="failure" role="alert">
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

import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { Notice } from "../components/Notice";
import { usePane } from "../state/usePane";
import { aboutWords } from "./words";

export interface CopiesPanelProps {
  /** Class of a line of text in the view. */
  readonly className: string;
}

/** How much of what auditors entered is kept on this computer, and the way to erase it; nothing where there is none. */
export function CopiesPanel({ className }: CopiesPanelProps) {
  const { session, run } = usePane();
  const [isErased, setErased] = useState(false);
  const region = useRef<HTMLDivElement>(null);
  const documents = session.localCopies.count();
  const erase = async () => {
    await session.localCopies.erase();
    setErased(true);
    // The button that was pressed is gone.
    region.current?.focus();
  };
  return (
    <div ref={region} tabIndex={-1}>
      {documents > 0 && (
        <>
          <p className={className}>{aboutWords.copies(documents)}</p>
          <Button size="small" onClick={() => run(erase())}>
            {aboutWords.eraseCopies}
          </Button>
        </>
      )}
      <Notice intent="success" text={isErased && documents === 0 ? aboutWords.copiesErased : null} />
    </div>
  );
}

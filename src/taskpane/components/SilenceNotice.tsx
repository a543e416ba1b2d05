import { Button } from "@fluentui/react-components";
import { paneWords } from "../words/paneWords";
import { Notice } from "./Notice";

const words = paneWords.silent;

export interface SilenceNoticeProps {
  readonly onReadAgain: () => void;
  readonly onReload: () => void;
}

/** Word does not answer: asking again, or loading the pane again. What can be undone outlasts that. */
export function SilenceNotice({ onReadAgain, onReload }: SilenceNoticeProps) {
  return (
    <Notice
      intent="warning"
      text={words.inPane}
      actions={
        <>
          <Button size="small" onClick={onReadAgain}>
            {words.readAgain}
          </Button>
          <Button size="small" onClick={onReload}>
            {words.reload}
          </Button>
        </>
      }
    />
  );
}

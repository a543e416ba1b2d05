import { Button, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { Notice, type NoticeProps } from "../components/Notice";
import { onEscape } from "../components/onEscape";
import { copy } from "./copy";
import { exportWords } from "./words";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    flex: "1 1 100%",
    minWidth: 0,
  },
  why: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface TextToCopyProps {
  /** Of the file that it would be. */
  readonly name: string;
  readonly text: string;
  readonly onClose: () => void;
}

/** A text that no file can hold here: to be copied by a button, or selected. */
export function TextToCopy({ name, text, onClose }: TextToCopyProps) {
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const [notice, setNotice] = useState<NoticeProps>({ intent: "info", text: null });
  useEffect(() => field.current?.focus(), []);
  const take = async () => {
    const isTaken = await copy({ text, html: null });
    setNotice(
      isTaken ? { intent: "info", text: exportWords.copied } : { intent: "warning", text: exportWords.refused },
    );
  };
  return (
    <div className={styles.root} role="group" aria-label={exportWords.box(name)}>
      <p className={styles.why}>{exportWords.why(name)}</p>
      <Textarea
        textarea={{ ref: field, readOnly: true, rows: 5, spellCheck: false, onFocus: ({ target }) => target.select() }}
        onKeyDown={onEscape(onClose)}
        aria-label={exportWords.box(name)}
        value={text}
      />
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => void take()}>
          {exportWords.copy}
        </Button>
        <Button size="small" onClick={onClose}>
          {exportWords.close}
        </Button>
      </div>
      <Notice {...notice} />
    </div>
  );
}

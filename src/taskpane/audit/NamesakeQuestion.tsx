import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Assessment } from "../../audit";
import { words } from "./words";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  title: { margin: 0, outlineStyle: "none", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: "anywhere" },
  button: { justifySelf: "start", overflowWrap: "anywhere" },
});

export interface NamesakeQuestionProps {
  /** Auditors of the document who bear the name given, with another fonction. */
  readonly namesakes: readonly Assessment[];
  /** The id of the one who works here; null for somebody else. */
  readonly onAnswer: (id: string | null) => void;
}

/** Asks whether somebody who entered something in this document already is the person at work. */
export function NamesakeQuestion({ namesakes, onAnswer }: NamesakeQuestionProps) {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone.
  useEffect(() => title.current?.focus(), []);
  return (
    <section className={styles.root} aria-label={words.who.namesake}>
      <h3 ref={title} className={styles.title} tabIndex={-1}>
        {words.who.namesake}
      </h3>
      <p className={styles.text}>{words.who.namesakeHint}</p>
      {namesakes.map(({ id, name, position }) => (
        <Button key={id} className={styles.button} size="small" onClick={() => onAnswer(id)}>
          {words.who.isMe(name, position)}
        </Button>
      ))}
      <Button className={styles.button} size="small" onClick={() => onAnswer(null)}>
        {words.who.isNotMe}
      </Button>
    </section>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { AuditState } from "../../session";
import { Notice } from "../components/Notice";
import { words } from "./words";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  title: {
    margin: 0,
    outlineStyle: "none",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  list: { margin: 0, paddingLeft: "18px" },
  next: { margin: 0 },
  button: { justifySelf: "start" },
});

export interface HandBackReportProps {
  readonly state: Extract<AuditState, { status: "handed-back" }>;
  readonly isBusy: boolean;
  readonly onRestore: () => void;
}

/** What was looked at after every trace was removed, line by line, and the way back. */
export function HandBackReport({ state, isBusy, onRestore }: HandBackReportProps) {
  const styles = useStyles();
  const { proof, isClean } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that brought it here is gone, and what is said first may be far above.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.root} aria-label={words.conclude.handBack}>
      <h2 ref={heading} className={styles.title} tabIndex={-1}>
        {words.conclude.handBack}
      </h2>
      {proof === null ? (
        <Notice intent="error" text={words.handedBack.unread} />
      ) : (
        <>
          <Notice
            intent={isClean ? "success" : "error"}
            text={isClean ? words.handedBack.clean : words.handedBack.notClean}
          />
          <h3 className={styles.heading}>{words.handedBack.checked}</h3>
          <ul className={styles.list}>
            <li>
              {proof.altered.length === 0
                ? words.handedBack.sameText(proof.criteria.length)
                : words.handedBack.altered(proof.altered)}
            </li>
            <li>{words.handedBack.sheets(proof.sheets, proof.sheetsLeft)}</li>
            <li>
              {proof.comments === null
                ? words.handedBack.outOfReach(proof.commentsLeft)
                : words.handedBack.comments(proof.comments, proof.commentsLeft)}
            </li>
            {proof.commentsStuck > 0 && <li>{words.handedBack.stuck(proof.commentsStuck)}</li>}
            <li>{words.handedBack.parts(proof.partsLeft)}</li>
          </ul>
        </>
      )}
      <p className={styles.next}>{words.handedBack.next}</p>
      <Button className={styles.button} disabledFocusable={isBusy} onClick={onRestore}>
        {words.handedBack.restore}
      </Button>
    </section>
  );
}

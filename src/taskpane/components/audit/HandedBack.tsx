import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { AuditState } from "../../../session";
import { words } from "../../strings/audit";
import { Notice } from "../Notice";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: "18px" },
});

export interface HandedBackProps {
  readonly state: Extract<AuditState, { status: "handed-back" }>;
  readonly isBusy: boolean;
  readonly onRestore: () => void;
}

/** What was looked at after every trace was removed, line by line, and the way back. */
export function HandedBack({ state, isBusy, onRestore }: HandedBackProps) {
  const styles = useStyles();
  const { proof, isClean } = state;
  return (
    <section className={styles.root} aria-label={words.conclude.handBack}>
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
            ? words.handedBack.noComments
            : words.handedBack.comments(proof.comments, proof.commentsLeft)}
        </li>
        <li>{words.handedBack.parts(proof.partsLeft)}</li>
      </ul>
      <p>{words.handedBack.next}</p>
      <Button disabledFocusable={isBusy} onClick={onRestore}>
        {words.handedBack.restore}
      </Button>
    </section>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment, SignatureState } from "../../../audit";
import type { Finding } from "../../../checker";
import { longDay } from "../../../french";
import { Notice } from "../../components/Notice";
import { words } from "../words";

const useStyles = makeStyles({
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { margin: 0, paddingLeft: "18px", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Lines of what is missing: all of it stands under « Avant de conclure ». */
const shown = 3;

export interface SignPanelProps {
  readonly own: Assessment | null;
  /** What the signature is worth today. */
  readonly state: SignatureState;
  /** What is still to be said in the audit. */
  readonly missing: readonly Finding[];
  readonly onSign: (isSigned: boolean) => void;
}

/** Signs the audit as it is, with name, function and day; says first what it lacks, and later whether it changed. */
export function SignPanel({ own, state, missing, onSign }: SignPanelProps) {
  const styles = useStyles();
  if (!own) return null;
  const { name, position, signedOn } = own;
  const isSigned = signedOn !== null;
  return (
    <>
      <p className={styles.text}>
        {isSigned ? words.conclude.signed(name, position, longDay(signedOn)) : words.who.as(name, position)}
      </p>
      <Notice
        intent="warning"
        text={state === "outdated" ? words.conclude.outdated : state === "unbound" ? words.conclude.unbound : null}
      />
      {state !== "valid" && missing.length > 0 && (
        <>
          <p className={styles.text}>{words.conclude.stillMissing(missing.length)}</p>
          <ul className={styles.list}>
            {missing.slice(0, shown).map(({ key, parts }) => (
              <li key={key}>{[parts.where, parts.what].filter(Boolean).join("\u00a0: ")}</li>
            ))}
            {missing.length > shown && <li>{words.conclude.moreRemains(missing.length - shown)}</li>}
          </ul>
        </>
      )}
      <div className={styles.buttons}>
        {state !== "valid" && (
          <Button size="small" onClick={() => onSign(true)}>
            {isSigned ? words.conclude.signAgain : words.conclude.sign}
          </Button>
        )}
        {isSigned && (
          <Button size="small" onClick={() => onSign(false)}>
            {words.conclude.unsign}
          </Button>
        )}
      </div>
      <p className={styles.hint}>{words.conclude.signHint}</p>
    </>
  );
}

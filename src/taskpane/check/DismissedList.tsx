import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { EyeOff20Regular } from "@fluentui/react-icons/svg/eye-off";
import type { Dismissal } from "../../record";
import { Disclosure } from "../components/Disclosure";
import { usePane } from "../state/usePane";
import { useStore } from "../state/useStore";
import { checkWords } from "./words";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: `0 0 ${tokens.spacingVerticalS}` },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  item: {
    display: "grid",
    justifyItems: "start",
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  small: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  reason: {
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: `0 0 0 ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "pre-wrap",
  },
  back: { marginLeft: "-6px" },
});

export interface DismissedListProps {
  /** Those of this check, in its order. */
  readonly dismissals: readonly Dismissal[];
}

/** What was set aside: why, by whom, when, and the way back. */
export function DismissedList({ dismissals }: DismissedListProps) {
  const { session, run } = usePane();
  const styles = useStyles();
  const record = useStore(session.record);
  const isBusy = record.status === "ready" && record.isSaving;
  const kept = record.status === "ready" ? record.record.dismissals : [];
  // They answer to no finding any more: settled, reworded, or of a rule switched off.
  const gone = kept.filter(({ key }) => !dismissals.some((one) => one.key === key));
  if (dismissals.length + gone.length === 0) return null;
  const items = (shown: readonly Dismissal[], label: string) => (
    <ul className={styles.list}>
      {shown.map((dismissal) => (
        <li key={dismissal.key} className={styles.item}>
          {dismissal.what}
          <span className={styles.small}>{dismissal.where}</span>
          <span className={styles.reason}>{`«\u00a0${dismissal.reason}\u00a0»`}</span>
          <span className={styles.small}>{checkWords.dismiss.signed(dismissal.by, dismissal.on)}</span>
          <Button
            className={styles.back}
            appearance="transparent"
            size="small"
            icon={<ArrowUndo20Regular />}
            aria-label={`${label}\u00a0: ${dismissal.where}, ${dismissal.what}`}
            disabledFocusable={isBusy}
            onClick={() => run(session.restore([dismissal]))}
          >
            {label}
          </Button>
        </li>
      ))}
    </ul>
  );
  return (
    <section aria-label={checkWords.dismiss.list}>
      <Disclosure title={checkWords.dismiss.count(dismissals.length + gone.length)} icon={<EyeOff20Regular />}>
        {items(dismissals, checkWords.dismiss.restore)}
        {gone.length > 0 && (
          <>
            <h3 className={styles.heading}>{checkWords.dismiss.gone(gone.length)}</h3>
            {items(gone, checkWords.dismiss.forget)}
          </>
        )}
      </Disclosure>
    </section>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Wrench20Regular } from "@fluentui/react-icons/svg/wrench";
import type { Edit, Finding } from "../../checker";
import { safeCorrections, type Correction, type FixState } from "../../session";
import { fr } from "../strings/fr";
import { Disclosure } from "./Disclosure";
import { fixNotice } from "./fixNotice";
import { Notice } from "./Notice";

const useStyles = makeStyles({
  panel: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyle: "none",
    maxHeight: "40vh",
    overflowY: "auto",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  where: { display: "block", color: tokens.colorNeutralForeground3 },
  before: { color: tokens.colorNeutralForeground2 },
});

export interface FixAllPanelProps {
  readonly state: FixState;
  /** Findings the list shows now, filters applied. */
  readonly shown: readonly Finding[];
  readonly onFix: (corrections: readonly Correction[]) => void;
  readonly onUndo: () => void;
}

/** « Corriger tout »: the safe corrections of what is shown, read first, made in one go, taken back on demand. */
export function FixAllPanel({ state, shown, onFix, onUndo }: FixAllPanelProps) {
  const styles = useStyles();
  const corrections = safeCorrections(shown);
  const isBusy = state.status === "fixing";
  return (
    <div>
      {corrections.length > 0 && (
        <Disclosure title={fr.fixes.all(corrections.length)} icon={<Wrench20Regular />}>
          <div className={styles.panel}>
            <p className={styles.small}>{fr.fixes.preview}</p>
            <ul className={styles.list} tabIndex={0} aria-label={fr.fixes.list}>
              {corrections.map(({ finding, fix }) => (
                <li key={finding.key}>
                  <span className={styles.where}>{finding.parts.where}</span>
                  {fix.edits.map((edit, rank) => (
                    <Change key={rank} edit={edit} className={styles.before} />
                  ))}
                </li>
              ))}
            </ul>
            <Button disabledFocusable={isBusy} onClick={() => onFix(corrections)}>
              {fr.fixes.run(corrections.length)}
            </Button>
          </div>
        </Disclosure>
      )}
      <Notice
        {...fixNotice(state)}
        actions={
          state.status === "done" && (
            <Button size="small" onClick={onUndo}>
              {fr.fixes.undo}
            </Button>
          )
        }
      />
    </div>
  );
}

/** The words before and after. Safe corrections only replace words. */
function Change({ edit, className }: { readonly edit: Edit; readonly className: string }) {
  if (edit.kind !== "replaceText") return null;
  const before = edit.at.text.slice(edit.at.start, edit.at.end).trim();
  return (
    <span style={{ display: "block" }}>
      <del className={className}>{before}</del> {edit.text === "" ? fr.fixes.erased : <ins>{edit.text}</ins>}
    </span>
  );
}

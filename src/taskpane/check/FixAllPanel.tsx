import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Wrench20Regular } from "@fluentui/react-icons/svg/wrench";
import type { Edit, Finding } from "../../checker";
import { safeFixes } from "../../session";
import { Disclosure } from "../components/Disclosure";
import { UndoNotice } from "../components/UndoNotice";
import { usePane } from "../state/usePane";
import { useStore } from "../state/useStore";
import { fixNotice } from "./fixNotice";
import { checkWords } from "./words";

const useStyles = makeStyles({
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
  /** Findings the list shows now, filters applied. */
  readonly shown: readonly Finding[];
}

/** « Corriger tout »: the safe corrections of what is shown, read first, made in one go, taken back on demand. */
export function FixAllPanel({ shown }: FixAllPanelProps) {
  const { session, run } = usePane();
  const styles = useStyles();
  const state = useStore(session.fixes);
  const made = useStore(session.madeFixes);
  const corrections = safeFixes(shown);
  const isBusy = state.status === "fixing";
  return (
    <div>
      {corrections.length > 0 && (
        <Disclosure title={checkWords.fixes.all(corrections.length)} icon={<Wrench20Regular />} isBoxed>
          <p className={styles.small}>{checkWords.fixes.preview}</p>
          <ul className={styles.list} tabIndex={0} aria-label={checkWords.fixes.list}>
            {corrections.map(({ finding, fix }) => (
              <li key={finding.key}>
                <span className={styles.where}>{finding.parts.where}</span>
                {fix.edits.map((edit, rank) => (
                  <Change key={rank} edit={edit} className={styles.before} />
                ))}
              </li>
            ))}
          </ul>
          <Button disabledFocusable={isBusy} onClick={() => run(session.fix(corrections))}>
            {checkWords.fixes.run(corrections.length)}
          </Button>
        </Disclosure>
      )}
      <UndoNotice
        {...fixNotice(state)}
        made={made && checkWords.fixes.done(made.count)}
        undo={checkWords.fixes.undo}
        isBusy={isBusy}
        onUndo={() => run(session.undoFixes())}
      />
    </div>
  );
}

/** Characters shown around a change. */
const around = 28;

/** The words before and after, in what stands around them. Safe corrections only replace words. */
function Change({ edit, className }: { readonly edit: Edit; readonly className: string }) {
  if (edit.kind !== "replaceText") return null;
  const { text, start, end } = edit.at;
  const before = text.slice(Math.max(0, start - around), start);
  const after = text.slice(end, end + around);
  return (
    <span style={{ display: "block" }}>
      {start > around && "…"}
      {before}
      <del className={className}>{text.slice(start, end).trim()}</del>{" "}
      {edit.text === "" ? checkWords.fixes.erased : <ins>{edit.text}</ins>}
      {after}
      {end + around < text.length && "…"}
    </span>
  );
}

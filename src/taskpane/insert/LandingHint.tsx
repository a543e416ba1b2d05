import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownLeft16Regular } from "@fluentui/react-icons/svg/arrow-down-left";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import { describeLanding, type CaretState, type Landing, type TemplateRequest } from "../../session";
import { caretText } from "../components/caretText";
import { paneWords } from "../words/paneWords";
import { refusalText } from "./insertNotice";
import { insertWords } from "./words";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    // Two lines, so that nothing moves under the pointer while the cursor is looked for.
    minHeight: `calc(2 * ${tokens.lineHeightBase200})`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  refused: { color: tokens.colorStatusWarningForeground1 },
  look: { justifySelf: "start", gridColumn: "2", marginLeft: "-6px" },
});

export interface LandingHintProps {
  readonly caret: CaretState;
  readonly request: TemplateRequest;
  /** What the view says of the last insertion: a refusal is not told twice. */
  readonly notice: string | null;
  /** Looks where the cursor stands now. */
  readonly onLook: () => void;
}

/** Where an insertion at the cursor would go, or why it would not, before anything is inserted. */
export function LandingHint({ caret, request, notice, onLook }: LandingHintProps) {
  const styles = useStyles();
  const landing = caret.status === "found" ? describeLanding(caret.dossier, caret.paragraph, request) : null;
  const text = landing ? landingText(landing) : caretText(caret);
  if (text === notice) return null;
  const isRefused = landing?.kind === "refused" || caret.status === "failed";
  return (
    <div className={styles.root} role="status" aria-label={insertWords.caret}>
      {isRefused ? <Warning16Regular className={styles.refused} aria-hidden /> : <ArrowDownLeft16Regular aria-hidden />}
      <span>{text}</span>
      {(caret.status === "moved" || caret.status === "failed") && (
        <Button className={styles.look} appearance="transparent" size="small" onClick={onLook}>
          {paneWords.caret.look}
        </Button>
      )}
    </div>
  );
}

function landingText(landing: Landing): string {
  return landing.kind === "refused" ? refusalText(landing.refusal) : insertWords.landing(landing);
}

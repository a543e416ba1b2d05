import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Flag20Regular } from "@fluentui/react-icons/svg/flag";
import { isAboutEvidence, type Finding } from "../../checker";
import { Disclosure } from "../components/Disclosure";
import { flagNotice } from "../components/flagNotice";
import { Notice } from "../components/Notice";
import { useAbilities } from "../state/useAbilities";
import { usePane } from "../state/usePane";
import { useStore } from "../state/useStore";
import { paneWords } from "../words/paneWords";
import { UnderlineChoice } from "./UnderlineChoice";
import { underlineNotice } from "./underlineNotice";

const useStyles = makeStyles({
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export interface FlagPanelProps {
  /** Findings the list shows now, filters applied. */
  readonly shown: readonly Finding[];
}

/** Shows the findings inside the document, written or underlined, or takes them all out again. */
export function FlagPanel({ shown }: FlagPanelProps) {
  const { session, run } = usePane();
  const { comments } = useAbilities();
  const styles = useStyles();
  const state = useStore(session.flags);
  const underlines = useStore(session.underlines);
  const isBusy = state.status === "working";
  const placed = shown.filter((finding) => finding.location !== null);
  const evidence = placed.filter(isAboutEvidence);
  return (
    <div>
      <Disclosure title={paneWords.flags.title} icon={<Flag20Regular />} isBoxed>
        <UnderlineChoice />
        <p className={styles.hint}>
          {paneWords.flags.written[comments]} {paneWords.flags.replaced}
        </p>
        <Button disabledFocusable={isBusy || evidence.length === 0} onClick={() => run(session.showFlags(evidence))}>
          {paneWords.flags.evidence(evidence.length)}
        </Button>
        <Button disabledFocusable={isBusy || placed.length === 0} onClick={() => run(session.showFlags(placed))}>
          {paneWords.flags.shown(placed.length)}
        </Button>
        {placed.length < shown.length && (
          <p className={styles.hint}>{paneWords.flags.unplaced(shown.length - placed.length)}</p>
        )}
        <Button appearance="subtle" disabledFocusable={isBusy} onClick={() => run(session.clearFlags())}>
          {paneWords.flags.clear}
        </Button>
      </Disclosure>
      <Notice {...flagNotice(state)} />
      <Notice {...underlineNotice(underlines)} />
    </div>
  );
}

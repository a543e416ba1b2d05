import { Button, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { Cursor20Regular } from "@fluentui/react-icons/svg/cursor";
import { Flag20Regular } from "@fluentui/react-icons/svg/flag";
import { useId, useState } from "react";
import { whereOf } from "../../checker";
import type { Location } from "../../document";
import type { EvidenceNeed, EvidenceInventory } from "../../evidence";
import { flagNotice } from "../components/flagNotice";
import { Notice, type NoticeProps } from "../components/Notice";
import { visuallyHidden } from "../components/visuallyHidden";
import { failureText } from "../failures/failureText";
import { loggedJump } from "../failures/logFailures";
import { usePane } from "../state/usePane";
import { useStore } from "../state/useStore";
import { BordereauPanel } from "./BordereauPanel";
import { EntryActions } from "./EntryActions";
import { EvidenceDetails } from "./EvidenceDetails";
import { FolderPanel } from "./FolderPanel";
import { emptyFields, type ItemHint } from "./ItemFields";
import { NeedList } from "./NeedList";
import { PieceList } from "./PieceList";
import { useEvidence } from "./useEvidence";
import { useEvidenceList } from "./useEvidenceList";
import { evidenceWords } from "./words";

const useStyles = makeStyles({
  // Four words side by side in 270 px.
  tabs: { justifyContent: "space-between" },
  tab: {
    padding: "6px 4px",
    // One weight, chosen or not: what is beside it stays where it is.
    "& .fui-Tab__content": { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, padding: 0 },
    "& .fui-Tab__content--reserved-space": { display: "none" },
  },
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  panel: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  spoken: visuallyHidden,
});

type Part = keyof typeof evidenceWords.parts;
const parts = Object.keys(evidenceWords.parts) as readonly Part[];

export interface EvidenceTabsProps {
  readonly view: EvidenceInventory;
  /** Opens the form that cites, for a piece as it could be. */
  readonly onCite: (hint: ItemHint) => void;
}

/** What was read, in four parts: the pieces, the indicators that want some, the list, the files. */
export function EvidenceTabs({ view, onCite }: EvidenceTabsProps) {
  const { session, edition } = usePane();
  const { evidence, isBusy, canWrite, run } = useEvidence();
  const styles = useStyles();
  const flags = useStore(session.flags);
  const id = useId();
  const [part, setPart] = useState<Part>("pieces");
  const [told, setTold] = useState<{ readonly view: EvidenceInventory; readonly notice: NoticeProps | null } | null>(
    null,
  );
  // What was said of another reading is said no more.
  const notice = told?.view === view ? told.notice : null;
  const setNotice = (next: NoticeProps | null) => setTold({ view, notice: next });
  const list = useEvidenceList(view.entries);

  const goTo = async (location: Location, where: string) => {
    const code = await loggedJump("go-to-evidence", evidence.goTo(location));
    setNotice(
      code
        ? { intent: "error", text: failureText("go-to-evidence", { code }) }
        : { intent: "success", text: evidenceWords.reached(where) },
    );
  };
  const show = (key: string) => {
    list.reveal([key]);
    setPart("pieces");
  };
  const goToNeed = ({ location, at }: EvidenceNeed) => location && void goTo(location, whereOf(at, edition));
  const suggest = (need: EvidenceNeed, type: string) => {
    goToNeed(need);
    onCite({ fields: { ...emptyFields, type }, title: evidenceWords.needs.title(type, need.words) });
  };
  const showAtCaret = async () => {
    const found = await evidence.atCaret();
    if ("failure" in found)
      setNotice({ intent: "error", text: failureText("evidence-at-caret", { code: found.failure }) });
    else if (found.keys.length === 0) setNotice({ intent: "info", text: evidenceWords.atCaretNone });
    else {
      setNotice(null);
      list.reveal(found.keys);
      setPart("pieces");
    }
  };

  return (
    <>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={evidenceWords.partsLabel}
        selectedValue={part}
        onTabSelect={(_, { value }) => {
          setNotice(null);
          setPart(value as Part);
        }}
      >
        {parts.map((each) => (
          <Tab key={each} id={`${id}${each}`} value={each} className={styles.tab} aria-controls={`${id}panel`}>
            {evidenceWords.parts[each]}
          </Tab>
        ))}
      </TabList>
      <p className={styles.spoken} role="status">
        {notice?.intent === "success" ? notice.text : null}
      </p>
      <Notice
        intent={notice?.intent === "error" ? "error" : "info"}
        text={notice && notice.intent !== "success" ? notice.text : null}
      />
      <div id={`${id}panel`} role="tabpanel" aria-labelledby={`${id}${part}`} className={styles.panel}>
        {part === "pieces" && (
          <>
            <div className={styles.tools}>
              <Button
                size="small"
                icon={<Cursor20Regular />}
                title={evidenceWords.atCaretHint}
                onClick={() => void showAtCaret()}
              >
                {evidenceWords.atCaret}
              </Button>
              {canWrite && (
                <Button
                  size="small"
                  icon={<Flag20Regular />}
                  title={evidenceWords.flagHint}
                  onClick={() => run(session.flagEvidence())}
                >
                  {evidenceWords.flag}
                </Button>
              )}
              <Button
                size="small"
                icon={<ArrowClockwise20Regular />}
                title={evidenceWords.retry}
                aria-label={evidenceWords.retry}
                disabledFocusable={isBusy}
                onClick={() => run(evidence.read())}
              />
            </div>
            {canWrite && <Notice {...flagNotice(flags)} />}
            <PieceList
              entries={view.entries}
              list={list}
              detailsOf={(entry) => (
                <>
                  <EvidenceDetails entry={entry} onGoTo={(location, where) => void goTo(location, where)} />
                  {canWrite && <EntryActions entry={entry} view={view} />}
                </>
              )}
            />
          </>
        )}
        {part === "needs" && (
          <NeedList view={view} onShow={show} onGoTo={goToNeed} onSuggest={canWrite ? suggest : null} />
        )}
        {part === "list" && <BordereauPanel view={view} />}
        {part === "files" && <FolderPanel view={view} onShow={show} />}
      </div>
    </>
  );
}

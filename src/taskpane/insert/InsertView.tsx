import { Button, Radio, RadioGroup, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useId, useState } from "react";
import { describeLanding, type Insertion, type TemplateRequest } from "../../session";
import { tableCodes, tableLabel, type TableCode } from "../../tables";
import { FootBar } from "../components/FootBar";
import { Notice } from "../components/Notice";
import { usePane } from "../state/usePane";
import { useStore } from "../state/useStore";
import { CriterionPicker } from "./CriterionPicker";
import { InsertionList } from "./InsertionList";
import { insertNotice } from "./insertNotice";
import { LandingHint } from "./LandingHint";
import { OutlineReading } from "./OutlineReading";
import { RowButtons } from "./RowButtons";
import { insertWords } from "./words";

type Kind = keyof typeof insertWords.kinds;
type Where = "place" | "caret";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", boxSizing: "border-box", minHeight: "100%" },
  form: { display: "grid", rowGap: tokens.spacingVerticalM, padding: "12px" },
  label: { display: "block", marginBottom: "4px", fontWeight: tokens.fontWeightSemibold },
  table: { marginTop: tokens.spacingVerticalXS },
  radios: { marginLeft: "-8px", "& label": { color: tokens.colorNeutralForeground1 } },
});

export interface InsertViewProps {
  /** The view is on screen. */
  readonly isShown: boolean;
}

/** Picks official content and where it goes, in the document as it is now; lists what can be undone. */
export function InsertView({ isShown }: InsertViewProps) {
  const { session, run } = usePane();
  const styles = useStyles();
  const id = useId();
  const outline = useStore(session.outline);
  const reading = useStore(session.outlineReading);
  const state = useStore(session.insert);
  const insertions = useStore(session.insertions);
  const caret = useStore(session.insertCaret);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [kind, setKind] = useState<Kind>("criterion");
  const [table, setTable] = useState<TableCode>(tableCodes[0]!);
  const [where, setWhere] = useState<Where>("place");
  const isBusy = state.status === "inserting";
  const [last] = insertions;
  const criteria = [...chosen].sort((one, other) => one - other);
  const request: TemplateRequest = kind === "table" ? { kind, criteria, table } : { kind, criteria };

  const isUnread = reading.status === "unread";
  const read = useEffectEvent(() => {
    if (isUnread) run(session.readOutline());
  });
  // Each time that the view opens on a document that nobody has read yet.
  useEffect(() => {
    if (isShown) read();
  }, [isShown]);
  const isAtCaret = where === "caret" && criteria.length > 0;
  const isFollowing = isAtCaret && isShown;
  useEffect(() => {
    if (isFollowing) return session.followInsertCaret();
  }, [session, isFollowing]);

  /** Once done, the criteria are unticked: a second click does not insert them twice. */
  const insertChosen = async () => {
    await session.runInsert(request, where);
    if (session.insert.get().status === "done") setChosen(new Set());
  };
  const undo = (insertion: Insertion) => run(session.undoInsert(insertion));
  /** A refusal is over once the cursor stands where it would go: one sentence would say the contrary of the other. */
  const isOver =
    state.status === "refused" &&
    isAtCaret &&
    caret.status === "found" &&
    describeLanding(caret.dossier, caret.paragraph, request).kind === "spot";
  const notice = insertNotice(isOver ? { status: "idle" } : state);
  return (
    <section className={styles.root} aria-label={insertWords.title} aria-busy={isBusy}>
      <div className={styles.form}>
        <div>
          <label className={styles.label} htmlFor={`${id}kind`}>
            {insertWords.kind}
          </label>
          <Select id={`${id}kind`} value={kind} onChange={(_, { value }) => setKind(value as Kind)}>
            {(Object.keys(insertWords.kinds) as Kind[]).map((each) => (
              <option key={each} value={each}>
                {insertWords.kinds[each]}
              </option>
            ))}
          </Select>
          {kind === "table" && (
            <Select
              className={styles.table}
              aria-label={insertWords.table}
              value={table}
              onChange={(_, { value }) => setTable(value as TableCode)}
            >
              {tableCodes.map((code) => (
                <option key={code} value={code}>
                  {tableLabel(code)}
                </option>
              ))}
            </Select>
          )}
        </div>
        <CriterionPicker outline={outline} chosen={chosen} onChange={setChosen}>
          <OutlineReading
            state={reading}
            isEmpty={outline.every(({ isPresent }) => !isPresent)}
            onRead={() => run(session.readOutline())}
          />
        </CriterionPicker>
        <RowButtons isBusy={isBusy} onAdd={(row) => run(session.runInsert({ kind: row }, "caret"))} />
        <InsertionList insertions={insertions} isBusy={isBusy} onUndo={undo} />
      </div>
      <FootBar>
        <Notice
          {...notice}
          actions={
            state.status === "done" &&
            last && (
              <Button size="small" disabledFocusable={isBusy} onClick={() => undo(last)}>
                {insertWords.undo}
              </Button>
            )
          }
        />
        <RadioGroup
          className={styles.radios}
          layout="horizontal"
          aria-label={insertWords.where}
          value={where}
          onChange={(_, { value }) => setWhere(value as Where)}
        >
          <Radio value="place" label={insertWords.place} />
          <Radio value="caret" label={insertWords.atCaret} />
        </RadioGroup>
        {isAtCaret && (
          <LandingHint caret={caret} request={request} notice={notice.text} onLook={() => run(session.lookAtCaret())} />
        )}
        <Button
          appearance="primary"
          disabledFocusable={isBusy || criteria.length === 0}
          title={criteria.length === 0 ? insertWords.choose : undefined}
          onClick={() => run(insertChosen())}
        >
          {insertWords.run}
        </Button>
      </FootBar>
    </section>
  );
}

import { Button, Radio, RadioGroup, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { CriterionOutline, InsertRequest, InsertState, Insertion } from "../../session";
import type { TableCode } from "../../tables";
import { CriterionPicker } from "../components/CriterionPicker";
import { InsertionList } from "../components/InsertionList";
import { Notice } from "../components/Notice";
import { RowButtons } from "../components/RowButtons";
import { insertNotice } from "../components/insertNotice";
import { fr } from "../strings/fr";

type Kind = keyof typeof fr.insert.kinds;
type Where = "place" | "caret";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", boxSizing: "border-box", minHeight: "100%" },
  form: { display: "grid", rowGap: tokens.spacingVerticalM, padding: "12px" },
  label: { display: "block", marginBottom: "4px", fontWeight: tokens.fontWeightSemibold },
  table: { marginTop: tokens.spacingVerticalXS },
  radios: { marginLeft: "-8px", "& label": { color: tokens.colorNeutralForeground1 } },
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    marginTop: "auto",
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface InsertViewProps {
  readonly outline: readonly CriterionOutline[];
  readonly state: InsertState;
  readonly insertions: readonly Insertion[];
  readonly onInsert: (request: InsertRequest, where: Where) => void;
  readonly onUndo: (insertion: Insertion) => void;
}

/** Picks official content and where it goes; lists what can be taken back. */
export function InsertView({ outline, state, insertions, onInsert, onUndo }: InsertViewProps) {
  const styles = useStyles();
  const id = useId();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [kind, setKind] = useState<Kind>("criterion");
  const [table, setTable] = useState<TableCode>("T1");
  const [where, setWhere] = useState<Where>("place");
  /** Whether the last thing asked for was of the ticked criteria: once done, they are unticked, lest it be done twice. */
  const [isOfChosen, setOfChosen] = useState(false);
  const [seen, setSeen] = useState(state);
  if (state !== seen) {
    setSeen(state);
    if (state.status === "done" && isOfChosen) setChosen(new Set());
  }
  const isBusy = state.status === "inserting";
  const [last] = insertions;

  const criteria = [...chosen].sort((one, other) => one - other);
  const ask = (request: InsertRequest, place: Where) => {
    setOfChosen("criteria" in request);
    onInsert(request, place);
  };
  const request: InsertRequest = kind === "table" ? { kind, criteria, table } : { kind, criteria };
  return (
    <section className={styles.root} aria-label={fr.insert.title} aria-busy={isBusy}>
      <div className={styles.form}>
        <div>
          <label className={styles.label} htmlFor={`${id}kind`}>
            {fr.insert.kind}
          </label>
          <Select id={`${id}kind`} value={kind} onChange={(_, { value }) => setKind(value as Kind)}>
            {(Object.keys(fr.insert.kinds) as Kind[]).map((each) => (
              <option key={each} value={each}>
                {fr.insert.kinds[each]}
              </option>
            ))}
          </Select>
          {kind === "table" && (
            <Select
              className={styles.table}
              aria-label={fr.insert.table}
              value={table}
              onChange={(_, { value }) => setTable(value as TableCode)}
            >
              {(Object.keys(fr.insert.tables) as TableCode[]).map((code) => (
                <option key={code} value={code}>
                  {fr.insert.tables[code]}
                </option>
              ))}
            </Select>
          )}
        </div>
        <CriterionPicker outline={outline} chosen={chosen} onChange={setChosen} />
        <RowButtons isBusy={isBusy} onAdd={(row) => ask({ kind: row }, "caret")} />
        <InsertionList insertions={insertions} isBusy={isBusy} onUndo={onUndo} />
      </div>
      <div className={styles.bar}>
        <Notice
          {...insertNotice(state)}
          actions={
            state.status === "done" &&
            last && (
              <Button size="small" disabledFocusable={isBusy} onClick={() => onUndo(last)}>
                {fr.insert.undo}
              </Button>
            )
          }
        />
        <RadioGroup
          className={styles.radios}
          layout="horizontal"
          aria-label={fr.insert.where}
          value={where}
          onChange={(_, { value }) => setWhere(value as Where)}
        >
          <Radio value="place" label={fr.insert.place} />
          <Radio value="caret" label={fr.insert.caret} />
        </RadioGroup>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || criteria.length === 0}
          title={criteria.length === 0 ? fr.insert.choose : undefined}
          onClick={() => ask(request, where)}
        >
          {fr.insert.run}
        </Button>
      </div>
    </section>
  );
}

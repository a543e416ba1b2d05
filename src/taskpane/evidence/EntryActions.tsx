import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons/svg/delete";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { NumberSymbol16Regular } from "@fluentui/react-icons/svg/number-symbol";
import { TextQuote16Regular } from "@fluentui/react-icons/svg/text-quote";
import { useState } from "react";
import type { EvidenceEntry } from "../../evidence";
import type { EvidenceActs } from "./acts";
import { entryTitle } from "./entry";
import { ItemForm } from "./ItemForm";
import { RemoveForm } from "./RemoveForm";
import { RenameForm } from "./RenameForm";
import { evidenceWords } from "./words";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

export interface EntryActionsProps {
  readonly entry: EvidenceEntry;
  readonly types: readonly string[];
  readonly isBusy: boolean;
  /** Whether the list is the school's own and lacks its line. */
  readonly canAddLine: boolean;
  /** Whether its line outlives its removal. */
  readonly staysListed: boolean;
  readonly act: EvidenceActs;
}

/** What can be done with one piece: cite it, say more of it, change its number, remove it. */
export function EntryActions({ entry, types, isBusy, canAddLine, staysListed, act }: EntryActionsProps) {
  const styles = useStyles();
  const [form, setForm] = useState<"edit" | "rename" | "remove" | null>(null);
  const close = () => setForm(null);
  const { key, item } = entry;
  const shared = { entry, isBusy, onClose: close };
  return (
    <div className={styles.root}>
      {form === null && (
        <div className={styles.buttons}>
          <Button
            size="small"
            icon={<TextQuote16Regular />}
            aria-label={evidenceWords.cite.hereOf(entryTitle(entry))}
            disabledFocusable={isBusy}
            onClick={() => act.cite({ kind: "known", key })}
          >
            {evidenceWords.cite.here}
          </Button>
          {canAddLine && (
            <Button size="small" disabledFocusable={isBusy} onClick={() => act.addLine(key)}>
              {evidenceWords.bordereauActs.addThisLine}
            </Button>
          )}
          <Button size="small" icon={<Edit16Regular />} onClick={() => setForm("edit")}>
            {evidenceWords.edit.open}
          </Button>
          <Button size="small" icon={<NumberSymbol16Regular />} onClick={() => setForm("rename")}>
            {evidenceWords.rename.open}
          </Button>
          <Button size="small" icon={<Delete16Regular />} onClick={() => setForm("remove")}>
            {evidenceWords.remove.open}
          </Button>
        </div>
      )}
      {form === "edit" && (
        <ItemForm
          title={evidenceWords.edit.title(entryTitle(entry))}
          hint={{ fields: item }}
          types={types}
          isBusy={isBusy}
          words={evidenceWords.edit}
          onRun={(fields) => {
            close();
            act.save(key, fields);
          }}
          onClose={close}
        />
      )}
      {form === "rename" && <RenameForm {...shared} onRename={(number) => act.rename(key, number)} />}
      {form === "remove" && (
        <RemoveForm
          {...shared}
          staysListed={staysListed}
          onRemove={(isWhole) => {
            close();
            act.remove(key, isWhole);
          }}
        />
      )}
    </div>
  );
}

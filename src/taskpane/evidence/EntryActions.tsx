import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons/svg/delete";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { NumberSymbol16Regular } from "@fluentui/react-icons/svg/number-symbol";
import { TextQuote16Regular } from "@fluentui/react-icons/svg/text-quote";
import { useState } from "react";
import { staysListed, type EvidenceEntry, type EvidenceInventory } from "../../evidence";
import { entryTitle } from "./entry";
import { ItemForm } from "./ItemForm";
import { RemoveForm } from "./RemoveForm";
import { RenameForm } from "./RenameForm";
import { useEvidence } from "./useEvidence";
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
  /** What it is a piece of. */
  readonly view: EvidenceInventory;
}

/** What can be done with one piece: cite it, say more of it, change its number, remove it. */
export function EntryActions({ entry, view }: EntryActionsProps) {
  const { evidence, isBusy, run } = useEvidence();
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
            onClick={() => run(evidence.cite({ kind: "known", key }))}
          >
            {evidenceWords.cite.here}
          </Button>
          {view.bordereau === "theirs" && entry.troubles.includes("unlisted") && (
            <Button size="small" disabledFocusable={isBusy} onClick={() => run(evidence.addLine(key))}>
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
          words={evidenceWords.edit}
          onRun={(fields) => {
            close();
            run(evidence.save(key, fields));
          }}
          onClose={close}
        />
      )}
      {form === "rename" && <RenameForm {...shared} onRename={(number) => run(evidence.rename(key, number))} />}
      {form === "remove" && (
        <RemoveForm
          {...shared}
          staysListed={staysListed(view, entry)}
          onRemove={(isWhole) => {
            close();
            run(evidence.remove(key, isWhole));
          }}
        />
      )}
    </div>
  );
}

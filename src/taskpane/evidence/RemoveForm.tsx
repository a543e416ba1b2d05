import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { EvidenceEntry } from "../../evidence";
import { onEscape } from "../components/onEscape";
import { evidenceWords } from "./words";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  box: { marginLeft: "-8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface RemoveFormProps {
  readonly entry: EvidenceEntry;
  readonly isBusy: boolean;
  /** Whether its line of the list is left to the person. */
  readonly staysListed: boolean;
  readonly onRemove: (withCitations: boolean) => void;
  readonly onClose: () => void;
}

/** What removing a piece leaves behind, said before it is done. */
export function RemoveForm({ entry: { citations }, isBusy, staysListed, onRemove, onClose }: RemoveFormProps) {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  return (
    <form
      className={styles.root}
      aria-label={evidenceWords.remove.run}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) onRemove(isWhole);
      }}
      onKeyDown={onEscape(onClose)}
    >
      <p className={styles.text}>{evidenceWords.remove.ask(citations.length, staysListed)}</p>
      {citations.length > 0 && (
        <Checkbox
          className={styles.box}
          label={evidenceWords.remove.withCitations(citations.length)}
          checked={isWhole}
          onChange={(_, { checked }) => setWhole(checked === true)}
        />
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small" autoFocus disabledFocusable={isBusy}>
          {evidenceWords.remove.run}
        </Button>
        <Button size="small" onClick={onClose}>
          {evidenceWords.remove.cancel}
        </Button>
      </div>
    </form>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { TextChange } from "../../../audit";
import type { GuideEdition } from "../../../guide";
import { Notice } from "../../components/Notice";
import { changeText } from "../changeText";
import { words } from "../words";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

/** Changes told one by one: more would push the attendus off the screen. */
const shown = 6;

export interface ChangedTextProps {
  readonly changes: readonly TextChange[];
  readonly edition: GuideEdition;
  readonly onConfirm: () => void;
}

/** « À revoir »: what changed in the school's text since the criterion was scored, and the way to say that it was read. */
export function ChangedText({ changes, edition, onConfirm }: ChangedTextProps) {
  const styles = useStyles();
  return (
    <div>
      <Notice
        intent="warning"
        text={words.changed.title}
        actions={
          <Button size="small" onClick={onConfirm}>
            {words.changed.confirm}
          </Button>
        }
      />
      <ul className={styles.list}>
        {changes.slice(0, shown).map((change, rank) => (
          <li key={rank}>{changeText(change, edition)}</li>
        ))}
        {changes.length > shown && <li>{words.changed.more(changes.length - shown)}</li>}
      </ul>
    </div>
  );
}

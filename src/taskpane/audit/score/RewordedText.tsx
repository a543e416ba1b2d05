import { makeStyles, tokens } from "@fluentui/react-components";
import type { WordChange } from "../../../audit";
import type { GuideEdition } from "../../../guide";
import { Disclosure } from "../../components/Disclosure";
import { changeText } from "../changeText";
import { words } from "../words";

const useStyles = makeStyles({
  list: { display: "grid", rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyle: "none" },
  line: { overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  where: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0 },
  name: { color: tokens.colorNeutralForeground3 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Cells drawn at once: a text written anew has hundreds. */
const shown = 30;

/** Characters of a cell, then « … »: the passage itself is in the document. */
const longest = 400;

export interface RewordedTextProps {
  readonly changes: readonly WordChange[];
  readonly edition: GuideEdition;
}

/** What the school wrote when it was audited before, beside what it writes now: the cells that changed, and nothing else. */
export function RewordedText({ changes, edition }: RewordedTextProps) {
  const styles = useStyles();
  return (
    <Disclosure title={words.former.reworded(changes.length)} isBoxed>
      <ul className={styles.list}>
        {changes.slice(0, shown).map((change, rank) => (
          <li key={rank} className={styles.line}>
            <p className={styles.where}>{changeText(change, edition)}</p>
            {(["before", "after"] as const).map(
              (side) =>
                change[side] !== "" && (
                  <p key={side} className={styles.words}>
                    <span className={styles.name}>{`${words.former[side]}\u00a0: `}</span>
                    {cut(change[side])}
                  </p>
                ),
            )}
          </li>
        ))}
      </ul>
      {changes.length > shown && <p className={styles.hint}>{words.changed.more(changes.length - shown)}</p>}
    </Disclosure>
  );
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;
}

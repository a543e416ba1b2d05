import { Select, makeStyles, tokens } from "@fluentui/react-components";
import { evidenceFindingLabels, evidenceFindings, lookWords, notLookedAt, type EvidenceFinding } from "../../../audit";
import { capitalise } from "../../../french";
import { useAudit } from "../useAudit";
import { words } from "../words";

const useStyles = makeStyles({
  root: { display: "block", marginTop: "2px" },
  said: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export interface EvidenceLookFieldProps {
  /** Its number as numbers are compared. */
  readonly piece: string;
  /** As the school writes it. */
  readonly text: string;
}

/** Whether the person at work opened a piece and what she found, with what every auditor found, by initials and day. */
export function EvidenceLookField({ piece, text }: EvidenceLookFieldProps) {
  const { session, account, run } = useAudit();
  const styles = useStyles();
  const { me } = account;
  const looks = account.looks.get(piece) ?? [];
  const own = looks.find(({ id }) => id === me?.id)?.finding ?? "";
  return (
    <span className={styles.root}>
      {looks.map((look) => (
        <span key={look.id} className={styles.said}>
          {capitalise(lookWords(look))}
        </span>
      ))}
      {me?.voice === "auditor" && (
        <Select
          size="small"
          aria-label={words.evidenceSeen.look(text)}
          value={own}
          onChange={(_, { value }) => run(session.lookAt(piece, value === "" ? null : (value as EvidenceFinding)))}
        >
          <option value="">{capitalise(notLookedAt)}</option>
          {evidenceFindings.map((finding) => (
            <option key={finding} value={finding}>
              {capitalise(evidenceFindingLabels[finding])}
            </option>
          ))}
        </Select>
      )}
    </span>
  );
}

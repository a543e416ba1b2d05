import { makeStyles, tokens } from "@fluentui/react-components";
import { formerAuditName, type Outcome } from "../../../audit";
import { Disclosure } from "../../components/Disclosure";
import { useAudit } from "../useAudit";
import { words } from "../words";
import { FormerGapCard } from "./FormerGapCard";

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/**
 * The écarts of a former audit by another edition of the guide: its attendus are not those of today, so that its
 * statements stand here as they are, and nothing is compared. Null where there is none.
 */
export function OtherEditionGaps() {
  const { session, account, run } = useAudit();
  const styles = useStyles();
  const { gaps, me } = account;
  const others = gaps.filter(({ criterion }) => criterion === null);
  const [first] = others;
  if (!first) return null;
  const follow = (gap: string) => (outcome: Outcome | null) => run(session.followUp(gap, outcome));
  return (
    <Disclosure title={words.former.otherEdition(formerAuditName(first), others.length)} isBoxed>
      <p className={styles.hint}>{words.former.otherEditionHint}</p>
      {others.map((gap) => (
        <FormerGapCard
          key={gap.id}
          gap={gap}
          own={gap.said.find(({ id }) => id === me?.id)?.outcome ?? null}
          isNamed
          onFollowUp={me?.voice === "auditor" ? follow(gap.id) : null}
        />
      ))}
    </Disclosure>
  );
}

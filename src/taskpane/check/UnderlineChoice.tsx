import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useEffectEvent } from "react";
import { useAbilities } from "../state/useAbilities";
import { usePane } from "../state/usePane";
import { useStore } from "../state/useStore";
import { paneWords } from "../words/paneWords";
import { checkWords } from "./words";

const useStyles = makeStyles({
  choice: { margin: "0 -8px" },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Chooses to have what is found underlined without writing in the document; nothing where this Word lacks that. */
export function UnderlineChoice() {
  const { session, preferences, keep, run } = usePane();
  const styles = useStyles();
  const { underlines } = useAbilities();
  const { status } = useStore(session.underlines);
  const choose = (isUnderlining: boolean): void => {
    keep({ isUnderlining });
    run(session.underline(isUnderlining));
  };
  // A choice that Word refused would be refused at each opening.
  const forget = useEffectEvent(() => {
    if (preferences.isUnderlining) keep({ isUnderlining: false });
  });
  useEffect(() => {
    if (underlines === "refused") forget();
  }, [underlines]);
  if (underlines === "cannot") return null;
  return (
    <div>
      {/* Where it was refused it may be asked for again: somebody may have signed in meanwhile. */}
      <Checkbox
        className={styles.choice}
        checked={status !== "off"}
        label={checkWords.underlines.choice}
        onChange={(_, { checked }) => choose(checked === true)}
      />
      <p className={styles.hint} role="status">
        {underlines === "refused" ? paneWords.flags.notUnderlined : checkWords.underlines.hint}
      </p>
    </div>
  );
}

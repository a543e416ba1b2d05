import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Renumbering } from "../../session";
import { boxed } from "../components/boxed";
import { Disclosure } from "../components/Disclosure";
import { entryTitle } from "./entry";
import { useEvidence } from "./useEvidence";
import { evidenceWords } from "./words";

const useStyles = makeStyles({
  root: boxed,
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { margin: 0, padding: 0, listStyle: "none", maxHeight: "40vh", overflowY: "auto", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Renumbering in the order of the dossier: every number that changes is read before anything is written. */
export function RenumberPanel() {
  const { evidence, isBusy, run } = useEvidence();
  const styles = useStyles();
  const [shown, setShown] = useState<Renumbering | null>(null);
  if (!shown) {
    return (
      <Button disabledFocusable={isBusy} onClick={() => void evidence.planRenumbering().then(setShown)}>
        {evidenceWords.renumber.open}
      </Button>
    );
  }
  return (
    <section className={styles.root} aria-label={evidenceWords.renumber.title}>
      <p className={styles.text}>{evidenceWords.renumber.scope(shown.numbers.length, shown.places)}</p>
      {shown.unknown.length > 0 && (
        <p className={styles.text}>{evidenceWords.renumber.unknown(shown.unknown.length, shown.unknown.join(", "))}</p>
      )}
      {shown.outOfReach > 0 && <p className={styles.text}>{evidenceWords.left.outOfReach(shown.outOfReach)}</p>}
      {shown.files.length > 0 && (
        <>
          <p className={styles.text}>{evidenceWords.left.files(shown.files.length)}</p>
          <Disclosure title={evidenceWords.renumber.files}>
            <ul className={styles.list} tabIndex={0} aria-label={evidenceWords.renumber.files}>
              {shown.files.map(({ path, numbers }) => (
                <li key={path}>
                  {evidenceWords.renumber.file(
                    path,
                    numbers.map(({ from, to }) => evidenceWords.renumber.line(from, to)).join(", "),
                  )}
                </li>
              ))}
            </ul>
          </Disclosure>
        </>
      )}
      <ul className={styles.list} tabIndex={0} aria-label={evidenceWords.renumber.list}>
        {shown.numbers.map(({ key, from, title, to }) => (
          <li key={key}>{evidenceWords.renumber.line(from || entryTitle({ item: { number: from, title } }), to)}</li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={isBusy}
          onClick={() => {
            setShown(null);
            run(evidence.renumber(shown));
          }}
        >
          {evidenceWords.renumber.run(shown.numbers.length)}
        </Button>
        <Button size="small" onClick={() => setShown(null)}>
          {evidenceWords.renumber.cancel}
        </Button>
      </div>
    </section>
  );
}

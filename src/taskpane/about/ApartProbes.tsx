import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { apartProbeIds, type ApartProbeId } from "../../host";
import { selfTestWords } from "./selfTestWords";

const words = selfTestWords.apart;

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: tokens.spacingVerticalS },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
});

export interface ApartProbesProps {
  readonly onStart: (probe: ApartProbeId) => void;
}

/** The probes that the person starts one by one, each with what she opens for it. */
export function ApartProbes({ onStart }: ApartProbesProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <h4 className={styles.heading}>{words.title}</h4>
      <p className={styles.text}>{words.hint}</p>
      <ul className={styles.list}>
        {apartProbeIds.map((probe) => (
          <li key={probe}>
            <span className={styles.name}>{words.name(probe)}</span>
            <p className={styles.text}>{words.lines[probe]}</p>
            <Button size="small" aria-label={words.startOf(probe)} onClick={() => onStart(probe)}>
              {words.start}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

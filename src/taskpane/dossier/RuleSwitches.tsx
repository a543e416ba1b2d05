import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { allRules } from "../../rules";
import { Disclosure } from "../components/Disclosure";
import { dossierWords } from "./words";

const useStyles = makeStyles({
  hint: {
    margin: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { display: "grid", margin: "0 0 0 -8px" },
  box: { "& label": { paddingTop: "5px", paddingBottom: "5px" } },
});

export interface RuleSwitchesProps {
  /** Ids; those of rules that we do not have are kept as they are. */
  readonly off: readonly string[];
  readonly onChange: (off: readonly string[]) => void;
}

/** Every rule by what it expects, ticked while it runs. */
export function RuleSwitches({ off, onChange }: RuleSwitchesProps) {
  const styles = useStyles();
  const shown = allRules.filter(({ id }) => off.includes(id)).length;
  return (
    <Disclosure title={dossierWords.settings.rules(shown)}>
      <p className={styles.hint}>{dossierWords.settings.rulesHint}</p>
      <div className={styles.list} role="group" aria-label={dossierWords.settings.rules(shown)}>
        {allRules.map(({ id, title }) => (
          <Checkbox
            key={id}
            className={styles.box}
            label={title}
            checked={!off.includes(id)}
            onChange={(_, { checked }) => onChange(checked ? off.filter((one) => one !== id) : [...off, id])}
          />
        ))}
      </div>
    </Disclosure>
  );
}

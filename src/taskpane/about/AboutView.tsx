import { Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { longMonth } from "../../french";
import type { Mode } from "../state/preferences";
import { useAbilities } from "../state/useAbilities";
import { usePane } from "../state/usePane";
import { compareVersions } from "./compareVersions";
import { SelfTestPanel } from "./SelfTestPanel";
import { aboutWords } from "./words";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalL, padding: "12px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  heading: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  radios: { marginLeft: "-8px" },
  text: { margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: "18px", color: tokens.colorNeutralForeground2, "& li": { marginBottom: "4px" } },
  gap: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: "8px 12px",
    borderLeft: `4px solid ${tokens.colorPaletteDarkOrangeBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  facts: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    "& dt": { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
});

/** What the product is, whom it works for, what happens to the data, on which guide it rests. */
export function AboutView() {
  const { edition, version, manifest, preferences, keep } = usePane();
  const { comments } = useAbilities();
  const { mode } = preferences;
  const styles = useStyles();
  const modeLabel = useId();
  const facts: readonly (readonly [string, string])[] = [
    [aboutWords.guide, edition.title],
    [aboutWords.publisher, edition.publisher],
    [aboutWords.published, longMonth(edition.published)],
    [aboutWords.flags, aboutWords.flagKind[comments]],
    [aboutWords.version, version],
    [aboutWords.manifest, manifest ?? aboutWords.noManifest],
  ];
  const gap = manifest === null ? null : aboutWords.gap[compareVersions(manifest, version)](version, manifest);
  return (
    <section className={styles.root} aria-label={aboutWords.title}>
      <div>
        <h2 className={styles.title}>{aboutWords.product}</h2>
        <p className={styles.text}>{aboutWords.what}</p>
      </div>
      <div>
        <h3 className={styles.heading} id={modeLabel}>
          {aboutWords.mode}
        </h3>
        <RadioGroup
          className={styles.radios}
          aria-labelledby={modeLabel}
          value={mode}
          onChange={(_, { value }) => keep({ mode: value as Mode })}
        >
          {(["school", "auditor"] as const).map((each) => (
            <Radio key={each} value={each} label={aboutWords.modes[each]} />
          ))}
        </RadioGroup>
        <p className={styles.text}>{aboutWords.modeHint[mode]}</p>
      </div>
      <div>
        <h3 className={styles.heading}>{aboutWords.privacy}</h3>
        <ul className={styles.list}>
          {aboutWords.privacyLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <div>
        <h3 className={styles.heading}>{aboutWords.facts}</h3>
        <dl className={styles.facts}>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {gap && <p className={styles.gap}>{gap}</p>}
      </div>
      <SelfTestPanel />
    </section>
  );
}

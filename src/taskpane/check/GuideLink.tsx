import { makeStyles, tokens } from "@fluentui/react-components";
import { inQuotes, typeset } from "../../french";
import type { Reference } from "../../guide";
import { checkWords } from "./words";

const useStyles = makeStyles({
  root: {
    margin: 0,
    padding: `2px 0 2px ${tokens.spacingHorizontalS}`,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  quote: { margin: 0, fontStyle: "italic" },
  source: {
    display: "block",
    marginTop: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  basis: { fontWeight: tokens.fontWeightSemibold },
});

export interface GuideLinkProps {
  readonly reference: Reference;
}

/** The sentence a finding rests on and where it is printed; official wording and our reading are told apart. */
export function GuideLink({ reference }: GuideLinkProps) {
  const styles = useStyles();
  const isOurs = reference.basis === "our-reading";
  return (
    <figure className={styles.root}>
      <blockquote className={isOurs ? undefined : styles.quote} style={{ margin: 0 }}>
        {isOurs ? reference.quote : inQuotes(reference.quote)}
      </blockquote>
      <figcaption className={styles.source}>
        <span className={styles.basis}>{isOurs ? checkWords.reference.ours : checkWords.reference.official}</span>
        {` · ${reference.page === null ? typeset(reference.section) : checkWords.reference.guide(reference.page)}`}
      </figcaption>
    </figure>
  );
}

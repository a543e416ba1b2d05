import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "72px minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  track: {
    height: "8px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralStroke2,
    overflow: "hidden",
    // A border that shows where Windows' contrast themes take the colours away.
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  fill: {
    height: "100%",
    borderRadius: tokens.borderRadiusCircular,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  plain: { backgroundColor: tokens.colorBrandBackground },
  // Told apart by its stripes too, never by its colour alone.
  striped: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorPaletteTealBorderActive} 0 3px, ${tokens.colorPaletteTealBackground2} 3px 6px)`,
    "@media (forced-colors: active)": { backgroundImage: "none" },
  },
  figures: { minWidth: "52px", textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

export interface BarProps {
  readonly label: string;
  readonly part: number;
  readonly whole: number;
  readonly look: "plain" | "striped";
  /** The same in words: « 12 cases renseignées sur 20 ». */
  readonly words: string;
  readonly figures: string;
}

/** A part of a whole: label, bar, figures; in words for those who do not see it. */
export function Bar({ label, part, whole, look, words, figures }: BarProps) {
  const styles = useStyles();
  const share = whole === 0 ? 0 : part / whole;
  return (
    <div className={styles.root} role="img" aria-label={words}>
      <span>{label}</span>
      <span className={styles.track}>
        <span
          className={mergeClasses(styles.fill, styles[look])}
          style={{ display: "block", width: `${Math.round(share * 1000) / 10}%` }}
        />
      </span>
      <span className={styles.figures}>{figures}</span>
    </div>
  );
}

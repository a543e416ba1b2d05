import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";

const useStyles = makeStyles({
  // « Non conforme » and its key on one line in 270 px.
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1.15fr)",
    gap: tokens.spacingHorizontalXS,
  },
  button: {
    minWidth: 0,
    justifyContent: "space-between",
    padding: "4px",
    columnGap: "2px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover, color: tokens.colorNeutralForeground1 },
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  key: {
    minWidth: "16px",
    padding: "0 3px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    textAlign: "center",
  },
});

/** A choice with its word and its key; null for none. */
export interface ChoiceOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly key: string | null;
}

export interface ChoiceButtonsProps<T extends string> {
  readonly label: string;
  readonly choices: readonly ChoiceOption<T>[];
  readonly chosen: T | null;
  readonly onChoose: (value: T) => void;
}

/**
 * One of a few, as a radio group whose arrows move without choosing: going past a verdict must not give it (APG, radio
 * group in a toolbar). One stop of the Tab key.
 */
export function ChoiceButtons<T extends string>({ label, choices, chosen, onChoose }: ChoiceButtonsProps<T>) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const stop = chosen ?? choices[0]?.value;
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const buttons = [...(root.current?.querySelectorAll("button") ?? [])];
    const rank = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[(rank + step + buttons.length) % buttons.length]?.focus();
    event.preventDefault();
  };
  return (
    <div ref={root} className={styles.root} role="radiogroup" aria-label={label}>
      {choices.map(({ value, label: word, key }) => (
        <Button
          key={value}
          role="radio"
          size="small"
          className={mergeClasses(styles.button, value === chosen && styles.chosen)}
          aria-checked={value === chosen}
          aria-keyshortcuts={key ?? undefined}
          tabIndex={value === stop ? 0 : -1}
          onClick={() => onChoose(value)}
          onKeyDown={move}
        >
          {word}
          {key !== null && (
            <span className={styles.key} aria-hidden>
              {key}
            </span>
          )}
        </Button>
      ))}
    </div>
  );
}

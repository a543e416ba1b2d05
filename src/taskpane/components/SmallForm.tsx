import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { boxed } from "./boxed";
import { onEscape } from "./onEscape";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  boxed,
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface SmallFormProps {
  /** Its name, for those who do not see where it opened. */
  readonly label: string;
  readonly words: { readonly run: string; readonly cancel: string };
  readonly isBusy?: boolean;
  readonly isBoxed?: boolean;
  readonly className?: string;
  /** The form says itself what it lacks: the web view's own messages are in another language. */
  readonly onSubmit: () => void;
  /** Null: there is nothing to go back to. */
  readonly onCancel: (() => void) | null;
  readonly children: ReactNode;
}

/** A form that opens in place, with the button that runs it and the one that closes it, as Escape does. */
export function SmallForm({ label, words, isBusy = false, isBoxed = false, className, ...form }: SmallFormProps) {
  const styles = useStyles();
  const { onSubmit, onCancel, children } = form;
  return (
    <form
      className={mergeClasses(isBoxed ? styles.boxed : styles.root, className)}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={onCancel ? onEscape(onCancel) : undefined}
    >
      {children}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={isBusy}>
          {words.run}
        </Button>
        {onCancel && (
          <Button size="small" onClick={onCancel}>
            {words.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}

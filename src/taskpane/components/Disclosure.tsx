import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { useId, useState, type ReactElement, type ReactNode } from "react";

const useStyles = makeStyles({
  opener: { width: "100%", padding: "5px 4px", fontWeight: tokens.fontWeightRegular },
  openerText: { flexGrow: 1, textAlign: "left" },
  boxed: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

export interface DisclosureProps {
  readonly title: string;
  readonly icon?: ReactElement;
  /** A tinted box around what it unfolds. */
  readonly isBoxed?: boolean;
  /** Whether it is open, where its owner decides; absent: it opens and folds by itself. */
  readonly isOpen?: boolean;
  readonly onOpen?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A line that unfolds what it names. */
export function Disclosure({ title, icon, isBoxed, isOpen: told, onOpen, children }: DisclosureProps) {
  const styles = useStyles();
  const panel = useId();
  const [own, setOwn] = useState(false);
  const isOpen = told ?? own;
  return (
    <div>
      <Button
        className={styles.opener}
        appearance="subtle"
        icon={icon ?? null}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panel : undefined}
        onClick={() => (onOpen ?? setOwn)(!isOpen)}
      >
        <span className={styles.openerText}>{title}</span>
        <ChevronDown16Regular aria-hidden style={isOpen ? { transform: "rotate(180deg)" } : undefined} />
      </Button>
      {isOpen && (
        <div id={panel} className={isBoxed ? styles.boxed : undefined}>
          {children}
        </div>
      )}
    </div>
  );
}

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { plainButton } from "./plainButton";

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingVerticalSNudge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  open: {
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    "&:hover": { backgroundColor: tokens.colorNeutralBackground2 },
  },
  head: { ...plainButton, padding: "2px" },
});

export interface UnfoldingCardProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** What is seen at a glance; a press on it opens the card, or folds it again. */
  readonly head: ReactNode;
  /** What can be pressed beside it. */
  readonly beside?: ReactNode;
  readonly classNames: { readonly root: string; readonly head: string; readonly body?: string };
  /** The rest, when open. */
  readonly children: ReactNode;
}

/** One thing of a list: at a glance, and in full once it is pressed; then it is scrolled into sight. */
export function UnfoldingCard({ isOpen, onToggle, head, beside, classNames, children }: UnfoldingCardProps) {
  const styles = useStyles();
  const body = useId();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) card.current?.scrollIntoView?.({ block: "nearest" });
  }, [isOpen]);
  return (
    <div ref={card} className={mergeClasses(styles.root, classNames.root, isOpen && styles.open)}>
      <button
        type="button"
        className={mergeClasses(styles.head, classNames.head)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? body : undefined}
        onClick={onToggle}
      >
        {head}
      </button>
      {beside}
      {isOpen && (
        <div id={body} className={classNames.body}>
          {children}
        </div>
      )}
    </div>
  );
}

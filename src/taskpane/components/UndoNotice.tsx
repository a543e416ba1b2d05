import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { Notice, type NoticeProps } from "./Notice";

const useStyles = makeStyles({
  made: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

export interface UndoNoticeProps extends NoticeProps {
  /** The sentence of the last change that can be taken back; null when none can. */
  readonly made: string | null;
  readonly undo: string;
  readonly isBusy: boolean;
  readonly onUndo: () => void;
}

/**
 * What just happened, and the way back from the last change: in its own message, else on a line below the message that
 * came after it. A refusal never takes the way back away.
 */
export function UndoNotice({ made, undo, isBusy, onUndo, actions, ...notice }: UndoNoticeProps) {
  const styles = useStyles();
  const isTold = made !== null && notice.text === made;
  const button = (
    <Button size="small" icon={<ArrowUndo16Regular />} disabledFocusable={isBusy} onClick={onUndo}>
      {undo}
    </Button>
  );
  return (
    <>
      <Notice
        {...notice}
        actions={
          (actions || isTold) && (
            <>
              {actions}
              {isTold && button}
            </>
          )
        }
      />
      {made !== null && !isTold && (
        <div className={styles.made}>
          <span>{made}</span>
          {button}
        </div>
      )}
    </>
  );
}

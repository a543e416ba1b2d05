import { Button, Select, makeStyles, tokens } from "@fluentui/react-components";
import { remarksFor, withRemarks } from "../../../audit";
import { words } from "../words";
import { useRemarks } from "./useRemarks";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
  keep: { justifySelf: "start", marginLeft: "-6px" },
});

export interface RemarkMenuProps {
  readonly criterion: number;
  /** What the field holds now: what « garder » would keep. */
  readonly text: string;
  readonly onPick: (text: string) => void;
}

/** The person's own remarks on this criterion, to write one again, or to keep the words of the field. */
export function RemarkMenu({ criterion, text, onPick }: RemarkMenuProps) {
  const styles = useStyles();
  const [remarks, keepRemarks] = useRemarks();
  const own = remarksFor(remarks, criterion);
  const isKept = own.some((remark) => remark.text === text);
  return (
    <div className={styles.root}>
      {own.length > 0 && (
        <Select
          size="small"
          aria-label={words.remarks.pick}
          value=""
          onChange={(_, { value }) => value !== "" && onPick(own[Number(value)]!.text)}
        >
          <option value="">{words.remarks.choose(own.length)}</option>
          {own.map((remark, rank) => (
            <option key={`${remark.kind} ${remark.text}`} value={rank}>
              {remark.text}
            </option>
          ))}
        </Select>
      )}
      <Button
        className={styles.keep}
        size="small"
        appearance="transparent"
        // Always there: it would move what somebody is about to click when the field above loses the focus.
        disabledFocusable={text === "" || isKept}
        onClick={() => keepRemarks(withRemarks(remarks, [{ criterion, kind: "vigilance", text }]))}
      >
        {isKept ? words.remarks.isKept : words.remarks.keep}
      </Button>
    </div>
  );
}

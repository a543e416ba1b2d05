import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment } from "../../../audit";
import { longDay } from "../../../french";
import { words } from "../words";

const useStyles = makeStyles({
  text: { margin: 0 },
  button: { justifySelf: "start" },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export interface SignPanelProps {
  readonly own: Assessment | null;
  readonly onSign: (isSigned: boolean) => void;
}

/** Signs what one said, with name, function and day. */
export function SignPanel({ own, onSign }: SignPanelProps) {
  const styles = useStyles();
  if (!own) return null;
  const { name, position, signedOn } = own;
  return (
    <>
      <p className={styles.text}>
        {signedOn ? words.conclude.signed(name, position, longDay(signedOn)) : words.who.as(name, position)}
      </p>
      <Button className={styles.button} size="small" onClick={() => onSign(signedOn === null)}>
        {signedOn ? words.conclude.unsign : words.conclude.sign}
      </Button>
      <p className={styles.hint}>{words.conclude.signHint}</p>
    </>
  );
}

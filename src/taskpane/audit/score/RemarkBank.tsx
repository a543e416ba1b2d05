import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useState } from "react";
import { bankFaultSentence, readBank, remarksFor, withoutRemark, withRemarks, writeBank } from "../../../audit";
import { Disclosure } from "../../components/Disclosure";
import { Notice, type NoticeProps } from "../../components/Notice";
import { ExportButton } from "../../exports/ExportButton";
import { FileButton } from "../FileButton";
import { words } from "../words";
import { useRemarks } from "./useRemarks";

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { display: "grid", rowGap: "2px", margin: 0, padding: 0, listStyle: "none" },
  line: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "start", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface RemarkBankProps {
  readonly criterion: number;
}

/** The bank of remarks: those on this criterion, to remove; the whole of it to a file and from one. */
export function RemarkBank({ criterion }: RemarkBankProps) {
  const styles = useStyles();
  const [remarks, keepRemarks] = useRemarks();
  const [notice, setNotice] = useState<NoticeProps | null>(null);
  const own = remarksFor(remarks, criterion);
  const read = async (file: File) => {
    const found = readBank(await file.text());
    if (typeof found === "string") {
      return setNotice({ intent: "error", text: `${file.name}\u00a0: ${bankFaultSentence(found)}` });
    }
    keepRemarks(withRemarks(remarks, found));
    setNotice({ intent: "success", text: words.remarks.read(found.length) });
  };
  return (
    <Disclosure title={words.remarks.title(own.length)} isBoxed>
      <p className={styles.hint}>{words.remarks.hint}</p>
      <ul className={styles.list}>
        {own.map((remark) => (
          <li key={`${remark.kind} ${remark.text}`} className={styles.line}>
            {remark.text}
            <Button
              appearance="subtle"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label={words.remarks.remove(remark.text)}
              title={words.remarks.remove(remark.text)}
              onClick={() => keepRemarks(withoutRemark(remarks, remark))}
            />
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        {remarks.length > 0 && (
          <ExportButton
            size="small"
            label={words.remarks.export}
            file={{ name: words.remarks.fileName, type: "application/json", write: () => writeBank(remarks) }}
          />
        )}
        <FileButton label={words.remarks.import} accept=".json,application/json" onFile={(file) => void read(file)} />
      </div>
      <Notice intent={notice?.intent ?? "success"} text={notice?.text ?? null} />
    </Disclosure>
  );
}

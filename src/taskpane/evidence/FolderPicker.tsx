import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Folder20Regular } from "@fluentui/react-icons/svg/folder";
import { useRef } from "react";
import type { FolderFile } from "../../evidence";
import { evidenceWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { flex: "1 1 auto" },
});

export interface FolderPickerProps {
  readonly isFirst: boolean;
  readonly isBusy: boolean;
  readonly onPick: (files: readonly FolderFile[]) => void;
}

/** Picks a folder, or files where the web view offers no folders. Only names and days are looked at. */
export function FolderPicker({ isFirst, isBusy, onPick }: FolderPickerProps) {
  const styles = useStyles();
  const folder = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const pick = ({ target }: { readonly target: HTMLInputElement }) => {
    const picked = [...(target.files ?? [])].map(folderFile);
    if (picked.length > 0) onPick(picked);
    // The same folder may be chosen again.
    target.value = "";
  };
  return (
    <div className={styles.root}>
      <Button
        className={styles.button}
        icon={<Folder20Regular />}
        disabledFocusable={isBusy}
        onClick={() => folder.current?.click()}
      >
        {isFirst ? evidenceWords.files.pick : evidenceWords.files.again}
      </Button>
      <Button className={styles.button} disabledFocusable={isBusy} onClick={() => files.current?.click()}>
        {evidenceWords.files.pickFiles}
      </Button>
      <input
        ref={(input) => {
          folder.current = input;
          // React knows no such attribute.
          input?.setAttribute("webkitdirectory", "");
        }}
        type="file"
        multiple
        hidden
        aria-label={evidenceWords.files.label}
        onChange={pick}
      />
      <input ref={files} type="file" multiple hidden aria-label={evidenceWords.files.labelFiles} onChange={pick} />
    </div>
  );
}

/** A picked file: its path below the folder that was picked, and the day of its last change. */
function folderFile({ name, webkitRelativePath, lastModified }: File): FolderFile {
  const path = webkitRelativePath.split("/").slice(1).join("/") || name;
  const day = new Date(lastModified);
  const part = (value: number) => String(value).padStart(2, "0");
  return { path, changedOn: `${day.getFullYear()}-${part(day.getMonth() + 1)}-${part(day.getDate())}` };
}

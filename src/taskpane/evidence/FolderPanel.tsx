import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import type { EvidenceInventory } from "../../evidence";
import { Disclosure } from "../components/Disclosure";
import { numberIn } from "./entry";
import { FolderPicker } from "./FolderPicker";
import { UnusedFile } from "./UnusedFile";
import { useEvidence } from "./useEvidence";
import { evidenceWords } from "./words";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  text: { margin: 0 },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyle: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    "& li": { padding: "2px 0" },
  },
});

export interface FolderPanelProps {
  readonly view: EvidenceInventory;
  readonly onShow: (key: string) => void;
}

/** The annex's folder beside the dossier: which pieces have their file, which files nothing cites. */
export function FolderPanel({ view, onShow }: FolderPanelProps) {
  const { evidence, isBusy, canWrite, run } = useEvidence();
  const styles = useStyles();
  const { folder } = view;
  const missing = view.entries.filter(({ troubles }) => troubles.includes("file-missing"));
  const fileless = view.entries.filter(({ file }) => file === null);
  const several = view.entries.filter(({ otherFiles }) => otherFiles.length > 0);
  const found = view.entries.filter(({ file }) => file !== null);
  return (
    <div className={styles.root}>
      <p className={styles.hint}>{evidenceWords.files.hint}</p>
      <FolderPicker isFirst={folder === null} isBusy={isBusy} onPick={(files) => run(evidence.compareFolder(files))} />
      {folder && (
        <>
          <p className={styles.text}>{evidenceWords.files.read(folder.read, folder.setAside, found.length)}</p>
          {missing.length > 0 && (
            <Disclosure title={evidenceWords.files.missing(missing.length)} isBoxed>
              <ul className={styles.list}>
                {missing.map(({ key, item }) => (
                  <li key={key}>
                    <Button size="small" appearance="subtle" onClick={() => onShow(key)}>
                      {item.number || evidenceWords.unnumbered}
                    </Button>{" "}
                    {item.title}
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
          {several.length > 0 && (
            <Disclosure title={evidenceWords.files.several(several.length)} isBoxed>
              <ul className={styles.list}>
                {several.map(({ key, item, file, otherFiles }) => (
                  <li key={key}>
                    <Button size="small" appearance="subtle" onClick={() => onShow(key)}>
                      {item.number || evidenceWords.unnumbered}
                    </Button>{" "}
                    {evidenceWords.files.kept(file?.path ?? "", otherFiles.map(({ path }) => path).join(", "))}
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
          {folder.shared.length > 0 && (
            <Disclosure title={evidenceWords.files.shared(folder.shared.length)} isBoxed>
              <ul className={styles.list}>
                {folder.shared.map(({ file, keys }) => (
                  <li key={file.path}>
                    {file.path}{" "}
                    {keys.map((key) => (
                      <Button key={key} size="small" appearance="subtle" onClick={() => onShow(key)}>
                        {numberIn(view, key)}
                      </Button>
                    ))}
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
          {view.unusedFiles.length > 0 && (
            <Disclosure title={evidenceWords.files.unused(view.unusedFiles.length)} isBoxed>
              <ul className={styles.list}>
                {view.unusedFiles.map((file) => (
                  <li key={file.path}>
                    <UnusedFile file={file} entries={fileless} />
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
          {canWrite && (
            <>
              <Button
                icon={<FolderOpen20Regular />}
                disabledFocusable={isBusy}
                onClick={() => run(evidence.fillFromFolder())}
              >
                {evidenceWords.files.fill}
              </Button>
              <p className={styles.hint}>{evidenceWords.files.fillHint}</p>
            </>
          )}
        </>
      )}
    </div>
  );
}

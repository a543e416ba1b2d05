import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { ArrowUpload20Regular } from "@fluentui/react-icons/svg/arrow-upload";
import { useRef } from "react";
import { readSettingsFile, writeSettingsFile, type DossierSettings, type SettingsFileFault } from "../../record";
import { ExportButton } from "../exports/ExportButton";
import { dossierWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { flex: "1 1 auto", paddingLeft: "6px", paddingRight: "6px" },
});

/** Bytes of a settings file: a few hundred when it is one. */
const mostBytes = 100_000;

export interface SettingsExchangeProps {
  readonly settings: DossierSettings;
  readonly onRead: (settings: DossierSettings) => void;
  readonly onFault: (fault: SettingsFileFault) => void;
}

/** The settings to a small file, and from one. */
export function SettingsExchange({ settings, onRead, onFault }: SettingsExchangeProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File) => {
    const found = file.size > mostBytes ? "not-settings" : readSettingsFile(await file.text());
    if (typeof found === "string") onFault(found);
    else onRead(found);
  };
  return (
    <div className={styles.root}>
      <ExportButton
        className={styles.button}
        icon={<ArrowDownload20Regular />}
        label={dossierWords.settings.export}
        file={{
          name: dossierWords.settings.fileName,
          type: "application/json",
          write: () => writeSettingsFile(settings),
        }}
      />
      <Button className={styles.button} icon={<ArrowUpload20Regular />} onClick={() => input.current?.click()}>
        {dossierWords.settings.import}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={dossierWords.settings.importFile}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void read(file);
          // The same file may be chosen again.
          target.value = "";
        }}
      />
    </div>
  );
}

import { Button, type ButtonProps } from "@fluentui/react-components";
import { useState } from "react";
import { TextToCopy } from "./TextToCopy";
import { useDownload } from "./wayOut";
import { exportWords } from "./words";

/** A text that leaves the pane, by the name of its file. */
export interface ExportedText {
  readonly name: string;
  readonly type: "application/json" | "text/html" | "text/xml";
  /** Null where there is nothing to export. */
  readonly write: () => string | null;
}

export interface ExportButtonProps extends Pick<ButtonProps, "icon" | "className" | "size" | "disabledFocusable"> {
  /** What it says where files can be saved. */
  readonly label: string;
  readonly file: ExportedText;
}

/** Gets a text out of the pane: as a file; where Word saves none, as a text under the button. Claims nothing of either. */
export function ExportButton({ label, file: { name, type, write }, ...button }: ExportButtonProps) {
  const download = useDownload();
  const [shown, setShown] = useState<string | null>(null);
  const leave = () => {
    const text = write();
    if (text === null) return;
    if (download) download(name, type, text);
    else setShown(text);
  };
  return (
    <>
      <Button {...button} onClick={leave}>
        {download ? label : exportWords.show(name)}
      </Button>
      {shown !== null && <TextToCopy name={name} text={shown} onClose={() => setShown(null)} />}
    </>
  );
}

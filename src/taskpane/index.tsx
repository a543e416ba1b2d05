// The composition root: the only file of the pane that knows Word. Joins the host, the session and the screen.
import { createRoot } from "react-dom/client";
import { auditNamespace } from "../audit";
import { manifestVersion, openedBy } from "../commands";
import { currentEdition } from "../guide";
import { createWordHost, createWordRecordStore, officeColours, officeReady } from "../host/word";
import { recordNamespace } from "../record";
import { auditCommentPrefix, createSession } from "../session";
import { Pane } from "./Pane";
import { showSilence } from "./showSilence";
import { loadOfficeHelpers } from "./state/preferences";
import { paneWords } from "./words/paneWords";

/** Version of the package, written by webpack. */
declare const LDM_VERSION: string;

async function start(root: HTMLElement): Promise<void> {
  const [{ isWord }, helpers] = await Promise.all([officeReady(() => showSilence(root)), loadOfficeHelpers()]);
  if (!isWord) {
    root.replaceChildren(
      Object.assign(document.createElement("p"), { textContent: paneWords.noWord, className: "skeleton" }),
    );
    return;
  }
  // A late answer of Word takes the place of the notice.
  root.replaceChildren();
  const host = createWordHost();
  const { comments } = host.abilities;
  createRoot(root).render(
    <Pane
      session={createSession({
        host,
        flags: comments ? { kind: "comments", prefix: "[LdM] " } : { kind: "marks" },
        record: createWordRecordStore(recordNamespace),
        audit: createWordRecordStore(auditNamespace),
        auditComments: comments ? { kind: "comments", prefix: auditCommentPrefix } : null,
        delay: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
      })}
      edition={currentEdition}
      abilities={host.abilities}
      helpers={helpers}
      version={LDM_VERSION}
      manifest={manifestVersion(window.location.search)}
      opened={openedBy(window.location.search)}
      readColours={officeColours}
    />,
  );
}

void start(document.getElementById("root")!);

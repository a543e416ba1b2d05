// The composition root: the only file of the pane that knows Word. Joins the host, the session and the screen.
import { createRoot } from "react-dom/client";
import { auditNamespace } from "../audit";
import { manifestVersion, openedBy } from "../commands";
import { currentEdition } from "../guide";
import type { DocumentHost } from "../host";
import { createWordHost, createWordRecordStore, officeColours, officeReady } from "../host/word";
import { recordNamespace } from "../record";
import { auditCommentPrefix, createSession } from "../session";
import type { SelfTestSession } from "../session/selftest";
import { Pane } from "./Pane";
import { watchPage } from "./state/pageFacts";
import { loadOfficeHelpers } from "./state/preferences";
import { paneWords } from "./words/paneWords";

/** Version of the package, written by webpack. */
declare const LDM_VERSION: string;

const page = watchPage();

async function loadSelfTest(host: DocumentHost): Promise<SelfTestSession> {
  const [{ createWordSelfTest }, { createSelfTest }] = await Promise.all([
    import("../host/word/probe"),
    import("../session/selftest"),
  ]);
  const word = createWordSelfTest({ namespaces: [recordNamespace, auditNamespace] });
  return createSelfTest({ host, word, version: LDM_VERSION, pageFacts: page.facts });
}

async function start(root: HTMLElement): Promise<void> {
  const [{ isWord }, helpers] = await Promise.all([officeReady(), loadOfficeHelpers()]);
  page.isReady();
  if (!isWord) {
    root.replaceChildren(
      Object.assign(document.createElement("p"), { textContent: paneWords.noWord, className: "skeleton" }),
    );
    return;
  }
  const host = createWordHost();
  const { comments } = host.abilities;
  let selfTest: Promise<SelfTestSession> | null = null;
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
      selfTest={() => (selfTest ??= loadSelfTest(host))}
      readColours={officeColours}
    />,
  );
}

void start(document.getElementById("root")!);

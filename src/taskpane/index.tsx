// The composition root: the only file of the pane that knows Word. Joins the host, the session and the screen.
import { createRoot } from "react-dom/client";
import { auditNamespace } from "../audit";
import { manifestVersion, openedBy, type RibbonRequest } from "../commands";
import { currentEdition } from "../guide";
import type { DocumentHost } from "../host";
import {
  computerMemory,
  createWordHost,
  createWordRecordStore,
  officeColours,
  officeReady,
  paneMemory,
} from "../host/word";
import { recordNamespace } from "../record";
import { createSession } from "../session";
import type { SelfTestSession } from "../session/selftest";
import { Pane } from "./Pane";
import { aboutWords } from "./about/words";
import { showSilence } from "./showSilence";
import { watchPage } from "./state/pageFacts";
import { loadOfficeHelpers } from "./state/preferences";
import { paneWords } from "./words/paneWords";

/** Version of the package, written by webpack. */
declare const LDM_VERSION: string;

const page = watchPage();

async function loadSelfTest(host: DocumentHost): Promise<SelfTestSession> {
  const [{ createWordSelfTest }, { createSelfTest }, { probePage }] = await Promise.all([
    import("../host/word/probe"),
    import("../session/selftest"),
    import("./exports/probePage"),
  ]);
  const word = createWordSelfTest({ namespaces: [recordNamespace, auditNamespace] });
  return createSelfTest({ host, word, page: probePage, version: LDM_VERSION, pageFacts: page.facts });
}

/** Calls `told` with what another button of the ribbon asks for while the pane is open; returns the way to stop. */
function watchRequests(told: (request: RibbonRequest) => void): () => void {
  const look = (): void => {
    const request = openedBy({ search: "", hash: window.location.hash });
    if (request) told(request);
  };
  window.addEventListener("hashchange", look);
  return () => window.removeEventListener("hashchange", look);
}

async function start(root: HTMLElement): Promise<void> {
  const [{ isWord }, helpers] = await Promise.all([officeReady(() => showSilence(root)), loadOfficeHelpers()]);
  page.isReady();
  if (!isWord) {
    // The manifest's help address leads here too, in a browser.
    const lines = [...paneWords.noWord, `${aboutWords.product}, ${LDM_VERSION}`];
    root.replaceChildren(
      ...lines.map((textContent) => Object.assign(document.createElement("p"), { textContent, className: "skeleton" })),
    );
    return;
  }
  // A late answer of Word takes the place of the notice.
  root.replaceChildren();
  const host = createWordHost();
  let selfTest: Promise<SelfTestSession> | null = null;
  createRoot(root).render(
    <Pane
      session={createSession({
        host,
        record: createWordRecordStore(recordNamespace),
        audit: createWordRecordStore(auditNamespace),
        isUnderlining: helpers.readPreferences().isUnderlining,
        memory: paneMemory,
        computer: computerMemory,
        delay: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
      })}
      edition={currentEdition}
      helpers={helpers}
      version={LDM_VERSION}
      manifest={manifestVersion(window.location.search)}
      opened={openedBy(window.location)}
      watchRequests={watchRequests}
      selfTest={() => (selfTest ??= loadSelfTest(host))}
      readColours={officeColours}
    />,
  );
}

void start(document.getElementById("root")!);

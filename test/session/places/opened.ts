import { auditNamespace } from "../../../src/audit";
import type { Finding } from "../../../src/checker";
import { readDossier, type Dossier } from "../../../src/dossier";
import { currentEdition } from "../../../src/guide";
import { createWordHost, createWordRecordStore } from "../../../src/host/word";
import { readCustomXml, readDocx } from "../../../src/ooxml";
import { readRecord, recordNamespace, type EvidenceRegister } from "../../../src/record";
import { createSession, type Session } from "../../../src/session";
import { SimulatedWord, type SimulationOptions } from "../../word";
import { bootOffice } from "../../word/boot";
import { partText } from "../../word/fixture";

/** A session with all its parts over the genuine Office.js and a simulated Word, as the pane makes it. */
export interface Opened {
  readonly word: SimulatedWord;
  readonly session: Session;
  readonly body: () => string;
  readonly dossier: () => Dossier;
  /** Checks the document: the findings that count. */
  readonly check: () => Promise<readonly Finding[]>;
  /** What somebody does in Word meanwhile. */
  readonly byHand: (act: (body: Word.Body, context: Word.RequestContext) => Promise<void> | void) => Promise<void>;
  readonly close: () => void;
}

/** Opens a file. */
export async function open(file: Uint8Array, options: SimulationOptions): Promise<Opened> {
  const word = SimulatedWord.open(file, options);
  const office = await bootOffice(word, true);
  const host = createWordHost();
  const session = createSession({
    host,
    record: createWordRecordStore(recordNamespace),
    audit: createWordRecordStore(auditNamespace),
  });
  return {
    word,
    session,
    body: () => partText(word.save(), "word/document.xml"),
    dossier: () => readDossier([readDocx(word.save())], currentEdition),
    async check() {
      await session.runCheck();
      const state = session.check.get();
      if (state.status !== "done") throw new Error(JSON.stringify(state));
      return state.report.findings;
    },
    byHand: (act) =>
      office.Word.run(async (context) => {
        await act(context.document.body, context);
        await context.sync();
      }),
    close: () => office.close(),
  };
}

/** The register of evidence that a file keeps. */
export function readRegister(file: Uint8Array): EvidenceRegister {
  return readRecord(readCustomXml(file, recordNamespace)).evidence;
}

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readAudit, writeAudit, type Assessment, type AuditRecord, type Verdict } from "../../../src/audit";
import type { DocumentText } from "../../../src/document";
import { readDossier, type Dossier } from "../../../src/dossier";
import { currentEdition } from "../../../src/guide";
import {
  HostError,
  type DocumentEdit,
  type WriteOptions,
  type DocumentHost,
  type FlagChange,
  type RecordStore,
} from "../../../src/host";
import { readDocx, readFlatOpc } from "../../../src/ooxml";
import { emptyRecord, type DossierSettings } from "../../../src/record";
import type { OpenAudit, AuditState } from "../../../src/session";
import { createAuditSession } from "../../../src/session/audit";
import { createAbilities } from "../../../src/session/createAbilities";

/** Bytes of a dossier of the tests. */
export const fileOf = (name: string): Uint8Array => readFileSync(resolve("test/dossiers", name, "dossier.docx"));

export const complete = readDocx(fileOf("d01-dossier-complet"));

export const dossierOf = (document: DocumentText): Dossier => readDossier([document], currentEdition);

export const martin = { name: "A. Martin", position: "IEN" };

/** A document in memory, and the audit of it. */
export async function openAudit({
  document = complete,
  record = null,
  settings = {},
  hasComments = false,
  parts = record ? [writeAudit(record)] : [],
  now,
  regions = null,
}: {
  readonly document?: DocumentText;
  readonly record?: AuditRecord | null;
  readonly settings?: Partial<DossierSettings>;
  readonly hasComments?: boolean;
  /** Texts of the part; two panes of one document share them. */
  readonly parts?: string[];
  /** The clock; a minute more at each look by default. */
  readonly now?: () => number;
  /** Where the document keeps the visible tables, as flat packages by tag; null: what is written is not read back. */
  readonly regions?: Map<string, string> | null;
} = {}) {
  let minute = 0;
  /** Where the cursor stands, and who hears that it moved. */
  const cursor = { paragraph: null as number | null, move: (): void => undefined };
  /** What was asked of Word, and is not done: the document stays as it is. */
  const edits: DocumentEdit[] = [];
  /** What was asked of the comments of constats, write by write. */
  const shown: FlagChange[] = [];
  /** What a slow Word waits for before it changes the document. */
  const slow = { write: Promise.resolve() };
  /** Tags of the regions that somebody commented in Word. */
  const commented = new Set<string>();
  const store: RecordStore = {
    namespace: "urn:audit",
    read: () => Promise.resolve([...parts]),
    write: async (text) => {
      await Promise.resolve();
      parts.splice(0, parts.length, text);
    },
    clear: () => Promise.resolve(void parts.splice(0)),
  };
  const host = {
    read: () => {
      const sheets = [...(regions?.values() ?? [])].flatMap((flat) => readFlatOpc(flat).blocks);
      return Promise.resolve({ ...document, blocks: [...document.blocks, ...sheets] });
    },
    caret: () => Promise.resolve(cursor.paragraph),
    write: async (asked: readonly DocumentEdit[], { part, flags }: WriteOptions = {}) => {
      await slow.write;
      const held = asked.find((edit) => "tag" in edit && commented.has(edit.tag));
      if (held && "tag" in held) throw new HostError("occupied", held.tag);
      edits.push(...asked);
      for (const edit of asked) if (edit.kind === "putRegion") regions?.set(edit.tag, edit.flatOpc);
      if (flags) shown.push(flags);
      if (part) parts.splice(0, parts.length, ...(part.text === null ? [] : [part.text]));
      return { id: "1" };
    },
    onSelectionChange: (listener: () => void) => {
      cursor.move = listener;
      return () => (cursor.move = () => undefined);
    },
    unfinished: () => Promise.resolve(null),
  } as unknown as DocumentHost;
  const audit = createAuditSession({
    host,
    store,
    abilities: createAbilities({ comments: hasComments, underlines: false, platform: "windows" }),
    loadRecord: () => Promise.resolve({ ...emptyRecord, settings: { ...emptyRecord.settings, ...settings } }),
    edition: currentEdition,
    rules: [],
    now: now ?? (() => Date.UTC(2026, 10, 24, 12, minute++)),
    delay: () => Promise.resolve(),
  });
  await audit.open();
  return { audit, store, cursor, edits, shown, slow, commented, parts, kept: () => readAudit(parts) };
}

type Audit = Awaited<ReturnType<typeof openAudit>>["audit"];

/** Says who works. */
export const enter = (audit: Audit, who = martin, id = "m1"): Promise<readonly Assessment[]> =>
  audit.identify({ voice: "auditor", id }, who);

/** A verdict without a reason. */
export const say = (audit: Audit, expectation: string, verdict: Verdict): Promise<void> =>
  audit.setVerdict({ expectation, verdict, gravity: null, reason: "" });

/** The audit that is open. */
export function accountIn(audit: Audit): OpenAudit {
  const state: AuditState = audit.state.get();
  if (state.status !== "open") throw new Error(state.status);
  return state;
}

/** What each voice says of an attendu, by name. */
export const verdictsOn = (expectation: string, assessments: readonly Assessment[]): readonly string[] =>
  assessments.flatMap(({ name, expectations }) =>
    expectations.filter((one) => one.expectation === expectation).map(({ verdict }) => `${name}: ${verdict}`),
  );

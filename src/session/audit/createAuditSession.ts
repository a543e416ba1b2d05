import { compareSheets, emptyAudit, findScores, readSheets, type AuditRecord } from "../../audit";
import { fold } from "../../document";
import type { Dossier } from "../../dossier";
import { HostError } from "../../host";
import { RecordError } from "../../record";
import { attempt } from "../exclusively";
import { failureOf } from "../failureOf";
import { followCaret } from "../followCaret";
import { createStore } from "../store";
import { criterionAt } from "./caret";
import { createDesk, type AuditDesk, type AuditParts } from "./desk";
import { createDocumentJobs } from "./documentJobs";
import { createScoring } from "./scoring";
import { observationFlags } from "./observationFlags";
import { auditCommentPrefix } from "./prefix";
import type { SheetName } from "./states";
import { createTakeIn } from "./takeIn";
import type { AuditSession } from "./types";

/** The audit of the open document, over any host. */
export function createAuditSession(parts: AuditParts): AuditSession {
  const desk = createDesk(parts);
  const here = createStore<number | null>(null);
  return {
    state: desk.state,
    work: desk.work,
    here,
    open: () => open(desk),
    refresh: () => refresh(desk),
    ...createScoring(desk),
    ...createDocumentJobs(desk),
    ...createTakeIn(desk),

    follow: () =>
      followCaret({
        host: desk.host,
        delay: desk.delay,
        isBusy: () => desk.work.get().status === "working",
        onRest(paragraph) {
          const reading = desk.reading();
          if (reading) here.set(criterionAt(reading.dossier, paragraph));
        },
      }),

    goTo: (location) => attempt(() => desk.host.select(location)),
  };
}

/** Reads and recognises; scores that cannot be used are told and left alone. */
async function open(desk: AuditDesk): Promise<void> {
  if (desk.state.get().status === "opening") return;
  const me = desk.account()?.me ?? null;
  desk.state.set({ status: "opening" });
  try {
    const { parts, dossier, edition } = await desk.read();
    const found = findScores(parts, dossier);
    const record = found?.record ?? emptyAudit(edition.id);
    desk.show({
      record,
      origin: found?.origin ?? "nothing",
      me,
      differences: found?.origin === "part" ? compareSheets(record, readSheets(dossier, record.policy)) : [],
      staleSheets: found?.origin === "part" ? lackingSheets(desk, record, dossier) : new Set(),
      heldSheets: new Set(),
      areCommentsStale: areCommentsLacking(record, dossier),
      recovered: found?.origin === "sheets" ? dossier : null,
      saving: { status: "kept" },
    });
  } catch (error) {
    if (error instanceof RecordError) {
      desk.state.set({ status: "refused", code: error.code, parts: desk.reading()?.parts ?? [] });
      return;
    }
    desk.state.set(failureOf(error));
    if (!(error instanceof HostError)) throw error;
  }
}

/** Reads the document again under an open audit: what was said, and what is still to be shown of it, stays as it is. */
async function refresh(desk: AuditDesk): Promise<void> {
  if (!desk.account()) return;
  await desk.read();
  desk.show({});
}

/** Visible tables that an audit of this record has, and that do not stand in the dossier. */
function lackingSheets(desk: AuditDesk, record: AuditRecord, { auditSheets }: Dossier): ReadonlySet<SheetName> {
  const standing = new Set(auditSheets.map(({ criterion }): SheetName => criterion ?? "synthesis"));
  return new Set([...desk.sheetsOf(record)].filter((name) => !standing.has(name)));
}

/** Whether a constat that is anchored on words has no comment there. */
function areCommentsLacking(record: AuditRecord, dossier: Dossier): boolean {
  const standing = new Set(dossier.documents.flatMap(({ comments }) => comments.map(({ text }) => fold(text))));
  return observationFlags(record, dossier).some(({ text }) => !standing.has(fold(auditCommentPrefix + text)));
}

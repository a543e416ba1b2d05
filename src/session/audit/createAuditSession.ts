import { compareSheets, emptyAudit, findScores, readSheets } from "../../audit";
import { HostError } from "../../host";
import { RecordError } from "../../record";
import { followCaret } from "../followCaret";
import { createStore } from "../store";
import { criterionAt } from "./caret";
import { createDesk, type AuditDesk, type AuditParts } from "./desk";
import { createDocumentJobs } from "./documentJobs";
import { createScoring } from "./scoring";
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

    async goTo(location) {
      try {
        await desk.host.select(location);
        return null;
      } catch (error) {
        if (error instanceof HostError) return error.code;
        throw error;
      }
    },
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
    desk.recovered = found?.origin === "sheets" ? dossier : null;
    const record = found?.record ?? emptyAudit(edition.id);
    desk.show({
      record,
      origin: found?.origin ?? "nothing",
      me,
      differences: found?.origin === "part" ? compareSheets(record, readSheets(dossier, record.policy)) : [],
      staleSheets: new Set(),
      heldSheets: new Set(),
      saving: { status: "kept" },
    });
  } catch (error) {
    if (error instanceof RecordError) {
      desk.state.set({ status: "refused", code: error.code, parts: desk.reading()?.parts ?? [] });
      return;
    }
    const isExpected = error instanceof HostError;
    const [code, detail] = isExpected ? [error.code, error.detail] : (["failed", String(error)] as const);
    desk.state.set({ status: "failed", code, detail });
    if (!isExpected) throw error;
  }
}

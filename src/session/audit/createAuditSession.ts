import { compareStandingSheets, emptyAudit, findScores, type AuditRecord } from "../../audit";
import { fold } from "../../document";
import type { Dossier } from "../../dossier";
import { HostError } from "../../host";
import { RecordError } from "../../record";
import { attempt } from "../exclusively";
import { failureOf } from "../failureOf";
import { recallHandedBack, rememberHandedBack } from "./handedBack";
import { followCaret } from "../followCaret";
import { createStore } from "../store";
import { criterionAt } from "./caret";
import { createWritings } from "./createWritings";
import { createWorkspace, type AuditWorkspace, type AuditDeps } from "./createWorkspace";
import { createDocumentJobs } from "./documentJobs";
import { createLocalCopy } from "./localCopy";
import { createScoring } from "./scoring";
import { observationFlags } from "./observationFlags";
import { auditCommentPrefix } from "./prefix";
import type { SheetName } from "./states";
import { createTakeIn } from "./takeIn";
import type { AuditSession } from "./types";

/** The audit of the open document, over any host. */
export function createAuditSession(parts: AuditDeps): AuditSession {
  const workspace = createWorkspace(parts);
  const here = createStore<number | null>(null);
  rememberHandedBack(workspace);
  const local = createLocalCopy(workspace);
  const scoring = createScoring(workspace);
  return {
    state: workspace.state,
    work: workspace.work,
    here,
    open: () => open(workspace),
    refresh: () => refresh(workspace),
    local,
    ...scoring,
    setVerdict: (entry) => scoring.setVerdict(local.complete(entry)),
    async rename(who) {
      local.rename(who);
      await scoring.rename(who);
    },
    ...createDocumentJobs(workspace),
    ...createWritings(workspace),
    ...createTakeIn(workspace),

    follow: () =>
      followCaret({
        host: workspace.host,
        delay: workspace.delay,
        isBusy: () => workspace.work.get().status === "working",
        find: () => workspace.host.caret(),
        onRest(paragraph) {
          const reading = workspace.reading();
          if (reading) here.set(criterionAt(reading.dossier, paragraph));
        },
      }),

    goTo: (location) => attempt(() => workspace.host.select(location)),
  };
}

/** Reads and recognises; scores that cannot be used are told and left alone. */
async function open(workspace: AuditWorkspace): Promise<void> {
  if (workspace.state.get().status === "opening") return;
  const isFirst = workspace.state.get().status === "closed";
  const before = workspace.account();
  const me = before?.me ?? null;
  // A write at work may end while the document is read: what it wrote may not be in that reading.
  const isUnsaved = before !== null && workspace.hasUnsaved();
  workspace.state.set({ status: "opening" });
  try {
    const { parts, dossier, edition, settings } = await workspace.read();
    const found = findScores(parts, dossier);
    const handedBack = isFirst && !found ? recallHandedBack(workspace) : null;
    if (handedBack) return workspace.state.set(handedBack);
    const there = found?.record ?? emptyAudit(edition.id);
    const record = isUnsaved ? workspace.withUnsaved(there, before.record) : there;
    const standing = found?.origin === "part" ? compareStandingSheets(record, dossier, edition, settings) : null;
    const behind = [...(standing?.behind ?? [])].map((criterion): SheetName => criterion ?? "synthesis");
    workspace.show({
      record,
      origin: found?.origin ?? "nothing",
      me,
      differences: standing?.differences ?? [],
      staleSheets: new Set(standing ? [...lackingSheets(workspace, record, dossier), ...behind] : []),
      heldSheets: new Set(),
      areCommentsStale: areCommentsLacking(record, dossier),
      recovered: found?.origin === "sheets" ? dossier : null,
      former: before?.former ?? null,
      saving: { status: "kept" },
    });
    if (isUnsaved) await workspace.save();
  } catch (error) {
    if (error instanceof RecordError) {
      workspace.state.set({ status: "refused", code: error.code, parts: workspace.reading()?.parts ?? [] });
      return;
    }
    workspace.state.set(failureOf(error));
    if (!(error instanceof HostError)) throw error;
  }
}

/** Reads the document again under an open audit: what was said, and what is still to be shown of it, stays as it is. */
async function refresh(workspace: AuditWorkspace): Promise<void> {
  if (!workspace.account()) return;
  await workspace.read();
  workspace.show({});
}

/** Visible tables that an audit of this record has, and that do not stand in the dossier. */
function lackingSheets(
  workspace: AuditWorkspace,
  record: AuditRecord,
  { auditSheets }: Dossier,
): ReadonlySet<SheetName> {
  const standing = new Set(auditSheets.map(({ criterion }): SheetName => criterion ?? "synthesis"));
  return new Set([...workspace.sheetsOf(record)].filter((name) => !standing.has(name)));
}

/** Whether a constat that is anchored on words has no comment there. */
function areCommentsLacking(record: AuditRecord, dossier: Dossier): boolean {
  const standing = new Set(dossier.documents.flatMap(({ comments }) => comments.map(({ text }) => fold(text))));
  return observationFlags(record, dossier).some(({ text }) => !standing.has(fold(auditCommentPrefix + text)));
}

import type { AuditSession, Session, ReadonlyStore } from "../../session";
import type { FailedAction } from "./actionWords";
import { evidenceAction, fixAction, flagAction, insertAction, underlineAction } from "./failedAction";
import type { ReportedFailure } from "./failureText";

/** Writes a failure in the developer's console: what was asked, the code, what is left, Word's own code and place. */
function logFailure(action: FailedAction, { code, detail, leaves }: ReportedFailure): void {
  console.warn(`[LdM] ${action}: ${code}${leaves ? `, leaves ${leaves}` : ""}`, detail ?? "");
}

/** Logs why a jump did not work, and hands the reason on. */
export async function loggedJump<Code extends ReportedFailure["code"]>(
  action: FailedAction,
  jump: Promise<Code | null>,
): Promise<Code | null> {
  const code = await jump;
  if (code !== null) logFailure(action, { code });
  return code;
}

/** Logs each failure of a session once, until the returned function is called. */
export function logFailures(session: Session): () => void {
  return stopAll([
    onFailed(session.check, () => "check"),
    onFailed(session.flags, ({ task }) => flagAction[task]),
    onFailed(session.underlines, ({ task }) => underlineAction[task]),
    onFailed(session.fixes, ({ task }) => fixAction[task]),
    onFailed(session.insert, ({ task }) => insertAction[task]),
    onFailed(session.outlineReading, () => "read-outline"),
    onFailed(session.insertCaret, () => "find-caret"),
    onFailed(session.evidence.state, () => "read-evidence"),
    onFailed(session.evidence.work, evidenceAction),
    onFailed(session.record, () => "read-record"),
    logEach(session.record, (state) => {
      const code = state.status === "ready" ? state.failure : null;
      return code === null ? null : [`record-${session.recordTask.get() ?? "change"}`, { code }];
    }),
    logEach(session.unfinished, (state) => {
      const failure = state.status === "found" ? state.failure : null;
      return failure && [`resolve-${failure.how}`, failure];
    }),
  ]);
}

/** The same for an audit, whose part of the session comes later. */
export function logAuditFailures(session: AuditSession): () => void {
  return stopAll([
    onFailed(session.state, () => "open-audit"),
    onFailed(session.work, ({ job }) => `audit-${job}`),
    logEach(session.state, (state) => {
      const saving = state.status === "open" ? state.saving : null;
      return saving?.status === "not-kept" ? ["score", saving] : null;
    }),
  ]);
}

/** A store whose state may be a failure. */
type Failing = { readonly status: string } | ({ readonly status: "failed" } & ReportedFailure);

function onFailed<T extends Failing>(
  task: ReadonlyStore<T>,
  actionOf: (state: Extract<T, { status: "failed" }>) => FailedAction,
): () => void {
  return logEach(task, (state) => (isFailed(state) ? [actionOf(state), state] : null));
}

function isFailed<T extends Failing>(state: T): state is Extract<T, { status: "failed" }> & ReportedFailure {
  return state.status === "failed";
}

/** Listens to a store. A failure that stays while what is around it changes is logged once. */
function logEach<T>(
  task: ReadonlyStore<T>,
  failureOf: (state: T) => readonly [FailedAction, ReportedFailure] | null,
): () => void {
  let last: ReportedFailure["code"] | null = null;
  return task.subscribe(() => {
    const failure = failureOf(task.get());
    if (failure && failure[1].code !== last) logFailure(...failure);
    last = failure?.[1].code ?? null;
  });
}

function stopAll(stops: readonly (() => void)[]): () => void {
  return () => stops.forEach((stop) => stop());
}

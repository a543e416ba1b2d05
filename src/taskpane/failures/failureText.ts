import type { HostErrorCode, WriteLeaves } from "../../host";
import { recordErrorSentence, type RecordErrorCode } from "../../record";
import { actionWords, type ActionKind, type FailedAction } from "./actionWords";
import { reasonWords } from "./reasonWords";

/** A failure as a state of the session reports it. */
export interface ReportedFailure {
  readonly code: HostErrorCode | RecordErrorCode;
  readonly detail?: string;
  readonly leaves?: WriteLeaves;
}

/** What stands where nothing of it was written. */
const standing: Record<ActionKind, string> = {
  read: "",
  place: "",
  write: "Rien n’a été changé.",
  undo: "Le document n’a pas changé.",
};

const wayOut = "terminez, ou revenez à l’état d’avant, en haut du volet.";
const between = `Une partie est écrite\u00a0: ${wayOut}`;
/** A Word that never answers may have written nothing, a part or all. */
const unknown = `Ce qui est écrit n’est pas connu\u00a0: quand Word répond, ${wayOut}`;

/**
 * The one sentence of a failure: what failed, why, what stands now, what to do. `recordSentence`: for codes of what the
 * document keeps, in lower case and with its full stop.
 */
export function failureText(
  action: FailedAction,
  failure: ReportedFailure,
  recordSentence: (code: RecordErrorCode) => string = recordErrorSentence,
): string {
  const { kind, none, partly = none, why, next, ...words } = actionWords[action];
  const { code, leaves } = failure;
  const whole = words.standing ?? (leaves === "before" ? standing[kind] : "");
  if (!isHostCode(code)) return joined(`${none}\u00a0: ${recordSentence(code)}`, whole);
  const reason = reasonWords[code][kind];
  const head = (what: string): string => `${what}\u00a0: ${why?.[code] ?? reason.why}${laterWrite(failure)}.`;
  if (leaves === "between" && code === "silent") return joined(head(`${none}, ou pas entièrement`), unknown);
  if (leaves === "between") return joined(head(partly), between, wordCode(failure));
  return joined(head(none), whole, next?.[code] ?? reason.next, wordCode(failure));
}

function joined(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

function isHostCode(code: HostErrorCode | RecordErrorCode): code is HostErrorCode {
  return code in reasonWords;
}

/** What was asked for in the later write that stands in the way. */
function laterWrite({ code, detail = "" }: ReportedFailure): string {
  return code === "covered" && detail !== "" ? `\u00a0: «\u00a0${detail}\u00a0»` : "";
}

/** Word's own code, for whoever is asked for help; its words are localised and never shown. Our own errors have none. */
function wordCode({ code, detail = "" }: ReportedFailure): string {
  const [name] = /^[A-Z][A-Za-z]+/.exec(detail) ?? [];
  return code === "failed" && name && !/Error$/.test(name) ? `(code Word\u00a0: ${name})` : "";
}

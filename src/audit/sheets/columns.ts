import { fold } from "../../document";
import { emptyEntries } from "../emptyAudit";
import type { AuditRecord, Entries, Speaker, Voice } from "../types";
import { shownLine } from "./text";

/** A column of a sheet: whose words stand in it, and the name over them. */
export interface VoiceColumn {
  readonly entries: Entries;
  /** Unlike any other of the same sheet. */
  readonly label: string;
}

/** Names of the columns that are no person's. */
export const voiceLabels: Readonly<Record<Exclude<Voice, "auditor">, string>> = {
  consensus: "Consensus",
  school: "Auto-évaluation",
};

const unnamed = "Auditeur";

/**
 * The columns of a record: each auditor's, what all agreed on, the school's own evaluation beside. An audit in which
 * nobody spoke has one to write in.
 */
export function columnsOf({ entries }: Pick<AuditRecord, "entries">): readonly VoiceColumn[] {
  const auditors = entries.filter(({ voice }) => voice === "auditor");
  const spoken = auditors.length > 0 ? auditors : [emptyEntries({ voice: "auditor", id: "" })];
  const taken = new Set<string>(Object.values(voiceLabels).map(keyOf));
  const named = spoken.map((one, rank) => {
    const name = shownLine(one.name) || `${unnamed}\u00a0${rank + 1}`;
    let label = name;
    for (let count = 2; taken.has(keyOf(label)); count++) label = `${name} (${count})`;
    taken.add(keyOf(label));
    return { entries: one, label };
  });
  const others = (["consensus", "school"] as const).flatMap((voice) => {
    const own = entries.find((one) => one.voice === voice);
    return own ? [{ entries: own, label: voiceLabels[voice] }] : [];
  });
  return [...named, ...others];
}

/** Who speaks in a column of that name. The id is that of the name: a sheet holds no other. */
export function speakerOf(label: string): Speaker & { readonly name: string } {
  const key = keyOf(label);
  if (/^consensus/.test(key)) return { voice: "consensus", id: "consensus", name: "" };
  if (/^autoevaluation/.test(key)) return { voice: "school", id: "school", name: "" };
  const name = shownLine(label);
  const isUnnamed = new RegExp(`^${fold(unnamed)}\\d*$`).test(key);
  return { voice: "auditor", id: `lu${key}`, name: isUnnamed ? "" : name.replace(/ \(\d+\)$/, "") };
}

/** Letters and digits of a name; code points of letters that are not ours. */
function keyOf(label: string): string {
  return [...fold(label)]
    .map((sign) => (/[a-z0-9]/.test(sign) ? sign : /[\p{L}\p{N}]/u.test(sign) ? sign.codePointAt(0)!.toString(16) : ""))
    .join("");
}

import type { EvidenceEntry } from "../../src/evidence";
import type { EvidenceFields } from "../../src/session";
import type { Pane } from "./pane";

/** What a person says of a piece of that title. */
export function fieldsOf(title: string): EvidenceFields {
  return { title, type: "Procès-verbal", date: "12/03/2024", proves: "", file: "", page: "" };
}

/** The key of the piece of that number, or of that title, by the last reading. */
export function keyOf({ session }: Pane, words: string): string {
  const state = session.evidence.state.get();
  const entries: readonly EvidenceEntry[] = state.status === "read" ? state.view.entries : [];
  const found = entries.find(({ item }) => item.number === words || item.title === words);
  if (!found) throw new Error(`no piece « ${words} »`);
  return found.key;
}

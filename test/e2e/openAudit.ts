import type { Browser } from "playwright-core";
import { readAudit, auditNamespace, type AuditRecord } from "../../src/audit";
import { readCustomXml } from "../../src/ooxml";
import { openStage, type Stage, type StageOptions } from "./openStage";

/** Who works in a pane. */
export interface Auditor {
  readonly name: string;
  readonly position: string;
}

/** Opens a document in an auditor's pane, on the view « Auditer », introduced. */
export async function openAudit(
  browser: Browser,
  bytes: Uint8Array,
  who: Auditor | null,
  options: StageOptions = {},
): Promise<Stage> {
  const stage = await openStage(browser, bytes, options);
  const { pane } = stage;
  await pane.getByRole("tab", { name: "À propos" }).click();
  await pane.getByRole("radio", { name: "Auditeur" }).click();
  await pane.getByRole("tab", { name: "Auditer" }).click();
  if (!who) return stage;
  await pane.getByRole("textbox", { name: "Nom" }).fill(who.name);
  await pane.getByRole("textbox", { name: "Fonction" }).fill(who.position);
  await pane.getByRole("button", { name: "Commencer" }).click();
  await pane.getByRole("tab", { name: "Noter" }).waitFor();
  return stage;
}

/** The scores in the document's part; null when it has none. */
export async function keptIn(stage: Stage): Promise<AuditRecord | null> {
  return readAudit(readCustomXml(await stage.file(), auditNamespace));
}

/** Waits until the last change is in the document. */
export async function settled({ pane }: Stage): Promise<void> {
  await pane.getByText("Gardé", { exact: true }).waitFor();
}

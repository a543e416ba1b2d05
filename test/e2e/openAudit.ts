import { readFileSync } from "node:fs";
import type { Browser, Frame } from "playwright-core";
import { readAudit, auditNamespace, type AuditRecord } from "../../src/audit";
import { readCustomXml } from "../../src/ooxml";
import { openStage, type Stage, type StageOptions } from "./openStage";

/** Who works in a pane. */
export interface Auditor {
  readonly name: string;
  readonly position: string;
}

/** Two auditors of one dossier. */
export const diarra: Auditor = { name: "Awa Diarra", position: "Inspectrice" };
export const martin: Auditor = { name: "Luc Martin", position: "Proviseur" };

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

/** What a person did: clicks and keys. */
export interface Effort {
  readonly clicks: number;
  readonly keys: number;
}

/** Chooses a file for the button of that label. */
export async function giveFile({ pane }: Stage, label: string, name: string, buffer: Buffer): Promise<void> {
  const file = { name, mimeType: "application/octet-stream", buffer };
  await pane.locator(`input[type=file][aria-label='${label}']`).setInputFiles(file);
}

/** Presses keys one after the other. */
export async function press({ page }: Stage, keys: string): Promise<number> {
  for (const key of keys) await page.keyboard.press(key);
  return keys.length;
}

/** Scores every attendu of a criterion that waits for a verdict « conforme », and its efficacité « évaluée ». */
export async function scoreCriterion(stage: Stage, criterion: number): Promise<Effort> {
  const { pane } = stage;
  const grid = pane.getByRole("list", { name: `Attendus du critère ${criterion}` });
  await grid.locator("button[aria-expanded=true]").click();
  const open = await grid.getByText("À évaluer").count();
  return { clicks: 1, keys: await press(stage, `${"c".repeat(open)}3`) };
}

/** Has the visible tables written, and waits for them. */
export async function writeSheets({ pane }: Stage): Promise<void> {
  await pane.getByRole("button", { name: "Écrire les fiches" }).click();
  await pane.getByText("Fiches à jour").waitFor();
}

/** The document that the pane opened in a window of its own. */
export async function openedDocument({ page }: Stage): Promise<Uint8Array> {
  const bytes = await page.evaluate(() => Array.from(window.stageWord.opened.at(-1) ?? []));
  return Uint8Array.from(bytes);
}

/** What axe-core finds in the pane: rule and element. Fluent's own focus guards are left out. */
export async function violations(pane: Frame): Promise<readonly string[]> {
  await pane.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  return pane.evaluate(async () => {
    type Result = { violations: { id: string; nodes: { html: string }[] }[] };
    const { axe: tool } = window as unknown as { axe: { run(what: object): Promise<Result> } };
    return (await tool.run({ exclude: ["[data-tabster-dummy]"] })).violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    );
  });
}

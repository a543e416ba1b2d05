import type { Locator } from "playwright-core";
import type { Stage } from "./openStage";

/** What the pane said once a step was over. */
export interface Outcome {
  readonly isDone: boolean;
  /** The sentence of the pane, without the words of its buttons. */
  readonly sentence: string;
}

/** What may be inserted at its place. */
export type PieceKind = "criterion" | "action" | "commitment";
/** What may be added where the cursor stands. */
export type RowKind = "objective" | "indicator" | "member";

// The French of the pane that the chains rest on stands here and nowhere else in them.
const views = {
  insert: { tab: "Insérer", section: "Insérer les tableaux officiels" },
  evidence: { tab: "Preuves", section: "Preuves" },
} as const;
const kinds: Record<PieceKind, string> = {
  criterion: "Un critère entier",
  action: "L’action suivante",
  commitment: "L’engagement suivant",
};
const rows: Record<RowKind, string> = {
  objective: "Ajouter un objectif",
  indicator: "Ajouter un indicateur",
  member: "Ajouter un membre de l’équipe",
};
const done = {
  inserted: /^Inséré\u00a0: /,
  removed: /^Retiré\u00a0: /,
  cited: /^Citée\u00a0: /,
  listed: /^(Bordereau à jour|Ligne ajoutée au bordereau)\u00a0: /,
  undone: /^Annulé\u00a0: /,
};

/** What the pane says of a criterion that stands already. */
export const alreadyThere = /^Ce critère est déjà dans le document/;

/** How long a step may take: a hostile Word makes each of its syncs late. */
const patience = 30_000;
/** How long a step may wait before it shows that it is at work. */
const grace = 400;

/** Inserts official content of a criterion « À sa place ». */
export async function insertPiece(stage: Stage, kind: PieceKind, criterion: number): Promise<Outcome> {
  const view = await openView(stage, "insert");
  for (const ticked of await view.getByRole("checkbox", { name: /^\d+\./, checked: true }).all())
    await ticked.uncheck();
  await view.getByRole("checkbox", { name: new RegExp(`^${criterion}\\.`) }).check();
  await view.getByRole("combobox", { name: /Que faut-il insérer/ }).selectOption({ label: kinds[kind] });
  await view.getByRole("radio", { name: "À sa place" }).check();
  return press(view, view.getByRole("button", { name: "Insérer", exact: true }), done.inserted);
}

/** What the picker says of a criterion: « 2 actions, 1 engagement »; empty where it says nothing. */
export async function standing(stage: Stage, criterion: number): Promise<string> {
  const view = await openView(stage, "insert");
  const box = view.getByRole("checkbox", { name: new RegExp(`^${criterion}\\.`) });
  const label = (await box.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent)) ?? "";
  return /\d+\u00a0actions?, \d+\u00a0engagements?$/.exec(label)?.[0] ?? "";
}

/** Adds a line with the cursor in a paragraph. */
export async function addRow(stage: Stage, kind: RowKind, caret: number): Promise<Outcome> {
  await stage.setCaret(caret);
  const view = await openView(stage, "insert");
  return press(view, view.getByRole("button", { name: rows[kind], exact: true }), done.inserted);
}

/** Takes the newest insertion back. */
export async function undoInsertion(stage: Stage): Promise<Outcome> {
  const view = await openView(stage, "insert");
  return press(view, view.getByRole("button", { name: /^Annuler cette insertion\s: / }).first(), done.removed);
}

/** Cites a new piece with the cursor in a paragraph. */
export async function citeNew(stage: Stage, caret: number, title: string): Promise<Outcome> {
  const view = await openCiteForm(stage, caret);
  const which = view.getByRole("combobox", { name: "Preuve", exact: true });
  await which
    .or(view.getByRole("textbox", { name: "Intitulé" }))
    .first()
    .waitFor();
  if (await which.isVisible()) await which.selectOption({ label: "Nouvelle preuve" });
  await view.getByRole("textbox", { name: "Intitulé" }).fill(title);
  await view.getByRole("textbox", { name: "Date" }).fill("12/03/2024");
  return press(view, view.getByRole("button", { name: "Citer au curseur", exact: true }), done.cited);
}

/** Cites a piece that the dossier knows, with the cursor in a paragraph. */
export async function citeKnown(stage: Stage, caret: number, title: string): Promise<Outcome> {
  const view = await openCiteForm(stage, caret);
  const which = view.getByRole("combobox", { name: "Preuve", exact: true });
  await which
    .or(view.getByRole("textbox", { name: "Intitulé" }))
    .first()
    .waitFor();
  if (!(await which.isVisible())) return { isDone: false, sentence: "nothing to choose a known piece from" };
  const option = which.locator("option", { hasText: title }).first();
  if ((await option.count()) === 0) return { isDone: false, sentence: `no piece « ${title} » to choose` };
  await which.selectOption((await option.getAttribute("value")) ?? "");
  return press(view, view.getByRole("button", { name: "Citer au curseur", exact: true }), done.cited);
}

/** Writes the list of evidence, or the line that the school's own list lacks. */
export async function writeList(stage: Stage): Promise<Outcome> {
  const view = await openView(stage, "evidence");
  const close = view.getByRole("button", { name: "Fermer", exact: true });
  if (await close.isVisible()) await close.click();
  await view.getByRole("tab", { name: "Bordereau" }).click();
  const button = view.getByRole("button", {
    name: /^(Insérer le bordereau|Mettre à jour le bordereau|Ajouter la ligne .*)$/,
  });
  return press(view, button.first(), done.listed);
}

/** Takes the last change of the evidence back. */
export async function undoEvidence(stage: Stage): Promise<Outcome> {
  const view = await openView(stage, "evidence");
  return press(view, view.getByRole("button", { name: "Annuler", exact: true }), done.undone);
}

async function openCiteForm(stage: Stage, caret: number): Promise<Locator> {
  await stage.setCaret(caret);
  const view = await openView(stage, "evidence");
  const opener = view.getByRole("button", { name: "Citer une preuve…" });
  if (await opener.isVisible()) await opener.click();
  return view;
}

async function openView({ pane }: Stage, name: keyof typeof views): Promise<Locator> {
  await pane.getByRole("tab", { name: views[name].tab, exact: true }).click();
  const view = pane.locator(`section[aria-label="${views[name].section}"]`);
  await view.and(pane.locator("[aria-busy=false]")).waitFor();
  return view;
}

/** Presses a button and waits for what the pane says of it: never longer for a refusal than for a success. */
async function press(view: Locator, button: Locator, expected: RegExp): Promise<Outcome> {
  if ((await button.count()) === 0) return { isDone: false, sentence: "no such button" };
  const before = (await look(view)).notices.join();
  await button.click();
  const start = Date.now();
  for (;;) {
    const { isBusy, notices } = await look(view);
    // The same sentence twice running may be the new one: it is taken for it once the view had time to show its work.
    if (!isBusy && (notices.join() !== before || Date.now() - start > grace)) {
      const sentence = notices.find((one) => expected.test(one)) ?? notices.join(" ");
      return { isDone: expected.test(sentence), sentence };
    }
    if (Date.now() - start > patience) return { isDone: false, sentence: "the pane is still at work" };
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Whether a view is at work, and what its messages say without the words of their buttons: both at one moment. */
function look(view: Locator): Promise<{ readonly isBusy: boolean; readonly notices: readonly string[] }> {
  return view.evaluate((section) => ({
    isBusy: section.getAttribute("aria-busy") === "true",
    notices: [...section.querySelectorAll("[role=status], [role=alert]")].flatMap((region) => {
      const copy = region.cloneNode(true) as HTMLElement;
      copy.querySelectorAll("button").forEach((button) => button.remove());
      const text = copy.textContent?.trim() ?? "";
      return text === "" ? [] : [text];
    }),
  }));
}

import type { Browser } from "playwright-core";
import { launchBrowser } from "../browser/launchBrowser";
import { diarra, keptIn, martin, openAudit, press, type Auditor } from "./openAudit";
import { sample, type Stage } from "./openStage";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const bytes = sample("d03-defauts-melanges");
const seed = 20261130;

/** Numbers in [0, 1[, the same for the same seed (mulberry32, public domain). */
function randomOf(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What the person said, and what she was typing. */
interface Words {
  readonly verdicts: Map<string, string>;
  readonly constats: Set<string>;
  /** Attendu of the motive being typed, with its text. */
  reason: readonly [string, string] | null;
  constat: string | null;
}

const keys = { c: "compliant", v: "unverified", o: "not-applicable" } as const;

/** What the document's part holds of her words, as `Words` has them. */
async function heldIn(stage: Stage, { name }: Auditor) {
  const own = (await keptIn(stage))?.assessments.find((one) => one.name === name);
  return {
    verdicts: new Map(
      own?.expectations.map(({ expectation, verdict, reason }) => [
        expectation,
        [verdict, reason].filter(Boolean).join(": "),
      ]),
    ),
    constats: new Set(own?.observations.map(({ text }) => text)),
  };
}

const sorted = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
const partTab = ({ pane }: Stage, name: string) => pane.getByRole("tab", { name, exact: true });

async function goTo({ pane }: Stage, criterion: number): Promise<void> {
  await pane.locator(`label[title^="${criterion}."]`).click();
  await pane.locator("ol button[aria-expanded=true]").click();
}

const currentOf = async ({ pane }: Stage): Promise<string> =>
  /^C\d+\.\d+/.exec((await pane.locator("ol button[aria-expanded=true]").textContent()) ?? "")![0];

/** The offer's sentence; null where there is none. */
async function offered({ pane }: Stage): Promise<string | null> {
  await pane.getByRole("tab", { name: "Noter" }).waitFor();
  const notice = pane.getByText(/pas dans le document\.|Commencé et pas encore gardé/);
  return (await notice.count()) > 0 ? notice.first().textContent() : null;
}

/** Waits until nothing said is still on its way to the document, if anything was said. */
const settled = ({ pane }: Stage): Promise<void> =>
  pane.getByText("Pas encore gardé…", { exact: true }).waitFor({ state: "detached" });

/** What the page was writing when it was killed is finished, as the pane asks, and the document read again. */
async function finishWrite({ pane }: Stage): Promise<void> {
  const scores = pane.getByRole("tab", { name: "Noter" });
  const finish = pane.getByRole("button", { name: "Terminer" });
  const again = pane.getByRole("button", { name: "Relire le dossier" });
  await scores.or(again).first().waitFor();
  if (!(await finish.isVisible())) return;
  await finish.click();
  await finish.waitFor({ state: "detached" });
  await again.click();
  await scores.waitFor();
}

async function takeUp(stage: Stage): Promise<void> {
  await stage.pane.getByRole("button", { name: "Reprendre", exact: true }).click();
  await settled(stage);
}

test("the page killed at twenty seeded moments: what was said is in the document or offered, what was typed is in its field", async () => {
  const random = randomOf(seed);
  const below = (n: number): number => Math.floor(random() * n);
  let stage = await openAudit(browser, bytes, diarra);
  const words: Words = { verdicts: new Map(), constats: new Set(), reason: null, constat: null };
  let saved = bytes;
  let asides = 0;

  const keepReason = async () => {
    await stage.page.keyboard.press("Enter");
    if (words.reason) words.verdicts.set(words.reason[0], `non-compliant: ${words.reason[1]}`);
    words.reason = null;
  };
  const acts: readonly (() => Promise<void>)[] = [
    // Verdicts, one key each.
    async () => {
      await goTo(stage, 1 + below(8));
      for (let rest = 1 + below(3); rest > 0; rest--) {
        const id = await currentOf(stage);
        const key = (["c", "v", "o"] as const)[below(3)]!;
        await press(stage, key);
        const reason = /: (.*)$/.exec(words.verdicts.get(id) ?? "")?.[1];
        words.verdicts.set(id, [keys[key], reason].filter(Boolean).join(": "));
      }
    },
    // A motive, kept or still being typed.
    async () => {
      await goTo(stage, 1 + below(8));
      const id = await currentOf(stage);
      await press(stage, "nm");
      const field = stage.pane.locator("textarea:focus");
      await field.waitFor();
      const text = `Motif ${++asides}`;
      const reason = /: (.*)$/.exec(words.verdicts.get(id) ?? "")?.[1];
      words.verdicts.set(id, ["non-compliant", reason].filter(Boolean).join(": "));
      await field.fill(text);
      words.reason = [id, text];
      if (random() < 0.5) await keepReason();
    },
    // A constat, kept or still being written.
    async () => {
      await partTab(stage, "Constats").click();
      const add = stage.pane.getByRole("button", { name: /^Ajouter un constat/ });
      if (await add.isVisible()) await add.click();
      words.constat = `Constat ${++asides}`;
      await stage.pane.getByRole("textbox", { name: "Constat" }).fill(words.constat);
      if (random() < 0.5) {
        await stage.pane.getByRole("button", { name: "Garder le constat" }).click();
        words.constats.add(words.constat);
        words.constat = null;
      }
    },
  ];

  for (let kill = 1; kill <= 20; kill++) {
    for (let rest = 1 + below(2); rest > 0 && words.reason === null; rest--) {
      await partTab(stage, "Noter").click();
      await acts[below(acts.length)]!();
      if (random() < 0.2) {
        await settled(stage);
        // Word saves the document now: what comes later is not in that file.
        saved = await stage.file();
      }
    }
    expect(await stage.faults()).toEqual([]);
    const isReload = random() < 0.4;
    stage = isReload ? await stage.reload() : await stage.openAgain(saved);
    await finishWrite(stage);

    const sentence = await offered(stage);
    const held = await heldIn(stage, diarra);
    const lost = [...words.verdicts].filter(([id, said]) => held.verdicts.get(id) !== said);
    const unseen = [...words.constats].filter((text) => !held.constats.has(text));
    const where = `kill ${kill}, seed ${seed}: ${sentence}`;
    const count = (one: string, n: number): string | null => (n === 0 ? null : `${n}\u00a0${one}${n < 2 ? "" : "s"}`);
    for (const part of [count("verdict", lost.length), count("constat", unseen.length)])
      if (part !== null) expect([where, sentence?.includes(part)]).toEqual([where, true]);
    // What the killed page was writing may be in the document since the new one read it.
    if (!isReload && lost.length + unseen.length === 0)
      expect([where, sentence?.includes("dans le document")]).not.toContain(true);
    expect([where, sentence?.includes("un constat") ?? false]).toEqual([where, words.constat !== null]);
    if (words.reason !== null) {
      expect(sentence).toContain(`le motif de ${words.reason[0]}`);
      await goTo(stage, Number(/\d+/.exec(words.reason[0])![0]));
      const fields = stage.pane.getByRole("textbox", { name: /^Motif/ });
      const texts = await fields.evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
      expect([where, texts]).toEqual([where, expect.arrayContaining([words.reason[1]])]);
      await fields.nth(texts.indexOf(words.reason[1])).focus();
      await keepReason();
    }
    // Not everybody answers at once; what is said again is offered no more.
    if (kill === 20 || random() < 0.6) {
      if ((await offered(stage))?.includes("dans le document")) await takeUp(stage);
      await settled(stage);
      const now = await heldIn(stage, diarra);
      expect([where, sorted(now.verdicts)]).toEqual([where, sorted(words.verdicts)]);
      expect([...now.constats].sort()).toEqual([...words.constats].sort());
    }
  }
  expect(stage.outside).toEqual([]);
  await stage.close();
}, 240_000);

test("on a shared computer, with clocks apart, each auditor is offered her own words and loses none", async () => {
  let stage = await openAudit(browser, bytes, diarra);
  const { page } = stage;
  const change = async (to: Auditor) => {
    await stage.pane.getByRole("button", { name: "Changer" }).click();
    await stage.pane.getByRole("textbox", { name: "Nom" }).fill(to.name);
    await stage.pane.getByRole("textbox", { name: "Fonction" }).fill(to.position);
    await stage.pane.getByRole("radio", { name: /^Une autre personne/ }).check();
    await stage.pane.getByRole("button", { name: "Commencer" }).click();
    await stage.pane.getByText(`${to.name}, ${to.position}`).waitFor();
  };
  // The clock is three hours ahead, then right.
  await page.clock.setFixedTime("2026-11-30T13:42:00.000Z");
  stage = await stage.openAgain();
  await goTo(stage, 1);
  await press(stage, "cc");
  await settled(stage);
  await page.clock.setFixedTime("2026-11-30T10:42:00.000Z");
  // Word dies; the second person sits down before the first one answered.
  stage = await stage.openAgain();
  expect(await offered(stage)).toMatch(/^2\u00a0verdicts de \d+\u00a0h\u00a042 n’étaient pas dans le document\.$/);
  await change(martin);
  expect(await offered(stage)).toBeNull();
  await goTo(stage, 1);
  await press(stage, "vv");
  await settled(stage);
  const saved = await stage.file();
  await press(stage, "v");
  stage = await stage.openAgain(saved);
  expect(await offered(stage)).toMatch(/^1\u00a0verdict de /);
  await change(diarra);
  expect(await offered(stage)).toMatch(/^2\u00a0verdicts de /);
  await takeUp(stage);
  await change(martin);
  await takeUp(stage);
  expect(sorted((await heldIn(stage, diarra)).verdicts).map(([, verdict]) => verdict)).toEqual(
    Array(2).fill("compliant"),
  );
  expect(sorted((await heldIn(stage, martin)).verdicts).map(([, verdict]) => verdict)).toEqual(
    Array(3).fill("unverified"),
  );

  // Erased in « À propos », it is offered to nobody.
  await stage.pane.getByRole("tab", { name: "À propos" }).click();
  await stage.pane.getByRole("button", { name: "Effacer ces saisies" }).click();
  await stage.pane.getByText(/^Saisies effacées de cet ordinateur/).waitFor();
  stage = await stage.openAgain();
  await stage.pane.getByRole("tab", { name: "Auditer" }).click();
  expect(await offered(stage)).toBeNull();
  expect(await stage.faults()).toEqual([]);
  await stage.close();
}, 120_000);

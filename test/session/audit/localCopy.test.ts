import { emptyAudit, formerAuditOf, noteFormer, sign, type FormerGap } from "../../../src/audit";
import { currentEdition } from "../../../src/guide";
import type { ComputerMemory } from "../../../src/host";
import type { ObservationDraft } from "../../../src/session";
import { readDocx } from "../../../src/ooxml";
import { at, martin, say as sayIn, wholeAudit } from "../../helpers/audits";
import { accountIn, dossierOf, complete, enter, fileOf, openAudit, say } from "./opened";

const diarra = { name: "Awa Diarra", position: "Inspectrice" };
const luc = { name: "Luc Petit", position: "Proviseur" };
/** The hidden id of a browser, which whoever sits at it shares. */
const browser = "poste1";
const observation: ObservationDraft = {
  ...{ id: "o1", criterion: 1, kind: "vigilance", text: "Carte non jointe.", basis: "dossier" },
  ...{ evidence: "", anchor: null },
};

/** The audit of 2021, with an écart. */
const previousAudit = wholeAudit(
  sayIn("C3.2", { verdict: "non-compliant", gravity: "minor", reason: "Convention non jointe." }),
  (record) => sign(record, martin, "2021-11-24", at),
)(dossierOf(complete));

/** A computer that keeps what JSON can hold; `address`: of the document, none while it was never saved. */
function computerOf(address = "C:/dossier.docx") {
  const kept = new Map<string, string>();
  const here = { address };
  const memory: ComputerMemory = {
    read: (name) => JSON.parse(kept.get(name + here.address) ?? "null") as unknown,
    keep: (name, value) =>
      void (value === null ? kept.delete(name + here.address) : kept.set(name + here.address, JSON.stringify(value))),
    hasAddress: () => here.address !== "",
    count: () => kept.size,
    clear: () => kept.clear(),
  };
  return { computer: memory, here, kept };
}

/** A pane opened on the document as it was last saved: without scores where nothing is said. */
async function pane(computer: ComputerMemory, who = diarra, options: Parameters<typeof openAudit>[0] = {}) {
  const opened = await openAudit({ computer, ...options });
  await enter(opened.audit, who, browser);
  return { ...opened, local: opened.audit.local };
}

test("what Word lost with it is offered at the next opening, and goes into the document once it is taken up", async () => {
  const { computer } = computerOf();
  const first = await pane(computer);
  await say(first.audit, "C1.1", "compliant");
  await first.audit.setVerdict({
    expectation: "C1.2",
    verdict: "non-compliant",
    gravity: "minor",
    reason: "Sans date.",
  });
  await first.audit.setEffectiveness(1, "planned");
  await first.audit.setComment(2, "À suivre.");
  await first.audit.putObservation(observation);
  await first.audit.setOpinion("reserved", "Voir la carte.");
  expect(first.local.unsaved.get()).toBeNull();
  const said = accountIn(first.audit).own!;

  const next = await pane(computer);
  expect(next.local.unsaved.get()).toMatchObject({
    entered: { counts: { verdict: 2, effectiveness: 1, comment: 1, observation: 1, opinion: 1, text: 0 } },
    owner: null,
  });
  await next.local.takeUp();
  expect(next.local.unsaved.get()).toBeNull();
  const [kept] = next.kept()!.assessments;
  const wordsOf = ({ expectations, criteria, observations, opinion }: typeof said) =>
    JSON.parse(
      JSON.stringify({ expectations, criteria, observations, opinion }, (key, value: unknown) =>
        /^at$|At$/.test(key) ? "" : value,
      ),
    ) as unknown;
  expect(wordsOf(kept!)).toEqual(wordsOf(said));
  expect(kept).toMatchObject(diarra);
});

test("what the document holds is not offered, nor what it says later", async () => {
  const { computer } = computerOf();
  const first = await pane(computer);
  await say(first.audit, "C1.1", "compliant");
  const saved = [...first.parts];
  await say(first.audit, "C1.2", "unverified");
  const next = await pane(computer, diarra, { parts: [...first.parts] });
  expect(next.local.unsaved.get()).toBeNull();
  const older = await pane(computer, diarra, { parts: saved });
  expect(older.local.unsaved.get()).toMatchObject({ entered: { counts: { verdict: 1 } } });
  // Said anew: the older word of this computer is no news.
  await say(older.audit, "C1.2", "compliant");
  expect(older.local.unsaved.get()).toBeNull();
  await older.local.takeUp();
  expect(accountIn(older.audit).own!.expectations.map(({ verdict }) => verdict)).toEqual(["compliant", "compliant"]);
});

test("pieces looked at and what became of former écarts are offered too", async () => {
  const { computer } = computerOf();
  const record = noteFormer(emptyAudit(currentEdition.id), formerAuditOf(previousAudit, at));
  const [gap] = record.formerGaps as [FormerGap];
  const first = await pane(computer, diarra, { record });
  await first.audit.lookAt("C1A101", "confirms");
  await first.audit.lookAt("C1A102", "not-found");
  await first.audit.followUp(gap.id, "lifted");
  expect(first.local.unsaved.get()).toBeNull();

  const beforeImport = await pane(computer);
  expect(beforeImport.local.unsaved.get()).toMatchObject({ entered: { counts: { look: 2, followUp: 0 } } });
  const next = await pane(computer, diarra, { record });
  expect(next.local.unsaved.get()).toMatchObject({ entered: { counts: { look: 2, followUp: 1, verdict: 0 } } });
  await next.local.takeUp();
  expect(next.local.unsaved.get()).toBeNull();
  expect(next.kept()).toMatchObject({
    followUps: [{ gap: gap.id, outcome: "lifted" }],
    evidenceLooks: [
      { piece: "C1A101", finding: "confirms", day: "2026-11-24" },
      { piece: "C1A102", finding: "not-found", day: "2026-11-24" },
    ],
  });
});

test("what is said before the offer is answered takes nothing of it away", async () => {
  const { computer } = computerOf();
  const first = await pane(computer);
  await say(first.audit, "C1.1", "compliant");
  await say(first.audit, "C1.2", "compliant");
  const next = await pane(computer);
  await say(next.audit, "C1.1", "unverified");
  await say(next.audit, "C2.1", "compliant");
  const last = await pane(computer);
  await last.local.takeUp();
  expect(accountIn(last.audit).own!.expectations.map((one) => [one.expectation, one.verdict])).toEqual([
    ["C1.1", "unverified"],
    ["C1.2", "compliant"],
    ["C2.1", "compliant"],
  ]);
});

test("a motive said before its verdict is taken up keeps it, and a verdict the motive", async () => {
  const { computer } = computerOf();
  const first = await pane(computer);
  for (const expectation of ["C1.1", "C1.2"])
    await first.audit.setVerdict({ expectation, verdict: "non-compliant", gravity: "major", reason: "Sans date." });
  const next = await pane(computer);
  await next.audit.setVerdict({ expectation: "C1.1", verdict: null, gravity: null, reason: "Sans date ni lieu." });
  await say(next.audit, "C1.2", "unverified");
  expect(next.local.unsaved.get()).toBeNull();
  expect(accountIn(next.audit).own!.expectations).toMatchObject([
    { verdict: "non-compliant", gravity: "major", reason: "Sans date ni lieu." },
    { verdict: "unverified", gravity: null, reason: "Sans date." },
  ]);
});

test("what somebody else’s clock dated ahead, and the document then lost, is offered in its last words", async () => {
  const { computer } = computerOf();
  const at = (hour: number) => ({ now: () => Date.UTC(2026, 10, 24, hour) });
  const ahead = await pane(computerOf().computer, diarra, at(15));
  await say(ahead.audit, "C1.1", "compliant");
  const saved = [...ahead.parts];
  const here = await pane(computer, diarra, { ...at(12), parts: [] });
  await say(here.audit, "C2.1", "compliant");
  here.parts.splice(0, 1, ...saved);
  await say(here.audit, "C1.1", "unverified");
  const next = await pane(computer, diarra, { ...at(13), parts: [...saved] });
  await next.local.takeUp();
  expect(accountIn(next.audit).own!.expectations.map(({ verdict }) => verdict)).toEqual(["unverified", "compliant"]);
});

test("forgotten, it is on this computer no more; what the document holds stays, should Word die unsaved", async () => {
  const { computer } = computerOf();
  const first = await pane(computer);
  await say(first.audit, "C1.1", "compliant");
  const saved = [...first.parts];
  await say(first.audit, "C1.2", "compliant");
  first.local.typeReason("C1.3", "Pas de");
  const next = await pane(computer, diarra, { parts: saved });
  next.local.forget();
  expect(next.local.unsaved.get()).toBeNull();
  expect(next.local.reasons.get()).toEqual({});
  expect((await pane(computer, diarra, { parts: saved })).local.unsaved.get()).toBeNull();
  expect((await pane(computer)).local.unsaved.get()).toMatchObject({ entered: { counts: { verdict: 1 } } });
});

test("nobody is offered another person’s words, and everybody finds her own again", async () => {
  const { computer } = computerOf();
  const hers = await pane(computer);
  await say(hers.audit, "C1.1", "compliant");
  hers.local.typeReason("C1.1", "Vu en");
  hers.local.typeObservation(observation);
  await enter(hers.audit, luc, browser);
  expect([hers.local.unsaved.get(), hers.local.reasons.get(), hers.local.observation.get()]).toEqual([null, {}, null]);
  const his = await pane(computer, luc);
  expect(his.local.unsaved.get()).toBeNull();
  await say(his.audit, "C1.1", "unverified");
  const again = await pane(computer, { ...diarra, name: "DIARRA awa" });
  await again.local.takeUp();
  expect(accountIn(again.audit).own!.expectations).toMatchObject([{ verdict: "compliant" }]);
  expect(again.local.reasons.get()).toEqual({ "C1.1": "Vu en" });
  expect(again.local.observation.get()).toEqual(observation);
});

test("of somebody of the same name and another fonction, it is said whose words they are, and they stay apart", async () => {
  const { computer } = computerOf();
  const first = await pane(computer);
  await say(first.audit, "C1.1", "compliant");
  first.local.typeReason("C1.2", "Pas de");
  const other = await pane(computer, { ...diarra, position: "IEN" });
  expect(other.local.unsaved.get()).toMatchObject({ owner: diarra, reasons: ["C1.2"] });
  expect(other.local.reasons.get()).toEqual({});
  await say(other.audit, "C2.1", "compliant");
  expect((await pane(computer)).local.unsaved.get()).toMatchObject({
    entered: { counts: { verdict: 1 } },
    owner: null,
  });
  await other.local.takeUp();
  expect(accountIn(other.audit).own!.expectations).toHaveLength(2);
  expect(other.local.reasons.get()).toEqual({ "C1.2": "Pas de" });
  expect((await pane(computer, { ...diarra, position: "IEN" })).local.unsaved.get()).toMatchObject({
    entered: { counts: { verdict: 2 } },
    owner: null,
  });
});

test("a person of that name and fonction whom the document knows is somebody else", async () => {
  const { computer } = computerOf();
  const first = await pane(computer);
  await say(first.audit, "C1.1", "compliant");
  const saved = [...first.parts];
  await say(first.audit, "C1.2", "compliant");
  const second = await openAudit({ computer, parts: saved });
  await second.audit.identify({ voice: "auditor", id: "poste2" }, { ...diarra, position: "IEN" }, null);
  expect(second.audit.local.unsaved.get()).toBeNull();
});

test("a corrected name takes its copy with it", async () => {
  const { computer } = computerOf();
  const first = await pane(computer);
  await say(first.audit, "C1.1", "compliant");
  const renamed = { ...diarra, name: "Awa Diarra-Petit" };
  await first.audit.rename(renamed);
  await say(first.audit, "C1.2", "compliant");
  expect((await pane(computer)).local.unsaved.get()).toBeNull();
  expect((await pane(computer, renamed)).local.unsaved.get()).toMatchObject({ entered: { counts: { verdict: 2 } } });
});

test.each([
  ["a file saved at the same place", "C:/dossier.docx", "d03-defauts-melanges"],
  ["a document never saved", "", "d03-defauts-melanges"],
  ["an empty template, never saved either", "", "d02-modele-vierge"],
])("%s is offered nothing of another dossier, and takes nothing from it", async (_name, address, name) => {
  const { computer } = computerOf(address);
  const first = await pane(computer);
  await say(first.audit, "C1.1", "compliant");
  const second = await pane(computer, diarra, { document: readDocx(fileOf(name)), now: () => Date.UTC(2026, 10, 25) });
  expect(second.local.unsaved.get()).toBeNull();
  await say(second.audit, "C1.2", "unverified");
  expect((await pane(computer)).local.unsaved.get()).toMatchObject({ entered: { counts: { verdict: 1 } } });
});

test("« Version à rendre » is not undone by it; scores put back are kept again", async () => {
  const { computer } = computerOf();
  const first = await pane(computer);
  await say(first.audit, "C1.1", "compliant");
  await first.audit.handBack();
  expect((await pane(computer)).local.unsaved.get()).toBeNull();
  await first.audit.restore();
  expect((await pane(computer)).local.unsaved.get()).toMatchObject({ entered: { counts: { verdict: 1 } } });
});

test("what is being typed is kept until it is validated or emptied, and erased with the rest", async () => {
  const { computer, kept } = computerOf();
  const first = await pane(computer);
  first.local.typeReason("C1.3", "Pas de");
  first.local.typeReason("comment 2", "Voir");
  first.local.typeReason("comment 2", null);
  first.local.typeObservation(observation);
  expect(first.local.unsaved.get()).toBeNull();
  const next = await pane(computer);
  expect(next.local.unsaved.get()).toEqual({ entered: null, owner: null, reasons: ["C1.3"], hasObservation: true });
  expect(next.local.reasons.get()).toEqual({ "C1.3": "Pas de" });
  next.local.typeReason("C1.3", null);
  next.local.typeObservation(null);
  expect(next.local.unsaved.get()).toBeNull();
  expect(kept.size).toBe(0);
  next.local.typeReason("C1.3", "Pas de");
  computer.clear();
  next.local.lookAgain();
  expect([next.local.reasons.get(), next.local.unsaved.get()]).toEqual([{}, null]);
});

test("what cannot be read of it is left alone", async () => {
  const { computer, here } = computerOf();
  for (const value of ["x", [1, {}], [{ id: "1", owner: {}, of: {}, reasons: {} }]]) {
    computer.keep("audit", value);
    expect((await pane(computer)).local.unsaved.get()).toBeNull();
  }
  expect(here.address).not.toBe("");
});

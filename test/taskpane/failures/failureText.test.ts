import { auditErrorSentence } from "../../../src/audit";
import type { HostErrorCode } from "../../../src/host";
import { actionWords, type FailedAction } from "../../../src/taskpane/failures/actionWords";
import { evidenceAction, evidenceFailure } from "../../../src/taskpane/failures/failedAction";
import { failureText } from "../../../src/taskpane/failures/failureText";
import { reasonWords } from "../../../src/taskpane/failures/reasonWords";

const actions = Object.keys(actionWords) as FailedAction[];
const codes = Object.keys(reasonWords) as HostErrorCode[];
/** A sentence with plain spaces, to read it here. */
const plain = (text: string): string => text.replace(/\u00a0/g, " ");
const told = (...call: Parameters<typeof failureText>): string => plain(failureText(...call));

describe("the sentence of a failure", () => {
  test("says what failed, why, what stands and what to do", () => {
    expect(told("insert", { code: "busy", leaves: "before" })).toBe(
      "L’insertion n’a pas été faite : Word est occupé. Rien n’a été changé. Fermez la boîte de dialogue ouverte, ou attendez un instant, puis recommencez.",
    );
    expect(told("undo-insert", { code: "changed", leaves: "before" })).toBe(
      "L’insertion n’a pas été annulée : ce texte a été modifié depuis, et ces modifications seraient perdues. Le document n’a pas changé. Remettez-le comme il était, ou corrigez-le vous-même dans Word.",
    );
  });

  test("a part that was written is told, with the way out instead of another try", () => {
    expect(told("evidence-list", { code: "busy", leaves: "between" })).toBe(
      "Le bordereau n’a été écrit qu’en partie : Word est occupé. Une partie est écrite : terminez, ou revenez à l’état d’avant, en haut du volet.",
    );
  });

  test("a Word that does not answer is not said to have written", () => {
    expect(told("evidence-list", { code: "silent", leaves: "between" })).toBe(
      "Le bordereau n’a pas été écrit, ou pas entièrement : Word ne répond pas. Ce qui est écrit n’est pas connu : quand Word répond, terminez, ou revenez à l’état d’avant, en haut du volet.",
    );
  });

  test("a passage that moved is told by what was asked: a jump, a write, an undo", () => {
    const texts = (["go-to-finding", "insert", "undo-insert"] as const).map((action) =>
      told(action, { code: "moved" }),
    );
    expect(texts[0]).toMatch(/il n’est plus dans le document tel qu’il a été lu\. Vérifiez de nouveau\.$/);
    expect(texts[1]).toMatch(/la place prévue n’est plus.*« Au curseur »\.$/);
    expect(texts[2]).toMatch(/ne se retrouve plus dans le document.*effacez-le vous-même/);
  });

  test("office-js #5484, #601: a write refused without a reason names viewing mode and check-out, a reading does not", () => {
    const failure = { code: "failed", detail: "GeneralException Range.insertText", leaves: "before" } as const;
    for (const action of ["insert", "undo-insert", "show-flags"] as const)
      expect(told(action, failure)).toMatch(/mode Affichage, passez en mode Édition ; s’il est à extraire/);
    expect(told("check", failure)).not.toMatch(/Affichage|extraire/);
  });

  test("what Word on the web refuses is told as what it cannot do, not as a protected document alone", () => {
    expect(told("insert", { code: "not-on-web", leaves: "before" })).toMatch(
      /Word sur le web ne sait pas le faire, ou ce document est protégé\. Rien n’a été changé\. Ouvrez le document dans l’application Word/,
    );
  });

  test("Word's own code stands at the end, its localised words never", () => {
    const at = (detail: string) => told("fix", { code: "failed", detail, leaves: "before" });
    expect(at("GeneralException Range.insertText")).toMatch(/rouvrez le document\. \(code Word : GeneralException\)$/);
    expect(at("Une erreur s’est produite")).not.toMatch(/produite/);
    expect(at("TypeError: x is undefined")).toMatch(/rouvrez le document\.$/);
    expect(told("fix", { code: "busy", detail: "HostIsBusy" })).not.toMatch(/HostIsBusy/);
  });

  test("what the document keeps has its own reasons", () => {
    expect(told("record-settings", { code: "too-big" })).toMatch(/^Les réglages n’ont pas été gardés : trop de /);
    expect(told("score", { code: "too-big" }, auditErrorSentence)).toBe(
      `Le dernier changement n’a pas été gardé : ${plain(auditErrorSentence("too-big"))}`,
    );
  });

  test("a change of the evidence is named by its task", () => {
    const work = { status: "failed", task: "rename", code: "too-big", detail: "record" } as const;
    expect(told(evidenceAction(work), evidenceFailure(work))).toMatch(
      /^Le numéro n’a pas été changé : .*Rien n’a été changé\.$/,
    );
  });

  test.each(codes)("%s: every action has a whole sentence that says what to do", (code) => {
    const faults = actions.flatMap((action) =>
      ([undefined, "before", "between"] as const).flatMap((leaves) => {
        const text = failureText(action, { code, ...(leaves && { leaves }), detail: "GeneralException" });
        const isWhole = /^[A-ZÉÀ].*[.)]$/.test(text) && !/undefined|\.\.|\s{2}/.test(text);
        const isTypeset = !/'|[^\u00a0][:;?!»]|«[^\u00a0]/.test(text);
        return isWhole && isTypeset && text.split(/(?<=\.) /).length > 1 ? [] : [text];
      }),
    );
    expect(faults).toEqual([]);
  });

  test("a later write that stands in the way is named", () => {
    expect(told("undo-insert", { code: "covered", detail: "Critère 1 : action 3", leaves: "before" })).toBe(
      "L’insertion n’a pas été annulée : une écriture faite ensuite s’y trouve : « Critère 1 : action 3 ». Le document n’a pas changé. Annulez d’abord cette écriture, puis recommencez.",
    );
  });

  test("two causes never share a sentence", () => {
    for (const action of actions) {
      const texts = codes.map((code) => failureText(action, { code, leaves: "before" }));
      expect(new Set(texts).size).toBe(codes.length);
    }
  });

  test("nothing is said to stand where nothing was to be written", () => {
    const reads = actions.filter((action) => ["read", "place"].includes(actionWords[action].kind));
    for (const action of reads) expect(told(action, { code: "busy", leaves: "before" })).not.toMatch(/changé/);
  });
});

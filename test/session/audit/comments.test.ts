import { HostError } from "../../../src/host";
import type { ObservationDraft } from "../../../src/session";
import { complete, dossierOf, enter, openAudit } from "./opened";

/** Words of the school's first long answer, for a constat to hang on. */
const quote = dossierOf(complete)
  .criteria[0]!.tables.flatMap(({ answers }) => answers)
  .find(({ state, text }) => state === "filled" && text.length > 20 && !text.includes("\n"))!.text;

const constat: ObservationDraft = {
  id: "o1",
  criterion: 1,
  kind: "strength",
  text: "Une équipe soudée",
  basis: "visit",
  evidence: "",
  anchor: { quote, where: "" },
};

/** An audit that somebody has entered, whose constats are shown as comments. */
async function scored() {
  const opened = await openAudit({ hasComments: true });
  await enter(opened.audit);
  /** The comments that the next write of the fiches asks for; null where it asks for none. */
  const written = async (): Promise<readonly string[] | null> => {
    await opened.audit.refreshSheets();
    return (
      opened.shown
        .splice(0)
        .at(-1)
        ?.show.map(({ text }) => text) ?? null
    );
  };
  return { ...opened, written };
}

describe("the comments of constats", () => {
  test("show a constat on its words, once for all", async () => {
    const { audit, written } = await scored();
    await audit.putObservation(constat);
    expect(await written()).toEqual([expect.stringMatching(/^Point fort, .*: Une équipe soudée — A\. Martin$/)]);
    expect(await written()).toBeNull();
  });

  test("follow a constat that is written otherwise", async () => {
    const { audit, written } = await scored();
    await audit.putObservation(constat);
    await written();
    await audit.putObservation({ ...constat, text: "Une équipe neuve" });
    expect(await written()).toEqual([expect.stringContaining("Une équipe neuve")]);
  });

  test("go with their constat", async () => {
    const { audit, written } = await scored();
    await audit.putObservation(constat);
    await written();
    await audit.removeObservation("o1");
    expect(await written()).toEqual([]);
  });

  test("follow the académie's words", async () => {
    const { audit, written } = await scored();
    await audit.putObservation(constat);
    await written();
    await audit.setPolicy({ fiveMinorsMakeMajor: false, labels: { "observation.strength": "atout" } });
    expect(await written()).toEqual([expect.stringMatching(/^Atout, /)]);
  });

  test("are written though a fiche is held back", async () => {
    const { audit, commented, written } = await scored();
    await audit.putObservation(constat);
    commented.add("ldm:audit:fiche:1").add("ldm:audit:synthese");
    expect(await written()).toEqual([expect.stringContaining("Une équipe soudée")]);
    commented.clear();
    expect(await written()).toBeNull();
  });

  test("are asked for again after Word refused them", async () => {
    const { audit, slow, written } = await scored();
    await audit.putObservation(constat);
    slow.write = Promise.reject(new HostError("busy"));
    expect(await written()).toBeNull();
    expect(audit.work.get()).toMatchObject({ status: "failed", job: "sheets" });
    slow.write = Promise.resolve();
    expect(await written()).toEqual([expect.stringContaining("Une équipe soudée")]);
  });
});

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import {
  auditNamespace,
  divergences,
  emptyAudit,
  freeId,
  instantIn,
  matchPerson,
  mergeAudits,
  readAudit,
  renamePerson,
  setAssessorDetails,
  setVerdict,
  type Assessor,
  type AuditRecord,
} from "../../src/audit";
import { currentEdition } from "../../src/guide";
import { readCustomXml } from "../../src/ooxml";

const at = "2026-11-24T12:00:00.000Z";
const fresh: Assessor = { voice: "auditor", id: "new" };
const known = (...people: readonly (readonly [id: string, name: string, position: string])[]) =>
  people.reduce(
    (record, [id, name, position]) => setAssessorDetails(record, { voice: "auditor", id }, { name, position }, at),
    emptyAudit(currentEdition.id),
  );
const inspectrice = { name: "Awa Diarra", position: "Inspectrice" };

describe("a person of a record", () => {
  test.each([
    ["as she wrote it", "Awa Diarra", "Inspectrice"],
    ["in capitals, the surname first", "DIARRA  Awa", "inspectrice"],
  ])("is known again %s", (_how, name, position) => {
    expect(matchPerson(known(["a", "Awa Diarra", "Inspectrice"]), fresh, { name, position })).toEqual({
      kind: "known",
      id: "a",
    });
  });

  test("is asked about where the fonction is another: a promotion, or a namesake", () => {
    const match = matchPerson(known(["a", "Awa Diarra", "Inspectrice"]), fresh, { ...inspectrice, position: "IEN" });
    expect(match).toMatchObject({ kind: "doubt", namesakes: [{ id: "a" }] });
  });

  test("is told from a namesake by the fonction, and asked about where neither has it", () => {
    const two = known(["a", "Awa Diarra", "Inspectrice"], ["b", "Awa Diarra", "Proviseure"]);
    expect(matchPerson(two, fresh, { ...inspectrice, position: "Proviseure" })).toEqual({ kind: "known", id: "b" });
    expect(matchPerson(two, fresh, { ...inspectrice, position: "IEN" })).toMatchObject({ kind: "doubt" });
    expect(matchPerson(two, fresh, { ...inspectrice, name: "Awa Diara" })).toEqual({ kind: "new", id: "new" });
  });

  test("is a name, not a browser: the second one at a computer never gets the id of the first", () => {
    const record = known(["new", "Anne LEROY", "IEN-ET"]);
    const match = matchPerson(record, fresh, { name: "Hugo BERNARD", position: "DDFPT" });
    expect(match.kind).toBe("new");
    expect(match).not.toMatchObject({ id: "new" });
    const both = known(["new", "Anne LEROY", "IEN-ET"], [freeId(record, fresh, "Hugo BERNARD"), "Hugo BERNARD", "x"]);
    expect(matchPerson(both, fresh, { name: "Bernard Hugo", position: "y" })).toEqual({ ...match, kind: "known" });
    expect(matchPerson(both, fresh, { name: "Anne LEROY", position: "y" })).toEqual({ kind: "known", id: "new" });
  });

  test("who is none of her namesakes gets an id that none of them ever has", () => {
    const record = known(["new", "Awa Diarra", "Inspectrice"]);
    const other = freeId(record, fresh, "Awa Diarra");
    const two = setAssessorDetails(record, { ...fresh, id: other }, { ...inspectrice, position: "IEN" }, at);
    expect(mergeAudits(two, record).record).toEqual(two);
    expect(mergeAudits(two, known(["new", "Hugo BERNARD", "x"])).record.assessments).toHaveLength(3);
  });

  test("whose name was corrected is known by the former one, in older copies too", () => {
    const older = setVerdict(known(["a", "Anne Leroi", "IEN"]), { ...fresh, id: "a" }, compliant("C1.1"), at);
    const later = renamePerson(
      older,
      { ...fresh, id: "a" },
      { name: "Anne Leroy", position: "IEN" },
      instantIn(older, 0),
    );
    const both = mergeAudits(later, older).record;
    expect(both).toEqual(later);
    expect(both.assessments).toMatchObject([{ id: "a", name: "Anne Leroy" }]);
    expect(matchPerson(later, { ...fresh, id: "a" }, { name: "Anne Leroi", position: "IEN" }).kind).toBe("known");
  });
});

const compliant = (expectation: string) => ({ expectation, verdict: "compliant", gravity: null, reason: "" }) as const;

describe("two people who shared one computer", () => {
  const copyOf = (name: string): AuditRecord =>
    readAudit(readCustomXml(readFileSync(resolve("test/audit/records", name)), auditNamespace))!;
  const [leroy, bernard] = [copyOf("meme-poste-leroy.docx"), copyOf("meme-poste-bernard.docx")];

  test("are two voices, whose divergences are shown; nothing of either is replaced", () => {
    const { record, superseded } = mergeAudits(leroy, bernard);
    expect(superseded).toEqual([]);
    expect(record.assessments.map(({ name }) => name).sort()).toEqual(["Anne LEROY", "Hugo BERNARD"]);
    for (const copy of [leroy, bernard])
      expect(record.assessments).toContainEqual({ ...copy.assessments[0]!, id: expect.any(String) as string });
    expect(divergences(record)).toMatchObject([
      { kind: "verdict", expectation: "C4.2" },
      { kind: "verdict", expectation: "C4.4" },
      { kind: "effectiveness", criterion: 4 },
    ]);
  });

  test("stay the same two however often and in whatever order their copies are merged", () => {
    const both = mergeAudits(leroy, bernard).record;
    expect(mergeAudits(bernard, leroy).record).toEqual(both);
    expect(mergeAudits(both, leroy).record).toEqual(both);
    expect(mergeAudits(bernard, both).record).toEqual(both);
  });

  const names = ["Anne LEROY", "Hugo BERNARD", "Awa DIARRA"];
  const copy = fc
    .array(fc.tuple(fc.constantFrom(...names), fc.constantFrom("C4.1", "C4.2"), fc.nat({ max: 5 })), {
      minLength: 1,
      maxLength: 6,
    })
    .map((said) =>
      said.reduce((record, [name, expectation, second]) => {
        const who = { name, position: "" };
        const match = matchPerson(record, fresh, who);
        const speaker = { ...fresh, id: match.kind === "doubt" ? "" : match.id };
        const now = instantIn(record, Date.parse(at) + second);
        return setVerdict(setAssessorDetails(record, speaker, who, at), speaker, compliant(expectation), now);
      }, emptyAudit("2026-01")),
    );
  const merged = (a: AuditRecord, b: AuditRecord): AuditRecord => mergeAudits(a, b).record;

  test("are as many voices as names, and merge to one record in every order", () => {
    fc.assert(
      fc.property(copy, copy, copy, (a, b, c) => {
        const all = merged(merged(a, b), c);
        expect(merged(a, merged(b, c))).toEqual(all);
        expect(merged(merged(c, b), a)).toEqual(all);
        expect(merged(all, b)).toEqual(all);
        const said = [a, b, c].flatMap(({ assessments }) => assessments.map(({ name }) => name));
        expect(all.assessments.map(({ name }) => name).sort()).toEqual([...new Set(said)].sort());
      }),
    );
  });
});

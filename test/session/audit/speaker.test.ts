import { emptyAudit, setAssessorDetails, type Assessor } from "../../../src/audit";
import { currentEdition } from "../../../src/guide";
import { speakerOf } from "../../../src/session/audit/account";

const at = "2026-11-24T12:00:00.000Z";
const fresh: Assessor = { voice: "auditor", id: "new" };
const known = (...people: readonly (readonly [id: string, name: string, position: string])[]) =>
  people.reduce(
    (record, [id, name, position]) => setAssessorDetails(record, { voice: "auditor", id }, { name, position }, at),
    emptyAudit(currentEdition.id),
  );

test.each([
  ["as she wrote it", "Awa Diarra", "Inspectrice"],
  ["after a promotion", "Awa Diarra", "Inspectrice honoraire"],
  ["in capitals, the surname first", "DIARRA  Awa", "inspectrice"],
])("a person is known again %s", (_how, name, position) => {
  expect(speakerOf(known(["a", "Awa Diarra", "Inspectrice"]), fresh, { name, position }).id).toBe("a");
});

test("somebody else is not, nor one of two namesakes whose functions are others", () => {
  const two = known(["a", "Awa Diarra", "Inspectrice"], ["b", "Awa Diarra", "Proviseure"]);
  expect(speakerOf(two, fresh, { name: "Awa Diarra", position: "Proviseure" }).id).toBe("b");
  expect(speakerOf(two, fresh, { name: "Awa Diarra", position: "IEN" }).id).toBe("new");
  expect(speakerOf(two, fresh, { name: "Awa Diara", position: "Inspectrice" }).id).toBe("new");
});

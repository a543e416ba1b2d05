import {
  removeObservation,
  emptyAudit,
  putObservation,
  scoredCriteria,
  setComment,
  setEffectiveness,
  setVerdict,
  type AuditRecord,
} from "../../src/audit";
import { currentEdition } from "../../src/guide";

const at = "2026-11-24T12:00:00.000Z";
const later = "2026-11-25T12:00:00.000Z";
const martin = { voice: "auditor", id: "a1" } as const;
const empty = emptyAudit(currentEdition.id);
const scored = ({ assessments }: AuditRecord) => scoredCriteria(assessments[0]!, currentEdition);
const constat = {
  id: "o1",
  criterion: 4,
  kind: "strength",
  text: "Une équipe",
  basis: "visit",
  evidence: "",
  anchor: null,
} as const;

describe("a criterion is scored", () => {
  test.each([
    [
      "by a verdict",
      2,
      setVerdict(empty, martin, { expectation: "C2.1", verdict: "compliant", gravity: null, reason: "" }, at),
    ],
    ["by its effectiveness alone", 3, setEffectiveness(empty, martin, 3, "implemented", at)],
    ["by a comment alone", 5, setComment(empty, martin, 5, "À suivre.", at)],
    ["by a constat alone", 4, putObservation(empty, martin, constat, at)],
  ])("%s", (_how, criterion, record) => {
    expect(scored(record)).toEqual([criterion]);
  });
});

describe("a criterion is scored no more", () => {
  test.each([
    [
      "when its verdict is withdrawn",
      setVerdict(
        setVerdict(empty, martin, { expectation: "C2.1", verdict: "compliant", gravity: null, reason: "" }, at),
        martin,
        { expectation: "C2.1", verdict: null, gravity: null, reason: "" },
        later,
      ),
    ],
    [
      "when its effectiveness is",
      setEffectiveness(setEffectiveness(empty, martin, 3, "implemented", at), martin, 3, null, later),
    ],
    ["when its constat is deleted", removeObservation(putObservation(empty, martin, constat, at), martin, "o1", later)],
  ])("%s", (_how, record) => {
    expect(scored(record)).toEqual([]);
  });
});

test("the criteria scored come in the edition's order", () => {
  const record = setComment(setComment(empty, martin, 6, "Oui", at), martin, 1, "Non", later);
  expect(scored(record)).toEqual([1, 6]);
});

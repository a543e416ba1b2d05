import {
  assessmentOf,
  confirmText,
  emptyAudit,
  hasStarted,
  noteText,
  putObservation,
  removeObservation,
  schoolAssessor,
  setComment,
  setEffectiveness,
  setOpinion,
  setVerdict,
} from "../../src/audit";
import { currentEdition } from "../../src/guide";
import { diallo, martin, opine, say, withDiallo } from "../helpers/audits";

const [early, late] = ["2026-11-24T12:00:00.000Z", "2026-11-25T12:00:00.000Z"] as const;
const none = emptyAudit(currentEdition.id);
const gap = { expectation: "C1.2", verdict: "non-compliant", gravity: "major", reason: "Aucune mesure." } as const;
const observation = {
  id: "o1",
  criterion: 1,
  kind: "strength",
  text: "Une équipe",
  basis: "visit",
  evidence: "C1-A1-02",
  anchor: { quote: "x", where: "y" },
} as const;

test("a verdict replaces the one before it; a gravity goes with « non conforme » alone", () => {
  const first = setVerdict(none, martin, gap, early);
  expect(assessmentOf(first, martin)!.expectations).toEqual([{ ...gap, at: early }]);
  const second = setVerdict(first, martin, { ...gap, verdict: "compliant" }, late);
  expect(assessmentOf(second, martin)!.expectations).toEqual([
    { ...gap, verdict: "compliant", gravity: null, at: late },
  ]);
});

test("what one assessor enters touches no other", () => {
  const both = setVerdict(withDiallo(say("C1.1", { verdict: "compliant" })(none)), diallo, gap, early);
  expect(assessmentOf(both, martin)!.expectations.map(({ expectation }) => expectation)).toEqual(["C1.1"]);
  expect(assessmentOf(both, diallo)!.expectations.map(({ expectation }) => expectation)).toEqual(["C1.2"]);
});

test("efficacité, comment and text of a criterion change one by one, each with its instant", () => {
  const entry = (record: typeof none) => assessmentOf(record, martin)!.criteria[0];
  const noted = noteText(setEffectiveness(none, martin, 3, "evaluated", early), martin, 3, "texte 1", early);
  const commented = setComment(noted, martin, 3, "À suivre.", late);
  expect(entry(commented)).toEqual({
    criterion: 3,
    effectiveness: "evaluated",
    effectivenessAt: early,
    comment: "À suivre.",
    commentAt: late,
    fingerprint: "texte 1",
    fingerprintAt: early,
  });
});

test("the text first scored stays until somebody confirms another", () => {
  const textOf = (record: typeof none) => assessmentOf(record, martin)!.criteria[0]!.fingerprint;
  const noted = noteText(none, martin, 3, "texte 1", early);
  expect(noteText(noted, martin, 3, "texte 2", late)).toBe(noted);
  expect(textOf(confirmText(noted, martin, 3, "texte 2", late))).toBe("texte 2");
});

test("a constat is replaced by the one of its id; removed, it leaves its id and none of its words", () => {
  const constats = (record: typeof none) => assessmentOf(record, martin)!.observations;
  const two = [observation, { ...observation, id: "o2" }, { ...observation, text: "Deux équipes" }].reduce(
    (record, one) => putObservation(record, martin, one, early),
    none,
  );
  expect(constats(two).map(({ id, text }) => [id, text])).toEqual([
    ["o1", "Deux équipes"],
    ["o2", "Une équipe"],
  ]);
  const removed = removeObservation(two, martin, "o1", late);
  expect(constats(removed)[0]).toMatchObject({
    id: "o1",
    text: "",
    evidence: "",
    anchor: null,
    isDeleted: true,
    at: late,
  });
  expect(removeObservation(two, martin, "o9", late)).toBe(two);
  expect(removeObservation(two, diallo, "o1", late)).toBe(two);
});

test.each<[string, boolean, (record: typeof none) => typeof none]>([
  ["nothing", false, (record) => record],
  ["a name", false, withDiallo],
  ["a verdict", true, say("C1.1", { verdict: "compliant" })],
  ["a verdict withdrawn", false, say("C1.1", { verdict: null })],
  ["the school's own verdict", false, say("C1.1", { verdict: "compliant" }, schoolAssessor)],
  ["an efficacité", true, (record) => setEffectiveness(record, martin, 1, "implemented", early)],
  ["a comment", true, (record) => setComment(record, martin, 1, "Oui.", early)],
  ["a comment withdrawn", false, (record) => setComment(record, martin, 1, "", early)],
  ["the text of a criterion", false, (record) => noteText(record, martin, 1, "texte", early)],
  ["a constat", true, (record) => putObservation(record, martin, observation, early)],
  [
    "a constat removed",
    false,
    (record) => removeObservation(putObservation(record, martin, observation, early), martin, "o1", late),
  ],
  ["an avis", true, opine("reserved")],
  ["an avis withdrawn", false, (record) => setOpinion(record, martin, { opinion: null, motive: "" }, early)],
])("an audit that holds %s has started: %s", (_what, expected, change) => {
  expect(hasStarted(change(none))).toBe(expected);
});

import { defineRule, type Audience } from "../../../src/checker";
import { currentEdition } from "../../../src/guide";
import { HostError, type DocumentHost } from "../../../src/host";
import { readDocx } from "../../../src/ooxml";
import { emptyRecord } from "../../../src/record";
import { createCheck } from "../../../src/session/check/createCheck";
import { writeDocx } from "../../../src/tables";

const document = readDocx(writeDocx([{ kind: "criterion", criterion: 1 }]));

/** A check by two rules, one for the school and one for its auditors; each writes down that it was run. */
function opened() {
  const run: Audience[] = [];
  const word = { fails: null as HostError | null };
  const ruleFor = (audience: Audience) =>
    defineRule({
      ...{ id: `for-${audience}`, code: audience, title: "", source: "our.rule", severity: "info", scope: "dossier" },
      ...{ audience, docs: { why: "", how: "" } },
      check: () => {
        run.push(audience);
        return [];
      },
    });
  const host: Pick<DocumentHost, "read"> = {
    read: () => (word.fails ? Promise.reject(word.fails) : Promise.resolve(document)),
  };
  const reports: boolean[] = [];
  const check = createCheck({
    host: host as DocumentHost,
    loadRecord: () => Promise.resolve(emptyRecord),
    loadAudit: () => Promise.resolve(null),
    edition: currentEdition,
    rules: [ruleFor("school"), ruleFor("auditor")],
    now: () => 0,
    pause: () => Promise.resolve(),
    onDossier: () => Promise.resolve(),
    onReport: (isOpening) => Promise.resolve(void reports.push(isOpening)),
  });
  return { check, run, word, reports };
}

test("a check made again without a word is for whom it was made last", async () => {
  const { check, run } = opened();
  await check.run();
  await check.run("auditor");
  await check.runAgain();
  expect(run).toEqual(["school", "auditor", "auditor"]);
});

test("only the check that the pane makes as it opens is said to be that one", async () => {
  const { check, reports } = opened();
  await check.run("school", "opening");
  await check.run();
  expect(reports).toEqual([true, false]);
});

test("nothing is underlined or flagged anew for a check that failed", async () => {
  const { check, word, reports } = opened();
  word.fails = new HostError("unreadable");
  await check.run();
  expect(check.state.get()).toMatchObject({ status: "failed", code: "unreadable" });
  expect(reports).toEqual([]);
});

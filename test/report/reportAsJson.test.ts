import { reportAsJson } from "../../src/report";
import { contentOf } from "./content";

const content = contentOf("d03-defauts-melanges", 2);
const keys = "rule severity criterion block table field objective indicator message text location".split(" ");

test("has the keys of the contract, in their order, and nothing of those set aside", () => {
  const report = JSON.parse(reportAsJson(content)) as { findings: object[] };
  expect(Object.keys(report)).toEqual(["edition", "file", "findings", "summary"]);
  expect(report.findings.map((finding) => Object.keys(finding))).toEqual(content.report.findings.map(() => keys));
});

test("those set aside stand apart when asked for, with why, who and when", () => {
  const report = JSON.parse(reportAsJson({ ...content, showDismissed: true })) as { dismissed: object[] };
  expect(Object.keys(report)).toEqual(["edition", "file", "findings", "dismissed", "summary"]);
  expect(report.dismissed.map((finding) => Object.keys(finding))).toEqual(
    Array<string[]>(2).fill([...keys, "reason", "by", "on"]),
  );
});

/** @jest-environment jsdom */
import "../helpers/textDecoder";
import axe from "axe-core";
import { reportAsHtml, type ReportContent } from "../../src/report";
import { contentOf, withText } from "./content";

const faulty = contentOf("d03-defauts-melanges");

/** The page as a browser reads it. */
function open(content: ReportContent): Document {
  return new DOMParser().parseFromString(reportAsHtml(content), "text/html");
}

const words = (element: Element | null): string => (element?.textContent ?? "").replace(/[ \n]+/g, " ").trim();

test("is one French page by itself: no script, nothing to fetch", () => {
  const page = open(faulty);
  expect(page.documentElement.lang).toBe("fr");
  expect(page.querySelectorAll("script, link, img, iframe, object, [src], [onclick], [style]")).toHaveLength(0);
  expect([...page.querySelectorAll("a")].every((link) => link.getAttribute("href")!.startsWith("#"))).toBe(true);
  expect(reportAsHtml(faulty)).not.toMatch(/https?:|url\(|@import/);
});

test("headings go down one by one, and every link has its target", () => {
  const page = open(faulty);
  const levels = [...page.querySelectorAll("h1, h2, h3, h4")].map(({ tagName }) => Number(tagName[1]));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level, index) => index > 0 && level - levels[index - 1]! > 1)).toEqual([]);
  const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const link of page.querySelectorAll("a")) expect(ids).toContain(link.getAttribute("href")!.slice(1));
});

test("tells every finding: what, where, what to do, why, on which words", () => {
  const items = [...open(faulty).querySelectorAll(".finding")].map(words);
  const { findings } = faulty.report;
  expect(items).toHaveLength(findings.length);
  findings.forEach(({ parts, source }, index) => {
    for (const part of [parts.what, parts.where, parts.how, parts.why, faulty.edition.references[source]!.quote]) {
      expect(items[index]).toContain(part);
    }
    const isOurs = faulty.edition.references[source]!.basis === "our-reading";
    expect(items[index]).toContain(isOurs ? "Notre lecture" : "Texte officiel");
  });
});

test("completeness is drawn and told: as long as its figures say, by criterion and for the whole", () => {
  const page = open(faulty);
  for (const { criterion, filled, required, indicators, proved } of faulty.report.summary.criteria) {
    const row = [...page.querySelectorAll("tbody tr")][criterion - 1]!;
    expect(words(row)).toContain(`${filled} sur ${required}`);
    expect(words(row)).toContain(`${proved} sur ${indicators}`);
    const [whole, part] = [...row.querySelectorAll(".filled rect")].map((rect) => Number(rect.getAttribute("width")));
    expect(part! / whole!).toBeCloseTo(filled / required, 2);
    expect(row.querySelector(".filled")!.getAttribute("aria-label")).toMatch(/^\d+\u00a0%$/);
  }
  expect(words(page.querySelector("tfoot"))).toMatch(/^Ensemble du dossier/);
});

test("a criterion that the dossier lacks has its line", () => {
  const { report } = faulty;
  const criteria = report.summary.criteria.filter(({ criterion }) => criterion !== 3);
  const page = open({ ...faulty, report: { ...report, summary: { ...report.summary, criteria } } });
  expect(words(page.querySelectorAll("tbody tr")[2]!)).toMatch(/^Critère 3 .* absent du dossier$/);
});

test("tells what is recorded of the school, and never the folders of a machine", () => {
  const settings = {
    school: "Lycée <Évariste & Galois>",
    uai: "0440000A",
    candidacy: "network" as const,
    members: ["LP Voltaire"],
  };
  const page = open(contentOf("d03-defauts-melanges", 0, settings));
  expect(words(page.querySelector("h1"))).toBe("Lycée <Évariste & Galois>");
  const facts = words(page.querySelector("dl"));
  for (const fact of [
    "d03-defauts-melanges.docx",
    "0440000A",
    "en réseau",
    "LP Voltaire",
    "janvier 2026",
    "1er novembre 2026",
  ])
    expect(facts).toContain(fact);
  expect(page.documentElement.outerHTML).not.toContain("somebody");
});

test("what the dossier says stays text", () => {
  const text = `<script>alert("x")</script><img src=x onerror=alert('y')>`;
  const page = open(withText(faulty, text));
  expect(page.querySelectorAll("script, img")).toHaveLength(0);
  expect(words(page.querySelector(".finding .what"))).toContain(text);
});

test("those set aside stand apart, only when asked for", () => {
  const content = contentOf("d03-defauts-melanges", 2);
  expect(open(content).querySelector("#ecartes")).toBeNull();
  const items = [...open({ ...content, showDismissed: true }).querySelectorAll(".dismissed")].map(words);
  expect(items).toHaveLength(2);
  expect(items[0]).toContain("Vu avec le chef d’établissement <hier>");
  expect(items[0]).toContain("C. Martin, le 1er novembre 2026");
});

test("a clean dossier says so", () => {
  expect(words(open(contentOf("d01-dossier-complet")).querySelector("main"))).toContain("Rien à signaler.");
});

test.each(["d01-dossier-complet", "d03-defauts-melanges"])("axe finds nothing in %s", async (name) => {
  const { head, body, documentElement } = open({ ...contentOf(name, 1), showDismissed: true });
  document.documentElement.lang = documentElement.lang;
  // jsdom reads no page margin boxes.
  head.querySelector("style")!.remove();
  document.head.replaceWith(head);
  document.body.replaceWith(body);
  // jsdom draws nothing: contrasts are seen in a browser (test/e2e/report.test.ts).
  const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { runRules, type Finding } from "../../src/checker";
import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { allRules } from "../../src/rules";
import { rewritings } from "./rewritings";
import { restructurings } from "./structures";

/** Whole dossiers of four makes: official, with faults, with free headers, with its annex apart. */
const names = ["d01-dossier-complet", "d03-defauts-melanges", "d04-entetes-libres", "d07-annexe-separee"];
const part = "word/document.xml";

const fileOf = (name: string, file: string): string => resolve(__dirname, "../dossiers", name, file);

function withBody(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  parts[part] = strToU8(change(strFromU8(parts[part]!)));
  return zipSync(parts, { level: 0 });
}

/** Every text of a body rewritten; a line feed is a line break. */
const withTexts =
  (rewrite: (text: string) => string) =>
  (xml: string): string =>
    xml.replace(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g, (_, text: string) =>
      escape(rewrite(unescape(text)))
        .split("\n")
        .map((line) => `<w:t xml:space="preserve">${line}</w:t>`)
        .join("<w:br/>"),
    );

const entities: readonly (readonly [string, string])[] = [
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&apos;", "'"],
  ["&amp;", "&"],
];
const unescape = (text: string): string => entities.reduce((left, [from, to]) => left.replaceAll(from, to), text);
const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const nameOf = ({ rule, severity, criterion, block, table, field, objective, indicator }: Finding): string =>
  [rule, severity, criterion, block, table, field, objective, indicator].join("/");

/** What is told of a dossier, in a fixed order. */
function told(bytes: Uint8Array, annex: Uint8Array | null, isTracked = false): readonly string[] {
  const dossier = readDossier([readDocx(bytes)], currentEdition, annex ? [readDocx(annex)] : []);
  const { findings, crashed } = runRules(dossier, allRules, { edition: currentEdition, referenceYear: 2026 });
  expect(crashed).toEqual([]);
  return findings
    .filter(({ rule }) => !isTracked || rule !== "revisions-left")
    .map(nameOf)
    .sort();
}

test.each(rewritings)("$name change a text of the dossiers", ({ rewrite }) => {
  const bodies = names.map((name) => strFromU8(unzipSync(readFileSync(fileOf(name, "dossier.docx")))[part]!));
  expect(bodies.map(withTexts(rewrite))).not.toEqual(bodies.map(withTexts((text) => text)));
});

describe.each(names)("%s", (name) => {
  const bytes = readFileSync(fileOf(name, "dossier.docx"));
  const annex = existsSync(fileOf(name, "annexe.docx")) ? readFileSync(fileOf(name, "annexe.docx")) : null;
  const before = told(bytes, annex);

  test.each(rewritings)("$name change nothing of what is told", ({ rewrite }) => {
    const change = withTexts(rewrite);
    expect(told(withBody(bytes, change), annex && withBody(annex, change))).toEqual(before);
  });

  test.each(restructurings)("$name: nothing else is told", ({ change, isTracked }) => {
    const xml = strFromU8(unzipSync(bytes)[part]!);
    expect(change(xml)).not.toBe(xml);
    expect(told(withBody(bytes, change), annex, isTracked)).toEqual(before);
  });
});

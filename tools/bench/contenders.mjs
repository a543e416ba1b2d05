// What is measured: the whole engine, its floors, and what people would pick merely to extract the text.
import { unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import mammoth from "mammoth";
import { SaxesParser } from "saxes";
import { runRules } from "../../src/checker/index.ts";
import { readDossier } from "../../src/dossier/index.ts";
import { currentEdition } from "../../src/guide/index.ts";
import { readDocx } from "../../src/ooxml/index.ts";
import { allRules } from "../../src/rules/index.ts";

const main = "word/document.xml";
const inflate = (bytes) => unzipSync(bytes, { filter: ({ name }) => name === main })[main];
const decode = (bytes) => new TextDecoder("utf-8", { fatal: true }).decode(inflate(bytes));

// docx-preview looks for a browser when it is loaded.
const { window } = new JSDOM();
Object.assign(globalThis, {
  window,
  document: window.document,
  DOMParser: window.DOMParser,
  XMLSerializer: window.XMLSerializer,
  Node: window.Node,
});
const { parseAsync } = await import("docx-preview");

export const contenders = [
  {
    name: "engine",
    what: "the engine: unzip, read, recognise, check",
    run: (bytes) =>
      runRules(readDossier([readDocx(bytes)], currentEdition), allRules, {
        edition: currentEdition,
        referenceYear: 2026,
      }),
  },
  {
    name: "floor",
    what: "floor: inflate document.xml, one scan of its bytes",
    run: (bytes) => inflate(bytes).indexOf(0),
  },
  {
    name: "saxes",
    what: "inflate document.xml, one bare saxes pass",
    run: (bytes) => new SaxesParser({ xmlns: false, position: false }).write(decode(bytes)).close(),
  },
  { name: "reader", what: "our reader alone", run: (bytes) => readDocx(bytes) },
  {
    name: "mammoth",
    what: "mammoth, raw text only",
    rare: true,
    run: (bytes) => mammoth.extractRawText({ buffer: Buffer.from(bytes) }),
  },
  { name: "docx-preview", what: "docx-preview, parsing only (jsdom)", rare: true, run: (bytes) => parseAsync(bytes) },
];

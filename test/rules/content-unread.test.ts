import type { DocumentText, ReadWarning } from "../../src/document";
import rule from "../../src/rules/content-unread";
import { testRule } from "../helpers/testRule";

/** What could not be read, in or after the paragraph of these words. */
const unread =
  (words: string, ...warnings: readonly Pick<ReadWarning, "code" | "detail">[]) =>
  (document: DocumentText): DocumentText => {
    const paragraph = document.paragraphs.findIndex(({ text }) => text === words);
    return { ...document, warnings: warnings.map((warning) => ({ ...warning, paragraph })) };
  };
const chunk = { code: "alt-chunk", detail: "word/afchunk.docx" } as const;
const object = { code: "embedded-object", detail: "Excel.Sheet.12" } as const;
const what = (text: string) => expect.objectContaining({ what: text }) as never;

testRule(rule, {
  accept: [{ name: "an object outside what is asked for", changes: [unread("Lieux", object)] }],
  reject: [
    [
      "an imported file, with what and where",
      { changes: [unread("CDI et ateliers", chunk)], words: { "T7 lieux": "CDI et ateliers" } },
      [
        {
          criterion: null,
          block: null,
          severity: "info",
          parts: what(
            "Contenu qui n’a pas pu être lu\u00a0: un fichier importé (afchunk.docx) après «\u00a0CDI et ateliers\u00a0».",
          ),
        },
      ],
    ],
    [
      "an object in a cell that we expect to be filled",
      { changes: [unread("CDI et ateliers", object)], words: { "T7 lieux": "CDI et ateliers" } },
      [
        {
          parts: what(
            "Contenu qui n’a pas pu être lu\u00a0: un objet incorporé (Excel.Sheet.12) après «\u00a0CDI et ateliers\u00a0».",
          ),
        },
      ],
    ],
    ["five of them, once", { changes: [unread("Lieux", chunk, chunk, chunk, chunk, chunk)] }, [{ severity: "info" }]],
  ],
});

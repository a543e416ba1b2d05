import fc from "fast-check";
import { JSDOM } from "jsdom";
import {
  emptyRecord,
  readRecord,
  RecordError,
  writeRecord,
  type Dismissal,
  type DossierRecord,
  type EvidenceItem,
  type RecordErrorCode,
} from "../../src/record";

/** Any text that XML 1.0 can hold (2.2, Char). */
const text = fc
  .string({ unit: "binary", maxLength: 40 })
  .map((value) => value.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ""));
const maybe = fc.option(text, { nil: null });

const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const dismissal: fc.Arbitrary<Dismissal> = fc.record({
  key: text,
  rule: text,
  where: text,
  what: text,
  reason: text,
  by: text,
  on: text,
});

const item: fc.Arbitrary<EvidenceItem> = fc.record({
  id: fc.stringMatching(/^[A-Za-z0-9]{1,8}$/),
  number: text,
  title: text,
  type: text,
  date: text,
  proves: text,
  file: text,
  page: text,
});

const record: fc.Arbitrary<DossierRecord> = fc.record({
  settings: fc.record({
    school: maybe,
    uai: maybe,
    version: maybe,
    candidacy: fc.constantFrom(null, "individual" as const, "network" as const),
    members: fc.array(text, { maxLength: 4 }),
    referenceDate: fc.option(day, { nil: null }),
    edition: maybe,
    rulesOff: fc.array(text, { maxLength: 4 }),
  }),
  dismissals: fc.array(dismissal, { maxLength: 6 }),
  evidence: fc.record({
    place: fc.constantFrom("inside" as const, "apart" as const),
    items: fc.uniqueArray(item, { maxLength: 6, selector: ({ id }) => id }),
  }),
  unknown: fc.constant([]),
});

const part = (inside: string, attributes = 'version="1"'): string =>
  `<dossier xmlns="urn:dossier-lycee-des-metiers" ${attributes}>${inside}</dossier>`;

const codeOf = (...parts: string[]): RecordErrorCode | null => {
  try {
    readRecord(parts);
    return null;
  } catch (error) {
    if (error instanceof RecordError) return error.code;
    throw error;
  }
};

describe("the record", () => {
  test("is read back as it was written, whatever the words", () => {
    fc.assert(fc.property(record, (one) => expect(readRecord([writeRecord(one)])).toEqual(one)));
  });

  test("is one namespaced root without a declaration", () => {
    expect(writeRecord(emptyRecord)).toBe(
      '<dossier xmlns="urn:dossier-lycee-des-metiers" version="1"><settings></settings></dossier>',
    );
  });

  test("of a document without any is empty; equal parts are one", () => {
    expect(readRecord([])).toEqual(emptyRecord);
    expect(readRecord([part(""), part("")])).toEqual(emptyRecord);
  });

  test.each([
    [
      "an element of ours to come",
      '<verdict expectation="1.2">ok<!-- vu --></verdict>',
      "urn:dossier-lycee-des-metiers",
    ],
    [
      "a foreign element, its prefixes declared above or used in a value",
      '<o:note o:kind="o:a">x<o:i/></o:note>',
      "urn:other",
    ],
    ["an element of no namespace", '<plain xmlns="" a="&#xA;&quot;&lt;">&amp;]]&gt;&#xD;</plain>', ""],
    ["CDATA and instructions", "<later><![CDATA[<a> & b]]><?do this?></later>", "urn:dossier-lycee-des-metiers"],
  ])("keeps %s, and writes it back", (_name, inside, namespace) => {
    const source = part(`<settings><school>L</school></settings>${inside}`, 'xmlns:o="urn:other" version="1"');
    const once = readRecord([source]);
    expect(once.unknown).toHaveLength(1);
    const again = writeRecord({ ...once, settings: { ...once.settings, school: "M" } });
    expect(readRecord([again])).toEqual({ ...once, settings: { ...once.settings, school: "M" } });
    const [kept, first] = [parsed(again), parsed(source)].map(({ childNodes }) => childNodes[1] as Element);
    expect([kept!.namespaceURI ?? "", kept!.textContent]).toEqual([namespace, first!.textContent]);
    expect(attributesOf(kept!)).toEqual(attributesOf(first!));
  });

  const damaged = [
    ["not well formed", "<dossier"],
    ["another root", '<x xmlns="urn:dossier-lycee-des-metiers" version="1"/>'],
    ["no version", part("", "")],
    ["an unknown attribute", part("", 'version="1" colour="red"')],
    ["words between elements", part("oups")],
    ["a setting twice", part("<settings><uai>a</uai><uai>b</uai></settings>")],
    ["a setting that we would lose", part("<settings><logo/></settings>")],
    ["an attribute that we would lose", part('<settings><school lang="br">L</school></settings>')],
    ["a comment that we would lose", part("<settings><!-- vu --></settings>")],
    ["a candidacy that is none", part("<settings><candidacy>both</candidacy></settings>")],
    ["a date that is none", part("<settings><referenceDate>2026-02-30</referenceDate></settings>")],
    ["half a dismissal", part("<dismissal><key>k</key></dismissal>")],
    ["evidence without its place", part("<evidence/>")],
    [
      "a piece of evidence with more than we know",
      part('<evidence place="inside"><item id="a" toString=""/></evidence>'),
    ],
    ["two pieces of evidence of one id", part('<evidence place="apart"><item id="a"/><item id="a"/></evidence>')],
    ["a document type", `<!DOCTYPE a [<!ENTITY b "c">]>${part("")}`],
  ] as const;

  test.each(damaged)("with %s is told as damaged", (_name, xml) => expect(codeOf(xml)).toBe("damaged"));

  test("of a later version, or that stands twice with other words, is told and not read", () => {
    expect(codeOf(part("<settings><new/></settings>", 'version="2"'))).toBe("newer");
    expect(codeOf(part(""), part("<a/>"))).toBe("several");
  });

  test("stops where Word on the web would no longer read it", () => {
    const one: Dismissal = { key: "k", rule: "r", where: "", what: "", reason: "é".repeat(500), by: "", on: "" };
    const many = (count: number): DossierRecord => ({ ...emptyRecord, dismissals: Array<Dismissal>(count).fill(one) });
    expect(Buffer.byteLength(writeRecord(many(160)))).toBeLessThanOrEqual(200_000);
    expect(() => writeRecord(many(200))).toThrow(
      new RecordError("too-big", `${Buffer.byteLength(rawOf(200, one))} bytes`),
    );
  });
});

/** What 200 of them would be, written without our writer. */
function rawOf(count: number, { reason }: Dismissal): string {
  const each = `<dismissal><key>k</key><rule>r</rule><where></where><what></what><reason>${reason}</reason><by></by><on></on></dismissal>`;
  return part(`<settings></settings>${each.repeat(count)}`);
}

/** Another program's reading of XML: jsdom's. */
function parsed(xml: string): Element {
  return new new JSDOM().window.DOMParser().parseFromString(xml, "text/xml").documentElement;
}

function attributesOf({ attributes }: Element): readonly string[] {
  return [...attributes].filter(({ name }) => !name.startsWith("xmlns")).map(({ value }) => value);
}

import fc from "fast-check";
import { auditNamespace, emptyAudit, readAudit, setVerdict, writeAudit } from "../../src/audit";
import { RecordError, type RecordErrorCode } from "../../src/record";
import { audit } from "./arbitraries";
import { fullAudit } from "./fullAudit";

const part = (inside: string, attributes = 'version="1" edition="2026-01"'): string =>
  `<audit xmlns="${auditNamespace}" ${attributes}>${inside}</audit>`;
const voice = (inside: string): string => part(`<voice is="auditor" id="a1" name="" position="">${inside}</voice>`);

const codeOf = (...parts: string[]): RecordErrorCode | null => {
  try {
    readAudit(parts);
    return null;
  } catch (error) {
    if (error instanceof RecordError) return error.code;
    throw error;
  }
};

describe("the audit’s part", () => {
  test("is read back as it was written, whatever the words", () => {
    fc.assert(fc.property(audit, (one) => expect(readAudit([writeAudit(one)])).toEqual(one)));
  });

  test("is one namespaced root without a declaration", () => {
    expect(writeAudit(emptyAudit("2026-01"))).toBe(
      '<audit xmlns="urn:dossier-lycee-des-metiers:audit" version="1" edition="2026-01"><policy/></audit>',
    );
  });

  test("is none in a document without; equal parts are one", () => {
    expect(readAudit([])).toBeNull();
    expect(readAudit([part(""), part("")])).toEqual(emptyAudit("2026-01"));
  });

  test("keeps what it does not know, through a change", () => {
    const source = part('<later a="1">x<!-- y --></later><o:note xmlns:o="urn:other"/><!-- vu -->');
    const read = readAudit([source])!;
    expect(read.unknown).toHaveLength(3);
    const verdict = { expectation: "C1.1", verdict: "compliant", gravity: null, reason: "" } as const;
    const changed = setVerdict(read, { voice: "auditor", id: "a1" }, verdict, "2026-11-24T12:00:00.000Z");
    expect(readAudit([writeAudit(changed)])).toEqual(changed);
  });

  const damaged = [
    ["not well formed", "<audit"],
    ["another root", `<dossier xmlns="${auditNamespace}" version="1"/>`],
    ["no version", part("", 'edition="2026-01"')],
    ["no edition", part("", 'version="1"')],
    ["an attribute that we would lose", part("", 'version="1" edition="2026-01" colour="red"')],
    ["words between elements", part("oups")],
    ["a voice that is none", part('<voice is="jury" id="a1"/>')],
    ["a voice without an id", part('<voice is="auditor"/>')],
    ["two schools", part('<voice is="school" id="school"/><voice is="school" id="school"/>')],
    ["a consensus that nobody would hear", part('<voice is="consensus" id="other"/>')],
    ["a voice twice", part('<voice is="auditor" id="a"/><voice is="auditor" id="a"/>')],
    ["a verdict that is none", voice('<v of="C1.1" is="maybe"/>')],
    ["a verdict twice", voice('<v of="C1.1"/><v of="C1.1"/>')],
    ["an instant that is none", voice('<v of="C1.1" at="hier"/>')],
    ["an element that we would lose", voice("<photo/>")],
    ["a signature on no day", part('<voice is="auditor" id="a" signed="2026-02-30"/>')],
    ["a text that is not there", voice('<c of="1" text="0"/>')],
    ["half an anchor", voice('<o id="o1" of="1" is="strength" basis="visit" quote="x"/>')],
    ["two avis", voice("<opinion/><opinion/>")],
  ] as const;

  test.each(damaged)("with %s is told as damaged", (_name, xml) => expect(codeOf(xml)).toBe("damaged"));

  test("of a later version, or that stands twice with other words, is told and not read", () => {
    expect(codeOf(part("<new/>", 'version="2" edition="2026-01"'))).toBe("newer");
    expect(codeOf(part(""), part("<a/>"))).toBe("several");
  });

  test("of three auditors, their consensus and 150 constats fits, and what does not is refused", () => {
    const bytes = Buffer.byteLength(writeAudit(fullAudit(150)));
    expect(bytes).toBeLessThan(160_000);
    expect(() => writeAudit(fullAudit(2000))).toThrow(RecordError);
  });
});

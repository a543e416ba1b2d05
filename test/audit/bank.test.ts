import fc from "fast-check";
import { readBank, remarksFor, valuesOf, withoutRemark, withRemarks, writeBank, type Remark } from "../../src/audit";

const remark: fc.Arbitrary<Remark> = fc.record({
  criterion: fc.constantFrom(null, 1, 2, 8),
  kind: fc.constantFrom(...valuesOf("observation")),
  text: fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== ""),
});

const file = (constats: unknown, version: unknown = 1): string =>
  JSON.stringify({ format: "dossier-lycee-des-metiers/constats", version, constats });
const good: Remark = { criterion: 4, kind: "recommendation", text: "Joindre le bilan annuel des conventions." };

describe("the bank of remarks", () => {
  test("is read back as it was written", () => {
    fc.assert(
      fc.property(fc.array(remark), (list) => {
        const bank = withRemarks([], list);
        expect(readBank(writeBank(bank))).toEqual(bank);
      }),
    );
  });

  test("holds the same words once for a criterion and a kind, whatever their case and typography", () => {
    const again = { ...good, text: "joindre le bilan annuel des conventions." };
    const elsewhere = { ...again, criterion: null };
    expect(withRemarks([good], [again, elsewhere])).toEqual([good, elsewhere]);
    expect(withoutRemark([good, elsewhere], again)).toEqual([elsewhere]);
  });

  test("offers a criterion’s own remarks before those for any", () => {
    const any = { ...good, criterion: null, text: "Dater les annexes." };
    expect(remarksFor([any, good, { ...good, criterion: 2 }], 4)).toEqual([good, any]);
  });

  test.each([
    ["no JSON", "constats", "not-a-bank"],
    ["another file of ours", '{"format":"dossier-lycee-des-metiers/reglages","version":1}', "not-a-bank"],
    ["a later version", file([], 2), "newer"],
    ["no list", file({}), "invalid"],
    ["a kind that is none", file([{ ...good, kind: "praise" }]), "invalid"],
    ["a criterion that is none", file([{ ...good, criterion: 1.5 }]), "invalid"],
    ["blank words", file([{ ...good, text: " " }]), "invalid"],
    ["a value that we would lose", file([{ ...good, author: "A. Martin" }]), "invalid"],
    ["a text without end", file([{ ...good, text: "x".repeat(2001) }]), "invalid"],
  ])("refuses %s", (_name, text, fault) => expect(readBank(text)).toBe(fault));
});

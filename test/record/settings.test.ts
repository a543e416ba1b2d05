import fc from "fast-check";
import { emptyRecord, readSettingsFile, settingsFaults, uaiLetter, writeSettingsFile } from "../../src/record";
import type { DossierSettings } from "../../src/record";

const settings = (over: Partial<DossierSettings>): DossierSettings => ({ ...emptyRecord.settings, ...over });

describe("the UAI", () => {
  // Louis-le-Grand and Henri-IV (Paris), as published in the « Annuaire de l’éducation ».
  test.each(["0750655E", "0750654D"])("%s is well formed", (uai) =>
    expect(settingsFaults(settings({ uai }))).toEqual([]),
  );

  test.each([
    ["0750655D", "uai-letter"],
    ["0750656E", "uai-letter"],
    ["0750655e", "uai-form"],
    ["750655E", "uai-form"],
    ["07506551", "uai-form"],
    ["", "uai-form"],
  ])("%s: %s", (uai, fault) => expect(settingsFaults(settings({ uai }))).toEqual([fault]));

  test("has another letter as soon as one digit differs", () => {
    const digits = fc.integer({ min: 0, max: 9999999 }).map((number) => String(number).padStart(7, "0"));
    fc.assert(
      fc.property(digits, fc.nat(6), fc.integer({ min: 1, max: 9 }), (uai, place, shift) => {
        const digit = (Number(uai[place]) + shift) % 10;
        const other = uai.slice(0, place) + digit + uai.slice(place + 1);
        expect(uaiLetter(other)).not.toBe(uaiLetter(uai));
      }),
    );
  });
});

test.each(["2026-02-30", "2026-13-01", "26-01-01", "demain"])("%s is no day", (referenceDate) =>
  expect(settingsFaults(settings({ referenceDate }))).toEqual(["date"]),
);

describe("the settings file", () => {
  const full = settings({
    school: "Lycée « Les Tilleuls »",
    uai: "0750655E",
    candidacy: "network",
    members: ["CFA des métiers"],
    referenceDate: "2026-11-01",
    edition: "2026-01",
    rulesOff: ["text-duplicated"],
  });

  test("is read back, from an editor that adds a byte order mark too", () => {
    expect(readSettingsFile(writeSettingsFile(full))).toEqual(full);
    expect(readSettingsFile(`\ufeff${writeSettingsFile(full)}`)).toEqual(full);
  });

  const file = (over: object, version = 1): string =>
    JSON.stringify({ format: "dossier-lycee-des-metiers/reglages", version, settings: over });

  test("takes what it says, the rest is unknown", () => {
    expect(readSettingsFile(file({ school: "L" }))).toEqual(settings({ school: "L" }));
  });

  test.each([
    ["no JSON", "réglages", "not-settings"],
    ["another JSON", '{"name":"x"}', "not-settings"],
    ["an array", "[]", "not-settings"],
    ["a later version", file({}, 2), "newer"],
    ["a key we do not know", file({ colour: "red" }), "invalid"],
    ["a wrong type", file({ members: "CFA" }), "invalid"],
    ["a wrong UAI", file({ uai: "0750655A" }), "invalid"],
    ["a wrong date", file({ referenceDate: "2026-02-30" }), "invalid"],
    ["a candidacy that is none", file({ candidacy: "both" }), "invalid"],
  ])("refuses %s", (_name, text, fault) => expect(readSettingsFile(text)).toBe(fault));
});

import { findSplit } from "../../../src/session/insert/findSplit";
import { dossierOf } from "../../helpers/testRule";

const dossier = dossierOf({
  pieces: [
    { kind: "criterion", criterion: 1 },
    { kind: "action", criterion: 1, number: 1 },
    { kind: "commitment", criterion: 1, number: 1 },
    { kind: "criterion", criterion: 2 },
  ],
});
const [first, second] = dossier.criteria;
const [action] = first!.actions;
const [commitment] = first!.commitments;
const at = (location: { readonly place: { readonly paragraph: number | null } } | null): number =>
  location!.place.paragraph!;
const cut = (paragraph: number) => {
  const found = findSplit(dossier, paragraph);
  return found && [found.criterion, found.block?.block ?? null];
};

test("between the tables of a block, or inside one of them, the block is cut", () => {
  expect(cut(at(action!.location))).toEqual([1, "A1"]);
  expect(cut(at(action!.tables[1]!.location))).toEqual([1, "A1"]);
  expect(cut(at(commitment!.location))).toEqual([1, "E1"]);
});

test("after the last table of a block its criterion alone is cut, and nothing after the last of the criterion", () => {
  expect(cut(at(action!.end))).toEqual([1, null]);
  expect(cut(at(commitment!.end))).toBeNull();
  expect(cut(at(second!.tables.at(-1)!.end))).toBeNull();
});

test("inside the last table of a block, what is put after that table cuts no more than after it", () => {
  expect(cut(at(action!.tables.at(-1)!.answers[0]!.location))).toEqual([1, null]);
  expect(cut(at(commitment!.tables.at(-1)!.answers[0]!.location))).toBeNull();
});

test("before the first criterion nothing is cut", () => {
  expect(cut(at(first!.location) - 1)).toBeNull();
});

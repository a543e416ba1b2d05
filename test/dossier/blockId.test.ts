import { blockId, kindOfBlock, rankOfBlock } from "../../src/dossier";

test.each([
  ["action", 1, "A1"],
  ["action", 12, "A12"],
  ["commitment", 2, "E2"],
] as const)("the %s of rank %d is %s", (kind, rank, id) => {
  expect(blockId(kind, rank)).toBe(id);
  expect(kindOfBlock(id)).toBe(kind);
  expect(rankOfBlock(id)).toBe(rank);
});

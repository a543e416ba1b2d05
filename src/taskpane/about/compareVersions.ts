/** How a version stands to another. */
export type VersionOrder = "older" | "same" | "newer";

/** Compares versions number by number; what one leaves out counts as zero: a manifest has four numbers, a package three. */
export function compareVersions(one: string, other: string): VersionOrder {
  const [left, right] = [one, other].map((version) => version.split(".").map(Number)) as [number[], number[]];
  const length = Math.max(left.length, right.length);
  const gaps = Array.from({ length }, (_, at) => (left[at] ?? 0) - (right[at] ?? 0));
  const gap = gaps.find((one) => one !== 0) ?? 0;
  return gap === 0 ? "same" : gap < 0 ? "older" : "newer";
}

import { growing, type Growing } from "../../test/fuzz/growing";
import type { Proof } from "../proof";

export const name = "growth";

/** Twice is linear, four times is quadratic; what lies between is the noise of a machine that does other things too. */
const most = 3.2;
/** Of each size, the best of which counts. */
const runs = 9;

/** Inputs that a careless pattern or walk gets lost in: twice the size takes about twice the processor's time. */
export function run(): Proof {
  const measured = growing.map((one) => ({ name: one.name, growth: growthOf(one) }));
  return {
    holds: measured.every(({ growth }) => growth <= most),
    text: measured.map(({ name: of, growth }) => `${growth.toFixed(2)} ${of}`).join("\n"),
  };
}

/** How many times longer twice the size takes. */
function growthOf({ size, prepare }: Growing): number {
  const smaller = prepare(size);
  const larger = prepare(2 * size);
  smaller();
  return best(larger) / best(smaller);
}

/** Microseconds of the processor. */
function best(work: () => void): number {
  return Math.min(
    ...Array.from({ length: runs }, () => {
      const start = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(start);
      return user + system;
    }),
  );
}

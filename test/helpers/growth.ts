/**
 * How many times longer a job of twice the size takes: about 2 where it is linear, 4 where it is quadratic. The best of
 * several runs, for the machine does other things too.
 */
export function growth(size: number, job: (size: number) => void, runs = 4): number {
  job(size);
  const best = (of: number): number =>
    Math.min(
      ...Array.from({ length: runs }, () => {
        const start = performance.now();
        job(of);
        return performance.now() - start;
      }),
    );
  return best(2 * size) / best(size);
}

/**
 * How many times longer a job of twice the size takes: about 2 where it is linear, 4 where it is quadratic. Time of
 * the processor, the best of several runs: the machine does other things too.
 */
export function growth(size: number, job: (size: number) => void, runs = 4): number {
  job(size);
  const best = (of: number): number =>
    Math.min(
      ...Array.from({ length: runs }, () => {
        const start = process.cpuUsage();
        job(of);
        const { user, system } = process.cpuUsage(start);
        return user + system;
      }),
    );
  return best(2 * size) / best(size);
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** Median milliseconds of each contender by its name, all in one run. */
export async function race(contenders, rounds) {
  const times = new Map(contenders.map(({ name }) => [name, []]));
  // Interleaved, so that a slow moment of the machine weighs on all alike; the first rounds only warm up.
  const warmUp = 5;
  for (let round = 0; round < rounds + warmUp; round++) {
    for (const { name, run, rare } of contenders) {
      if (rare && round % 5 !== 0) continue;
      const start = performance.now();
      await run();
      if (round >= warmUp) times.get(name).push(performance.now() - start);
    }
  }
  return new Map([...times].map(([name, list]) => [name, median(list)]));
}

/** One line of the results. */
export function line(what, time, ratio) {
  return `${what.padEnd(58)} ${time.toFixed(1).padStart(8)} ms   ${ratio}`;
}

import { followCaret } from "../../src/session/followCaret";

/** A document whose cursor `move` puts somewhere, and `rest` leaves there long enough. */
function followed(place: () => Promise<number | null>) {
  const word = { isBusy: false, listener: null as (() => void) | null, waiting: [] as (() => void)[] };
  const seen: string[] = [];
  const host = {
    onSelectionChange: (listener: () => void) => {
      word.listener = listener;
      return () => (word.listener = null);
    },
  };
  const stop = followCaret({
    host,
    delay: () => new Promise((done) => word.waiting.push(done)),
    isBusy: () => word.isBusy,
    find: place,
    onMove: () => seen.push("moves"),
    onRest: (paragraph) => seen.push(`rests ${paragraph}`),
    onFailure: ({ message }) => seen.push(`fails ${message}`),
  });
  const rest = async (): Promise<void> => {
    word.waiting.splice(0).forEach((done) => done());
    await new Promise((done) => setImmediate(done));
  };
  return { word, seen, stop, move: () => word.listener?.(), rest };
}

test("a cursor that moves again before it rests is looked for once, where it came to rest", async () => {
  let asked = 0;
  const { seen, move, rest } = followed(() => Promise.resolve(++asked));
  move();
  move();
  await rest();
  expect(seen).toEqual(["moves", "moves", "rests 1"]);
});

test("an answer that comes after the next move is dropped, a failure too", async () => {
  const answers: { done: (at: number) => void; fail: (why: Error) => void }[] = [];
  const { seen, move, rest } = followed(() => new Promise((done, fail) => answers.push({ done, fail })));
  move();
  await rest();
  move();
  answers[0]!.done(3);
  await rest();
  move();
  answers[1]!.fail(new Error("late"));
  await rest();
  answers[2]!.done(7);
  await rest();
  expect(seen).toEqual(["moves", "moves", "moves", "rests 7"]);
});

test("what we write ourselves moves nobody's cursor", async () => {
  const { word, seen, move, rest } = followed(() => Promise.resolve(1));
  word.isBusy = true;
  move();
  await rest();
  expect(seen).toEqual([]);
});

test("a place that Word cannot tell is reported; nothing is once it is stopped", async () => {
  const { word, seen, stop, move, rest } = followed(() => Promise.reject(new Error("gone")));
  move();
  await rest();
  expect(seen).toEqual(["moves", "fails gone"]);
  move();
  stop();
  await rest();
  expect(word.listener).toBeNull();
  expect(seen).toEqual(["moves", "fails gone", "moves"]);
});

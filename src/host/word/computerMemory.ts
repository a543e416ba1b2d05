import type { ComputerMemory } from "..";

/** How the names of what is kept here begin. */
const prefix = "ldm:kept:";

/** For how long something is kept after it was last touched. */
const longest = 30 * 24 * 3_600_000;

/** Characters of one value, and of all of them: browsers give a page about five million. */
const most = { value: 500_000, all: 2_000_000 } as const;

/** A value as it is stored. */
interface Stored {
  readonly key: string;
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
  readonly size: number;
}

/** Storage of this computer; a private window may refuse it. */
const storage = (): Storage | null => {
  try {
    return localStorage;
  } catch {
    return null;
  }
};

const addressOf = (): string => Office.context.document.url ?? "";
const keyOf = (name: string): string => `${prefix}${name}:${addressOf()}`;

/** What this computer keeps, in the storage of the pane: bounded in size and in time, the oldest goes first. */
export const computerMemory: ComputerMemory = {
  read(name) {
    const place = storage();
    if (!place) return null;
    tidy(place, keyOf(name));
    return valueIn(place.getItem(keyOf(name)));
  },

  keep(name, value) {
    const place = storage();
    if (!place) return;
    const key = keyOf(name);
    const text = value === null ? null : JSON.stringify({ at: Date.now(), value });
    if (text === null) return place.removeItem(key);
    // What stands there is of a moment ago, and better than nothing.
    if (text.length > most.value) return;
    tidy(place, key, text.length);
    try {
      place.setItem(key, text);
    } catch {
      // Full of other things: what is kept of other documents makes room once.
      tidy(place, key, most.all);
      try {
        place.setItem(key, text);
      } catch {
        // As above.
      }
    }
  },

  hasAddress: () => addressOf() !== "",
  count() {
    const place = storage();
    if (place) tidy(place, "");
    return storedIn(place).length;
  },
  clear: () => storedIn(storage()).forEach(({ key }) => storage()?.removeItem(key)),
};

/** Removes what is too old, and the oldest of the rest until `size` more characters fit beside it; `kept` stays. */
function tidy(place: Storage, kept: string, size = 0): void {
  const others = storedIn(place).filter(({ key, at }) => {
    // Of a clock that was ahead, too.
    const isOld = Math.abs(Date.now() - at) > longest;
    if (isOld) place.removeItem(key);
    return !isOld && key !== kept;
  });
  let all = size + others.reduce((sum, one) => sum + one.size, 0);
  for (const one of others.sort((a, b) => a.at - b.at)) {
    if (all <= most.all) return;
    place.removeItem(one.key);
    all -= one.size;
  }
}

function storedIn(place: Storage | null): Stored[] {
  if (!place) return [];
  const keys = Array.from({ length: place.length }, (_, rank) => place.key(rank) ?? "");
  return keys
    .filter((key) => key.startsWith(prefix))
    .map((key) => {
      const text = place.getItem(key) ?? "";
      return { key, at: Number(/^\{"at":(\d+)/.exec(text)?.[1] ?? 0), size: text.length };
    });
}

function valueIn(text: string | null): unknown {
  try {
    return text ? ((JSON.parse(text) as { value?: unknown }).value ?? null) : null;
  } catch {
    return null;
  }
}

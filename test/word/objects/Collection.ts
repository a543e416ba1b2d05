import { itemNotFound } from "../errors";
import { wordClass, type Instance, type Members, type WordClass } from "./instance";

/** A list computed anew at each load, as Word's collections are. */
export interface List {
  items(): readonly Instance[];
}

/** A collection class with the members that all of Word's have. */
export function collectionClass(className: string, more: Members<List> = {}): WordClass<List> {
  return wordClass<List>(className, () => ({
    ...more,
    items: (list) => list.items(),
    methods: {
      getFirst: (list) => {
        const first = list.items()[0];
        if (!first) throw itemNotFound();
        return first;
      },
      getFirstOrNullObject: (list) => list.items()[0] ?? null,
      ...more.methods,
    },
  }));
}

/** A list that stays as found. */
export function fixed(items: readonly Instance[]): List {
  return { items: () => items };
}

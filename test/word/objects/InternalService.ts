import { wordClass, type WordClass } from "./instance";

/** What the library tells the host at start-up; nothing to do (documented by the library's own code). */
export const InternalService: WordClass<null> = wordClass<null>("AddinInternalService", () => ({
  methods: { notifyActionHandlerReady: () => null },
}));

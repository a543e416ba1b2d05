import { invalidArgument } from "../errors";
import { OpcPackage } from "../package/OpcPackage";
import { textArgument } from "./arguments";
import { wordClass, type WordClass } from "./instance";

/** Word.Application: makes documents (WordApi 1.3). */
export const Application: WordClass<null> = wordClass<null>("Application", () => ({
  methods: {
    // documented: the base64 of a .docx. Assumed: what is no package is refused as an argument.
    createDocument: (_target, [base64], world) => {
      const bytes = Uint8Array.from(atob(textArgument(base64)), (character) => character.charCodeAt(0));
      try {
        OpcPackage.open(bytes);
      } catch {
        throw invalidArgument("The base64 string is no document.");
      }
      return DocumentCreated(world, bytes);
    },
  },
}));

/** Word.DocumentCreated: hidden until it is opened, in a window of its own. */
export const DocumentCreated: WordClass<Uint8Array> = wordClass<Uint8Array>("DocumentCreated", () => ({
  methods: {
    open: (bytes, _args, world) => void world.opened.push(bytes),
  },
}));

import { SaxesParser } from "saxes";
import { ReadError } from "../errors";
import { limits } from "../limits";
import { NamespaceScope, type RawAttributes } from "./NamespaceScope";

/** The attributes of the element being opened, by our names. */
export type AttributeLookup = (name: string) => string | undefined;

/** What a reader does at one kind of element. `open` returning `skip` leaves the whole element out. */
export interface ElementReader<S> {
  /** `knows`: whether these prefixes, parted by spaces, all stand for namespaces that we read. */
  open?(state: S, attributes: AttributeLookup, knows: (prefixes: string) => boolean): "skip" | void;
  close?(state: S): void;
}

/** Readers by our element names; elements without one are walked through. */
export type ElementReaders<S> = ReadonlyMap<string, ElementReader<S>>;

/**
 * One pass over an XML text, linear, checking that it is well formed. `text` receives character data, in pieces.
 * Throws ReadError: `malformed`, `doctype`, `too-big` (nesting).
 */
export function scan<S>(
  xml: string,
  part: string,
  readers: ElementReaders<S>,
  state: S,
  text?: (state: S, data: string) => void,
): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const open: (ElementReader<S> | undefined)[] = [];
  const outer: NamespaceScope[] = [];
  let scope = new NamespaceScope();
  const hasInnerScopes = declaresInside(xml);
  let skipped = 0;
  let current: RawAttributes;
  const attributes: AttributeLookup = (name) => scope.attribute(current, name);
  const knows = (prefixes: string): boolean => scope.knowsAll(prefixes);

  parser.on("doctype", () => {
    throw new ReadError("doctype", part);
  });
  parser.on("error", (error) => {
    throw new ReadError("malformed", `${part}: ${error.message}`);
  });
  parser.on("opentag", (tag) => {
    if (open.length + skipped >= limits.depth) throw new ReadError("too-big", `${part}: nesting`);
    if (skipped > 0) {
      skipped++;
      return;
    }
    current = tag.attributes;
    outer.push(scope);
    if (hasInnerScopes || outer.length === 1) scope = scope.within(current);
    const name = scope.nameOf(tag.name);
    const reader = name === null ? undefined : readers.get(name);
    if (reader?.open?.(state, attributes, knows) === "skip") {
      skipped = 1;
      return;
    }
    open.push(reader);
  });
  parser.on("closetag", () => {
    if (skipped > 0 && --skipped > 0) return;
    // The element that asked to be skipped is not on the stack of readers, but its scope is.
    if (open.length === outer.length) open.pop()?.close?.(state);
    scope = outer.pop()!;
  });
  if (text) {
    const onText = (data: string): void => {
      if (skipped === 0) text(state, data);
    };
    parser.on("text", onText);
    parser.on("cdata", onText);
  }
  parser.write(xml).close();
}

/** Whether a namespace may be declared below the root: most documents declare all of them there. */
function declaresInside(xml: string): boolean {
  const root = /<[^?!][^>]*>/.exec(xml);
  return root !== null && xml.lastIndexOf("xmlns") > root.index + root[0].length;
}

import { NamespaceScope, type RawAttributes } from "./NamespaceScope";
import { walkXml, type StartTag } from "./walkXml";

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

/** What a start tag stands for where these prefixes are in force. */
interface Known<S> {
  readonly scope: NamespaceScope;
  readonly reader: ElementReader<S> | undefined;
}

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
  const open: (ElementReader<S> | undefined)[] = [];
  const outer: NamespaceScope[] = [];
  const known = new Map<StartTag, Known<S>>();
  let scope = new NamespaceScope();
  let skipped = 0;
  let current: RawAttributes;
  const attributes: AttributeLookup = (name) => scope.attribute(current, name);
  const knows = (prefixes: string): boolean => scope.knowsAll(prefixes);
  const readerOf = (tag: StartTag): ElementReader<S> | undefined => {
    let found = known.get(tag);
    if (found?.scope !== scope) {
      const name = scope.nameOf(tag.name);
      found = { scope, reader: name === null ? undefined : readers.get(name) };
      known.set(tag, found);
    }
    return found.reader;
  };

  walkXml(xml, part, {
    open(tag) {
      if (skipped > 0) {
        skipped++;
        return;
      }
      current = tag.attributes;
      outer.push(scope);
      if (tag.declares) scope = scope.within(current);
      const reader = readerOf(tag);
      if (reader?.open?.(state, attributes, knows) === "skip") skipped = 1;
      else open.push(reader);
    },
    close() {
      if (skipped > 0 && --skipped > 0) return;
      // The element that asked to be skipped is not on the stack of readers, but its scope is.
      if (open.length === outer.length) open.pop()?.close?.(state);
      scope = outer.pop()!;
    },
    text(data) {
      if (skipped === 0) text?.(state, data);
    },
  });
}

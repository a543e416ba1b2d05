import type { XmlElement } from "../xml/tree";
import { textOf } from "./text";

/** A point in the text: before the character `offset` of a paragraph; length + 1 is behind its mark. */
export interface Position {
  readonly paragraph: XmlElement;
  readonly offset: number;
}

/** A stretch of text that follows its content through edits (the document moves its ends). */
export class TextRange {
  constructor(
    public start: Position,
    public end: Position,
  ) {}

  get isEmpty(): boolean {
    return this.start.paragraph === this.end.paragraph && this.start.offset === this.end.offset;
  }

  /** Shifts the ends after `removed` characters at `offset` gave way to `inserted` ones. */
  shift(paragraph: XmlElement, offset: number, removed: number, inserted: number): void {
    const move = (at: Position, isEnd: boolean): Position => {
      if (at.paragraph !== paragraph || at.offset < offset) return at;
      if (at.offset === offset && removed === 0 && !isEnd) return at;
      if (at.offset <= offset + removed && removed > 0)
        return { paragraph, offset: isEnd ? offset + inserted : Math.min(at.offset, offset) };
      return { paragraph, offset: at.offset + inserted - removed };
    };
    this.start = move(this.start, false);
    this.end = move(this.end, true);
  }
}

/** The whole paragraph with its mark. */
export function wholeRange(paragraph: XmlElement): TextRange {
  return new TextRange({ paragraph, offset: 0 }, { paragraph, offset: textOf(paragraph).length + 1 });
}

/** The paragraph's text without its mark. */
export function contentRange(paragraph: XmlElement): TextRange {
  return new TextRange({ paragraph, offset: 0 }, { paragraph, offset: textOf(paragraph).length });
}

/** Beyond these no formula of a cell goes: a longer code is left unread, deeper arguments are left out. */
const longest = 1000;
const deepest = 20;

/** Switches before the arguments of one element: « \f », « \s\up8 », « \b\bc\{ ». */
const switches = /(?:\\[lrb]c\\.\s*|\\[a-z*]+-?\d*\s*)+(?=\()/iy;

/**
 * What an EQ field shows (ECMA-376-4, 14.8.2), as one would type it in a line: « 18/40 » for « EQ \f(18;40) ». Null for
 * another field.
 */
export function equationOf(code: string): string | null {
  const start = /^\s*EQ\s+/i.exec(code)?.[0].length;
  return start === undefined || code.length > longest ? null : new Formula(code, start).read();
}

/** One pass over the code of a field. */
class Formula {
  constructor(
    private readonly code: string,
    private at: number,
  ) {}

  read(): string {
    return this.text(0).trim();
  }

  /** Up to the sign that ends an argument, or to the end. */
  private text(depth: number): string {
    let text = "";
    while (this.at < this.code.length) {
      const sign = this.code[this.at]!;
      if (depth > 0 && /[;,)]/.test(sign)) break;
      text += sign === "\\" ? this.element(depth) : sign;
      if (sign !== "\\") this.at++;
    }
    return text;
  }

  /** A switch with its arguments, or a character that the backslash only protects. */
  private element(depth: number): string {
    switches.lastIndex = this.at;
    const said = switches.exec(this.code)?.[0];
    if (!said) {
      this.at += 2;
      return this.code[this.at - 1] ?? "";
    }
    this.at += said.length;
    const parts = this.arguments(depth + 1);
    if (depth >= deepest) return "";
    if (/^\\f/i.test(said)) return parts.join("/");
    return /^\\r/i.test(said) ? `√${parts.at(-1) ?? ""}` : parts.join("");
  }

  private arguments(depth: number): readonly string[] {
    const parts: string[] = [];
    while (this.at < this.code.length) {
      // Past the bracket or the separator before this argument.
      this.at++;
      parts.push(depth > deepest ? this.skipped() : this.text(depth));
      if (this.at >= this.code.length || this.code[this.at] === ")") break;
    }
    this.at++;
    return parts;
  }

  private skipped(): string {
    this.at = this.code.length;
    return "";
  }
}

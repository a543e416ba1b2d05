/** A number in one of the common forms (ECMA-376-1, 17.18.59); any other is written in figures. */
export function writeNumber(value: number, format: string): string {
  switch (format) {
    case "none":
      return "";
    case "upperRoman":
      return roman(value);
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "upperLetter":
      return letter(value);
    case "lowerLetter":
      return letter(value).toLowerCase();
    case "decimalZero":
      return String(value).padStart(2, "0");
    default:
      return String(value);
  }
}

const numerals: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** Beyond these, figures: M would follow M, and A would follow A, without end. */
const mostRoman = 3999;
const mostLetters = 780;

function roman(value: number): string {
  if (value < 1 || value > mostRoman) return String(value);
  let left = value;
  return numerals
    .map(([size, sign]) => {
      const count = Math.floor(left / size);
      left -= count * size;
      return sign.repeat(count);
    })
    .join("");
}

/** A…Z, then AA, BB… as Word counts. */
function letter(value: number): string {
  if (value < 1) return "";
  if (value > mostLetters) return String(value);
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

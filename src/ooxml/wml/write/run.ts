import { escapeText } from "../../xml/escape";
import { element, valElement } from "./xml";

/** Direct formatting of a run. */
export interface RunFormat {
  /** Character style id. */
  readonly style?: string;
  /** `false` undoes a bold style. */
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** `RRGGBB`. */
  readonly color?: string;
  /** Half-points. */
  readonly size?: number | undefined;
  /** BCP 47. */
  readonly language?: string;
}

/** A run of text (`w:r`, ECMA-376 17.3.2.25); a line feed becomes a break, a tab a tab. */
export function writeRun(text: string, format: RunFormat = {}): string {
  return element("w:r", {}, runProperties(format), ...text.split(/(\n|\t)/).map(writePiece));
}

/** `w:rPr` in schema order (17.3.2.28). */
export function runProperties(format: RunFormat): string {
  const properties = [
    format.style ? valElement("w:rStyle", format.style) : "",
    format.bold ? "<w:b/><w:bCs/>" : format.bold === false ? '<w:b w:val="0"/><w:bCs w:val="0"/>' : "",
    format.italic ? "<w:i/><w:iCs/>" : "",
    format.color ? valElement("w:color", format.color) : "",
    format.size ? valElement("w:sz", format.size) + valElement("w:szCs", format.size) : "",
    format.language ? valElement("w:lang", format.language) : "",
  ].join("");
  return properties ? `<w:rPr>${properties}</w:rPr>` : "";
}

/** A simple field (`w:fldSimple`, 17.16.19), `PAGE` for instance, with the text shown until it is computed. */
export function writeField(instruction: string, shown: string, format: RunFormat = {}): string {
  return element("w:fldSimple", { "w:instr": ` ${instruction} ` }, writeRun(shown, format));
}

function writePiece(piece: string): string {
  if (piece === "") return "";
  if (piece === "\n") return "<w:br/>";
  if (piece === "\t") return "<w:tab/>";
  return `<w:t xml:space="preserve">${escapeText(piece)}</w:t>`;
}

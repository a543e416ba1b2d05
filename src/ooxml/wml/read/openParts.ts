import type { Link } from "../../../document";

/** A link being read: where it leads and where its text began. */
export interface OpenLink {
  readonly kind: Link["kind"];
  readonly target: string;
  start: number;
  /** Pictures that stood before it: a link shows when it holds text or a picture. */
  pictures: number;
}

/** A complex field being read (ECMA-376-1, 17.16.18): its code first, then the result that people see. */
export interface OpenField {
  isCode: boolean;
  code: string;
  link: OpenLink | null;
}

/** A drawing being read. */
export interface OpenDrawing {
  alternative: string | null;
  link: OpenLink | null;
  isTextBox: boolean;
}

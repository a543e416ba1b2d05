import type { Link } from "../../../document";
import type { Binding } from "./storyContext";

/** A link being read: where it leads and where its text began. */
export interface OpenLink {
  readonly kind: Link["kind"];
  readonly target: string;
  start: number;
  /** Pictures that stood before it: a link shows when it holds text or a picture. */
  pictures: number;
}

/** What a form field keeps beside its text (ECMA-376-1, 17.16.7 and 17.16.9). */
export type FormData =
  | { readonly kind: "check-box"; isTicked: boolean }
  | { readonly kind: "list"; readonly entries: string[]; chosen: number };

/** A complex field being read (ECMA-376-1, 17.16.18): its code first, then the result that people see. */
export interface OpenField {
  isCode: boolean;
  code: string;
  link: OpenLink | null;
  /** Null for a field that is no check box and no list. */
  form: FormData | null;
  /** Its result holds text. */
  hasResult: boolean;
}

/** A field that begins. */
export function openField(): OpenField {
  return { isCode: true, code: "", link: null, form: null, hasResult: false };
}

/** A run being read, by what its properties say; null where they leave it to its styles. */
export interface OpenRun {
  isHidden: boolean | null;
  isStruck: boolean | null;
  style: string | null;
  font: string | null;
}

/** A content control being read (17.5.2). */
export interface OpenControl {
  isShowing: boolean;
  isLeftOut: boolean;
  /** State of a check box; null for another control. */
  isTicked: boolean | null;
  /** Where Word takes its value from; null for one that keeps its own. */
  binding: Binding | null;
  /** It holds plain text, so that a value of the store can stand in it. */
  isPlain: boolean;
  /** What the choices of a list show, by their values. */
  readonly choices: Map<string, string>;
  /** What shows in place of its content; null: the content itself. */
  value: string | null;
  /** Its value or its check box was put into the text. */
  isShown: boolean;
}

/** A control that begins. */
export function openControl(): OpenControl {
  return {
    isShowing: false,
    isLeftOut: false,
    isTicked: null,
    binding: null,
    isPlain: false,
    choices: new Map(),
    value: null,
    isShown: false,
  };
}

/** A drawing being read. */
export interface OpenDrawing {
  alternative: string | null;
  link: OpenLink | null;
  isTextBox: boolean;
}

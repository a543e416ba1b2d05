/** One part of an Open Packaging Conventions package (ECMA-376 part 2), whatever carries it: zip or flat XML. */
export interface OpcPart {
  /** Absolute part name, e.g. `/word/document.xml`. */
  readonly name: string;
  readonly contentType: string;
  /** XML text without its declaration, or bytes. */
  readonly data: string | Uint8Array;
}

/** The declaration that every XML part of ours starts with. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

import { ReadError } from "../errors";

/** A package being read: parts by name, whatever carries them. Part names compare without case (ECMA-376-2, 6.2.2). */
export interface Package {
  /** The XML text of a part; null when there is none. Throws ReadError. */
  text(name: string): string | null;
}

/** A relationship (ECMA-376-2, 6.5). */
export interface Relationship {
  readonly id: string;
  /** Last segment of the type's address: `hyperlink`, `styles`… the same in Transitional and Strict. */
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** The name of the relationship part of a part (`/` for the package itself). */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash)}/_rels/${part.slice(slash + 1)}.rels`;
}

/** The absolute part name that a relationship of `source` leads to. */
export function resolveTarget(source: string, target: string): string {
  const path = target.startsWith("/") ? target : `${source.slice(0, source.lastIndexOf("/"))}/${target}`;
  const segments: string[] = [];
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return `/${segments.join("/")}`;
}

/** Runs `read`, and turns what a library throws into a ReadError of this code. */
export function orReadError<T>(code: ReadError["code"], detail: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError(code, `${detail}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

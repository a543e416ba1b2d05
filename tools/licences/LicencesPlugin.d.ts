import type { Compiler } from "webpack";

/** Writes the licences of what a bundle holds of others beside it; a package without its text is an error. */
export class LicencesPlugin {
  apply(compiler: Compiler): void;
}

// Everything that a person can have the pane write into the document, one file per family.
import type { Operation } from "../Operation";
import { auditOperations } from "./audit";
import { evidenceOperations } from "./evidence";
import { fixOperations } from "./fixes";
import { flagOperations } from "./flags";
import { insertOperations } from "./insert";
import { recordOperations } from "./record";

/** All operations. */
export const operations: readonly Operation[] = [
  ...insertOperations,
  ...evidenceOperations,
  ...fixOperations,
  ...flagOperations,
  ...recordOperations,
  ...auditOperations,
];

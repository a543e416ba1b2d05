import { Certificate20Regular } from "@fluentui/react-icons/svg/certificate";
import { ClipboardTask20Regular } from "@fluentui/react-icons/svg/clipboard-task";
import { DataBarHorizontal20Regular } from "@fluentui/react-icons/svg/data-bar-horizontal";
import { DocumentBulletList20Regular } from "@fluentui/react-icons/svg/document-bullet-list";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { TableAdd20Regular } from "@fluentui/react-icons/svg/table-add";
import type { NavItem } from "./components/NavBar";
import type { Mode } from "./state/preferences";
import { paneWords } from "./words/paneWords";

/** Views of the pane, in the order of the navigation. */
export type ViewId = "insert" | "check" | "evidence" | "audit" | "dossier" | "about";

interface View extends NavItem<ViewId> {
  readonly modes: readonly Mode[];
}

const views: readonly View[] = [
  { id: "insert", label: paneWords.nav.insert, icon: <TableAdd20Regular />, modes: ["school"] },
  { id: "check", label: paneWords.nav.check, icon: <ClipboardTask20Regular />, modes: ["school", "auditor"] },
  {
    id: "evidence",
    label: paneWords.nav.evidence,
    icon: <DocumentBulletList20Regular />,
    modes: ["school", "auditor"],
  },
  { id: "audit", label: paneWords.nav.audit, icon: <Certificate20Regular />, modes: ["auditor"] },
  { id: "dossier", label: paneWords.nav.dossier, icon: <DataBarHorizontal20Regular />, modes: ["school", "auditor"] },
  { id: "about", label: paneWords.nav.about, icon: <QuestionCircle20Regular />, modes: ["school", "auditor"] },
];

/** The views of a mode: an auditor inserts nothing in a received dossier. */
export function viewsOf(mode: Mode): readonly View[] {
  return views.filter((view) => view.modes.includes(mode));
}

/** The view asked for when the mode has it, else the checker. */
export function viewOf(mode: Mode, wanted: string | null): ViewId {
  return viewsOf(mode).find(({ id }) => id === wanted)?.id ?? "check";
}

import type { EvidenceEntry, EvidenceNeed, FolderReading } from "../../evidence";
import type { EvidenceContent } from "./EvidenceContent";
import { numbersOf, stages, summariseEvidence } from "./summary";

/** The evidence for programs: items in the order of their numbers, needs in the order of the document. */
export function evidenceAsJson({ files, view, edition }: EvidenceContent): string {
  const content = {
    edition: edition.id,
    file: files.join(", "),
    bordereau: view.bordereau,
    items: view.entries.map(itemOf),
    needs: view.needs.map(needOf),
    unusedFiles: view.unusedFiles,
    folder: view.folder && folderOf(view.folder, view.entries),
    summary: summariseEvidence(view),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function itemOf({ item, isRegistered, stages: reached, troubles, file, otherFiles, citations }: EvidenceEntry): object {
  const { number, title, type, date, proves, page } = item;
  return {
    number,
    title,
    type,
    date,
    proves,
    page,
    file: item.file,
    registered: isRegistered,
    states: stages.filter((stage) => reached.has(stage)),
    troubles,
    folderFile: file?.path ?? null,
    folderFileChangedOn: file?.changedOn ?? null,
    otherFiles: otherFiles.map(({ path }) => path),
    citations: citations.map(({ criterion, block, table, field, objective, indicator, text, target, location }) => ({
      criterion,
      block,
      table,
      field,
      objective,
      indicator,
      text,
      target,
      location,
    })),
  };
}

function folderOf({ read, setAside, own, shared }: FolderReading, entries: readonly EvidenceEntry[]): object {
  return {
    read,
    setAside,
    own: own.map(({ path }) => path),
    shared: shared.map(({ file, keys }) => ({ path: file.path, numbers: numbersOf(keys, entries) })),
  };
}

function needOf({ at, words, keys, hasEvidence, suggestions }: EvidenceNeed): object {
  const { criterion, block, objective, indicator } = at;
  return { criterion, block, objective, indicator, words, numbers: keys, hasEvidence, suggestions };
}

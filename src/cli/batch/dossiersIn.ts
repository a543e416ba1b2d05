/** A dossier of a folder: its file and its separate annex. */
export interface FolderDossier {
  readonly file: string;
  readonly annexe: string | null;
}

const order = new Intl.Collator("fr", { numeric: true });

/**
 * The dossiers among files, in the order of their paths: every .docx but hidden ones and Word's own lock files;
 * `X.annexe.docx` beside `X.docx` is its annex.
 */
export function dossiersIn(files: readonly string[]): readonly FolderDossier[] {
  const documents = files.filter((file) => /\.docx$/i.test(file) && !/(^|\/)(\.|~\$)/.test(file));
  const byKey = new Map(documents.map((file) => [file.toLowerCase(), file]));
  const annexes = new Map(
    documents.flatMap((file) => {
      if (!/\.annexe\.docx$/i.test(file)) return [];
      const owner = byKey.get(file.toLowerCase().replace(/\.annexe\.docx$/, ".docx"));
      return owner !== undefined && owner !== file ? [[owner, file] as const] : [];
    }),
  );
  const taken = new Set(annexes.values());
  return documents
    .filter((file) => !taken.has(file))
    .sort((one, other) => order.compare(one, other) || (one < other ? -1 : 1))
    .map((file) => ({ file, annexe: annexes.get(file) ?? null }));
}

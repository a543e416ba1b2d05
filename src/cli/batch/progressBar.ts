const length = 24;

/** « ████████░░░░░░░░ 312 sur 1000 » */
export function progressBar(done: number, total: number): string {
  const full = Math.floor((done / total) * length);
  return `${"█".repeat(full)}${"░".repeat(length - full)} ${done} sur ${total}`;
}

/** What the comments of constats begin with: ours are known by it. */
export const auditCommentPrefix = "[Audit] ";

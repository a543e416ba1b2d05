import type { FlagStyle } from "../../host";

/** What the comments of constats begin with: ours are known by it. */
export const auditCommentPrefix = "[Audit] ";

/** How constats are shown in the text. */
export const auditComments: FlagStyle = { kind: "comments", prefix: auditCommentPrefix };

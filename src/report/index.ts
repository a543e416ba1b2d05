// Reports of a check, written for people and for programs. Pure: imports `checker`, `audit`, `guide`, `record` and
// below; `ooxml` for reports that are documents.
// May not touch files or the screen: the command line and the pane decide where a report goes.
export { auditAsCsv } from "./audit/auditAsCsv";
export { auditAsDocx } from "./audit/auditAsDocx";
export { auditAsHtml } from "./audit/auditAsHtml";
export { auditAsJson } from "./audit/auditAsJson";
export { auditAsText } from "./audit/auditAsText";
export { isFinished, type AuditContent } from "./audit/AuditContent";
export { batchAsCsv } from "./batch/batchAsCsv";
export { batchAsHtml } from "./batch/batchAsHtml";
export { batchAsJson } from "./batch/batchAsJson";
export { batchAsText } from "./batch/batchAsText";
export { lineOf } from "./batch/lineOf";
export { unreadableLine, type BatchContent, type BatchWriter, type DossierLine } from "./batch/types";
export { campaignAsCsv } from "./campaign/campaignAsCsv";
export { campaignAsHtml } from "./campaign/campaignAsHtml";
export { campaignAsJson } from "./campaign/campaignAsJson";
export { campaignAsText } from "./campaign/campaignAsText";
export { campaignDossier } from "./campaign/campaignDossier";
export type { Campaign, CampaignDossier, CampaignWriter, UnreadFile } from "./campaign/types";
export { bordereauAsCsv } from "./bordereauAsCsv";
export type { EvidenceContent, EvidenceWriter } from "./evidence/EvidenceContent";
export { evidenceAsJson } from "./evidence/evidenceAsJson";
export { evidenceAsText } from "./evidence/evidenceAsText";
export { isEvidenceFaulty } from "./evidence/summary";
export { groupFindings, type BlockGroup, type CriterionGroup } from "./groupFindings";
export { buildLetter, type Letter } from "./letter/letter";
export { letterAsDocx } from "./letter/letterAsDocx";
export { reportAsCsv } from "./reportAsCsv";
export { reportAsHtml } from "./reportAsHtml";
export { reportAsJson } from "./reportAsJson";
export { reportAsText } from "./reportAsText";
export type { ReportContent, ReportWriter } from "./ReportContent";
export { readVisit, type VisitAnswer, type VisitFault } from "./visit/readVisit";
export { visitAsDocx } from "./visit/visitAsDocx";
export { visitAsHtml } from "./visit/visitAsHtml";
export { buildVisit, type VisitQuestion, type VisitSheet } from "./visit/visitSheet";
export { textAsDocx } from "./textAsDocx";

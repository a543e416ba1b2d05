import type { CriterionText, Frame, GuideEdition } from "../types";
import frame from "../frames/2023.json";
import criterion1 from "./criteria/1.json";
import criterion2 from "./criteria/2.json";
import criterion3 from "./criteria/3.json";
import criterion4 from "./criteria/4.json";
import criterion5 from "./criteria/5.json";
import criterion6 from "./criteria/6.json";
import criterion7 from "./criteria/7.json";
import criterion8 from "./criteria/8.json";
import mendings from "./mendings.json";
import qualeduc from "./qualeduc.json";
import references from "./references.json";
import tables from "./tables.json";

/** The regional guide of January 2026. JSON is transcription; its shape is held by test/guide. */
export const edition202601: GuideEdition = {
  id: "2026-01",
  title: "Label « Lycée des métiers ». Guide de l’établissement et des auditeurs, édition de janvier 2026",
  publisher: "Délégation Régionale Académique de la Formation Professionnelle, Initiale et Continue",
  published: "2026-01",
  frame: frame as Frame,
  sourceDigest: "a16df23b18717f25e4aad26554cbb8550bad544758007525dd9eb78282766ce2",
  criteria: [
    criterion1,
    criterion2,
    criterion3,
    criterion4,
    criterion5,
    criterion6,
    criterion7,
    criterion8,
  ] as readonly CriterionText[],
  qualeduc,
  tables,
  references: references as GuideEdition["references"],
  mendings,
};

import rule from "../../src/rules/link-account";
import { link } from "../helpers/change";
import { testRule } from "../helpers/testRule";

const to = (target: string) => ({
  name: target,
  words: { "T8 conclusion": "Voir le bilan du forum." } as const,
  changes: [link("bilan du forum", target)],
});

testRule(rule, {
  accept: [
    to("https://www.education.gouv.fr/bilan"),
    to("https://lycee-entreprises.example.fr/bilan"),
    to("https://www.presentation.example.fr/sharepoint.com"),
  ],
  reject: [
    ["SharePoint", to("https://acad.sharepoint.com/sites/ldm/bilan.pdf"), [{ block: "A1", text: "bilan du forum" }]],
    ["OneDrive", to("https://1drv.ms/w/s!abc"), [{ severity: "warning" }]],
    ["Google Drive", to("https://drive.google.com/file/d/1"), [{ table: "T8" }]],
    ["an ENT", to("https://ent.lycee.example.fr/bilan"), [{ table: "T8" }]],
    [
      "an address written out",
      { words: { "T8 conclusion": "Voir https://docs.google.com/document/d/1." } },
      [{ table: "T8", text: "https://docs.google.com/document/d/1" }],
    ],
  ],
});

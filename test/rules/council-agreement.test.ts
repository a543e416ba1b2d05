import rule from "../../src/rules/council-agreement";
import { cover, replaceAll, textBox } from "../helpers/change";
import { testRule } from "../helpers/testRule";

const silent = replaceAll(/^La demande a reçu.*$/, "Lycée des métiers");

testRule(rule, {
  accept: [
    { name: "the acronym", changes: [silent, cover("Délibération du CA : 30 juin 2026")] },
    {
      name: "a vote told in a cell",
      words: { "T1 etat-des-lieux": "Projet adopté en conseil d'administration." },
      changes: [silent],
    },
    { name: "a text box", changes: [silent, textBox("Lycée des métiers", "Accord du conseil d’administration")] },
    {
      name: "a form whose date is filled",
      changes: [silent, cover("Accord du conseil d’administration en date du … 30 juin 2026 …")],
    },
    {
      name: "the date under its label",
      changes: [silent, cover("Accord du conseil d’administration en date du :", "30/06/2026")],
    },
    {
      name: "a sentence with an omission",
      changes: [silent, cover("Le conseil d’administration a donné son accord le 30 juin 2026 (action, équipe…).")],
    },
  ],
  reject: [
    [
      "a dossier that does not speak of it",
      { changes: [silent] },
      [{ criterion: null, block: null, severity: "info" }],
    ],
    [
      "a council that was only informed",
      { words: { "T7 modalites": "Bilan présenté au conseil d’administration." }, changes: [silent] },
      [{ criterion: null }],
    ],
    ...[
      "Accord du conseil d’administration en date du ………………",
      "Accord du conseil d’administration, le ___/___/______",
      "Date du conseil d’administration : .. / .. / 20..",
      "Avis du CA : JJ/MM/AAAA",
      "Accord du conseil d’administration en date du XX/XX/2026",
      "Accord du conseil d’administration en date du",
    ].map((text): [string, { changes: (typeof silent)[] }, { criterion: null }[]] => [
      `a line that nobody filled: ${text}`,
      { changes: [silent, cover(text)] },
      [{ criterion: null }],
    ]),
    ["another council", { changes: [silent, cover("Accord du conseil pédagogique")] }, [{ criterion: null }]],
  ],
});

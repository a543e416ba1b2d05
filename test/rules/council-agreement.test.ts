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
    ["another council", { changes: [silent, cover("Accord du conseil pédagogique")] }, [{ criterion: null }]],
  ],
});

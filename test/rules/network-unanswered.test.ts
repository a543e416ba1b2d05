import rule from "../../src/rules/network-unanswered";
import { cover } from "../helpers/change";
import { testRule } from "../helpers/testRule";

const pieces = [1, 4, 5, 6, 7, 8].map((criterion) => ({ kind: "criterion" as const, criterion }));
const network = { candidacy: "network" } as const;
const title = "Candidature en réseau : lycée Carbonnier et lycée de la Corniche";

testRule(rule, {
  accept: [
    { name: "a candidacy alone", pieces },
    { name: "a candidacy alone, as recorded", pieces, changes: [cover(title)], settings: { candidacy: "individual" } },
    { name: "a choice left open", pieces, changes: [cover("Candidature individuelle / en réseau")] },
    {
      name: "criteria that speak of the network",
      pieces,
      words: { "T1 etat-des-lieux": "Les lycées du réseau." },
      settings: network,
    },
    {
      name: "criteria that name a member",
      pieces,
      words: { "T2 objectif-general": "Avec le lycée de la Corniche." },
      settings: { ...network, members: ["Lycée de la Corniche"] },
    },
  ],
  reject: [
    [
      "the four criteria asked, as recorded",
      { pieces, settings: network },
      [4, 5, 6, 8].map((criterion) => ({ criterion, block: null, table: null, severity: "warning" })),
    ],
    ["a candidacy told on the cover", { pieces: pieces.slice(0, 2), changes: [cover(title)] }, [{ criterion: 4 }]],
    [
      "social networks",
      {
        pieces: pieces.slice(0, 2),
        words: { "T1 etat-des-lieux": "Les réseaux sociaux du lycée." },
        settings: network,
      },
      [{ criterion: 4 }],
    ],
    [
      "the guide’s own instruction",
      {
        pieces: [
          { kind: "criterion", criterion: 4 },
          { kind: "action", criterion: 4, number: 1 },
        ],
        words: {
          "T6 plus-value":
            "Décrire les effets sur les élèves, les enseignants, l’établissement, le réseau d’établissement, les partenaires",
        },
        settings: network,
      },
      [{ criterion: 4 }],
    ],
  ],
});

import rule from "../../src/rules/link-vague";
import { link } from "../helpers/change";
import { testRule } from "../helpers/testRule";

const address = "https://www.lycee.example.fr/bilan";
const saying = (words: string, target = address) => ({
  name: words,
  words: { "T8 conclusion": `Pour en savoir plus, ${words}.` },
  changes: [link(words, target)],
});

testRule(rule, {
  accept: [
    saying("Bilan du forum 2024"),
    saying("lien avec les entreprises"),
    saying("forum@lycee.example.fr", "mailto:forum@lycee.example.fr"),
    { name: "an address that is no link", words: { "T8 conclusion": `Voir ${address}` } },
  ],
  reject: [
    ...["ici", "cliquez ici", "Cliquez\u00a0ici", "lien", "ce lien", "www.lycee.example.fr"].map(
      (words) => [words, saying(words), [{ block: "A1", table: "T8" as const, text: words }]] as const,
    ),
    ["the address itself", saying(address), [{ text: address }]],
  ],
});

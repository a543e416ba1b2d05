import rule from "../../src/rules/link-broken";
import { link } from "../helpers/change";
import { testRule } from "../helpers/testRule";

const words = { "T8 conclusion": "Voir le bilan du forum." };

testRule(rule, {
  accept: [
    { name: "an address", words, changes: [link("bilan du forum", "https://www.lycee.example.fr/bilan")] },
    { name: "the head of the document", words, changes: [link("bilan du forum", "_top", "anchor")] },
    {
      name: "a bookmark, whatever its case",
      words,
      changes: [
        link("bilan du forum", "Bilan", "anchor"),
        (document) => ({ ...document, bookmarks: new Set([...document.bookmarks, "bilan"]) }),
      ],
    },
  ],
  reject: [
    [
      "no address",
      { words, changes: [link("bilan du forum", "")] },
      [{ block: "A1", table: "T8", text: "bilan du forum" }],
    ],
    ["the mere beginning of one", { words, changes: [link("bilan du forum", "http://")] }, [{ severity: "error" }]],
    ["a bookmark that is gone", { words, changes: [link("bilan du forum", "bilan", "anchor")] }, [{ block: "A1" }]],
  ],
});

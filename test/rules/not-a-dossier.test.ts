import rule from "../../src/rules/not-a-dossier";
import { testRule } from "../helpers/testRule";

testRule(rule, {
  reject: [
    ["a document without official table", { pieces: [] }, [{ severity: "error", criterion: null, location: null }]],
  ],
});

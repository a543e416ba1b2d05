import { casesIn, expectCase } from "../../cases/expectCase";

// Dossiers of another hand, with what was expected of them before the first run; see the README.
test.each(casesIn(__dirname))("%s: %s", (name, _shows, one) => expectCase(__dirname, name, one));

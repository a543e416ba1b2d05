import { casesIn, expectCase } from "./expectCase";

test.each(casesIn(__dirname))("%s: %s", (name, _shows, one) => expectCase(__dirname, name, one));

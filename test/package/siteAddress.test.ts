import { resolve } from "node:path";
import { UsageError } from "../../src/cli/io";
import { packageOptions } from "../../tools/package/packageOptions";
import { siteAddress } from "../../tools/package/siteAddress";

describe("siteAddress", () => {
  test.each([
    ["https://outils.exemple.fr/dossier-ldm", "https://outils.exemple.fr/dossier-ldm"],
    ["https://outils.exemple.fr", "https://outils.exemple.fr"],
    ["https://outils.exemple.fr/", "https://outils.exemple.fr"],
    ["https://outils.exemple.fr/dossier-ldm/", "https://outils.exemple.fr/dossier-ldm"],
    ["HTTPS://Outils.Exemple.fr/Dossier", "https://outils.exemple.fr/Dossier"],
    ["https://serveur/été", "https://serveur/%C3%A9t%C3%A9"],
    ["https://lycée.fr/ldm", "https://xn--lyce-dpa.fr/ldm"],
  ])("takes %s", (text, address) => {
    expect(siteAddress(text)).toBe(address);
  });

  test.each([
    ["http://outils.exemple.fr/x", /Word n’ouvre que des adresses https.*https:\/\/outils\.exemple\.fr\/x\.$/],
    ["https://", /n’est pas une adresse entière/],
    ["https:///dossier", /n’est pas une adresse entière/],
    ["https:outils.exemple.fr", /n’est pas une adresse entière/],
    ["https:/outils.exemple.fr", /n’est pas une adresse entière/],
    ["outils.exemple.fr/dossier", /n’est pas une adresse entière/],
    ["ftp://outils.exemple.fr", /n’est pas une adresse entière/],
    ["", /n’est pas une adresse entière/],
    ["https://exemple .fr", /n’est pas une adresse\./],
    ["https://exemple.fr:8443/dossier/", /port.*puis donnez https:\/\/exemple\.fr\/dossier\.$/],
    ["https://exemple.fr:443/dossier", /port/],
    ["https://exemple.fr:", /port/],
    ["https://exemple.fr:port/", /n’est pas une adresse\./],
    ["https://exemple.fr/dossier//", /deux barres de suite/],
    ["https://moi:secret@exemple.fr/x", /ni de mot de passe/],
    ["https://exemple.fr/x?a=1", /sans ce qui suit/],
    ["https://exemple.fr/x#a", /sans ce qui suit/],
    ["https://exemple.fr/x/taskpane.html", /pas d’une page/],
    ["https://exemple.fr/a//b", /deux barres de suite/],
    ["https://exemple.fr/a/../b", /deux barres de suite/],
    ["https://exemple.fr/a b", /une espace/],
  ])("refuses %s in one French sentence", (text, sentence) => {
    expect(() => siteAddress(text)).toThrow(UsageError);
    expect(() => siteAddress(text)).toThrow(sentence);
  });
});

describe("packageOptions", () => {
  test("the address, and where to write", () => {
    expect(packageOptions(["--url", "https://a.fr/x"])).toEqual({ address: "https://a.fr/x", out: null });
    expect(packageOptions(["--url=https://a.fr", "--out", "k.zip"])).toEqual({
      address: "https://a.fr",
      out: resolve("k.zip"),
    });
  });

  test.each([
    [[], /l’adresse où les fichiers seront servis manque\. Écrivez/],
    [["--url"], /n’est pas compris\. Écrivez/],
    [["https://a.fr"], /n’est pas compris\. Écrivez/],
    [["--url", "https://a.fr", "--zip"], /n’est pas compris\. Écrivez/],
    [["--url", "https://a.fr", "--out", "kit.docx"], /ne finit pas par/],
  ])("%j is refused in one French sentence", (args, sentence) => {
    expect(() => packageOptions(args)).toThrow(UsageError);
    expect(() => packageOptions(args)).toThrow(sentence);
  });
});

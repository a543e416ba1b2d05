import { defineRule } from "../checker";
import { locatePassage } from "../dossier";

export default defineRule({
  id: "image-without-alt",
  code: "D2",
  title: "Chaque image a un texte de remplacement",
  source: "form.images",
  severity: "info",
  scope: "passage",
  docs: {
    why: "Le texte de remplacement dit l’image à qui ne la voit pas.",
    how: "Clic droit sur l’image, «\u00a0Afficher le texte de remplacement\u00a0», puis décrivez-la en une phrase.",
  },
  check(passage) {
    const count = passage.paragraph.pictures.filter(({ alternative }) => !alternative?.trim()).length;
    if (count === 0) return [];
    const what = count === 1 ? "Image sans texte de remplacement." : `${count} images sans texte de remplacement.`;
    return [{ what, text: null, at: locatePassage(passage) }];
  },
});

/** What `ldm --help` prints. */
export const help = `ldm — le dossier « Lycée des métiers », vérifié sur votre ordinateur

  ldm check dossier.docx [autre.docx…]   ce qui manque, critère par critère
      --annexe annexe.docx               l’annexe, avec son bordereau des preuves (autant de fois qu’il faut)
      --format text|html|csv|json        pour lire (par défaut), imprimer, un tableur, un programme
      --out rapport.html                 écrire le rapport dans ce fichier
      --date 2026-11-01                  date de référence (par défaut, aujourd’hui)
      --show-dismissed                   ajouter les signalements écartés, avec leur raison

  ldm check repertoire/                  tous les dossiers d’un répertoire, une ligne pour chacun
      --jobs n                           combien à la fois (par défaut, selon la machine)
                                         X.annexe.docx à côté de X.docx est son annexe

  ldm evidence dossier.docx [autre.docx…] les preuves : attendues, citées, listées, trouvées
      --annexe annexe.docx               l’annexe, avec son bordereau des preuves (autant de fois qu’il faut)
      --folder preuves/                  les fichiers de l’annexe ; seuls leurs noms et leurs dates sont lus
      --out bordereau.docx               écrire le bordereau, pour l’annexe
      --csv bordereau.csv                l’écrire pour un tableur
      --format text|json                 pour lire (par défaut), ou pour un programme
      --force                            remplacer un fichier qui existe

  ldm audit dossier.docx [copie.docx…]   la notation des auditeurs ; les copies d’un dossier sont réunies
      --format text|html|csv|json|docx   pour lire (par défaut), imprimer, un tableur, un programme, Word
      --out rapport.docx                 écrire le rapport dans ce fichier (nécessaire pour docx)
      --policy academie.json             les réglages de l’académie, à la place de ceux des copies
      --visit fiche.docx                 aussi : les questions de la visite, par personne (ou fiche.html)
      --letter courrier.docx             aussi : un projet de courrier à l’établissement, sans avis
      --letter-opinion                   y ajouter l’avis proposé
      --force                            remplacer un document Word qui existe
  ldm audit repertoire/                  une campagne : une ligne par dossier, puis par critère ;
                                         les copies d’un même dossier y sont réunies

  ldm new --out dossier.docx             le dossier officiel, vide, avec ses consignes
      --criteria 1,3                     seulement ces critères
      --actions n --engagements n        combien par critère (par défaut, 1)
      --force                            remplacer un fichier qui existe

  ldm --version

Code de sortie : 0 sans erreur, 1 s’il y a une erreur dans le dossier, une preuve qui manque ou un audit inachevé,
2 si rien ne peut être lu ou écrit.
Aucun fichier n’est envoyé nulle part.
`;

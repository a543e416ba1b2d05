import { typeset } from "../../src/french";

/** What opens the kit: what each thing is, and the first three steps. */
export function readme(address: string): string {
  return typeset(`Complément Word « Dossier Lycée des métiers » – kit d’installation

1. Déposez tout le contenu du répertoire « site » sur votre serveur, à l’adresse
   ${address}
   Réglez les en-têtes du serveur : le répertoire « serveur » a de quoi le faire pour Apache, IIS et nginx.
2. Ouvrez ${address}/taskpane.html dans un navigateur.
   La phrase « Ce volet s’ouvre dans Word » montre que les fichiers sont en place.
3. Installez « manifest.xml » dans Word : « notes/deploiement.html » dit comment, selon votre cas.

manifest.xml   le fichier que Word lit pour connaître le complément ; il n’est fait que pour l’adresse ci-dessus
site           les fichiers à servir
serveur        des réglages à recopier, selon le serveur
notes          déploiement, données personnelles, accessibilité (à ouvrir dans un navigateur)
licence.txt    notre licence ; celles des composants sont dans site/licences.txt
`);
}

import { UsageError } from "../../src/cli/io";

const example = "https://outils.exemple.fr/dossier-ldm";

/**
 * The address where the files will be served, as the manifest names it: https, a host, the usual port, a path without the
 * slash that a browser shows at its end. Throws UsageError, one French sentence that says what to write instead, for any other.
 */
export function siteAddress(text: string): string {
  const refuse = (why: string): never => {
    throw new UsageError(`--url\u00a0: ${why}`);
  };
  const shown = `«\u00a0${text}\u00a0»`;
  if (/^http:/i.test(text))
    refuse(
      `Word n’ouvre que des adresses https. Servez les fichiers en https, puis donnez ${text.replace(/^http/i, "https")}.`,
    );
  if (!/^https:\/\/[^/]/i.test(text)) {
    refuse(
      `${shown} n’est pas une adresse entière\u00a0: il faut https, deux barres et un nom d’hôte. Par exemple ${example}.`,
    );
  }
  const url = URL.canParse(text) ? new URL(text) : refuse(`${shown} n’est pas une adresse. Par exemple ${example}.`);
  // The parser drops the usual port, written or not.
  if (/^https:\/\/[^/?#]*:\d*(?:[/?#]|$)/i.test(text))
    refuse(
      `une adresse avec un port est souvent bloquée sur le réseau d’un établissement. Servez les fichiers sur le port habituel de https (443), puis donnez https://${url.hostname}${url.pathname.replace(/\/+$/, "")}.`,
    );
  if (url.username || url.password)
    refuse("l’adresse ne peut pas contenir de nom ni de mot de passe. Donnez-la sans eux.");
  if (/[?#]/.test(text))
    refuse(
      "l’adresse est celle du répertoire des fichiers\u00a0: donnez-la sans ce qui suit «\u00a0?\u00a0» ou «\u00a0#\u00a0».",
    );
  if (/\.html?$/i.test(url.pathname))
    refuse("l’adresse est celle du répertoire des fichiers, pas d’une page. Donnez-la sans le nom du fichier.");
  if (/\/\/|\/\.{1,2}(?:\/|$)|\s/.test(text.slice("https://".length)))
    refuse(
      `le chemin de ${shown} a deux barres de suite, un point seul ou une espace. Écrivez-le comme le navigateur le montre.`,
    );
  return url.href.replace(/\/$/, "");
}

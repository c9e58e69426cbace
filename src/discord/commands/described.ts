import type { LocalizationMap } from 'discord.js';

/** What commands and options are called in the languages that Discord shows them in: lower case, without spaces. */
export interface Name {
  readonly de: string;
  readonly es: string;
  readonly fr: string;
}

/** By Discord's names of languages: reference#locales */
export const inOtherLanguages = ({ de, es, fr }: Name): LocalizationMap => ({ de, 'es-ES': es, 'es-419': es, fr });

export const names = {
  ask: { de: 'fragen', es: 'preguntar', fr: 'demander' },
  question: { de: 'frage', es: 'pregunta', fr: 'question' },
  article: { de: 'artikel', es: 'artículo', fr: 'article' },
  summary: { de: 'zusammenfassung', es: 'resumen', fr: 'résumé' },
  length: { de: 'länge', es: 'extensión', fr: 'longueur' },
  style: { de: 'stil', es: 'estilo', fr: 'style' },
  discuss: { de: 'besprechen', es: 'debatir', fr: 'discuter' },
  forum: { de: 'forum', es: 'foro', fr: 'forum' },
  articles: { de: 'artikel', es: 'artículo', fr: 'article' },
  add: { de: 'hinzufügen', es: 'añadir', fr: 'ajouter' },
  address: { de: 'adresse', es: 'dirección', fr: 'adresse' },
  file: { de: 'datei', es: 'archivo', fr: 'fichier' },
  list: { de: 'liste', es: 'lista', fr: 'liste' },
  info: { de: 'info', es: 'info', fr: 'infos' },
  remove: { de: 'entfernen', es: 'quitar', fr: 'retirer' },
  refresh: { de: 'aktualisieren', es: 'actualizar', fr: 'actualiser' },
  use: { de: 'verwenden', es: 'usar', fr: 'utiliser' },
  settings: { de: 'einstellungen', es: 'ajustes', fr: 'réglages' },
  show: { de: 'anzeigen', es: 'mostrar', fr: 'afficher' },
  managers: { de: 'verwaltung', es: 'gestión', fr: 'gestion' },
  role: { de: 'rolle', es: 'rol', fr: 'rôle' },
  audit: { de: 'protokoll', es: 'registro', fr: 'journal' },
  channel: { de: 'kanal', es: 'canal', fr: 'salon' },
  help: { de: 'hilfe', es: 'ayuda', fr: 'aide' },
  privacy: { de: 'datenschutz', es: 'privacidad', fr: 'confidentialité' },
  second: { de: 'zweiter', es: 'segundo', fr: 'deuxième' },
  third: { de: 'dritter', es: 'tercero', fr: 'troisième' },
} as const satisfies Readonly<Record<string, Name>>;

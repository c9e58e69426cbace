import type { LocalizationMap } from 'discord.js';
import { inOtherLanguages, type Name, names } from './described.ts';

/** A command's or option's description, in English and in the languages that Discord shows it in. At most 100 characters. */
export interface Text {
  readonly en: string;
  readonly de: string;
  readonly es: string;
  readonly fr: string;
}

const texts = {
  ask: {
    en: 'Ask what the articles say; every statement comes with its footnote.',
    de: 'Frag, was in den Artikeln steht; jede Aussage hat ihre Fußnote.',
    es: 'Pregunta qué dicen los artículos; cada afirmación lleva su nota.',
    fr: 'Demande ce que disent les articles ; chaque affirmation a sa note.',
  },
  question: { en: 'Your question', de: 'Deine Frage', es: 'Tu pregunta', fr: 'Ta question' },
  article: {
    en: 'Only this article',
    de: 'Nur dieser Artikel',
    es: 'Solo este artículo',
    fr: 'Cet article seulement',
  },
  summary: {
    en: 'An article in short, in its own words.',
    de: 'Ein Artikel in Kürze, in seinen eigenen Worten.',
    es: 'Un artículo en breve, con sus propias palabras.',
    fr: 'Un article en bref, dans ses propres mots.',
  },
  length: { en: 'How long', de: 'Wie lang', es: 'Qué extensión', fr: 'Quelle longueur' },
  style: { en: 'How it is told', de: 'Wie erzählt wird', es: 'Cómo se cuenta', fr: 'Sous quelle forme' },
  discuss: {
    en: 'Opens a thread to discuss an article in.',
    de: 'Öffnet einen Thread, um über einen Artikel zu sprechen.',
    es: 'Abre un hilo para hablar de un artículo.',
    fr: 'Ouvre un fil pour discuter d’un article.',
  },
  forum: {
    en: 'Open a post in this forum instead',
    de: 'Stattdessen einen Beitrag in diesem Forum öffnen',
    es: 'Abrir una publicación en este foro',
    fr: 'Ouvrir plutôt un post dans ce forum',
  },
  articles: {
    en: 'The articles that can be asked about.',
    de: 'Die Artikel, nach denen gefragt werden kann.',
    es: 'Los artículos sobre los que se puede preguntar.',
    fr: 'Les articles sur lesquels on peut poser des questions.',
  },
  add: {
    en: 'Add an article from an address or a file.',
    de: 'Einen Artikel von einer Adresse oder aus einer Datei hinzufügen.',
    es: 'Añadir un artículo desde una dirección o un archivo.',
    fr: 'Ajouter un article depuis une adresse ou un fichier.',
  },
  address: { en: 'Its web address', de: 'Seine Webadresse', es: 'Su dirección web', fr: 'Son adresse web' },
  file: {
    en: 'A text, Markdown, HTML, PDF or DOCX file',
    de: 'Eine Text-, Markdown-, HTML-, PDF- oder DOCX-Datei',
    es: 'Un archivo de texto, Markdown, HTML, PDF o DOCX',
    fr: 'Un fichier texte, Markdown, HTML, PDF ou DOCX',
  },
  list: {
    en: 'List the articles.',
    de: 'Die Artikel auflisten.',
    es: 'Lista de los artículos.',
    fr: 'Liste des articles.',
  },
  info: {
    en: 'What is known about an article.',
    de: 'Was über einen Artikel bekannt ist.',
    es: 'Lo que se sabe de un artículo.',
    fr: 'Ce que l’on sait d’un article.',
  },
  remove: {
    en: 'Remove an article.',
    de: 'Einen Artikel entfernen.',
    es: 'Quitar un artículo.',
    fr: 'Retirer un article.',
  },
  refresh: {
    en: 'Read an article again from its address.',
    de: 'Einen Artikel neu von seiner Adresse lesen.',
    es: 'Volver a leer un artículo desde su dirección.',
    fr: 'Relire un article depuis son adresse.',
  },
  use: {
    en: 'Make questions in this channel be about some articles only; none: all.',
    de: 'Fragen in diesem Kanal gelten nur bestimmten Artikeln; ohne Angabe: allen.',
    es: 'Las preguntas de este canal tratan solo de algunos artículos; ninguno: todos.',
    fr: 'Les questions de ce salon portent sur certains articles ; aucun : tous.',
  },
  settings: {
    en: 'Who may change articles, and where changes are announced.',
    de: 'Wer Artikel ändern darf und wo Änderungen gemeldet werden.',
    es: 'Quién puede cambiar artículos y dónde se anuncian los cambios.',
    fr: 'Qui peut modifier les articles et où les changements sont annoncés.',
  },
  show: {
    en: 'Show the settings.',
    de: 'Die Einstellungen zeigen.',
    es: 'Mostrar los ajustes.',
    fr: 'Afficher les réglages.',
  },
  managers: {
    en: 'Let a role change articles; none: only those who manage the server.',
    de: 'Eine Rolle darf Artikel ändern; ohne Angabe: nur wer den Server verwaltet.',
    es: 'Un rol puede cambiar artículos; ninguno: solo quienes gestionan el servidor.',
    fr: 'Un rôle peut modifier les articles ; aucun : seuls les gestionnaires du serveur.',
  },
  role: { en: 'The role', de: 'Die Rolle', es: 'El rol', fr: 'Le rôle' },
  audit: {
    en: 'Announce changes in a channel; none: do not.',
    de: 'Änderungen in einem Kanal melden; ohne Angabe: nicht.',
    es: 'Anunciar los cambios en un canal; ninguno: no.',
    fr: 'Annoncer les changements dans un salon ; aucun : non.',
  },
  channel: { en: 'The channel', de: 'Der Kanal', es: 'El canal', fr: 'Le salon' },
  help: {
    en: 'How to use Footnote.',
    de: 'Wie man Footnote benutzt.',
    es: 'Cómo se usa Footnote.',
    fr: 'Comment utiliser Footnote.',
  },
  privacy: {
    en: 'What Footnote keeps about you, and how to delete it.',
    de: 'Was Footnote über dich aufbewahrt und wie du es löschst.',
    es: 'Qué guarda Footnote sobre ti y cómo borrarlo.',
    fr: 'Ce que Footnote garde sur toi et comment l’effacer.',
  },
} as const satisfies Readonly<Record<string, Text>>;

interface Nameable {
  setNameLocalizations(map: LocalizationMap): this;
  setDescription(text: string): this;
  setDescriptionLocalizations(map: LocalizationMap): this;
}

/** Gives a command or option its description, and its name in other languages. */
export const described = <T extends Nameable>(builder: T, key: keyof typeof texts, name: Name = names[key]): T =>
  builder
    .setNameLocalizations(inOtherLanguages(name))
    .setDescription(texts[key].en)
    .setDescriptionLocalizations(inOtherLanguages(texts[key]));

import type { FailureCode } from '../../core/failure.ts';

type FailureWords = Readonly<Record<FailureCode | 'unexpected', string>>;

/**
 * What went wrong, where the core's own sentence would be in another language than the reader's. They say less than it
 * does; the log has it.
 */
export const failureWords: Readonly<Record<'de' | 'es' | 'fr', FailureWords>> = {
  de: {
    'not-found': 'Das gibt es dort nicht. Prüfe die Adresse oder den Namen und versuch es noch einmal.',
    unreadable:
      'Das lässt sich nicht lesen: Vielleicht ist es beschädigt oder geschützt. Speichere es neu und versuch es noch einmal.',
    unsupported: 'Diese Art von Dokument kann Footnote nicht lesen. Füge es als Text, DOCX oder Webseite hinzu.',
    empty: 'Darin ist kein Text zu finden. Gib die Adresse oder Datei eines Artikels an.',
    'too-large': 'Das ist zu groß oder zu aufwendig zu lesen. Nimm etwas Kleineres.',
    forbidden: 'Diese Adresse besucht Footnote nicht. Gib eine öffentliche Webadresse an.',
    unreachable: 'Die Adresse ist gerade nicht zu erreichen. Prüfe sie, oder versuch es später noch einmal.',
    'library-damaged': 'Die Artikelsammlung ist beschädigt. Bitte sag es dem Betreiber dieses Bots.',
    'library-mismatch': 'Die Artikelsammlung passt nicht zu den Einstellungen. Bitte sag es dem Betreiber dieses Bots.',
    'library-busy': 'Die Artikelsammlung wird gerade geändert. Bitte versuch es gleich noch einmal.',
    configuration: 'Etwas ist falsch eingestellt. Bitte sag es dem Betreiber dieses Bots.',
    model: 'Das Sprachmodell ist gerade nicht zu erreichen. Bitte versuch es später noch einmal.',
    discord: 'Discord ist gerade nicht zu erreichen. Bitte versuch es später noch einmal.',
    unexpected: 'Etwas ging schief, womit Footnote nicht gerechnet hat. Bitte versuch es noch einmal.',
  },
  es: {
    'not-found': 'Eso no está ahí. Comprueba la dirección o el nombre e inténtalo de nuevo.',
    unreadable: 'No se puede leer: quizá esté dañado o protegido. Guárdalo de nuevo e inténtalo otra vez.',
    unsupported: 'Footnote no puede leer este tipo de documento. Añádelo como texto, DOCX o página web.',
    empty: 'No se encuentra texto en él. Da la dirección o el archivo de un artículo.',
    'too-large': 'Es demasiado grande o complejo de leer. Elige algo más pequeño.',
    forbidden: 'Footnote no visita esa dirección. Da una dirección web pública.',
    unreachable: 'No se puede llegar a la dirección ahora. Compruébala o inténtalo más tarde.',
    'library-damaged': 'La colección de artículos está dañada. Avisa a quien opera este bot, por favor.',
    'library-mismatch': 'La colección de artículos no encaja con los ajustes. Avisa a quien opera este bot, por favor.',
    'library-busy': 'La colección de artículos se está cambiando. Inténtalo de nuevo enseguida, por favor.',
    configuration: 'Hay algo mal configurado. Avisa a quien opera este bot, por favor.',
    model: 'El modelo de lenguaje no está disponible ahora. Inténtalo más tarde, por favor.',
    discord: 'No se puede llegar a Discord ahora. Inténtalo más tarde, por favor.',
    unexpected: 'Algo salió mal que Footnote no esperaba. Inténtalo de nuevo, por favor.',
  },
  fr: {
    'not-found': 'Cela ne s’y trouve pas. Vérifie l’adresse ou le nom, puis réessaie.',
    unreadable: 'Impossible à lire : c’est peut-être abîmé ou protégé. Enregistre-le de nouveau, puis réessaie.',
    unsupported: 'Footnote ne lit pas ce genre de document. Ajoute-le comme texte, DOCX ou page web.',
    empty: 'On n’y trouve pas de texte. Donne l’adresse ou le fichier d’un article.',
    'too-large': 'C’est trop grand ou trop complexe à lire. Prends quelque chose de plus petit.',
    forbidden: 'Footnote ne visite pas cette adresse. Donne une adresse web publique.',
    unreachable: 'L’adresse n’est pas joignable pour le moment. Vérifie-la, ou réessaie plus tard.',
    'library-damaged': 'La collection d’articles est abîmée. Préviens la personne qui gère ce bot, s’il te plaît.',
    'library-mismatch':
      'La collection d’articles ne va pas avec les réglages. Préviens la personne qui gère ce bot, s’il te plaît.',
    'library-busy': 'La collection d’articles est en train de changer. Réessaie dans un instant, s’il te plaît.',
    configuration: 'Quelque chose est mal réglé. Préviens la personne qui gère ce bot, s’il te plaît.',
    model: 'Le modèle de langage n’est pas joignable pour le moment. Réessaie plus tard, s’il te plaît.',
    discord: 'Discord n’est pas joignable pour le moment. Réessaie plus tard, s’il te plaît.',
    unexpected: 'Quelque chose s’est mal passé que Footnote n’attendait pas. Réessaie, s’il te plaît.',
  },
};

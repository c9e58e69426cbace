import type { NoteWords } from './words.ts';

/** How answers came about, and what may be wrong with an article that is added: one language beside the other. */
export const noteWords: Readonly<Record<'en' | 'de' | 'es' | 'fr', NoteWords>> = {
  en: {
    chosen: (used, of) => `From ${used} of ${of} paragraphs; all of them were weighed.`,
    chosenOf: (used, of, articles) => `From ${used} of ${of} paragraphs of ${articles} articles; all were weighed.`,
    articlesLeft: (count) => `${count} further ${count === 1 ? 'article was' : 'articles were'} left out.`,
    written: (passages, of) => `Written by the language model from ${passages} of ${of} passages.`,
    ownWords: {
      unconfirmed: 'What the language model wrote could not be confirmed; these are the article’s own words.',
      empty: 'The language model gave no answer; these are the article’s own words.',
      long: 'The question is too long for the language model; these are the article’s own words.',
      late: 'The language model took too long; these are the article’s own words.',
      failed: 'The language model is not to be had at the moment; these are the article’s own words.',
      user: 'Your share of the language model for today is used up; these are the article’s own words.',
      server: 'This server’s share of the language model for today is used up; these are the article’s own words.',
    },
    unfinished: 'The language model did not finish; the answer may be incomplete.',
    translated: 'Translated by the language model: only names, numbers and negations were compared with the article.',
    warnings: {
      'lost-characters': 'Some characters of the document were lost before Footnote read it; they are left out.',
      'uncertain-layout': 'The page layout is uncertain: text may stand in the wrong order.',
      'broken-words': 'Many words look broken or run together: this PDF’s text is of poor quality.',
    },
  },
  de: {
    chosen: (used, of) => `Aus ${used} von ${of} Absätzen; alle wurden berücksichtigt.`,
    chosenOf: (used, of, articles) =>
      `Aus ${used} von ${of} Absätzen in ${articles} Artikeln; alle wurden berücksichtigt.`,
    articlesLeft: (count) => `${count} weitere Artikel ${count === 1 ? 'blieb' : 'blieben'} außen vor.`,
    written: (passages, of) => `Vom Sprachmodell geschrieben, aus ${passages} von ${of} Abschnitten.`,
    ownWords: {
      unconfirmed: 'Was das Sprachmodell schrieb, ließ sich nicht bestätigen; dies sind die Worte des Artikels selbst.',
      empty: 'Das Sprachmodell gab keine Antwort; dies sind die Worte des Artikels selbst.',
      long: 'Die Frage ist zu lang für das Sprachmodell; dies sind die Worte des Artikels selbst.',
      late: 'Das Sprachmodell brauchte zu lange; dies sind die Worte des Artikels selbst.',
      failed: 'Das Sprachmodell ist gerade nicht zu erreichen; dies sind die Worte des Artikels selbst.',
      user: 'Dein Anteil am Sprachmodell ist für heute verbraucht; dies sind die Worte des Artikels selbst.',
      server:
        'Der Anteil dieses Servers am Sprachmodell ist für heute verbraucht; dies sind die Worte des Artikels selbst.',
    },
    unfinished: 'Das Sprachmodell wurde nicht fertig; die Antwort ist vielleicht unvollständig.',
    translated: 'Vom Sprachmodell übersetzt: Nur Namen, Zahlen und Verneinungen wurden mit dem Artikel verglichen.',
    warnings: {
      'lost-characters': 'Einige Zeichen gingen verloren, bevor Footnote das Dokument las; sie fehlen.',
      'uncertain-layout': 'Die Anordnung der Seiten ist unsicher: Text kann in falscher Reihenfolge stehen.',
      'broken-words':
        'Viele Wörter wirken zerbrochen oder verklebt: Der Text dieser PDF-Datei ist von schlechter Qualität.',
    },
  },
  es: {
    chosen: (used, of) => `De ${used} de ${of} párrafos; se tuvieron todos en cuenta.`,
    chosenOf: (used, of, articles) =>
      `De ${used} de ${of} párrafos de ${articles} artículos; se tuvieron todos en cuenta.`,
    articlesLeft: (count) => `${count === 1 ? 'Quedó 1 artículo' : `Quedaron ${count} artículos`} sin leer.`,
    written: (passages, of) => `Escrito por el modelo de lenguaje a partir de ${passages} de ${of} pasajes.`,
    ownWords: {
      unconfirmed: 'Lo que escribió el modelo de lenguaje no se pudo confirmar; son las palabras del propio artículo.',
      empty: 'El modelo de lenguaje no respondió; son las palabras del propio artículo.',
      long: 'La pregunta es demasiado larga para el modelo de lenguaje; son las palabras del propio artículo.',
      late: 'El modelo de lenguaje tardó demasiado; son las palabras del propio artículo.',
      failed: 'El modelo de lenguaje no está disponible ahora; son las palabras del propio artículo.',
      user: 'Tu parte del modelo de lenguaje para hoy se ha agotado; son las palabras del propio artículo.',
      server:
        'La parte de este servidor del modelo de lenguaje para hoy se ha agotado; son las palabras del propio artículo.',
    },
    unfinished: 'El modelo de lenguaje no terminó; la respuesta puede estar incompleta.',
    translated:
      'Traducido por el modelo de lenguaje: solo se compararon con el artículo los nombres, números y negaciones.',
    warnings: {
      'lost-characters': 'Algunos caracteres se perdieron antes de que Footnote leyera el documento; se han omitido.',
      'uncertain-layout': 'La disposición de las páginas es incierta: el texto puede estar en otro orden.',
      'broken-words': 'Muchas palabras parecen rotas o pegadas: el texto de este PDF es de mala calidad.',
    },
  },
  fr: {
    chosen: (used, of) => `D’après ${used} paragraphes sur ${of} ; tous ont été pris en compte.`,
    chosenOf: (used, of, articles) =>
      `D’après ${used} paragraphes sur ${of} dans ${articles} articles ; tous ont été pris en compte.`,
    articlesLeft: (count) =>
      `${count === 1 ? '1 autre article a été laissé' : `${count} autres articles ont été laissés`} de côté.`,
    written: (passages, of) => `Écrit par le modèle de langage d’après ${passages} passages sur ${of}.`,
    ownWords: {
      unconfirmed: 'Ce que le modèle de langage a écrit n’a pas pu être confirmé ; voici les mots de l’article même.',
      empty: 'Le modèle de langage n’a pas répondu ; voici les mots de l’article même.',
      long: 'La question est trop longue pour le modèle de langage ; voici les mots de l’article même.',
      late: 'Le modèle de langage a mis trop de temps ; voici les mots de l’article même.',
      failed: 'Le modèle de langage n’est pas joignable pour le moment ; voici les mots de l’article même.',
      user: 'Ta part du modèle de langage pour aujourd’hui est épuisée ; voici les mots de l’article même.',
      server:
        'La part de ce serveur du modèle de langage pour aujourd’hui est épuisée ; voici les mots de l’article même.',
    },
    unfinished: 'Le modèle de langage n’a pas terminé ; la réponse est peut-être incomplète.',
    translated:
      'Traduit par le modèle de langage : seuls les noms, les nombres et les négations ont été comparés à l’article.',
    warnings: {
      'lost-characters': 'Quelques caractères ont été perdus avant que Footnote ne lise le document ; ils manquent.',
      'uncertain-layout': 'La disposition des pages est incertaine : le texte peut être dans le désordre.',
      'broken-words': 'Beaucoup de mots semblent coupés ou collés : le texte de ce PDF est de mauvaise qualité.',
    },
  },
};

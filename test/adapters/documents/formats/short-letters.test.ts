import { describe, expect, it } from 'vitest';
import { bodyOf, parsed } from '../../../doubles/parsed-documents.ts';

const rtf = (body: string): string => `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}\\pard ${body}\\par}`;
const note = (text: string): string => `{\\super\\chftn}{\\footnote\\pard{\\super\\chftn} ${text}}`;

describe('a short RTF whose words stand around notes and around what is struck out or hidden', () => {
  it.each([
    [`Es kostet 17${note('Eine Notiz.')} Tage, {\\strike nicht }sicher.`, 'Es kostet 17 Tage, sicher.'],
    [`The roof${note('Slate.')} leaks${note('Since May.')} now.`, 'The roof leaks now.'],
    [`El techo {\\v oculto }gotea${note('Desde mayo.')} hoy.`, 'El techo gotea hoy.'],
    [`Le toit${note('En ardoise.')} fuit, {\\strike un peu }dit-elle.`, 'Le toit fuit, dit-elle.'],
    [`Ada${note('The mayor.')} said${note('On Monday.')} no.`, 'Ada said no.'],
  ])('is told to have lost nothing: %s', async (body, read) => {
    const document = await parsed('a.rtf', rtf(body));
    expect(bodyOf(document)).toBe(read);
    expect(document.letters?.lost).toBe(0);
    expect(document.warnings).toBeUndefined();
  });
});

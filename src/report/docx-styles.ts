/** How a Word document looks: fonts that every word processor has, in the measure of the PDF. */
import type { Language } from '#kernel';
import type { IStylesOptions } from 'docx';
import { ACT, INK, QUIET } from './palette.ts';

const SERIF = 'Cambria';
const SANS = 'Calibri';
const ink = INK.slice(1);
const quiet = QUIET.slice(1);

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', nl: 'nl-NL' };

export const docxStyles = (language: Language): IStylesOptions => ({
  default: {
    document: {
      run: { font: SERIF, size: 21, color: ink, language: { value: LOCALES[language] } },
      paragraph: { spacing: { after: 160, line: 300, lineRule: 'auto' } },
    },
    title: {
      run: { font: SERIF, size: 40, color: ink },
      paragraph: { spacing: { before: 240, after: 60, line: 264, lineRule: 'auto' } },
    },
    heading1: {
      run: { font: SERIF, size: 27, bold: true, color: ink },
      paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { font: SERIF, size: 23, bold: true, color: ink },
      paragraph: { spacing: { before: 240, after: 40 }, keepNext: true },
    },
    heading3: {
      run: { font: SERIF, size: 21, bold: true, italics: true, color: ink },
      paragraph: { spacing: { before: 200, after: 40 }, keepNext: true },
    },
    footnoteText: { run: { size: 17 }, paragraph: { spacing: { after: 40, line: 240 } } },
    footnoteReference: { run: { superScript: true, color: ACT.slice(1) } },
  },
  paragraphStyles: [
    { id: 'Dateline', name: 'Dateline', basedOn: 'Normal', run: { font: SANS, size: 17, color: quiet } },
    { id: 'Address', name: 'Address', basedOn: 'Normal', paragraph: { spacing: { after: 360 } } },
    {
      id: 'LetterDetail',
      name: 'Letter detail',
      basedOn: 'Normal',
      paragraph: { spacing: { after: 40 } },
    },
    {
      id: 'Signature',
      name: 'Signature',
      basedOn: 'Normal',
      paragraph: { spacing: { before: 720 }, keepLines: true },
    },
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      run: { size: 25, color: quiet },
      paragraph: { spacing: { after: 320 } },
    },
    { id: 'Status', name: 'Status', basedOn: 'Normal', run: { font: SANS, bold: true, color: ACT.slice(1) } },
    {
      id: 'Aside',
      name: 'Aside',
      basedOn: 'Normal',
      run: { italics: true, color: quiet },
      paragraph: { spacing: { after: 100 }, keepNext: true },
    },
    { id: 'Lead', name: 'Lead', basedOn: 'Normal', run: { size: 24 } },
    {
      id: 'Source',
      name: 'Source',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { after: 60, line: 250 } },
    },
    { id: 'Foot', name: 'Foot', basedOn: 'Normal', run: { font: SANS, size: 15, color: quiet } },
    {
      id: 'TableCaption',
      name: 'Table caption',
      basedOn: 'Normal',
      run: { font: SANS, size: 18, bold: true },
      paragraph: { spacing: { before: 120, after: 80 }, keepNext: true },
    },
    {
      id: 'TableText',
      name: 'Table text',
      basedOn: 'Normal',
      run: { font: SANS, size: 17 },
      paragraph: { spacing: { before: 30, after: 30, line: 240 } },
    },
    { id: 'Legend', name: 'Legend', basedOn: 'Foot', paragraph: { spacing: { before: 60 } } },
  ],
});

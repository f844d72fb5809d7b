import { plainDigits } from '@congress-metrics/core';
import { cellName, columnLetters } from '@congress-metrics/core/read';
import { pack } from './archive.js';
import { styleNames, stylesXml, type StyleName } from './styles.js';
import { escaped } from './xml.js';

/** A value with its look; without a value, an empty cell that has one. */
export interface StyledCell {
  readonly value?: string | number;
  readonly style: StyleName;
}

/** One sheet to write. */
export interface SheetToWrite {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | StyledCell | undefined)[])[];
  /** Column widths in characters. */
  readonly widths?: readonly number[];
  /** Rows at the top, and columns at the left, that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Drop-downs: ranges such as D2:D90, and what may be chosen there; other entries stay possible. */
  readonly choices?: readonly { readonly range: string; readonly words: readonly string[] }[];
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

const isStyled = (cell: string | number | StyledCell): cell is StyledCell =>
  typeof cell === 'object';

/** A spreadsheet keeps fifteen digits of a number; a longer one is kept whole as a text. */
const keepsExactly = (value: number): boolean => Number(value.toPrecision(15)) === value;

const cellXml = (
  cell: string | number | StyledCell | undefined,
  row: number,
  index: number,
): string => {
  if (cell === undefined) return '';
  const { value, style } = isStyled(cell)
    ? cell
    : { value: cell, style: typeof cell === 'number' ? ('number' as const) : ('text' as const) };
  const start = `<c r="${cellName(row, index)}" s="${styleNames.indexOf(style)}"`;
  if (value === undefined) return `${start}/>`;
  if (typeof value === 'number' && keepsExactly(value)) return `${start}><v>${value}</v></c>`;
  const text = typeof value === 'number' ? plainDigits(value) : value;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
};

const paneXml = ({ rows, columns }: { rows: number; columns: number }): string =>
  `<sheetViews><sheetView workbookViewId="0"><pane${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''} topLeftCell="${cellName(rows + 1, columns)}" activePane="${columns > 0 && rows > 0 ? 'bottomRight' : columns > 0 ? 'topRight' : 'bottomLeft'}" state="frozen"/></sheetView></sheetViews>`;

const choicesXml = (choices: NonNullable<SheetToWrite['choices']>): string =>
  choices.length === 0
    ? ''
    : `<dataValidations count="${choices.length}">${choices
        .map(
          ({ range, words }) =>
            `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${range}"><formula1>"${escaped(words.join(','))}"</formula1></dataValidation>`,
        )
        .join('')}</dataValidations>`;

const sheetXml = ({ rows, widths = [], frozen, choices = [] }: SheetToWrite): string =>
  `${head}<worksheet xmlns="${main}">${frozen === undefined ? '' : paneXml(frozen)}${
    widths.length === 0
      ? ''
      : `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`
  }<sheetData>${rows
    .map(
      (cells, index) =>
        `<row r="${index + 1}">${cells.map((cell, column) => cellXml(cell, index + 1, column)).join('')}</row>`,
    )
    .join('')}</sheetData>${choicesXml(choices)}</worksheet>`;

/** Excel refuses these in a sheet's name, and names over 31 characters. */
const sheetName = (name: string): string => name.replace(/[\\/?*[\]:]/gu, ' ').slice(0, 31);

/** The range of a column under its heading: D2:D90. */
export const columnRange = (index: number, from: number, to: number): string =>
  `${columnLetters(index)}${from}:${columnLetters(index)}${to}`;

/** Sheets as the bytes of an .xlsx workbook, as Excel, WPS and LibreOffice open it. */
export const writeWorkbook = (sheets: readonly SheetToWrite[]): Uint8Array =>
  pack({
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${escaped(sheetName(name))}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packages}/relationships">${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': stylesXml,
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)]),
    ),
  });

/** How a cell looks; texts stay texts in every style but `number`, so that 2025-01 does not become a date. */
export const styleNames = ['number', 'text', 'heading', 'quiet', 'input', 'inputText'] as const;

export type StyleName = (typeof styleNames)[number];

interface Look {
  readonly format: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
}

const asText = 49;

const looks: Readonly<Record<StyleName, Look>> = {
  number: { format: 0, font: 0, fill: 0, border: 0 },
  text: { format: asText, font: 0, fill: 0, border: 0 },
  heading: { format: asText, font: 1, fill: 2, border: 0 },
  quiet: { format: 0, font: 2, fill: 0, border: 0 },
  input: { format: 0, font: 0, fill: 3, border: 1 },
  inputText: { format: asText, font: 0, fill: 3, border: 1 },
};

const font = (extra: string, colour: string): string =>
  `<font>${extra}<sz val="11"/><color rgb="${colour}"/><name val="Microsoft YaHei"/><family val="2"/></font>`;
const fill = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/></patternFill></fill>`;
const side = (name: string): string => `<${name} style="thin"><color rgb="FFD5D9DE"/></${name}>`;

/** The style sheet of every workbook that is written. */
export const stylesXml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="3">${font('', 'FF1F2328')}${font('<b/>', 'FF1F2328')}${font('', 'FF59626D')}</fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('FFECEEF1')}${fill('FFFFFBE8')}</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${styleNames.length}">${styleNames
  .map((name) => {
    const look = looks[name];
    return `<xf numFmtId="${look.format}" fontId="${look.font}" fillId="${look.fill}" borderId="${look.border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"/>`;
  })
  .join('')}</cellXfs></styleSheet>`;

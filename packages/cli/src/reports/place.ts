import type { Finding, LanguageTag } from '@congress-metrics/core';

/** Where a finding is, for a person: 12:5 in a text, 第5行 D5“数值” in a table. */
export const placeText = (finding: Finding, language: LanguageTag): string => {
  const { row, cell, sheet, heading, line, column } = finding;
  if (row !== undefined && cell !== undefined) {
    const named = heading === undefined || heading === '' ? '' : `“${heading}”`;
    const where = sheet === undefined ? '' : language === 'zh-CN' ? `工作表“${sheet}”` : `sheet “${sheet}”, `;
    return language === 'zh-CN'
      ? `${where}第${String(row)}行 ${cell}格${named}`
      : `${where}row ${String(row)}, cell ${cell}${named === '' ? '' : ` ${named}`}`;
  }
  return line === undefined ? '' : `${String(line)}:${String(column ?? 1)}`;
}; // prettier-ignore

const halfWidth = (text: string): string =>
  text.replace(/[！-～]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

const spelled = /^(\d{4})(?:[年/.-](\d{1,2})(?:[月/.-](\d{1,2})日?)?月?)?年?$/u;

/**
 * A date as spreadsheets and clerks write it, in the record's form: 2025/1/9 and 2025年1月9日 become
 * `2025-01-09`. A text that is no date comes back as it was, for the schema to refuse.
 */
export const dateText = (raw: string): string => {
  const match = spelled.exec(halfWidth(raw).replace(/\s/gu, ''));
  if (match === null) return raw;
  return match
    .slice(1)
    .flatMap((part: string | undefined) => part ?? [])
    .map((part) => part.padStart(2, '0'))
    .join('-');
};

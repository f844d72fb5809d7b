import type { Level } from '../../catalogue/level.js';
import type { Standing } from '../phrase/deputies.js';

/** The body that a report is of, as far as it shows. */
export interface ReportBody extends Standing {
  readonly name: string;
}

const municipality = /^(?:北京市|上海市|天津市|重庆市)(?:人大|人民代表大会|$)/u;

/** The level of a congress by its name, and the word of its area: 区, 市, 镇. */
export const standingOf = (name: string): Standing => {
  const office = name.replace(/(?:人大|人民代表大会).*$/u, '').replace(/\(.*$/u, '');
  const own = /([省市州盟区县旗镇乡])$/u.exec(office)?.[1] ?? '';
  if (/全国|^全國/u.test(name)) return { level: 'national', own: '全国' };
  if (municipality.test(name)) return { level: 'provincial', own: '市' };
  if (/自治区$/u.test(office)) return { level: 'provincial', own: '自治区' };
  if (/自治县$/u.test(office)) return { level: 'county', own: '县' };
  const level: Readonly<Record<string, Level>> = {
    省: 'provincial',
    州: 'prefecture',
    盟: 'prefecture',
    市: 'prefecture',
    区: 'county',
    县: 'county',
    旗: 'county',
    镇: 'township',
    乡: 'township',
  };
  return { level: level[own] ?? 'county', own: own === '' ? '区' : own };
};

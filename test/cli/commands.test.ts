import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { altered, folder } from '../core/support.js';
import { only } from '../formats/support.js';
import { fileWith, folderWith, runs } from './support.js';

describe('template, diff, indicators and draw', () => {
  const path = (name: string): string => join(folder, `${name}.json`);

  it.each(['xlsx', 'csv'])('make a .%s to fill in that reads back as it is', async (ending) => {
    const out = join(folderWith({}), `t.${ending}`);
    const words = ['template', '--body', 'haidian', '--name', '海淀区人大常委会', '--level', 'county'];
    expect((await runs([...words, '--year', '2025', '--out', out])).status).toBe(0);
    const { record, findings } = only(readFileSync(out), out);
    expect(findings).toEqual([]);
    expect(record).toMatchObject({ body: { id: 'haidian', level: 'county' }, period: { year: 2025 }, metrics: {} });
  }); // prettier-ignore

  it('put last year’s values and words beside', async () => {
    const out = join(folderWith({}), 't.csv');
    await runs(['template', '--previous', path('haidian-2024'), '--out', out]);
    const text = readFileSync(out, 'utf8');
    expect(text).toContain('上年数值');
    expect(text).toMatch(/voters-received,接待选民,近11000,,/u);
  });

  it('tell a correction that is recorded from a change that is not', async () => {
    const revisions = [{ date: '2025-03', old: 126, kind: 'correction', reason: '漏计' }];
    const now = fileWith(
      altered('haidian-2024', {
        'metrics.suggestions-resolved': { value: 127, revisions },
        'metrics.special-work-reports.value': 47,
        'metrics.chairpersons-meetings': undefined,
      }),
    );
    const { out, status } = await runs(['diff', path('haidian-2024'), now]);
    expect(status).toBe(1);
    expect(out).toMatch(/更正 {2}指标 “得到解决或取得进展的建议” 数值 {2}126 → 127/u);
    expect(out).toMatch(/改动 {2}指标 “听取和审议专项工作报告” 数值 {2}46 → 47（未说明）/u);
    expect(out).toMatch(/删除 {2}指标 “主任会议” {2}17/u);
    expect(await runs(['diff', path('haidian-2024'), path('haidian-2024')])).toMatchObject({ status: 0 });
  }); // prettier-ignore

  it('work out rates with their parts, as a table, CSV and JSON', async () => {
    const text = await runs(['indicators', path('haidian-2024')]);
    expect(text.out).toMatch(/建议解决率 +61\.2%/u);
    const csv = await runs(['indicators', path('haidian-2024'), '--format', 'csv']);
    expect(csv.out.startsWith('\ufeff机构,')).toBe(true);
    const json = JSON.parse((await runs(['indicators', path('haidian-2024'), '--format', 'json', '--all'])).out) as unknown[];
    expect(json).toContainEqual(expect.objectContaining({ indicator: 'suggestion-resolution-rate', unit: 'percent' }));
  }); // prettier-ignore

  it('draw a chart with its title and sources, at the width, theme and language asked for', async () => {
    const files = [path('haidian-2024'), path('haidian-2025')];
    const { out } = await runs(['draw', ...files, '--chart', 'year-bars', '--width', '640', '--theme', 'dark', '--lang', 'en']);
    expect(out).toMatch(/^<svg [^>]*width="640"/u);
    expect(out).toContain('Haidian');
    expect(out).not.toMatch(/<script|foreignObject| on[a-z]+=/u);
    expect((await runs(['draw', ...files, '--chart', 'pie'])).err).toContain('year-bars');
  }); // prettier-ignore

  it('draw a PNG, or say which font it wants', async () => {
    const out = join(folderWith({}), 'chart.png');
    const { status, err } = await runs(['draw', path('haidian-2024'), path('haidian-2025'), '--chart', 'year-bars', '--out', out]);
    if (status === 0) expect([...readFileSync(out).subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    else expect(err).toContain('fonts-noto-cjk');
  }); // prettier-ignore
});

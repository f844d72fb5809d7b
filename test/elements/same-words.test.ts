import { all, datum, expect, haidian, one, show, words, same } from './support.js';

const metrics = 'suggestions suggestions-resolved voters-received';

describe('126 of 206 suggestions read the same', () => {
  it('in the drawing, the marks, the table and the description', async () => {
    const data = (await haidian()).slice(0, 1);
    const element = await show('congress-year-bars-chart', { data, metrics });
    const drawn = all(element, 'svg text').map(words);
    expect(drawn).to.include('126件').and.to.include('206件');
    const button = one(element, 'button[aria-controls="table"]');
    button.click();
    await element.updateComplete;
    same(button.getAttribute('aria-expanded'), 'true');
    const rows = all(element, 'tbody tr').map(words);
    expect(rows[0]).to.contain('206件');
    expect(rows[1]).to.contain('126件');
    expect(rows[2]).to.contain('近11,000人次');
    const description = words(one(element, '#words'));
    expect(description).to.contain('206件').and.to.contain('126件').and.to.contain('近11,000人次');
    expect(one(element, datum('suggestions-resolved@2024')).getAttribute('aria-label')).to.contain(
      '126件',
    );
  });

  it('in the dashboard, beside the rate that the report prints', async () => {
    const element = await show('congress-dashboard', { data: await haidian(), year: 2024 });
    const first = words(one(element, '.indicator'));
    expect(first).to.contain('61.2%');
    expect(first).to.contain('206件中的126件');
    expect(first).to.contain('报告所列为61.2%，与计算一致');
  });
});

describe('the data table', () => {
  it('has a caption, scoped headers, every value and every gap in words', async () => {
    const element = await show('congress-year-bars-chart', {
      data: await haidian(),
      metrics: 'special-work-reports higher-level-deputies-by-elected',
    });
    one(element, 'button[aria-controls="table"]').click();
    await element.updateComplete;
    expect(words(one(element, 'caption'))).to.contain('海淀区');
    expect(all(element, 'thead th').every((cell) => cell.getAttribute('scope') === 'col')).to.be
      .true;
    expect(all(element, 'tbody th').every((cell) => cell.getAttribute('scope') === 'row')).to.be
      .true;
    const cells = all(element, 'tbody td').map(words);
    same(cells[0], '46项');
    expect(cells[1]).to.contain('52项');
    expect(cells.join()).to.contain('口径变化').and.to.contain('未公布');
    same(one(element, '.scroll').tabIndex, 0);
  });
});

describe('the footer', () => {
  it('names the sources with their dates, links only web addresses, and notes the break', async () => {
    const [first, ...others] = await haidian();
    const sources = first?.sources.map((source) => ({ ...source, url: 'javascript:alert(1)' }));
    const data = [{ ...first, sources }, ...others] as Awaited<ReturnType<typeof haidian>>;
    const element = await show('congress-year-bars-chart', { data });
    const links = all(element, '.sources a').map((link) => link.getAttribute('href') ?? '');
    same(links.length, 1);
    expect(links[0]).to.match(/^http/u);
    const footer = words(one(element, '.footer'));
    expect(footer).to.contain('2025-01-09').and.to.contain('2026-01-09');
    expect(footer).to.contain('统计口径变化');
    same(one(element, '.check').dataset['check'], 'agrees');
  });
});

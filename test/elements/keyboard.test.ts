import { sendKeys } from '@web/test-runner-commands';
import type { Selection } from '@congress-metrics/elements';
import { oneEvent } from '@open-wc/testing';
import { all, datum, expect, haidian, one, settled, show, words, same } from './support.js';

const metrics = 'standing-committee-meetings special-work-reports appointments-and-removals';

async function chart(): Promise<HTMLElementTagNameMap['congress-year-bars-chart']> {
  return show('congress-year-bars-chart', { data: await haidian(), metrics });
}

const focused = (element: Element): string | undefined =>
  (element.shadowRoot?.activeElement as HTMLElement | null)?.dataset['datum'];

describe('with the keyboard alone', () => {
  it('a chart is one tab stop and its buttons', async () => {
    const element = await chart();
    const stops = all(element, '[tabindex="0"], button, a[href]');
    same(stops.filter((stop) => stop.matches('.datum')).length, 1);
    same(all(element, 'button').map(words), [
      '显示数据表',
      '显示文字说明',
      '工具',
      '✓ 报告所列比率与计算一致',
    ]);
  });

  it('arrows go from series to series and from year to year, and stop at the edges', async () => {
    const element = await chart();
    one(element, datum('standing-committee-meetings@2024')).focus();
    const journey = [
      ['ArrowRight', 'standing-committee-meetings@2025'],
      ['ArrowRight', 'standing-committee-meetings@2025'],
      ['ArrowDown', 'special-work-reports@2025'],
      ['ArrowLeft', 'special-work-reports@2024'],
      ['ArrowUp', 'standing-committee-meetings@2024'],
      ['ArrowUp', 'standing-committee-meetings@2024'],
      ['End', 'appointments-and-removals@2025'],
      ['Home', 'standing-committee-meetings@2024'],
    ] as const;
    for (const [key, place] of journey) {
      await sendKeys({ press: key });
      await element.updateComplete;
      same(focused(element), place);
      same(all(element, '.datum[tabindex="0"]').length, 1);
    }
  });

  it('each step is spoken: value, change, the printed words and their source', async () => {
    const element = await chart();
    one(element, datum('appointments-and-removals@2024')).focus();
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    const spoken = words(one(element, '.spoken'));
    expect(spoken).to.contain('188人次');
    expect(spoken).to.contain('上升44人次');
    expect(spoken).to.contain('任免国家机关工作人员188人次');
    expect(spoken).to.contain('来源');
    same(one(element, '.spoken').getAttribute('role'), 'status');
  });

  it('marks have their metric, year and value as their name', async () => {
    const element = await chart();
    const name = one(element, datum('special-work-reports@2025')).getAttribute('aria-label');
    same(name, '2025年 听取和审议专项工作报告 52项');
  });

  it('focus opens the tip, Escape closes it, Enter opens it and says what was chosen', async () => {
    const element = await chart();
    one(element, datum('special-work-reports@2024')).focus();
    await element.updateComplete;
    expect(words(one(element, '.tip'))).to.contain('46项');
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    same(all(element, '.tip').length, 0);
    const chosen = oneEvent<CustomEvent<Selection>>(element, 'congress-select');
    await sendKeys({ press: 'Enter' });
    const { detail } = await chosen;
    same(detail, {
      body: 'haidian',
      metric: 'special-work-reports',
      year: 2024,
      key: 'special-work-reports@2024',
    });
    await element.updateComplete;
    same(all(element, '.tip').length, 1);
  });

  it('keys do nothing without focus, and Tab leaves the plot', async () => {
    const element = await chart();
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    same(all(element, '.tip').length, 0);
    one(element, datum('special-work-reports@2024')).focus();
    await sendKeys({ press: 'Tab' });
    await settled(element);
    expect(element.shadowRoot?.activeElement?.matches('button')).to.be.true;
    same(all(element, '.tip').length, 0);
  });

  it('the tab stop stays with its figure when other data come', async () => {
    const element = await chart();
    one(element, datum('special-work-reports@2025')).focus();
    element.metrics = 'special-work-reports appointments-and-removals';
    await settled(element);
    same(focused(element), 'special-work-reports@2025');
    same(one(element, '.datum[tabindex="0"]').dataset['datum'], 'special-work-reports@2025');
  });
});

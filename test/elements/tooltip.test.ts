import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { aTimeout } from '@open-wc/testing';
import {
  all,
  charts,
  datum,
  expect,
  haidian,
  one,
  records,
  same,
  settled,
  show,
  words,
} from './support.js';

type Position = [x: number, y: number];

function middleOf(element: Element): Position {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

async function pointAt(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  await sendMouse({ type: 'move', position: middleOf(element) });
}

describe('the tooltip', () => {
  it('is found beside whichever drawing of a datum the pointer is at', async () => {
    const data = await records(...charts['congress-composition-chart']);
    const element = await show('congress-composition-chart', { data });
    const [bar] = all(element, 'rect.bar');
    const { left, top, width, height } = (bar ?? element).getBoundingClientRect();
    const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true };
    one(element, '.marks').dispatchEvent(new PointerEvent('pointermove', at));
    await settled(element);
    const tip = one(element, '.tip').getBoundingClientRect();
    expect(tip.top - (top + height)).to.be.within(-1, 4);
    same(all(element, '.datum[aria-selected="true"]').length, 1);
  });

  afterEach(() => resetMouse());

  async function chart(): Promise<HTMLElementTagNameMap['congress-year-bars-chart']> {
    return show('congress-year-bars-chart', { data: await haidian() });
  }

  it('opens under the pointer, with value, change, printed words and source', async () => {
    const element = await chart();
    await pointAt(one(element, datum('appointments-and-removals@2025')));
    await element.updateComplete;
    const tip = words(one(element, '.tip'));
    for (const part of ['188人次', '上升44人次（30.6%）', '任免国家机关工作人员188人次', '来源'])
      expect(tip).to.contain(part);
  });

  it('stays while the pointer is in it, and closes after it has left', async () => {
    const element = await chart();
    await pointAt(one(element, datum('special-work-reports@2025')));
    await element.updateComplete;
    await sendMouse({ type: 'move', position: middleOf(one(element, '.tip-card')) });
    await aTimeout(300);
    expect(words(one(element, '.tip'))).to.contain('52项');
    await sendMouse({ type: 'move', position: [1, 1] });
    await aTimeout(300);
    same(all(element, '.tip').length, 0);
  });

  it('closes on Escape although the focus is elsewhere', async () => {
    const element = await chart();
    await pointAt(one(element, datum('special-work-reports@2025')));
    await element.updateComplete;
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    same(all(element, '.tip').length, 0);
  });

  it('stays within the width of the chart, whichever mark it is about', async () => {
    const element = await chart();
    element.parentElement?.style.setProperty('width', '320px');
    await aTimeout(50);
    for (const mark of all(element, '.datum')) {
      mark.focus();
      await element.updateComplete;
      const [tip, plot] = [one(element, '.tip'), one(element, '.plot')].map((part) =>
        part.getBoundingClientRect(),
      );
      expect(tip?.left).to.be.at.least(plot?.left ?? 0);
      expect(tip?.right).to.be.at.most((plot?.right ?? 0) + 0.5);
    }
  });

  it('touches its mark on a page that is zoomed', async () => {
    const element = await chart();
    element.parentElement?.style.setProperty('zoom', '1.5');
    await aTimeout(50);
    const mark = one(element, datum('special-work-reports@2024'));
    await pointAt(mark);
    await element.updateComplete;
    expect(words(one(element, '.tip'))).to.contain('46项');
    const [tip, box] = [one(element, '.tip'), mark].map((part) => part.getBoundingClientRect());
    const gap = Math.min(
      Math.abs((tip?.top ?? 0) - (box?.bottom ?? 0)),
      Math.abs((tip?.bottom ?? 0) - (box?.top ?? 0)),
    );
    expect(gap).to.be.at.most(4);
  });
});

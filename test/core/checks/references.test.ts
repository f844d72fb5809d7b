import { describe, expect, it } from 'vitest';
import { altered, codesIn, findingOf, findingsIn, inWords } from '../support.js';
import { failWhereTheyShould } from './cases.js';

const own = { term: '代表之家', unit: '个', kind: 'stock' };

describe('whatever a record names is there (each fault is made up)', () => {
  failWhereTheyShould([
    { what: 'a misspelt metric', name: 'haidian-2024', changes: { 'metrics.special-work-report': { value: 46, quote: '46项' } }, code: 'unknown-metric', level: 'error', path: 'metrics.special-work-report', mark: '"special-work-report": ▸{', says: ['special-work-report', 'special-work-reports'] },
    { what: 'a planned metric that nobody declares', name: 'shenzhen-2022', changes: { 'plan.metrics.special-hearings': { value: 3, quote: '3次' } }, code: 'unknown-metric', level: 'error', path: 'plan.metrics.special-hearings', says: ['special-hearings'] },
    { what: 'a breakdown of a metric that nobody declares', name: 'beijing-2025', changes: { 'breakdowns.0.of': 'sugestions' }, code: 'unknown-metric', level: 'error', path: 'breakdowns.0.of', mark: '"of": ▸"sugestions"', says: ['sugestions', 'suggestions'] },
    { what: 'a change of a metric that nobody declares', name: 'sichuan-2016', changes: { 'metrics.suggestions-at-sessions.label': '建议', 'reported.0': { kind: 'change', of: 'suggestion-at-session', direction: 'up', value: 15, measure: 'number' } }, code: 'unknown-metric', level: 'error', path: 'reported.0.of', says: ['suggestion-at-session', 'suggestions-at-sessions'] },
    { what: 'a source that is not listed', name: 'shenzhen-2022', changes: { 'plan.metrics.special-inquiries.source': 'work-plan-2202' }, code: 'unknown-source', level: 'error', path: 'plan.metrics.special-inquiries.source', mark: '"source": ▸"work-plan-2202"', says: ['work-plan-2202', 'work-plan-2022'] },
    { what: 'a unit of no measure', name: 'haidian-2024', changes: { 'metrics.observers.unit': '人此' }, code: 'unknown-unit', level: 'error', path: 'metrics.observers.unit', mark: '"unit": ▸"人此"', says: ['人此'] },
    { what: 'an own metric with the id of one of the catalogue', name: 'haidian-2024', changes: { 'ownMetrics.motions': own }, code: 'own-metric-shadows', level: 'error', path: 'ownMetrics.motions', says: ['motions'] },
    { what: 'two sources of one id', name: 'shenzhen-2022', changes: { 'sources.1.id': 'work-report-2022' }, code: 'duplicate-id', level: 'error', path: 'sources.1.id', says: ['work-report-2022'] },
    { what: 'two agenda items of one id', name: 'haidian-2024', changes: { 'agenda.1.id': 'resumption-motion' }, code: 'duplicate-id', level: 'error', path: 'agenda.1.id', says: ['resumption-motion'] },
  ]); // prettier-ignore

  it('gives no hint where nothing known is near, and still says something whole', () => {
    const finding = findingOf(
      findingsIn(altered('haidian-2024', { 'metrics.zzzzzzzzzz': 1 })),
      'unknown-metric',
    );
    for (const { message } of Object.values(inWords(finding)))
      expect(message).not.toMatch(/undefined|\?|？/u);
  });
});

describe('a unit measures what its metric counts (faults are put into real records)', () => {
  failWhereTheyShould([
    { what: '人次 for 次', name: 'haidian-2024', changes: { 'metrics.standing-committee-meetings.unit': '人次' }, code: 'unit-mixed', level: 'error', path: 'metrics.standing-committee-meetings.unit', mark: '"value": 7,\n      "unit": ▸"人次"', says: ['人次'] },
    { what: '名 for 人次', name: 'haidian-2024', changes: { 'metrics.station-visits.unit': '名' }, code: 'unit-mixed', level: 'error', path: 'metrics.station-visits.unit', says: ['名'] },
    { what: '件 for 亿元', name: 'haidian-2024', changes: { 'metrics.budget-adjusted.unit': '件' }, code: 'unit-mixed', level: 'error', path: 'metrics.budget-adjusted.unit', says: ['件'] },
    { what: '批次 for 人次', name: 'haidian-2024', changes: { 'metrics.observers.unit': '批次' }, code: 'unit-mixed', level: 'error', path: 'metrics.observers.unit', says: ['批次'] },
    { what: 'minus 7 meetings', name: 'haidian-2024', changes: { 'metrics.standing-committee-meetings.value': -7 }, code: 'negative-count', level: 'error', path: 'metrics.standing-committee-meetings.value', says: ['-7'] },
    { what: 'a reply rate of 120%', name: 'haidian-2024', changes: { 'metrics.suggestion-reply-rate': { value: 120, quote: '120%' } }, code: 'share-over-100', level: 'error', path: 'metrics.suggestion-reply-rate.value', says: ['120'] },
    { what: 'a reply rate of 0.612', name: 'haidian-2024', changes: { 'metrics.suggestion-reply-rate': { value: 0.612, quote: '0.612' } }, code: 'looks-like-fraction', level: 'warning', path: 'metrics.suggestion-reply-rate.value', says: ['0.612'] },
  ]); // prettier-ignore

  it('says 57% for 0.57 without the remainder of binary numbers', () => {
    const text = altered('haidian-2024', {
      'metrics.suggestion-reply-rate': { value: 0.57, quote: '0.57' },
    });
    expect(findingOf(findingsIn(text), 'looks-like-fraction').parameters['percent']).toBe(57);
  });

  it.each(['件', '项', '个', '部', '条', '份'])('takes %s for one and the same count', (unit) => {
    expect(
      codesIn(altered('haidian-2024', { 'metrics.special-work-reports.unit': unit })),
    ).not.toContain('unit-mixed');
  });

  it.each(['次', '项'])(
    'accepts law enforcement inspections in %s, as reports count them both ways',
    (unit) => {
      expect(
        codesIn(altered('shenzhen-2022', { 'metrics.law-enforcement-inspections.unit': unit })),
      ).not.toContain('unit-mixed');
    },
  );
});

describe('a congress reports what it has the power to do (faults are put into Haidian 2024, a district)', () => {
  const passed = { value: 3, unit: '件', quote: '通过法规3件' };

  failWhereTheyShould([
    { what: 'regulations passed by a district', name: 'haidian-2024', changes: { 'metrics.legislation-passed': passed }, code: 'level-without-power', level: 'warning', path: 'metrics.legislation-passed', mark: '"legislation-passed": ▸{', says: [] },
    { what: 'a Standing Committee of a township', name: 'zhili-2020-2021', changes: { 'metrics.standing-committee-meetings': { value: 4, quote: '常委会会议4次' } }, code: 'level-without-power', level: 'warning', path: 'metrics.standing-committee-meetings', says: [] },
    { what: 'lower regulations approved by a city', name: 'shenzhen-2022', changes: { 'metrics.lower-level-regulations-approved': { value: 4, quote: '批准4件' } }, code: 'level-without-power', level: 'warning', path: 'metrics.lower-level-regulations-approved', says: [] },
  ]); // prettier-ignore

  it('is not asked where the figure is said to be another body’s, or not applicable', () => {
    const others = altered('haidian-2024', {
      'metrics.legislation-passed': { ...passed, attributedTo: '北京市人大常委会' },
    });
    const none = altered('haidian-2024', {
      'metrics.legislation-passed': { absent: 'not-applicable' },
    });
    for (const text of [others, none]) expect(codesIn(text)).not.toContain('level-without-power');
  });
});

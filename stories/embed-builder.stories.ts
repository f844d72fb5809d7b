import '@congress-metrics/elements/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { everyRecord } from './records.js';

const meta: Meta = { title: 'Embed builder', tags: ['!autodocs'] };

export default meta;

const tags = [
  'congress-dashboard',
  'congress-key-figures-chart',
  'congress-year-bars-chart',
  'congress-change-chart',
  'congress-trend-chart',
  'congress-composition-chart',
  'congress-funnel-chart',
  'congress-matrix-chart',
  'congress-plan-chart',
  'congress-agenda-chart',
  'congress-table',
] as const;

const bodies = new Map([...everyRecord.values()].map(({ body }) => [body.id, body.name]));

const choices = {
  body: [...bodies].map(
    ([id, name]) => [id, typeof name === 'string' ? name : name['zh-CN']] as const,
  ),
  chart: tags.map((tag) => [tag, tag] as const),
  theme: (['auto', 'light', 'dark'] as const).map((theme) => [theme, theme] as const),
  language: [
    ['zh-CN', '中文'],
    ['en', 'English'],
  ] as const,
  text: [
    ['normal', '标准字号'],
    ['large', '大字号'],
  ] as const,
};

const labels = { body: '机构', chart: '图表', theme: '配色', language: '语言', text: '字号' };

type Choice = keyof typeof choices;

/** Choose body, chart, theme; see it; copy the lines into a page. */
export const EmbedBuilder: StoryObj = {
  render: () => {
    const place = document.createElement('div');
    const chosen: Record<Choice, string> = {
      body: 'haidian',
      chart: 'congress-year-bars-chart',
      theme: 'auto',
      language: 'zh-CN',
      text: 'normal',
    };
    const draw = (): void => {
      render(page(chosen, draw), place);
      const preview = place.querySelector('.preview');
      const element = document.createElement(chosen.chart);
      element.lang = chosen.language;
      element.setAttribute('theme', chosen.theme);
      element.setAttribute('text-size', chosen.text);
      Object.assign(element, {
        data: [...everyRecord.values()].filter(({ body }) => body.id === chosen.body),
      });
      preview?.replaceChildren(element);
    };
    draw();
    return place;
  },
};

function page(chosen: Record<Choice, string>, draw: () => void): unknown {
  return html`
    <form>
      ${(Object.keys(choices) as Choice[]).map(
        (choice) => html`
          <label
            >${labels[choice]}
            <select
              @change=${({ target }: Event) => {
                chosen[choice] = (target as HTMLSelectElement).value;
                draw();
              }}
            >
              ${choices[choice].map(
                ([value, name]) =>
                  html`<option value=${value} .selected=${value === chosen[choice]}>
                    ${name}
                  </option>`,
              )}
            </select>
          </label>
        `,
      )}
    </form>
    <div class="preview"></div>
    <p>
      <label
        >嵌入代码<br /><textarea rows="4" cols="80" readonly .value=${codeOf(chosen)}></textarea>
      </label>
      <button
        type="button"
        @click=${async ({ target }: Event) => {
          await navigator.clipboard.writeText(codeOf(chosen));
          (target as HTMLButtonElement).textContent = '已复制';
        }}
      >
        复制
      </button>
    </p>
  `;
}

function codeOf({ body, chart, theme, language, text }: Record<Choice, string>): string {
  const files = [...everyRecord]
    .filter(([, one]) => one.body.id === body)
    .map(([name]) => `records/${name}.json`);
  const looks =
    (theme === 'auto' ? '' : ` theme="${theme}"`) +
    (text === 'normal' ? '' : ` text-size="${text}"`);
  return [
    '<script type="module" src="congress-metrics.js"></script>',
    `<${chart} lang="${language}"${looks} src="${files.join(' ')}"></${chart}>`,
  ].join('\n');
}

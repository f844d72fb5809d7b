import {
  checkTogether,
  countByLevel,
  decodeTable,
  findingWords,
  formatOf,
  formats,
  localeFor,
  readRecords,
} from '../../packages/elements/cdn/reading.js';

const words = {
  'zh-CN': {
    title: '校验人大工作数据文件',
    about:
      '文件只在这台电脑的浏览器里读取，不会上传。可读取JSON、NDJSON、YAML、CSV、TSV和Excel工作簿（.xlsx）。',
    choose: '选择文件，或拖到这里',
    charts: '图表',
    levels: { error: '错误', warning: '警告', notice: '提示' },
    waived: '已豁免',
    clean: '没有发现问题。',
    summary: ({ error, warning, notice }) =>
      `${error}个错误，${warning}个警告，${notice}个提示。${error > 0 ? '改正错误后才能画图。' : ''}`,
    place: ({ row, cell, heading, line, column }) =>
      cell ? `第${row}行 ${cell}格${heading ? `“${heading}”` : ''}` : `第${line}行第${column}列`,
    more: (count) => `另有${count}处未列出。`,
    other: 'English',
  },
  en: {
    title: 'Check a file of a people’s congress’s figures',
    about:
      'The file is read in this browser, on this machine; nothing is uploaded. JSON, NDJSON, YAML, CSV, TSV and Excel workbooks (.xlsx) are read.',
    choose: 'Choose files, or drop them here',
    charts: 'Charts',
    levels: { error: 'error', warning: 'warning', notice: 'notice' },
    waived: 'waived',
    clean: 'Nothing found.',
    summary: ({ error, warning, notice }) =>
      `Errors: ${error}, warnings: ${warning}, notices: ${notice}. ${error > 0 ? 'Charts are drawn when the errors are mended.' : ''}`,
    place: ({ row, cell, heading, line, column }) =>
      cell ? `row ${row}, cell ${cell}${heading ? ` “${heading}”` : ''}` : `${line}:${column}`,
    more: (count) => `And ${count} more.`,
    other: '中文',
  },
};

/** Findings that are listed for one file; the rest are counted. */
const most = 100;
const widest = 160;

const byId = (id) => document.getElementById(id);
const say = () => words[document.documentElement.lang] ?? words['zh-CN'];
let dropped = [];

const element = (tag, className, ...content) => {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...content);
  return made;
};

/** The line that a finding is about, with the place marked; nothing for a file without lines. */
const excerpt = (lines, { line, column = 1 }) => {
  const text = lines[(line ?? 0) - 1];
  if (!text) return [];
  const from = Math.max(0, column - 1 - widest / 2);
  const shown = text.slice(from, from + widest);
  const at = column - 1 - from;
  const number = element('span', 'number', `${line} `);
  const rest = shown.slice(at);
  const meant = /^(?:"(?:[^"\\]|\\.)*"|[^",;\t}\]]+)/u.exec(rest)?.[0] ?? rest.slice(0, 1);
  return [
    element(
      'pre',
      '',
      number,
      shown.slice(0, at),
      element('mark', '', meant),
      rest.slice(meant.length),
    ),
  ];
};

const listed = (finding, record, lines, locale) => {
  const { message, fix } = findingWords(finding, locale, record);
  const { levels, waived, place } = say();
  const isWaived = finding.waived !== undefined;
  return element(
    'li',
    isWaived ? 'waived' : finding.level,
    element(
      'p',
      '',
      element('strong', '', isWaived ? waived : levels[finding.level]),
      ' ',
      element('span', 'place', place(finding)),
      ' ',
      message,
      ' ',
      element('code', '', finding.code),
    ),
    ...excerpt(lines, finding),
    element('p', 'fix', fix),
  );
};

const shownFile = ({ name, lines, reports }, locale) => {
  const entries = reports.flatMap(({ findings, record }) =>
    findings.map((finding) => ({ finding, record })),
  );
  const shown = entries.slice(0, most);
  const section = element('section', '', element('h2', '', name));
  if (entries.length === 0) section.append(element('p', '', say().clean));
  section.append(
    element(
      'ol',
      '',
      ...shown.map(({ finding, record }) => listed(finding, record, lines, locale)),
    ),
  );
  if (entries.length > most) section.append(element('p', '', say().more(entries.length - most)));
  return section;
};

const show = () => {
  const { lang } = document.documentElement;
  for (const one of document.querySelectorAll('[data-say]'))
    one.textContent = say()[one.dataset.say];
  const button = byId('language');
  button.textContent = say().other;
  button.lang = lang === 'en' ? 'zh-CN' : 'en';
  if (dropped.length === 0) return;
  const reports = dropped.flatMap((file) => file.reports);
  const counts = countByLevel(reports.flatMap(({ findings }) => findings));
  byId('summary').textContent = say().summary(counts);
  byId('files').replaceChildren(...dropped.map((file) => shownFile(file, localeFor(lang))));
  const records = reports.flatMap(({ record }) => record ?? []);
  const isClean = counts.error === 0 && records.length > 0;
  byId('charts').hidden = !isClean;
  if (isClean) document.querySelector('congress-dashboard').data = records;
};

const take = async (files) => {
  const read = await Promise.all(
    [...files].map(async (file) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const decoded = decodeTable(bytes);
      const reports = readRecords(bytes, { name: file.name });
      const isText = formats[formatOf(bytes, file.name)]?.isBinary === false;
      const lines = isText && 'text' in decoded ? decoded.text.split(/\r\n|\r|\n/u) : [];
      return { name: file.name, lines, reports };
    }),
  );
  // The years of one body are compared with each other, as the command line does.
  const together = checkTogether(read.flatMap(({ reports }) => reports));
  let next = 0;
  dropped = read.map((file) => ({
    ...file,
    reports: together.slice(next, (next += file.reports.length)),
  }));
  show();
};

byId('file').addEventListener('change', ({ target }) => void take(target.files));
byId('language').addEventListener('click', () => {
  document.documentElement.lang = document.documentElement.lang === 'en' ? 'zh-CN' : 'en';
  show();
});
for (const name of ['dragover', 'drop'])
  document.addEventListener(name, (event) => {
    // Else the browser opens the file in place of the page.
    event.preventDefault();
    if (name === 'drop') void take(event.dataTransfer.files);
  });

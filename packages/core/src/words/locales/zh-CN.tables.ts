import type { Parameter } from '../../rules/finding.js';
import type { Message, Parameters } from '../finding-words.js';
import type { TableCode } from '../../read/table-codes.js';

const text = (value: Parameter): string => (value === undefined ? '' : String(value));
const perhaps = (suggestion: Parameter): string =>
  suggestion === undefined ? '' : `，是否应为“${String(suggestion)}”？`;

const formats: Readonly<Record<string, string>> = {
  xls: '旧版Excel工作簿（.xls）', parquet: 'Parquet', pdf: 'PDF', html: '网页', doc: 'Word文档或压缩包', image: '图片', archive: '压缩包',
}; // prettier-ignore

const otherFormat: Readonly<Record<string, string>> = {
  parquet: 'Parquet只写不读；请用写成它的原文件。',
  xls: '请用Excel或WPS打开，另存为.xlsx或“CSV UTF-8”。',
};

/** What is found in tables and in formats other than JSON, in Chinese. */
export const tablesZhCN: Readonly<
  Record<TableCode, (parameters: Parameters, name: (id: Parameter) => string) => Message>
> = {
  'unsupported-format': (p) => [`这里不能读取${formats[text(p['format'])] ?? text(p['format'])}`, otherFormat[text(p['format'])] ?? `可读取的格式：${text(p['readable'])}。`],
  'bad-workbook': () => ['这个Excel工作簿打不开：文件已损坏，或设有打开密码', '请用Excel打开，取消密码后另存为.xlsx。'],
  'encoding-guessed': () => ['文件不是UTF-8编码，已按GB18030（中文Windows的默认编码）读取', '请核对汉字是否正确；下次保存时请选“CSV UTF-8（逗号分隔）”。'],
  'alias-not-allowed': (p) => [`不允许使用YAML引用“*${text(p['name'])}”`, '请把所引用的内容原样写在这里。'],
  'quote-not-closed': () => ['这里的双引号没有成对，后面的内容都被当作同一格', '请在该格末尾补上双引号，或删去多余的双引号。'],
  'stray-quote': () => ['双引号的位置不对', '含有双引号的格，要用双引号括起来，里面的每个双引号写两遍：""。用Excel另存为CSV时会自动处理。'],
  'no-heading': () => ['没有找到表头', '表格要有一行表头，至少有“编号”或“名称”列和“数值”列；可用congress-metrics template生成一份空表。'],
  'rows-skipped': (p) => [`表头上方有${text(p['rows'])}行没有读取`, '如果只是表格标题，不必改动；如果有数据，请移到表头下方。'],
  'sheet-skipped': (p) => [`工作表“${text(p['sheet'])}”没有表头，没有读取`, '如果里面有要填报的数据，请加上与其他工作表相同的表头。'],
  'unknown-column': (p) => [`不认识“${text(p['heading'])}”这一列${perhaps(p['suggestion'])}`, '请改正列名；如果是自己加的列，请删去，或移到另一张工作表。'],
  'duplicate-column': (p) => [`“${text(p['heading'])}”这一列出现了两次，${text(p['first'])}已有一处`, '请只保留一列。'],
  'unknown-section': (p) => [`行类别“${text(p['text'])}”不对${perhaps(p['suggestion'])}`, `可用：${text(p['allowed'])}。`],
  'row-without-owner': (p) => [`这一行写的是“${text(p['id'])}”的细目，但前面没有编号为“${text(p['id'])}”的行`, '请核对编号，并把它所属的那一行放在前面。'],
  'duplicate-row': (p, name) => [`“${name(p['metric'])}”出现了两次${p['first'] === undefined ? '' : `，${text(p['first'])}已有一行`}`, '请只保留一行。'],
  'cell-without-heading': (p) => [`“${text(p['text'])}”所在的列没有列名`, '请在表头填写列名，或删去这一格。用逗号分隔的文件还要看看这一行是否多写了逗号。'],
  'cell-not-used': (p) => [`“${text(p['section'])}”这一类行用不到“${text(p['heading'])}”列，但这里填了“${text(p['text'])}”`, '请移到对应的列，或删去这一格。'],
  'cell-contradicts': (p) => [`这一格是“${text(p['text'])}”，与同一行另一格“${text(p['other'])}”矛盾`, '请核对原文，两处改成一致。'],
  'cell-tidied': (p) => [`“${text(p['text'])}”已读作${text(p['read'])}`, '请核对；下次请直接填写后者。'],
  'term-differs': (p, name) => [`编号“${text(p['metric'])}”是“${name(p['metric'])}”，而这一行的名称是“${text(p['term'])}”`, '编号和名称要指同一项，请改正其中一个。'],
  'bad-period': (p) => [`“${text(p['text'])}”不是时期${perhaps(p['suggestion'])}`, '一年写2024；一届写2018-2022；届内至今写2018-2022…；几个月写2024-01/2024-06；一次会议写2026#4。'],
  'number-form': (p) => [`“${text(p['text'])}”不是规范的数字`, p['suggestion'] === undefined ? '请只填数字，如1400或61.2；没有数据就留空，或填未公布、不适用。' : `请只填数字；如果是${text(p['suggestion'])}，就填${text(p['suggestion'])}。`],
  'number-in-words': (p) => [`“${text(p['text'])}”是汉字数字，没有读取`, p['suggestion'] === undefined ? '请换算成阿拉伯数字再填。' : `如果是${text(p['suggestion'])}，请填${text(p['suggestion'])}。`],
  'scale-in-cell': (p) => [`“${text(p['text'])}”把数和“${text(p['unit'])}”写在了一起，没有读取`, `请在“数值”填${text(p['suggestion'])}，在“单位”填${text(p['unit'])}；或填换算后的完整数字。`],
  'unit-in-cell': (p) => [`“${text(p['text'])}”的单位是“${text(p['unit'])}”，而这一项的单位是“${text(p['expected'])}”`, '“数值”只填数字；单位请填在“单位”列，并核对是不是同一回事（次、人次、名不可混用）。'],
  'absence-mark': (p) => [`“${text(p['text'])}”看不出是0还是没有数据`, '是零就填0；没有数据就留空，或填未公布、不适用、未统计、不详。'],
  'formula-error': (p) => [`这一格是公式错误${text(p['text'])}`, '请在Excel中改正公式，或直接填数字。'],
}; // prettier-ignore

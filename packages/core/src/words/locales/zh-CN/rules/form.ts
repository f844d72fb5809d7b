import type { WordsOfRules } from '../../../rule-words.js';
import { perhaps, text } from './phrases.js';

export const form = {
  form: {
    proves: '文本读得出，写的是一条记录：键、类型、取值都合格式，读到的就是写下的。',
    findings: {
      'too-large': {
        says: (p) => [`文件过大：${text(p['size'])}，上限为${text(p['limit'])}`, '请拆分为每个机构每年一个文件。'],
        reason: '一个机构一年的记录只有几十KB；过大的文件多半选错了。大量记录请用每行一条的.ndjson，长度不限。',
      },
      encoding: {
        says: (p) => [`编码有误：第${text(p['offset'])}字节起不是有效的${text(p['encoding']).toUpperCase()}`, '请将文件另存为UTF-8编码。'],
        reason: '编码不对时汉字会变成乱码，所以宁可不读，也不猜。',
      },
      'empty-text': {
        says: () => ['文件是空的', '请填入一条记录；可参照examples/records中的文件。'],
        reason: '空文件多半是保存或下载没有完成，不能当作“没有数据”。',
      },
      syntax: {
        says: (p) => [`不是有效的${text(p['format']) || 'JSON'}${text(p['near']) === '' ? '：文件在此处中断' : `，错误始于“${text(p['near'])}”`}`, p['format'] === undefined ? '请检查此处的引号、逗号和括号；JSON不允许注释和末尾逗号。' : '请检查此处的缩进、引号和冒号。'],
        reason: '少一个引号或逗号，后面的内容就无法确定属于哪一项，所以不猜着读。',
      },
      'too-deep': {
        says: (p) => [`嵌套超过${text(p['deepest'])}层`, '记录最多只需8层，请检查括号。'],
        reason: '正常的记录最多八层；层数过多多半是括号写错，也可能是有意使读取程序出错的文件。',
      },
      'duplicate-key': {
        says: (p) => [`“${text(p['key'])}”重复出现，第${text(p['firstLine'])}行已有一处`, '两处只能保留一处，否则前一个数会丢失。'],
        reason: '同一个键写两遍，程序只会留下后一个，前一个数会不声不响地丢掉。',
      },
      'forbidden-key': {
        says: (p) => [`不允许使用键名“${text(p['key'])}”`, '请换一个名称。'],
        reason: '这些键名在程序里另有含义（如__proto__），用作名称会改动程序本身。',
      },
      'number-not-exact': {
        says: (p) => [`数字${text(p['token'])}无法准确读取，会变成${text(p['read'])}`, '请减少位数，或改用较大的单位（万、亿）。'],
        reason: '计算机只能精确表示约15位数字，超过的部分会被悄悄改动。',
      },
      'number-too-large': {
        says: (p) => [`数字${text(p['token'])}过大`, '请检查是否多写了零或指数。'],
        reason: '计算机读不出这么大的数，会变成“无穷大”；多半是多写了零或指数。',
      },
      missing: {
        says: (p) => [`缺少“${text(p['key'])}”`, '请补上这一项。'],
        reason: '这一项必须有，否则不知道是谁的、哪一年的、出自哪里的数。',
      },
      'wrong-type': {
        says: (p) => [`${p['key'] === undefined ? '此处' : `“${text(p['key'])}”`}的类型不对：应为${text(p['expected']) || '规定的形式'}，实为${text(p['received'])}`, '数字不加引号，文字要加引号。没有数据时请删去该项，或写明原因（absent），不要写0或留空。'],
        reason: '写成文字的“46”不能相加，也不能作图；写成0或留空的“没有数据”会被当成真的零。',
      },
      'unknown-key': {
        says: (p) => [`不认识“${text(p['key'])}”这一项`, '请检查拼写；机构自有的指标请在ownMetrics中声明。'],
        reason: '拼错的键不会被任何程序读到，里面的数等于没有填报。',
      },
      'not-in-list': {
        says: (p) => [`“${text(p['value'])}”不在允许的取值之内${p['suggestion'] === undefined ? '' : `，${perhaps(p['suggestion'])}`}`, `可用：${text(p['allowed'])}`],
        reason: '这一项只有固定的几种取值，各地写法一致，才能汇总和比较。',
      },
      'out-of-range': {
        says: (p) => [`${text(p['value'])}超出范围`, p['minimum'] === undefined ? `最大为${text(p['maximum'])}。` : `最小为${text(p['minimum'])}。`],
        reason: '超出可能的范围，多半是多写或少写了一位。年份从1954年起：第一届全国人大在这一年召开。',
      },
      'too-short': {
        says: (p) => [`“${text(p['key'])}”不能少于${text(p['minimum'])}`, '请补全内容。'],
        reason: '空的名称或空的清单什么也没有说明。',
      },
      'too-long': {
        says: (p) => [`“${text(p['key'])}”不能多于${text(p['maximum'])}`, '请缩短内容。'],
        reason: '过长的文字多半是把整段报告贴进了一格；引语只需照录数字所在的一句。',
      },
      'hidden-character': {
        says: (p) => [`文字中含有看不见的控制字符或方向符${text(p['character']) === '' ? '' : `（${text(p['character'])}）`}`, '请删去后重新输入这段文字。'],
        reason: '看不见的字符会使显示的文字和实际的文字不一样，可能误导读者。',
      },
      blank: {
        says: () => ['文字是空白的', '请填入文字，或删去这一项。'],
        reason: '只有空格的文字看上去像是填了，其实没有内容。',
      },
      'bad-date': {
        says: (p) => [`“${text(p['value'])}”不是有效日期`, '请写成2025-01-09、2025-01或2025。'],
        reason: '日期用来判断数据是不是全年数、哪一份更新，所以必须真实存在，并按年-月-日书写。',
      },
      'bad-id': {
        says: (p) => [`“${text(p['value'])}”不能用作标识`, '标识以小写字母开头，只含小写字母、数字和连字符，最多64个字符。'],
        reason: '标识用在网址、文件名和图表之间的对应关系里，只用字母和数字才处处可用。',
      },
      'web-address': {
        says: (p) => [`“${text(p['value'])}”不是有效的网址`, '只接受以http://或https://开头、不含用户名的网址。'],
        reason: '来源的网址会成为读者可点的链接；其他形式（如javascript:）点开时会运行程序。',
      },
      'waiver-unused': {
        says: (p) => [`豁免“${text(p['code'])}”没有对应的问题`, '问题已不存在，请删去这条豁免。'],
        reason: '豁免只为一个已知的问题而设；问题没有了还留着，以后会盖住新的问题。',
      },
      'newer-schema': {
        says: (p) => [`这条记录用的是第${text(p['version'])}版格式，本程序只认得到第${text(p['current'])}版`, '请升级congress-metrics后再读。'],
        reason: '新格式里可能有本程序不认识的项，勉强读取会丢失数据。',
      },
    },
  },
} satisfies WordsOfRules<'form'>;

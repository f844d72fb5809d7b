import type { Parameter } from '../../rules/finding.js';
import type { FindingWords } from '../finding-words.js';
import { tablesZhCN } from './zh-CN.tables.js';

const perhaps = (suggestion: Parameter): string =>
  suggestion === undefined ? '' : `是否应为“${String(suggestion)}”？`;

const text = (value: Parameter): string => (value === undefined ? '' : String(value));

const qualifierWords: Readonly<Record<string, string>> = {
  exact: '确数',
  nearly: '近',
  about: '约',
  'more-than': '余、多',
  'at-least': '不少于',
  'less-than': '不足',
};
const qualifier = (id: Parameter): string => qualifierWords[String(id)] ?? String(id);

const levelWords: Readonly<Record<string, string>> = {
  county: '县级',
  township: '乡级',
  prefecture: '设区的市级',
  provincial: '省级',
  national: '全国',
};

/** Findings in Chinese: what is wrong, and how to fix it. */
export const findingsZhCN: FindingWords = {
  ...tablesZhCN,
  'too-large': (p) => [
    `文件过大：${text(p['size'])}，上限为${text(p['limit'])}`,
    '请拆分为每个机构每年一个文件。',
  ],
  encoding: (p) => [
    `编码有误：第${text(p['offset'])}字节起不是有效的${text(p['encoding']).toUpperCase()}`,
    '请将文件另存为UTF-8编码。',
  ],
  'empty-text': () => ['文件是空的', '请填入一条记录；可参照examples/records中的文件。'],
  syntax: (p) => [
    `不是有效的${text(p['format']) || 'JSON'}${text(p['near']) === '' ? '：文件在此处中断' : `，错误始于“${text(p['near'])}”`}`,
    p['format'] === undefined
      ? '请检查此处的引号、逗号和括号；JSON不允许注释和末尾逗号。'
      : '请检查此处的缩进、引号和冒号。',
  ],
  'too-deep': (p) => [`嵌套超过${text(p['deepest'])}层`, '记录最多只需8层，请检查括号。'],
  'duplicate-key': (p) => [
    `“${text(p['key'])}”重复出现，第${text(p['firstLine'])}行已有一处`,
    '两处只能保留一处，否则前一个数会丢失。',
  ],
  'forbidden-key': (p) => [`不允许使用键名“${text(p['key'])}”`, '请换一个名称。'],
  'number-not-exact': (p) => [
    `数字${text(p['token'])}无法准确读取，会变成${text(p['read'])}`,
    '请减少位数，或改用较大的单位（万、亿）。',
  ],
  'number-too-large': (p) => [`数字${text(p['token'])}过大`, '请检查是否多写了零或指数。'],
  missing: (p) => [`缺少“${text(p['key'])}”`, '请补上这一项。'],
  'wrong-type': (p) => [
    `${p['key'] === undefined ? '此处' : `“${text(p['key'])}”`}的类型不对：应为${text(p['expected']) || '规定的形式'}，实为${text(p['received'])}`,
    '数字不加引号，文字要加引号。没有数据时请删去该项，或写明原因（absent），不要写0或留空。',
  ],
  'unknown-key': (p) => [
    `不认识“${text(p['key'])}”这一项`,
    '请检查拼写；机构自有的指标请在ownMetrics中声明。',
  ],
  'not-in-list': (p) => [
    `“${text(p['value'])}”不在允许的取值之内${p['suggestion'] === undefined ? '' : `，${perhaps(p['suggestion'])}`}`,
    `可用：${text(p['allowed'])}`,
  ],
  'out-of-range': (p) => [
    `${text(p['value'])}超出范围`,
    p['minimum'] === undefined ? `最大为${text(p['maximum'])}。` : `最小为${text(p['minimum'])}。`,
  ],
  'too-short': (p) => [`“${text(p['key'])}”不能少于${text(p['minimum'])}`, '请补全内容。'],
  'too-long': (p) => [`“${text(p['key'])}”不能多于${text(p['maximum'])}`, '请缩短内容。'],
  'hidden-character': (p) => [
    `文字中含有看不见的控制字符或方向符${text(p['character']) === '' ? '' : `（${text(p['character'])}）`}`,
    '请删去后重新输入这段文字。',
  ],
  blank: () => ['文字是空白的', '请填入文字，或删去这一项。'],
  'bad-date': (p) => [`“${text(p['value'])}”不是有效日期`, '请写成2025-01-09、2025-01或2025。'],
  'bad-id': (p) => [
    `“${text(p['value'])}”不能用作标识`,
    '标识以小写字母开头，只含小写字母、数字和连字符，最多64个字符。',
  ],
  'web-address': (p) => [
    `“${text(p['value'])}”不是有效的网址`,
    '只接受以http://或https://开头、不含用户名的网址。',
  ],
  'waiver-unused': (p) => [
    `豁免“${text(p['code'])}”没有对应的问题`,
    '问题已不存在，请删去这条豁免。',
  ],
  'unknown-metric': (p) => [
    `没有“${text(p['id'])}”这一指标${p['suggestion'] === undefined ? '' : `，${perhaps(p['suggestion'])}`}`,
    '指标见数据字典；机构自有的指标请在ownMetrics中声明。',
  ],
  'unknown-indicator': (p) => [
    `没有“${text(p['id'])}”这一比率${p['suggestion'] === undefined ? '' : `，${perhaps(p['suggestion'])}`}`,
    '比率见数据字典；字典中没有的请用label、part和whole写明。',
  ],
  'unknown-source': (p) => [
    `没有编号为“${text(p['id'])}”的来源${p['suggestion'] === undefined ? '' : `，${perhaps(p['suggestion'])}`}`,
    '请先在sources中列出该来源。',
  ],
  'unknown-unit': (p) => [
    `不认识计量单位“${text(p['unit'])}”`,
    `可用：${text(p['known'])}，前面可加万、亿。`,
  ],
  'own-metric-shadows': (p, name) => [
    `自有指标“${text(p['id'])}”与字典中的“${name(p['id'])}”同名`,
    '请直接使用字典中的指标，或换一个标识。',
  ],
  'duplicate-id': (p) => [`标识“${text(p['id'])}”重复`, '同一清单内每个标识只能用一次。'],
  'unit-mixed': (p, name) => [
    `“${name(p['metric'])}”的单位是“${text(p['unit'])}”，与该指标不是同一种计量`,
    `应为：${text(p['expected'])}。次、人次、名、件次各不相同，不能混用。`,
  ],
  'share-over-100': (p, name) => [
    `“${name(p['metric'])}”为${text(p['value'])}%，超过100%`,
    '请核对原文的分子和分母。',
  ],
  'looks-like-fraction': (p, name) => [
    `“${name(p['metric'])}”为${text(p['value'])}，像是小数而不是百分数`,
    `如指${text(p['percent'])}%，请写${text(p['percent'])}。`,
  ],
  'negative-count': (p, name) => [
    `“${name(p['metric'])}”为${text(p['value'])}，计数不能为负`,
    '减少的数请记入reported，方向为down。',
  ],
  'quote-mismatch': (p, name) => [
    `“${name(p['metric']) || text(p['label'])}”记为${text(p['value'])}，但原文引语中没有这个数：“${text(p['quote'])}”`,
    '请按原文更正数字，或换上含有这个数字的引语。',
  ],
  'qualifier-dropped': (p, name) => [
    `“${name(p['metric'])}”原文为概数（${qualifier(p['printed'])}），记录却作确数：“${text(p['quote'])}”`,
    `请加上"qualifier": "${text(p['printed'])}"。`,
  ],
  'qualifier-differs': (p, name) => [
    `“${name(p['metric'])}”的概数词不一致：原文为${qualifier(p['printed'])}，记录为${qualifier(p['recorded'])}`,
    '请按原文更正qualifier。',
  ],
  'rate-differs': (p, name) => [
    `“${name(p['indicator']) || text(p['label'])}”印为${text(p['printed'])}%，而${text(p['part'])} ÷ (${text(p['whole'])}) = ${text(p['exact'])}%，应为${text(p['computed'])}%`,
    '请核对分子、分母和印出的比率；原文确实如此印的，请保留并加豁免说明。',
  ],
  'rate-last-digit': (p, name) => [
    `“${name(p['indicator']) || text(p['label'])}”印为${text(p['printed'])}%，计算得${text(p['exact'])}%，末位相差1`,
    '可能是为使各项合计为100%而调整。',
  ],
  'rate-truncated': (p, name) => [
    `“${name(p['indicator']) || text(p['label'])}”印为${text(p['printed'])}%，是截去尾数而非四舍五入（${text(p['exact'])}%）`,
    '不必改动。',
  ],
  'parts-differ-from-total': (p, name) => [
    `“${name(p['metric'])}”为${text(p['total'])}，而各部分${text(p['parts'])} = ${text(p['sum'])}`,
    '请核对总数与各部分。',
  ],
  'parts-exceed-total': (p, name) => [
    `“${name(p['metric'])}”为${text(p['total'])}，少于其部分之和${text(p['parts'])} = ${text(p['sum'])}`,
    '请核对总数与各部分。',
  ],
  'part-exceeds-whole': (p, name) => [
    `“${name(p['part'])}”${text(p['partValue'])}多于“${name(p['whole'])}”${text(p['wholeValue'])}`,
    '前者是后者的一部分，请核对。',
  ],
  'breakdown-differs': (p, name) => [
    `“${name(p['metric'])}”为${text(p['total'])}，而分类${text(p['parts'])} = ${text(p['sum'])}`,
    '请核对各类；若只列出部分类别，请将coverage记为partial。',
  ],
  'breakdown-exceeds': (p, name) => [
    `“${name(p['metric'])}”为${text(p['total'])}，少于已列各类之和${text(p['sum'])}`,
    '若一件可归入多类，请将coverage记为overlapping。',
  ],
  'share-differs': (p) => [
    `“${text(p['label'])}”占比印为${text(p['printed'])}%，而${text(p['part'])} ÷ ${text(p['whole'])} = ${text(p['exact'])}%，应为${text(p['computed'])}%`,
    '请核对件数、总数和占比，尤其是占比所用的分母。',
  ],
  'share-last-digit': (p) => [
    `“${text(p['label'])}”占比印为${text(p['printed'])}%，计算得${text(p['exact'])}%，末位相差1`,
    '可能是为使各项合计为100%而调整。',
  ],
  'share-truncated': (p) => [
    `“${text(p['label'])}”占比印为${text(p['printed'])}%，是截去尾数而非四舍五入（${text(p['exact'])}%）`,
    '不必改动。',
  ],
  'quote-lacks-part': (p) => [
    `分类记为${text(p['value'])}，但原文引语中没有这个数：“${text(p['quote'])}”`,
    '请按原文更正。',
  ],
  'counterparts-differ': (p, name) => [
    `“${name(p['metric'])}”${text(p['value'])}与“${name(p['other'])}”${text(p['otherValue'])}通常相等`,
    '一次评议形成一份意见书，请留意是否有漏计。',
  ],
  'whole-implied': (p, name) => [
    `“${name(p['part'])}”${text(p['value'])}占${text(p['rate'])}%，原文未列总数，推算为${p['low'] === p['high'] ? text(p['low']) : `${text(p['low'])}至${text(p['high'])}`}`,
    '推算数不作为报告数据。',
  ],
  'no-whole-fits': (p, name) => [
    `“${name(p['part'])}”${text(p['value'])}占${text(p['rate'])}%：没有任何整数的总数能得出这一比率`,
    '请核对人数与比率。',
  ],
  'percent-or-point': (p, name) => [
    `“${name(p['indicator'])}”${text(p['now'])}%，“${text(p['quote']) || `同比${text(p['value'])}%`}”未说明是百分点还是百分之几：${p['year'] === undefined ? '上年' : `${text(p['year'])}年`}若按百分点为${text(p['points'])}%，若按百分比为${text(p['percent'])}%${p['before'] === undefined ? '' : `；上年报告印为${text(p['before'])}%`}`,
    '两种理解并存，图表不据此推算上年数。',
  ],
  'points-for-a-count': (p, name) => [
    `“${name(p['metric'])}”是计数，增减不能以百分点计`,
    '请改为number或percent。',
  ],
  'plan-as-result': (p, name) => [
    `“${name(p['metric'])}”的引语有“${text(p['word'])}”，像是计划而不是结果：“${text(p['quote'])}”`,
    '计划数请移入plan.metrics。',
  ],
  'level-without-power': (p, name) => [
    `${levelWords[text(p['level'])] ?? ''}人大没有“${name(p['metric'])}”这项职权`,
    '请核对指标；若是其他机关的数据，请用attributedTo写明。',
  ],
  'change-differs': (p, name) => [
    `“${name(p['metric'])}”印出的增减为${text(p['printed'])}，而上年${text(p['before'])}、本年${text(p['now'])}，应为${text(p['computed'])}`,
    '请核对两年的数据，或以revisions记录更正。',
  ],
  'implausible-change': (p, name) => [
    `“${name(p['metric'])}”由上年${text(p['before'])}变为${text(p['now'])}，相差${text(p['factor'])}倍以上`,
    '请核对是否错位、漏单位或口径有变。',
  ],
  'comparison-withheld': (p, name) => [
    `“${name(p['metric'])}”${text(p['before'])} → ${text(p['now'])}跨越口径变化${p['scopeBefore'] === undefined || p['scope'] === undefined ? '' : `（${text(p['scopeBefore'])} → ${text(p['scope'])}）`}，不作同比`,
    '图表会标出中断。',
  ],
  'scope-changed': (p, name) => [
    `“${name(p['metric'])}”的口径由“${text(p['scopeBefore'])}”变为“${text(p['scope'])}”，却没有标为中断`,
    '请加上"status": "B"和说明。',
  ],
  'change-across-break': (p, name) => [
    `“${name(p['metric'])}”口径已变，原文仍印出同比${text(p['value'])}`,
    '该同比不可比，请在说明中注明。',
  ],
  'repeats-last-year': (p, name) => [
    `“${name(p['metric'])}”${text(p['value'])}与上年完全相同`,
    '可能确实相同，也可能是沿用旧数，请留意。',
  ],
  'year-exceeds-term': (p, name) => [
    `“${name(p['metric'])}”一年为${text(p['value'])}，超过所在届期总数${text(p['total'])}`,
    '请核对两份报告的口径。',
  ],
  'stock-does-not-roll-forward': (p, name) => [
    `“${name(p['metric'])}”为${text(p['value'])}，而上年${text(p['before'])} + 补选${text(p['came'])} − 减少${text(p['went'])} = ${text(p['expected'])}`,
    '请核对补选、辞职、终止资格的人数，或说明其他增减。',
  ],
  'outlier-in-history': (p, name) => [
    `“${name(p['metric'])}”为${text(p['value'])}，远离本机构以往${text(p['years'])}年的${text(p['least'])}至${text(p['most'])}`,
    '请对照原文核对；确实如此的，请在说明中写明原因。',
  ],
  'restated-without-record': (p, name) => [
    `“${name(p['metric'])}”为${text(p['value'])}，同一时期的另一份记录为${text(p['other'])}，两份都没有说明修订`,
    '请在revisions中写明日期、旧值、原因，并注明是修订还是更正。',
  ],
  'revision-of-nothing': (p, name) => [
    `“${name(p['metric'])}”的修订所记旧值与现值同为${text(p['value'])}`,
    '请写出修订前的旧值，或删去这条修订。',
  ],
  'combined-differs': (p, name) => [
    `“${name(p['metric'])}”为${text(p['total'])}，而所含各项${text(p['parts'])} = ${text(p['sum'])}`,
    '请核对合并统计的数与各单项。',
  ],
  'sources-contradict': (p, name) => [
    `“${name(p['metric'])}”在本来源为${text(p['value'])}，在${p['source'] === undefined ? '另一处' : `“${text(p['source'])}”`}为${text(p['other'])}`,
    '两处并存；请在说明中写明以哪一处为准。',
  ],
  'other-quote-mismatch': (p, name) => [
    `“${name(p['metric'])}”另一处引语中没有${text(p['other'])}：“${text(p['quote'])}”`,
    '请按该处原文更正数字或引语。',
  ],
  'agenda-exceeds-count': (p, name) => [
    `列出了${text(p['items'])}项，多于“${name(p['metric'])}”的${text(p['value'])}`,
    '请核对各项的形式，或该项合计数。',
  ],
  'plan-items-open': (p) => [
    `本年计划${text(p['all'])}项中，有${text(p['open'])}项尚未写明结果`,
    '报告提到结果的，请在该项填写status。',
  ],
  'shares-do-not-add-up': (p) => [
    `各类占比合计${text(p['sum'])}%，不是100%，超出四舍五入所能解释的范围`,
    '请核对各类占比；若未列全，请将coverage记为partial。',
  ],
  'shares-off-by-rounding': (p) => [
    `各类占比合计${text(p['sum'])}%，因四舍五入不等于100%`,
    '不必改动。',
  ],
  'period-reversed': (p) => [
    `时期由${text(p['from'])}至${text(p['to'])}，首尾颠倒`,
    '请更正from和to。',
  ],
  'period-outside-year': (p) => [
    `时期${text(p['from'])}至${text(p['to'])}不在${text(p['year'])}年之内`,
    '请更正year，或更正from和to。',
  ],
  'reported-before-the-end': (p) => [
    `来源日期${text(p['date'])}早于${text(p['year'])}年底，数据可能不是全年数`,
    '如为初步数，请加上"status": "P"。',
  ],
  'zero-without-quote': (p, name) => [
    `“${name(p['metric'])}”记为0，却没有原文`,
    '没有公布不等于0：请引用原文，或改为"absent": "not-published"。',
  ],
  'figures-without-quote': (p) => [
    `${text(p['all'])}项数据中，${text(p['count'])}项没有原文引语`,
    '请补上原文，以便核对。',
  ],
  'quote-not-in-text': (p) => [
    `报告原文中找不到这句引语：“${text(p['quote'])}”`,
    '请逐字照录原文；引自其他来源的，请写明source。',
  ],
  'years-differ-from-term': (p, name) => [
    `“${name(p['metric'])}”全届为${text(p['total'])}，而各年${text(p['parts'])} = ${text(p['sum'])}`,
    '请核对各年与全届的口径。',
  ],
  'newer-schema': (p) => [
    `这条记录用的是第${text(p['version'])}版格式，本程序只认得到第${text(p['current'])}版`,
    '请升级congress-metrics后再读。',
  ],
};

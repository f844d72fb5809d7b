import type { WordsOfRules } from '../../../rule-words.js';
import type { Parameter } from '../../../../rules/finding.js';

const text = (value: Parameter): string => (value === undefined ? '' : String(value));

const perhaps = (suggestion: Parameter): string =>
  suggestion === undefined ? '' : `，是否应为“${String(suggestion)}”？`;

const formats: Readonly<Record<string, string>> = {
  xls: '旧版Excel工作簿（.xls）', parquet: 'Parquet', pdf: 'PDF', html: '网页', doc: 'Word文档或压缩包', image: '图片', archive: '压缩包',
};

const otherFormat: Readonly<Record<string, string>> = {
  parquet: 'Parquet只写不读；请用写成它的原文件。',
  xls: '请用Excel或WPS打开，另存为.xlsx或“CSV UTF-8”。',
};

export const table = {
  table: {
    proves: '表格的每一格都有着落：读进了记录，或者说明为什么没有读。',
    findings: {
      'unsupported-format': {
        says: (p) => [`这里不能读取${formats[text(p['format'])] ?? text(p['format'])}`, otherFormat[text(p['format'])] ?? `可读取的格式：${text(p['readable'])}。`],
        reason: '网页里只读文本文件；工作簿要先解压，由命令行工具来读。',
      },
      'bad-workbook': {
        says: () => ['这个Excel工作簿打不开：文件已损坏，或设有打开密码', '请用Excel打开，取消密码后另存为.xlsx。'],
        reason: '打不开的工作簿无法判断里面还剩什么，不能读一部分算一部分。',
      },
      'encoding-guessed': {
        says: () => ['文件不是UTF-8编码，已按GB18030（中文Windows的默认编码）读取', '请核对汉字是否正确；下次保存时请选“CSV UTF-8（逗号分隔）”。'],
        reason: '中文Windows的Excel另存CSV时默认用GBK编码。按GB18030读取通常正确，但要由人核对一次。',
      },
      'alias-not-allowed': {
        says: (p) => [`不允许使用YAML引用“*${text(p['name'])}”`, '请把所引用的内容原样写在这里。'],
        reason: 'YAML的引用可以层层展开，一个小文件能撑满内存；照抄一遍也更容易核对。',
      },
      'quote-not-closed': {
        says: () => ['这里的双引号没有成对，后面的内容都被当作同一格', '请在该格末尾补上双引号，或删去多余的双引号。'],
        reason: '少一个双引号，后面许多行会被并进一格，数据看上去还在，其实已经错位。',
      },
      'stray-quote': {
        says: () => ['双引号的位置不对', '含有双引号的格，要用双引号括起来，里面的每个双引号写两遍：""。用Excel另存为CSV时会自动处理。'],
        reason: '双引号的位置不对时，各种软件的读法不同，同一文件会读出不同的数。',
      },
      'no-heading': {
        says: () => ['没有找到表头', '表格要有一行表头，至少有“编号”或“名称”列和“数值”列；可用congress-metrics template生成一份空表。'],
        reason: '列的含义只能由表头说明；按位置猜，列一换就全错。',
      },
      'rows-skipped': {
        says: (p) => [`表头上方有${text(p['rows'])}行没有读取`, '如果只是表格标题，不必改动；如果有数据，请移到表头下方。'],
        reason: '表头上方通常是标题，但也可能是填错位置的数据，所以要告诉填表人。',
      },
      'sheet-skipped': {
        says: (p) => [`工作表“${text(p['sheet'])}”没有表头，没有读取`, '如果里面有要填报的数据，请加上与其他工作表相同的表头。'],
        reason: '工作簿里常有说明页，可以略过；若其实是数据，不说出来就会漏报。',
      },
      'unknown-column': {
        says: (p) => [`不认识“${text(p['heading'])}”这一列${perhaps(p['suggestion'])}`, '请改正列名；如果是自己加的列，请删去，或移到另一张工作表。'],
        reason: '不认识的列如果悄悄跳过，里面的数就丢了。',
      },
      'duplicate-column': {
        says: (p) => [`“${text(p['heading'])}”这一列出现了两次，${text(p['first'])}已有一处`, '请只保留一列。'],
        reason: '两列同名时，取哪一列都可能是错的。',
      },
      'unknown-section': {
        says: (p) => [`行类别“${text(p['text'])}”不对${perhaps(p['suggestion'])}`, `可用：${text(p['allowed'])}。`],
        reason: '行类别决定这一行是指标、来源还是议题；认错了，数就进了别处。',
      },
      'row-without-owner': {
        says: (p) => [`这一行写的是“${text(p['id'])}”的细目，但前面没有编号为“${text(p['id'])}”的行`, '请核对编号，并把它所属的那一行放在前面。'],
        reason: '细目要归到所属的指标，找不到归属的细目没有意义。',
      },
      'duplicate-row': {
        says: (p, name) => [`“${name(p['metric'])}”出现了两次${p['first'] === undefined ? '' : `，${text(p['first'])}已有一行`}`, '请只保留一行。'],
        reason: '同一指标有两个数，程序无法判断以哪个为准。',
      },
      'cell-without-heading': {
        says: (p) => [`“${text(p['text'])}”所在的列没有列名`, '请在表头填写列名，或删去这一格。用逗号分隔的文件还要看看这一行是否多写了逗号。'],
        reason: '没有列名的数不知道是什么，多半是整行错了一格。',
      },
      'cell-not-used': {
        says: (p) => [`“${text(p['section'])}”这一类行用不到“${text(p['heading'])}”列，但这里填了“${text(p['text'])}”`, '请移到对应的列，或删去这一格。'],
        reason: '填了却没有用到的格，说明位置可能填错，不能悄悄丢掉。',
      },
      'cell-contradicts': {
        says: (p) => [`这一格是“${text(p['text'])}”，与同一行另一格“${text(p['other'])}”矛盾`, '请核对原文，两处改成一致。'],
        reason: '同一个数在两格里说法不同，只能由人对照原文决定。',
      },
      'cell-tidied': {
        says: (p) => [`“${text(p['text'])}”已读作${text(p['read'])}`, '请核对；下次请直接填写后者。'],
        reason: '全角数字、千分位逗号、空格、“近”“余”等写法能读懂，但读成了什么要让填表人看到。',
      },
      'term-differs': {
        says: (p, name) => [`编号“${text(p['metric'])}”是“${name(p['metric'])}”，而这一行的名称是“${text(p['term'])}”`, '编号和名称要指同一项，请改正其中一个。'],
        reason: '编号和名称同时填写，就是为了互相核对：不一致，说明其中一个填错了。',
      },
      'bad-period': {
        says: (p) => [`“${text(p['text'])}”不是时期${perhaps(p['suggestion'])}`, '一年写2024；一届写2018-2022；届内至今写2018-2022…；几个月写2024-01/2024-06；一次会议写2026#4。'],
        reason: '时期决定一个数能与哪一年比较，写法必须没有歧义。',
      },
      'number-form': {
        says: (p) => [`“${text(p['text'])}”不是规范的数字`, p['suggestion'] === undefined ? '请只填数字，如1400或61.2；没有数据就留空，或填未公布、不适用。' : `请只填数字；如果是${text(p['suggestion'])}，就填${text(p['suggestion'])}。`],
        reason: '“1,23,4”或“1.234”在不同地方读法不同，差别可达千倍。',
      },
      'number-in-words': {
        says: (p) => [`“${text(p['text'])}”是汉字数字，没有读取`, p['suggestion'] === undefined ? '请换算成阿拉伯数字再填。' : `如果是${text(p['suggestion'])}，请填${text(p['suggestion'])}。`],
        reason: '“二十三”“三分之二”之类不自动换算，以免换错；程序只给出建议，由填表人决定。',
      },
      'scale-in-cell': {
        says: (p) => [`“${text(p['text'])}”把数和“${text(p['unit'])}”写在了一起，没有读取`, `请在“数值”填${text(p['suggestion'])}，在“单位”填${text(p['unit'])}；或填换算后的完整数字。`],
        reason: '“3.94亿”如果只读出3.94，就差了一亿倍。数和单位必须分开填。',
      },
      'unit-in-cell': {
        says: (p) => [`“${text(p['text'])}”的单位是“${text(p['unit'])}”，而这一项的单位是“${text(p['expected'])}”`, '“数值”只填数字；单位请填在“单位”列，并核对是不是同一回事（次、人次、名不可混用）。'],
        reason: '次、人次、名、件次是不同的计量，混用会使合计和同比出错。',
      },
      'absence-mark': {
        says: (p) => [`“${text(p['text'])}”看不出是0还是没有数据`, '是零就填0；没有数据就留空，或填未公布、不适用、未统计、不详。'],
        reason: '“—”“/”“无”有人表示零，有人表示没有数据。两者含义完全不同，不能猜。',
      },
      'formula-error': {
        says: (p) => [`这一格是公式错误${text(p['text'])}`, '请在Excel中改正公式，或直接填数字。'],
        reason: '公式出错的格没有数；当作0或空白都不对。',
      },
    },
  },
} satisfies WordsOfRules<'table'>;

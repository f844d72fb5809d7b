/** Why each rule is there, in Chinese: one or two sentences. Rules of plain form are explained by their own words. */
export const reasonsZhCN: Readonly<Record<string, string>> = {
  'too-large':
    '一个机构一年的记录只有几十KB；过大的文件多半选错了。大量记录请用每行一条的.ndjson，长度不限。',
  encoding: '编码不对时汉字会变成乱码，所以宁可不读，也不猜。',
  'duplicate-key': '同一个键写两遍，程序只会留下后一个，前一个数会不声不响地丢掉。',
  'number-not-exact': '计算机只能精确表示约15位数字，超过的部分会被悄悄改动。',
  missing: '这一项必须有，否则不知道是谁的、哪一年的、出自哪里的数。',
  'hidden-character': '看不见的字符会使显示的文字和实际的文字不一样，可能误导读者。',
  'encoding-guessed':
    '中文Windows的Excel另存CSV时默认用GBK编码。按GB18030读取通常正确，但要由人核对一次。',
  'number-in-words': '“二十三”“三分之二”之类不自动换算，以免换错；程序只给出建议，由填表人决定。',
  'scale-in-cell': '“3.94亿”如果只读出3.94，就差了一亿倍。数和单位必须分开填。',
  'absence-mark': '“—”“/”“无”有人表示零，有人表示没有数据。两者含义完全不同，不能猜。',
  'cell-tidied': '全角数字、千分位逗号、空格、“近”“余”等写法能读懂，但读成了什么要让填表人看到。',
  'unit-in-cell': '次、人次、名、件次是不同的计量，混用会使合计和同比出错。',
  'unknown-column': '不认识的列如果悄悄跳过，里面的数就丢了。',
  'cell-not-used': '填了却没有用到的格，说明位置可能填错，不能悄悄丢掉。',
  'unknown-metric': '指标编号写错，数就对不上字典，图表也画不出来。',
  'unit-mixed':
    '件、项、个是同一种计数；次（事件）、人次（参加）、名（人）各不相同，不能相加，也不能画在同一根轴上。',
  'share-over-100': '占比是部分与总体之比，不会超过100%。',
  'looks-like-fraction': '61.2%应填61.2。填0.612会被当作0.612%。',
  'negative-count': '计数不会是负数；下降应在增减中说明方向。',
  'quote-mismatch': '每个数都要能在所引的原文里找到，这样任何人都能核对。',
  'quote-not-in-text': '引文要与报告逐字相同，才能作为依据。',
  'qualifier-dropped':
    '“近11000”不是11000。丢掉“近”字，概数就成了确数，由它算出的数也会显得过于精确。',
  'qualifier-differs': '近、约、余、不少于各有上下界，写错会影响推算。',
  'rate-differs':
    '印出的比率应与它自己的分子、分母相符。分母常是几项之和：61.2%是126÷(203+3)，不是126÷203。',
  'rate-last-digit': '末位相差1，多半是为使各项合计为100%而调整，不算错。',
  'rate-truncated': '有的报告截去尾数而不四舍五入，不算错，但要说明。',
  'parts-differ-from-total': '各部分列全时，相加应等于总数。',
  'parts-exceed-total': '部分之和不应大于总数，除非同一件事计入了几类。',
  'part-exceeds-whole': '一部分不会多于它所属的整体，例如通过的不会多于审议的。',
  'breakdown-differs': '分类列全时，各类之和应等于总数；只列了几类，请标为“部分”。',
  'share-differs': '占比应与它的件数和总数相符。',
  'counterparts-differ': '一次评议形成一份评议意见书，两个数通常相等。',
  'whole-implied':
    '有的比率没有印出总数，但可以反推：16人占32.7%，总数只能是49。推算数不是报告数。',
  'no-whole-fits': '没有一个整数能得出印出的比率，说明件数或比率有误。',
  'percent-or-point':
    '比率“提高2%”可以是2个百分点，也可以是增长百分之二，上年数会不同。原文没有说明，就两种都列出。',
  'points-for-a-count': '百分点只用于比率之间的差，件数的增减要用数量或百分比。',
  'plan-as-result': '“将”“拟”“计划”之类说的是打算，不能算作当年的结果。',
  'level-without-power':
    '不同层级人大的职权不同，例如县级人大没有立法权；也可能是转述了别的机构的数。',
  'change-differs': '印出的同比应与两年的数相符；不符时，可能是上年数有修订。',
  'implausible-change': '相差十倍以上的变化，多半是小数点、单位或口径的问题。',
  'comparison-withheld': '口径变了，前后两年数的不是同一件事，不作同比。',
  'scope-changed': '口径变了而没有标明，读者会以为是真实的增减。',
  'repeats-last-year': '与上年完全相同可能是真的，也可能是忘了更新。',
  'restated-without-record': '同一年的数前后不同，要说明是修订（数据更完整）还是更正（原来有误）。',
  'year-exceeds-term': '一年的数不会超过整届的总数。',
  'stock-does-not-roll-forward': '期末数应等于上期期末数加上本期的增减。',
  'agenda-exceeds-count': '列出的议题不应多于报告的项数。',
  'sources-contradict': '两处来源印出的数不同，要留下两个数和各自的出处。',
};

import type { Numeral } from '../numerals/numeral.js';
import type { Reason } from './reason.js';
import type { Surroundings } from './surroundings.js';

interface Place extends Surroundings {
  readonly text: string;
  readonly numeral: Numeral;
  /** The words before the numeral's digits and behind them. */
  readonly before: string;
  readonly after: string;
  /** The words behind its unit. */
  readonly behind: string;
}

const han = '一二三四五六七八九十';

/** Quotations longer than this are speech, and their numbers may count. */
const longestSlogan = 18;

const isHan = ({ numeral }: Place): boolean => numeral.script === 'characters';

const isDate = ({ numeral, before, after, text }: Place): boolean => {
  const { value, from, to, script } = numeral;
  const printed = text.slice(from, to);
  if (/^(?:月|日(?!常|均|益)|号(?!召)|时(?![间候期])|点(?:钟|半|整)|:\d\d)/u.test(after))
    return true;
  if (/^(?:19|20)\d\d$/u.test(printed) && /^\s?(?:年|[-—–~至./]\s?\d|\/)/u.test(after)) return true;
  if (/^[〇零一二三四五六七八九]{4}$/u.test(printed) && after.startsWith('年')) return true;
  if (
    /(?:\d[-./年月:]|月)$/u.test(before) &&
    /^(?:[-.:/]\d|日|年|时|分|月|[^\d%]|$)/u.test(after) &&
    script === 'digits' &&
    (value ?? 0) <= 2100 &&
    /(?:\d{4}[-./年]\d{0,2}[-./月]?|\d{1,2}[:.]|月)$/u.test(before) &&
    !/^[件项个次名人部份%条]/u.test(after)
  )
    return true;
  if (
    /^(?:19|20)\d\d$/u.test(printed) &&
    /^(?:\s|$|\n)/u.test(after) &&
    /(?:^|\n)\s*$/u.test(before)
  )
    return true;
  if (/^(?:19|20)\d\d$/u.test(printed) && /^[-—–~至]/u.test(after)) return true;
  if (/(?:19|20)\d\d[-—–~至]$/u.test(before)) return true;
  if (/^分/u.test(after) && /[时点]$/u.test(before)) return true;
  return /(?:星期|礼拜)$/u.test(before) || (/周$/u.test(before) && isWeekday(printed, after));
};

const isWeekday = (printed: string, after: string): boolean =>
  /^[一二三四五六日]$/u.test(printed) && !/^[个名项件次]/u.test(after);

const isPeriod = ({ numeral, before, after }: Place): boolean => {
  if (/^(?:周年|周岁|个?小时|分钟|岁|天|个月|年代|年级|世纪|季度|个季度|多年)/u.test(after))
    return true;
  if (!/^[余多]?年/u.test(after)) return numeral.unit === '年';
  return !(/^年(?:连续|持续)?(?:跟踪)?督办|^年连续/u.test(after) && !/[近这过的]$/u.test(before));
};

const isOrdinal = (place: Place): boolean => {
  const { before, after, numeral, text } = place;
  if (/第\s?$/u.test(before)) return true;
  if (/^届/u.test(after)) return true;
  if (/^[)、.．]/u.test(after) && /(?:^|[\n。;])\s*[(]?$/u.test(before) && !/^[.]\d/u.test(after))
    return true;
  if (/[(]$/u.test(before) && /^[)]/u.test(after)) return true;
  if (/\]$/u.test(before) && /^、/u.test(after)) return true;
  if (/[\][〔(]\d{4}[\]〕)]$/u.test(before) && /^号/u.test(after)) return true;
  if (/^[审读]/u.test(after) && isHan(place)) return true;
  if (isHan(place)) {
    if (/^是/u.test(after) && !/[统唯之]$/u.test(before)) return true;
    if (/^大(?![事会])/u.test(after) && /[十]/u.test(text.slice(numeral.from, numeral.to)))
      return true;
    if (/^中(?:全会|、|和|及|,|$)/u.test(after)) return true;
  }
  if (
    /^次[、和,]?/u.test(after) &&
    isHan(place) &&
    /(?:届|[一二三四五六七八九十]次[、和])$/u.test(before)
  )
    return true;
  if (
    /^次(?:会议|全会|全体会议|党代会|代表大会|常委会|主任会议|常务|人代会|会(?!议)|、)/u.test(after)
  ) {
    if (
      /(?:人大|届|全会|政协|委员会|常委会|人民代表大会|代表大会|市委|区委|省委|县委|党委|州委|[届委]?[一二三四五六七八九十]+届)$/u.test(
        before,
      )
    )
      return isHan(place) || /人大|届$/u.test(before);
    return isHan(place) && /^次会议(?:期间|以来|上|通过|审议|闭会)/u.test(after);
  }
  return false;
};

/** Names made of numbers: 一府两院, 三山五园, 七纵七横; one character between two numerals that is no unit. */
const pairedName = new RegExp(
  `[${han}两][^\\d${han}两年月次项件个部名人位条份日级届、,，。和及]{1,2}[${han}两][^\\d年月次项件个部名人位条份日、,，。]`,
  'u',
);

const fixedNames =
  /(?:十[一二三四五六七]五|[一二三四五六七八九]五(?=[”]?(?:普法|法治)|普法)|两院|两会|(?:两个|四个|三个|五个|六个|八个|一个)(?:机关|确立|维护|意识|自信|代表|全面|联系|务必|大局|一百年|文明|先行|重要|革命|毫不动摇|倡导|文件|坚持|结合|走在前|善于|转变|不动摇|主义)|八项规定|三农|五一|六一|七一|八一|十一黄金周|三八(?:妇女)?节|五四|一带一路|三严三实|两学一做|三会一课|双随机一公开|长三角|珠三角|一体化|一刀切|一盘棋|一把手|百年|万众|千方百计|千家万户|九三学社|三审三校|三好|三下乡|一站式|一线|第一线)/u;

const holdsNumeral = (text: string, pattern: RegExp, { from, to }: Numeral, reach = 6): boolean => {
  const start = Math.max(0, from - reach);
  const near = text.slice(start, to + reach);
  const all = new RegExp(pattern.source, 'gu');
  for (const match of near.matchAll(all))
    if (start + match.index <= from && from < start + match.index + match[0].length) return true;
  return false;
};

const isSlogan = (place: Place): boolean => {
  const { text, numeral } = place;
  const quotation = place.quotationAt(numeral.from);
  if (quotation !== undefined && quotation.length <= longestSlogan && !/[,。]/u.test(quotation))
    return true;
  if (!isHan(place)) return false;
  return holdsNumeral(text, fixedNames, numeral) || holdsNumeral(text, pairedName, numeral, 4);
};

/** Units in which reports count; a numeral in characters beside any other word is a part of a word. */
const countingUnits =
  /^(?:人次|件次|批次|场次|班次|次|场|期|件|项|个|部|条|份|家|处|篇|方面|名|人|位|批|起|宗|亿元|万元|元|户|所|座|张|册|公里|%|个百分点|百分点|年|成|倍|套|辆|轮|类|种|票|组|对|支|站)/u;

const isWord = (place: Place): boolean => {
  const { numeral, behind, before, text } = place;
  if (!isHan(place)) return false;
  const printed = text.slice(numeral.from, numeral.to);
  if (/^[万百千亿]+$/u.test(printed)) return true;
  if (numeral.unit === '' || !countingUnits.test(numeral.unit)) return true;
  if (printed === '一' && /^(?:批|种|类|方面|轮|套|部分|起|对|组)$/u.test(numeral.unit))
    return true;
  if (printed === '一' && behind.startsWith(numeral.unit)) return true;
  return (
    (/(?:同|每|任|某|这|那|哪|另|上|下|头|逐|进|唯|统|万无)$/u.test(before) && printed === '一') ||
    /十分|万分/u.test(printed + numeral.unit)
  );
};

const isThreshold = ({ numeral, behind, before, text }: Place): boolean =>
  numeral.unit.startsWith('岁') ||
  (numeral.qualifier === 'at-least' && /^(?:联名|(?:人大)?代表联名|附议|方可|的)/u.test(behind)) ||
  /(?:每|满|达到法定|不少于法定)$/u.test(before) ||
  (/(?:至少|最少)$/u.test(text.slice(Math.max(0, numeral.from - 4), numeral.from)) &&
    /^(?:列席|参加|开展|提出|召开|走访)/u.test(behind));

const placeNouns =
  /^(?:设区的?市|地级市|州市|市县|县|市|区(?!人大代表|代表|域)|州|镇|乡|街道|街镇|镇街|村|社区|行政村|自然村|自治[区州县]|省(?!直|级)|国家(?!机关|工作)|盟|旗|选区|地区|城市)/u;

const isPlaces = (place: Place): boolean => {
  const { numeral, behind } = place;
  if (/^(?:县|市|镇|乡|区|省|村|国|州)$/u.test(numeral.unit)) return true;
  return (
    /^个$/u.test(numeral.unit) &&
    placeNouns.test(behind) &&
    !/^(?:市|区|县|镇)(?:人大)?代表/u.test(behind) &&
    !/^(?:社区|村|街道|镇)(?:代表|联络|人大|家站)/u.test(behind)
  );
};

const isLevel = ({ numeral }: Place): boolean => /^(?:级|层|届)$/u.test(numeral.unit);

const furniture =
  /https?:|浏览次数|浏览量|阅读量|点击[:：数率]|访问量|字体|视力保护色|邮编|邮政编码|电话|传真|备案号|ICP|公网安备|版权所有|打印本页|Original URL|字号/u;

const isPage = (place: Place): boolean => {
  const { numeral, before, after } = place;
  if (numeral.script !== 'digits') return false;
  if (/[A-Za-z=_&#?@/\\-]$/u.test(before) && /[A-Za-z=_&]\S{0,12}$/u.test(before)) return true;
  if (/^[A-Za-z=_&]{2,}/u.test(after) && numeral.unit === '') return true;
  if (/(?:(?<![代发])表|(?<![企])图)\s?(?:\d+[-—.]\s?)*$/u.test(before)) return true;
  return numeral.unit === '' && furniture.test(place.lineAt(numeral.from));
};

const isNoUnit = ({ numeral }: Place): boolean =>
  numeral.unit === '' || numeral.value === undefined;

const tests: readonly (readonly [Reason, (place: Place) => boolean])[] = [
  ['title', ({ numeral, inTitle }) => inTitle(numeral.from)],
  ['ordinal', isOrdinal],
  ['slogan', isSlogan],
  ['date', isDate],
  ['threshold', isThreshold],
  ['period', isPeriod],
  ['page', isPage],
  ['word', isWord],
  ['level', isLevel],
  ['places', isPlaces],
  ['no-unit', isNoUnit],
];

const reach = 16;

/** Why a numeral surely is no figure, by the words around it alone; `undefined` when it may be one. */
export const leftOutBecause = (
  text: string,
  numeral: Numeral,
  surroundings: Surroundings,
): Reason | undefined => {
  const place: Place = {
    ...surroundings,
    text,
    numeral,
    before: text.slice(Math.max(0, numeral.from - reach), numeral.from),
    after: text.slice(numeral.to, numeral.to + reach),
    behind: text.slice(numeral.end, numeral.end + reach),
  };
  const reason = tests.find(([, holds]) => holds(place))?.[0];
  return reason === 'no-unit' && text.slice(numeral.end).trim() === '' ? 'cut-off' : reason;
};

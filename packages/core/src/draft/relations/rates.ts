import { indicators } from '../../catalogue/indicators/index.js';

/** Names of rates by what reports call them, before 率; each of the bare name alone. */
const names: readonly (readonly [RegExp, string])[] = [
  [/^(?:按期|按时|如期)?(?:办复|答复|回复|办结|办理答复|复)$/u, 'suggestion-reply-rate'],
  [
    /^(?:问题)?(?:解决|解决落实|办成|解决采纳|采纳解决|解决吸纳|落实|解决或基本解决)$/u,
    'suggestion-resolution-rate',
  ],
  [/^(?:代表)?(?:办理)?(?:满意|满意度)$/u, 'suggestion-satisfaction-rate'],
  [/^基本满意$/u, 'fairly-satisfied-share'],
  [
    /^(?:见面|面商|走访|沟通|当面沟通|面复|见面沟通|走访见面|联系|面谈|代表见面|沟通见面)$/u,
    'suggestion-meeting-rate',
  ],
  [/^(?:反馈)$/u, 'feedback-coverage'],
  [/^(?:出席|到会|参会)$/u, 'attendance-rate'],
];

/** What may stand before a rate's name and narrows nothing. */
const before =
  /^(?:各|有关)?(?:承办单位|代表们?|与|和|同|对|市|区|县|省|人大|办理|工作|结果|情况|建议|书面意见|议案|答复|的|总体|综合|平均|整体|其中|问题|目前|今年|去年|全部|全年|基本|实现|、|,)*$/u;

/** The indicator of a rate's name, such as 代表满意率 without its 率; `undefined` for a name with anything more to it. */
export const indicatorNamed = (name: string): string | undefined => {
  for (let at = 0; at < name.length; at += 1) {
    const found = names.find(([pattern]) => pattern.test(name.slice(at)))?.[1];
    if (found !== undefined) return before.test(name.slice(0, at)) ? found : undefined;
  }
  return undefined;
};

/** The indicator whose only part is a metric: what 占…… behind its figure says. */
export const indicatorOfPart = (metric: string): string | undefined =>
  indicators.find(({ unit, part }) => unit === 'percent' && part.length === 1 && part[0] === metric)
    ?.id;

const compared =
  /(?:同比|环比|(?:比|较|与)(?:前年|上[一]?年度?|去年|往年|上届|上次|(?:去年|上年)?同期|20\d\d年|以往)|同期相比|相比)/u;

const grew =
  '(?:上升|提高|提升|下降|减少|增加|增长|降低|净增|净减|多|少|上涨|回落|增幅|降幅|增长率|减幅|递增|翻)';
const justGrew = new RegExp(`${grew}了?(?:为|达|约|近|超过?)?$`, 'u');
const grewTo = new RegExp(`${grew}(?:到|至|为)了?$`, 'u');

/** Whether words compare what follows with an earlier time. */
export const isComparison = (words: string): boolean => compared.test(words);

/** Whether the words before a number say that it is what something else grew or fell to. */
export const isOutcomeOfChange = (before: string): boolean => grewTo.test(before);

/** Whether a number is a change of what stands before it: 同比提高2%, 比上一年增加15件, 提高0.1个百分点. */
export const isChange = (before: string, unit: string, isCompared: boolean): boolean => {
  if (/百分点$/u.test(unit)) return true;
  if (!justGrew.test(before) || grewTo.test(before)) return false;
  return isCompared || isComparison(before) || unit === '%';
};

/** Whether a change is a fall. */
export const isFall = (before: string): boolean =>
  /(?:下降|减少|降低|少|净减|回落|降幅|减幅)[^升增]*$/u.test(before);

import { withStandingCommittee } from '../level.js';
import type { Metric } from '../metric.js';

export const meetings = {
  'congress-sessions': { term: '人民代表大会会议', unit: '次', kind: 'flow', aliases: ['区人民代表大会会议', '市人民代表大会会议'], definition: '本级人民代表大会在报告期内举行的会议次数，不含其常委会的会议。', notToBeConfusedWith: ['standing-committee-meetings'] },
  'standing-committee-meetings': { term: '常委会会议', unit: '次', kind: 'flow', levels: withStandingCommittee, aliases: ['常务委员会会议', '常委会全体会议', '召开会议'], definition: '本级人大常务委员会举行的会议次数，一次会议不论几天计一次。', notToBeConfusedWith: ['congress-sessions', 'chairpersons-meetings'] },
  'chairpersons-meetings': { term: '主任会议', unit: '次', kind: 'flow', levels: withStandingCommittee, aliases: ['委员长会议'], definition: '由主任（委员长）、副主任（副委员长）组成的主任会议（委员长会议）举行的次数；设区的市级以上还有秘书长参加。' },
  'party-group-meetings': { term: '常委会党组会议', unit: '次', kind: 'flow', levels: withStandingCommittee, definition: '人大常委会党组召开的会议次数。' },
  'agenda-items': { term: '审议议题', unit: '项', kind: 'flow', aliases: ['安排议题'], definition: '常委会会议安排审议的议题项数。' },
  'deputies-due': { term: '应到代表', unit: '名', kind: 'stock', definition: '人民代表大会会议应当出席的代表人数，不含缺额。', notToBeConfusedWith: ['deputies-in-office'] },
  'deputies-present': { term: '实到代表', unit: '名', kind: 'stock', definition: '人民代表大会会议实际出席的代表人数，不含请假代表。' },
} as const satisfies Record<string, Metric>;

/** Levels of people's congresses, from the top: 全国, 省级, 设区的市级, 县级, 乡级. */
export const levels = ['national', 'provincial', 'prefecture', 'county', 'township'] as const;

export type Level = (typeof levels)[number];

/** Congresses with power to legislate: Legislation Law, articles 10, 80 and 81. */
export const legislating = ['national', 'provincial', 'prefecture'] as const satisfies Level[];

/** Congresses that have a standing committee: all but the townships (Organic Law of local congresses, article 46). */
export const withStandingCommittee = [
  'national',
  'provincial',
  'prefecture',
  'county',
] as const satisfies Level[];

import { indicator } from '../../figures/indicator.js';

/** Suggestions rated 基本满意, of those with feedback; never added to 满意. */
export const fairlySatisfiedShare = indicator({
  id: 'fairly-satisfied-share',
  unit: 'percent',
  places: 1,
  part: ['suggestions-rated-fairly-satisfied'],
  whole: ['suggestions-with-feedback'],
});

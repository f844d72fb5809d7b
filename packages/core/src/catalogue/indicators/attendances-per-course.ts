import { indicator } from '../../figures/indicator.js';

/** Deputies trained in one course. */
export const attendancesPerCourse = indicator({
  id: 'attendances-per-course',
  unit: 'ratio',
  places: 1,
  part: ['training-attendances'],
  whole: ['training-courses'],
});

import { indicator } from '../../figures/indicator.js';

/** Deputies present, of those due. */
export const attendanceRate = indicator({
  id: 'attendance-rate',
  unit: 'percent',
  places: 1,
  part: ['deputies-present'],
  whole: ['deputies-due'],
});

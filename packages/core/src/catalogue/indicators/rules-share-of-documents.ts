import { indicator } from '../../figures/indicator.js';

/** Rules among the documents recorded and reviewed: 121 of 685. */
export const rulesShareOfDocuments = indicator({
  id: 'rules-share-of-documents',
  unit: 'percent',
  places: 1,
  part: ['rules-reviewed'],
  whole: ['documents-recorded-and-reviewed'],
});

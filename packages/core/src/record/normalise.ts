/** Turns -0 into 0, which is how it is meant and shown. */
export const normalise = <T>(value: T): T => {
  if (typeof value === 'number') return (Object.is(value, -0) ? 0 : value) as T;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(normalise) as T;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, normalise(inner as unknown)]),
  ) as T;
};

/**
 * Arithmetic on the decimal digits that a number is written with: 0.1 plus 0.2 is 0.3, and 1.005 to
 * two places is 1.01. What comes out is the number nearest to the exact result, and never −0.
 */

/** The digits from the first to the last that is not zero, and the place of that last one. */
interface Spelled {
  readonly isNegative: boolean;
  readonly digits: string;
  /** Decimal places: 1 for 61.2, −3 for 11000. */
  readonly places: number;
}

/** coefficient ÷ 10^places. */
interface Decimal {
  readonly coefficient: bigint;
  readonly places: number;
}

/** Places to which a quotient of decimals is worked out before it is rounded to a number. */
const quotientPlaces = 24;

const written = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/iu;

/** @throws TypeError for text that is no number in digits, and for `NaN` and the infinities. */
const spell = (number: number | string): Spelled => {
  const [, sign, whole, fraction = '', exponent = '0'] = written.exec(String(number)) ?? [];
  if (whole === undefined) throw new TypeError(`no decimal number: ${String(number)}`);
  const all = (whole + fraction).replace(/^0+/u, '');
  const digits = all.replace(/0+$/u, '');
  if (digits === '') return { isNegative: false, digits: '0', places: 0 };
  const places = fraction.length - Number(exponent) - (all.length - digits.length);
  return { isNegative: sign === '-', digits, places };
};

const decimalOf = (number: number | string): Decimal => {
  const { isNegative, digits, places } = spell(number);
  return { coefficient: BigInt(isNegative ? `-${digits}` : digits), places };
};

const numberOf = ({ coefficient, places }: Decimal): number =>
  Number(`${coefficient}e${-places}`) + 0;

const powerOfTen = (exponent: number): bigint => 10n ** BigInt(exponent);

const scaledTo = ({ coefficient, places }: Decimal, to: number): bigint =>
  coefficient * powerOfTen(to - places);

const aligned = (a: Decimal, b: Decimal): readonly [bigint, bigint, number] => {
  const places = Math.max(a.places, b.places);
  return [scaledTo(a, places), scaledTo(b, places), places];
};

/** A quotient of whole numbers, rounded half away from zero. */
const divideHalfUp = (a: bigint, b: bigint): bigint => {
  const isNegative = a < 0n !== b < 0n;
  const [over, under] = [a < 0n ? -a : a, b < 0n ? -b : b];
  const quotient = (2n * over + under) / (2n * under);
  return isNegative ? -quotient : quotient;
};

const roundedTo = (decimal: Decimal, places: number): Decimal =>
  decimal.places <= places
    ? decimal
    : {
        coefficient: divideHalfUp(decimal.coefficient, powerOfTen(decimal.places - places)),
        places,
      };

/** Where the numbers and the result are whole, binary arithmetic is exact; an open bound stays open. */
const isBinary = (a: number, b: number, result: number): boolean =>
  (Number.isSafeInteger(a) && Number.isSafeInteger(b) && Number.isSafeInteger(result)) ||
  !Number.isFinite(a) ||
  !Number.isFinite(b);

const smallPowers = [1, 10, 100, 1e3, 1e4, 1e5, 1e6];

/**
 * The least power of ten that makes a number whole, where both are so small that the machine loses
 * nothing of them, as with nearly all figures; else `NaN`.
 */
const powerFor = (number: number): number => {
  for (const power of smallPowers) {
    const whole = Math.round(number * power);
    if (Math.abs(whole) > 1e15) break;
    if (whole / power === number) return power;
  }
  return NaN;
};

export const plus = (a: number, b: number): number => {
  if (isBinary(a, b, a + b)) return a + b + 0;
  const power = Math.max(powerFor(a), powerFor(b));
  const sum = Math.round(a * power) + Math.round(b * power);
  if (Math.abs(sum) < 1e15) return sum / power + 0;
  const [left, right, places] = aligned(decimalOf(a), decimalOf(b));
  return numberOf({ coefficient: left + right, places });
};

export const minus = (a: number, b: number): number => plus(a, -b);

export const times = (a: number, b: number): number => {
  if (isBinary(a, b, a * b)) return a * b + 0;
  if (b === 1) return a + 0;
  const [power, other] = [powerFor(a), powerFor(b)];
  const product = Math.round(a * power) * Math.round(b * other);
  if (Math.abs(product) < 1e15) return product / (power * other) + 0;
  const [left, right] = [decimalOf(a), decimalOf(b)];
  return numberOf({
    coefficient: left.coefficient * right.coefficient,
    places: left.places + right.places,
  });
};

/** @throws RangeError when the divisor is zero. */
export const over = (a: number, b: number): number => {
  // Of two whole numbers the nearest number to their quotient is what the machine gives.
  if (b !== 0 && isBinary(a, b, 0)) return a / b + 0;
  const [left, right] = aligned(decimalOf(a), decimalOf(b));
  return numberOf({
    coefficient: divideHalfUp(left * powerOfTen(quotientPlaces), right),
    places: quotientPlaces,
  });
};

export const total = (numbers: readonly number[]): number => numbers.reduce(plus, 0);

/** Rounds half up, away from zero, on the decimal digits: 0.35 to one place is 0.4. */
export const round = (value: number, places: number): number => {
  if (Number.isInteger(value) || !Number.isFinite(value)) return value + 0;
  const scale = 10 ** places;
  const scaled = Math.abs(value) * scale;
  const rest = scaled - Math.floor(scaled);
  // Far from the half, no error of the last bit decides, and a whole number over a power of ten is exact.
  return places >= 0 && scaled < 1e9 && Math.abs(rest - 0.5) > 1e-6
    ? (Math.sign(value) * Math.round(scaled)) / scale + 0
    : numberOf(roundedTo(decimalOf(value), places));
};

/** Rounds to so many significant digits, half up: 4.782 with two digits is 4.8. */
export const roundToDigits = (value: number, digits: number): number => {
  if (value === 0 || !Number.isFinite(value)) return value + 0;
  const decimal = decimalOf(value);
  return numberOf(roundedTo(decimal, decimal.places - significantDigits(value) + digits));
};

/** How many digits a number has from its first to its last that is not zero: 2 for 11000, 3 for 86.2. */
export const significantDigits = (value: number): number => spell(value).digits.length;

/** The place value of the last digit that is not a trailing zero: 1000 for 11000, 0.1 for 86.2. */
export const lastPlace = (value: number): number =>
  numberOf({ coefficient: 1n, places: spell(value).places });

/** The decimal places that a number's shortest form has: 1 for 61.2. */
export const placesOf = (value: number): number => {
  const places = smallPowers.indexOf(powerFor(value));
  return places >= 0 ? places : Math.max(0, spell(value).places);
};

/**
 * A number in plain decimals, as every reader of a text takes it: no exponent, no separators.
 * With `places`, rounded half up to exactly so many.
 */
export const plainDigits = (value: number | string, places?: number): string => {
  // Most numbers that are shown: whole ones up to here have no exponent.
  if (places === undefined && Number.isSafeInteger(value)) return String(value);
  const decimal = decimalOf(value);
  const shown = Math.max(0, places ?? decimal.places);
  const digits = String(scaledTo(roundedTo(decimal, shown), shown));
  const isNegative = digits.startsWith('-');
  const padded = digits.replace('-', '').padStart(shown + 1, '0');
  const point = padded.length - shown;
  const text = shown === 0 ? padded : `${padded.slice(0, point)}.${padded.slice(point)}`;
  return isNegative ? `-${text}` : text;
};

/** Whether digits as they are written are a number without loss: `0.1` is, `9007199254740993` is not. */
export const isExactly = (digits: string, value: number): boolean => {
  const [one, other] = [spell(digits), spell(value)];
  return (
    one.isNegative === other.isNegative &&
    one.digits === other.digits &&
    one.places === other.places
  );
};

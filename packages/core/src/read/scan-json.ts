import type { Path } from '../rules/finding.js';

// What these read is JSON already: a parser has taken it. They only look where things stand in it.
const quote = 0x22;
const colon = 0x3a;
const comma = 0x2c;
const backslash = 0x5c;
const minus = 0x2d;
const nought = 0x30;
const nine = 0x39;
const openBrace = 0x7b;
const openBracket = 0x5b;

const isSpace = (code: number): boolean => code <= 0x20;
const isOpening = (code: number): boolean => code === openBrace || code === openBracket;
const isClosing = (code: number): boolean => code === openBrace + 2 || code === openBracket + 2;

/** Digits that a number may have and be read without loss, wherever its point stands. */
const safeDigits = 15;

/** The place behind the string whose opening mark stands at a place. */
const behindString = (text: string, at: number): number => {
  for (let end = at + 1; ; end += 1) {
    const code = text.charCodeAt(end);
    if (code === backslash) end += 1;
    else if (code === quote) return end + 1;
  }
};

/** The place behind a number that is surely read as it is written, or −1: 1e400 and -0 are not. */
const behindPlainNumber = (text: string, at: number): number => {
  const start = text.charCodeAt(at) === minus ? at + 1 : at;
  if (start > at && text.charCodeAt(start) === nought) return -1;
  let end = start;
  while (end <= start + safeDigits + 1) {
    const code = text.charCodeAt(end);
    if (code >= nought && code <= nine) end += 1;
    else if (code === 0x2e) end += 1;
    else if (code === 0x65 || code === 0x45) return -1;
    else return end - start <= safeDigits ? end : -1;
  }
  return -1;
};

/**
 * How many keys a JSON text writes, those that it writes twice counted twice; −1 where it has a number
 * that might not be read as it is written.
 */
export const keysWritten = (text: string): number => {
  let keys = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === quote) at = behindString(text, at);
    else if (code === minus || (code >= nought && code <= nine)) {
      at = behindPlainNumber(text, at);
      if (at < 0) return -1;
    } else {
      if (code === colon) keys += 1;
      at += 1;
    }
  }
  return keys;
};

const behindSpace = (text: string, from: number): number => {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
};

/** The place behind the value that begins at a place. */
const behindValue = (text: string, from: number): number => {
  let depth = 0;
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === quote) at = behindString(text, at);
    else {
      if (isOpening(code)) depth += 1;
      else if (isClosing(code)) {
        if (depth === 0) return at;
        depth -= 1;
      } else if (code === comma && depth === 0) return at;
      at += 1;
    }
    if (depth === 0 && (code === quote || isClosing(code))) return at;
  }
  return at;
};

/** Whether the string between two places, marks and all, is a name; only what has escapes has to be parsed. */
const isNamed = (text: string, from: number, to: number, name: string): boolean => {
  const written = text.slice(from + 1, to - 1);
  return written === name || (written.includes('\\') && JSON.parse(`"${written}"`) === name);
};

/** Where the member of a key or an index begins in the object or list that begins at a place, or −1. */
const memberAt = (text: string, from: number, key: string | number): number => {
  const isObject = text.charCodeAt(from) === openBrace;
  if (!isObject && text.charCodeAt(from) !== openBracket) return -1;
  let at = behindSpace(text, from + 1);
  for (let index = 0; !isClosing(text.charCodeAt(at)); index += 1) {
    let isMeant = index === Number(key);
    if (isObject) {
      const end = behindString(text, at);
      isMeant = isNamed(text, at, end, String(key));
      at = behindSpace(text, behindSpace(text, end) + 1);
    }
    if (isMeant) return at;
    at = behindSpace(text, behindValue(text, at));
    if (text.charCodeAt(at) === comma) at = behindSpace(text, at + 1);
  }
  return -1;
};

/** Where the value at a path begins in a JSON text, or the deepest one on the way there. */
export const offsetOf = (text: string, path: Path): number => {
  let at = behindSpace(text, 0);
  for (const key of path) {
    const inner = memberAt(text, at, key);
    if (inner < 0) return at;
    at = inner;
  }
  return at;
};

// Written by `npm run generate` from the schema of a record; not to be changed by hand.
import { idPattern } from '../../catalogue/metric.js';
import { webAddress } from '../web-address.js';
import { isText } from './text.js';

type Keyed = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Keyed =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names that mean something to an object, and no metric. */
const isForbidden = (key: string): boolean => key === 'constructor' || key === 'prototype';

const pattern0 = /^\d{4}-(0[1-9]|1[0-2])$/;
const pattern1 =
  /^(?:\d{4}|\d{4}-(?:0[1-9]|1[0-2])|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;

const form2 = (value: unknown): number => {
  if (!isObject(value)) return -1;
  let keys = 0;
  let needed = 0;
  for (const key in value) {
    const item = value[key];
    keys += 1;
    switch (key) {
      case 'zh-CN':
        if (!isText(item)) return -1;
        needed += 1;
        break;
      case 'en':
        if (!isText(item)) return -1;
        break;
      default:
        return -1;
    }
  }
  return needed === 1 ? keys : -1;
};

const form1 = (value: unknown): number => {
  if (!isObject(value)) return -1;
  let keys = 0;
  let needed = 0;
  for (const key in value) {
    const item = value[key];
    keys += 1;
    switch (key) {
      case 'id':
        if (!(typeof item === 'string' && idPattern.test(item))) return -1;
        needed += 1;
        break;
      case 'name':
        if (!isText(item)) {
          const inner = form2(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        needed += 1;
        break;
      case 'shortName':
        if (!isText(item)) {
          const inner = form2(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        break;
      case 'level':
        if (!(
          item === 'national' ||
          item === 'provincial' ||
          item === 'prefecture' ||
          item === 'county' ||
          item === 'township'
        ))
          return -1;
        needed += 1;
        break;
      default:
        return -1;
    }
  }
  return needed === 3 ? keys : -1;
};

const form3 = (value: unknown): number => {
  if (!isObject(value)) return -1;
  let keys = 0;
  let needed = 0;
  for (const key in value) {
    const item = value[key];
    keys += 1;
    switch (key) {
      case 'type':
        if (!(item === 'year')) return -1;
        needed += 1;
        break;
      case 'year':
        if (!(
          typeof item === 'number' &&
          Number.isSafeInteger(item) &&
          item >= 1954 &&
          item <= 2199
        ))
          return -1;
        needed += 1;
        break;
      default:
        return -1;
    }
  }
  return needed === 2 ? keys : -1;
};

const form4 = (value: unknown): number => {
  if (!isObject(value)) return -1;
  let keys = 0;
  let needed = 0;
  for (const key in value) {
    const item = value[key];
    keys += 1;
    switch (key) {
      case 'type':
        if (!(item === 'term')) return -1;
        needed += 1;
        break;
      case 'from':
        if (!(
          typeof item === 'number' &&
          Number.isSafeInteger(item) &&
          item >= 1954 &&
          item <= 2199
        ))
          return -1;
        needed += 1;
        break;
      case 'to':
        if (!(
          typeof item === 'number' &&
          Number.isSafeInteger(item) &&
          item >= 1954 &&
          item <= 2199
        ))
          return -1;
        needed += 1;
        break;
      default:
        return -1;
    }
  }
  return needed === 3 ? keys : -1;
};

const form5 = (value: unknown): number => {
  if (!isObject(value)) return -1;
  let keys = 0;
  let needed = 0;
  for (const key in value) {
    const item = value[key];
    keys += 1;
    switch (key) {
      case 'type':
        if (!(item === 'term-to-date')) return -1;
        needed += 1;
        break;
      case 'from':
        if (!(
          typeof item === 'number' &&
          Number.isSafeInteger(item) &&
          item >= 1954 &&
          item <= 2199
        ))
          return -1;
        needed += 1;
        break;
      case 'to':
        if (!(
          typeof item === 'number' &&
          Number.isSafeInteger(item) &&
          item >= 1954 &&
          item <= 2199
        ))
          return -1;
        needed += 1;
        break;
      default:
        return -1;
    }
  }
  return needed === 3 ? keys : -1;
};

const form6 = (value: unknown): number => {
  if (!isObject(value)) return -1;
  let keys = 0;
  let needed = 0;
  for (const key in value) {
    const item = value[key];
    keys += 1;
    switch (key) {
      case 'type':
        if (!(item === 'part-of-year')) return -1;
        needed += 1;
        break;
      case 'year':
        if (!(
          typeof item === 'number' &&
          Number.isSafeInteger(item) &&
          item >= 1954 &&
          item <= 2199
        ))
          return -1;
        needed += 1;
        break;
      case 'from':
        if (!(typeof item === 'string' && pattern0.test(item))) return -1;
        needed += 1;
        break;
      case 'to':
        if (!(typeof item === 'string' && pattern0.test(item))) return -1;
        needed += 1;
        break;
      default:
        return -1;
    }
  }
  return needed === 4 ? keys : -1;
};

const form7 = (value: unknown): number => {
  if (!isObject(value)) return -1;
  let keys = 0;
  let needed = 0;
  for (const key in value) {
    const item = value[key];
    keys += 1;
    switch (key) {
      case 'type':
        if (!(item === 'session')) return -1;
        needed += 1;
        break;
      case 'year':
        if (!(
          typeof item === 'number' &&
          Number.isSafeInteger(item) &&
          item >= 1954 &&
          item <= 2199
        ))
          return -1;
        needed += 1;
        break;
      case 'session':
        if (!(typeof item === 'number' && Number.isSafeInteger(item) && item >= 1)) return -1;
        break;
      default:
        return -1;
    }
  }
  return needed === 2 ? keys : -1;
};

const form9 = (value: unknown): number => {
  if (!isObject(value)) return -1;
  let keys = 0;
  let needed = 0;
  for (const key in value) {
    const item = value[key];
    keys += 1;
    switch (key) {
      case 'id':
        if (!(typeof item === 'string' && idPattern.test(item))) return -1;
        needed += 1;
        break;
      case 'title':
        if (!isText(item)) return -1;
        needed += 1;
        break;
      case 'publisher':
        if (!isText(item)) return -1;
        break;
      case 'date':
        if (!(typeof item === 'string' && pattern1.test(item))) return -1;
        break;
      case 'url':
        if (!(typeof item === 'string' && item.length <= 2000 && webAddress.test(item))) return -1;
        break;
      case 'note':
        if (!isText(item)) {
          const inner = form2(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        break;
      default:
        return -1;
    }
  }
  return needed === 2 ? keys : -1;
};

const form8 = (value: unknown): number => {
  if (!Array.isArray(value) || value.length < 1) return -1;
  const items: readonly unknown[] = value;
  let keys = 0;
  for (const item of items) {
    {
      const inner = form9(item);

      if (inner < 0) return -1;
      keys += inner;
    }
  }
  return keys;
};

const form12 = (value: unknown): number => {
  if (!Array.isArray(value) || value.length < 2) return -1;
  const items: readonly unknown[] = value;

  for (const item of items) {
    if (!(typeof item === 'string' && idPattern.test(item))) return -1;
  }
  return 0;
};

const form11 = (value: unknown): number => {
  if (!isObject(value)) return -1;
  let keys = 0;
  let needed = 0;
  for (const key in value) {
    const item = value[key];
    keys += 1;
    switch (key) {
      case 'term':
        if (!isText(item)) {
          const inner = form2(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        needed += 1;
        break;
      case 'unit':
        if (!isText(item)) return -1;
        needed += 1;
        break;
      case 'kind':
        if (!(item === 'flow' || item === 'stock' || item === 'share' || item === 'money'))
          return -1;
        needed += 1;
        break;
      case 'definition':
        if (!isText(item)) {
          const inner = form2(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        break;
      case 'combines':
        {
          const inner = form12(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        break;
      default:
        return -1;
    }
  }
  return needed === 3 ? keys : -1;
};

const form10 = (value: unknown): number => {
  if (!isObject(value)) return -1;
  let keys = 0;
  for (const key in value) {
    if (isForbidden(key) || !(typeof key === 'string' && idPattern.test(key))) return -1;
    const item = value[key];
    keys += 1;
    {
      const inner = form11(item);

      if (inner < 0) return -1;
      keys += inner;
    }
  }
  return keys;
};

const form15 = (value: unknown): number => {
  if (!Array.isArray(value) || value.length < 1) return -1;
  const items: readonly unknown[] = value;

  for (const item of items) {
    if (!(
      item === 'A' ||
      item === 'B' ||
      item === 'D' ||
      item === 'E' ||
      item === 'F' ||
      item === 'I' ||
      item === 'K' ||
      item === 'N' ||
      item === 'P' ||
      item === 'U' ||
      item === 'V' ||
      item === 'W'
    ))
      return -1;
  }
  return 0;
};

const form17 = (value: unknown): number => {
  if (!isObject(value)) return -1;
  let keys = 0;

  for (const key in value) {
    const item = value[key];
    keys += 1;
    switch (key) {
      case 'quote':
        if (!isText(item)) return -1;
        break;
      case 'source':
        if (!isText(item)) return -1;
        break;
      case 'value':
        if (!(typeof item === 'number' && Number.isFinite(item))) return -1;
        break;
      default:
        return -1;
    }
  }
  return keys;
};

const form16 = (value: unknown): number => {
  if (!Array.isArray(value) || value.length < 0) return -1;
  const items: readonly unknown[] = value;
  let keys = 0;
  for (const item of items) {
    {
      const inner = form17(item);

      if (inner < 0) return -1;
      keys += inner;
    }
  }
  return keys;
};

const form19 = (value: unknown): number => {
  if (!isObject(value)) return -1;
  let keys = 0;
  let needed = 0;
  for (const key in value) {
    const item = value[key];
    keys += 1;
    switch (key) {
      case 'date':
        if (!(typeof item === 'string' && pattern1.test(item))) return -1;
        needed += 1;
        break;
      case 'old':
        if (!(typeof item === 'number' && Number.isFinite(item))) return -1;
        needed += 1;
        break;
      case 'kind':
        if (!(item === 'revision' || item === 'correction')) return -1;
        needed += 1;
        break;
      case 'reason':
        if (!isText(item)) {
          const inner = form2(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        needed += 1;
        break;
      case 'source':
        if (!isText(item)) return -1;
        break;
      default:
        return -1;
    }
  }
  return needed === 4 ? keys : -1;
};

const form18 = (value: unknown): number => {
  if (!Array.isArray(value) || value.length < 0) return -1;
  const items: readonly unknown[] = value;
  let keys = 0;
  for (const item of items) {
    {
      const inner = form19(item);

      if (inner < 0) return -1;
      keys += inner;
    }
  }
  return keys;
};

const form14 = (value: unknown): number => {
  if (!isObject(value)) return -1;
  let keys = 0;
  let needed = 0;
  for (const key in value) {
    const item = value[key];
    keys += 1;
    switch (key) {
      case 'value':
        if (!(typeof item === 'number' && Number.isFinite(item))) return -1;
        needed += 1;
        break;
      case 'qualifier':
        if (!(
          item === 'exact' ||
          item === 'nearly' ||
          item === 'about' ||
          item === 'more-than' ||
          item === 'at-least' ||
          item === 'less-than'
        ))
          return -1;
        break;
      case 'unit':
        if (!isText(item)) return -1;
        break;
      case 'quote':
        if (!isText(item)) return -1;
        break;
      case 'source':
        if (!isText(item)) return -1;
        break;
      case 'label':
        if (!isText(item)) return -1;
        break;
      case 'scope':
        if (!isText(item)) return -1;
        break;
      case 'status':
        if (!(
          item === 'A' ||
          item === 'B' ||
          item === 'D' ||
          item === 'E' ||
          item === 'F' ||
          item === 'I' ||
          item === 'K' ||
          item === 'N' ||
          item === 'P' ||
          item === 'U' ||
          item === 'V' ||
          item === 'W'
        )) {
          const inner = form15(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        break;
      case 'note':
        if (!isText(item)) {
          const inner = form2(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        break;
      case 'attributedTo':
        if (!isText(item)) {
          const inner = form2(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        break;
      case 'alsoPrinted':
        {
          const inner = form16(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        break;
      case 'revisions':
        {
          const inner = form18(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        break;
      default:
        return -1;
    }
  }
  return needed === 1 ? keys : -1;
};

const form20 = (value: unknown): number => {
  if (!isObject(value)) return -1;
  let keys = 0;
  let needed = 0;
  for (const key in value) {
    const item = value[key];
    keys += 1;
    switch (key) {
      case 'absent':
        if (!(
          item === 'not-published' ||
          item === 'not-applicable' ||
          item === 'not-collected' ||
          item === 'suppressed' ||
          item === 'unknown'
        ))
          return -1;
        needed += 1;
        break;
      case 'quote':
        if (!isText(item)) return -1;
        break;
      case 'source':
        if (!isText(item)) return -1;
        break;
      case 'label':
        if (!isText(item)) return -1;
        break;
      case 'scope':
        if (!isText(item)) return -1;
        break;
      case 'status':
        if (!(
          item === 'A' ||
          item === 'B' ||
          item === 'D' ||
          item === 'E' ||
          item === 'F' ||
          item === 'I' ||
          item === 'K' ||
          item === 'N' ||
          item === 'P' ||
          item === 'U' ||
          item === 'V' ||
          item === 'W'
        )) {
          const inner = form15(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        break;
      case 'note':
        if (!isText(item)) {
          const inner = form2(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        break;
      case 'attributedTo':
        if (!isText(item)) {
          const inner = form2(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        break;
      default:
        return -1;
    }
  }
  return needed === 1 ? keys : -1;
};

const form13 = (value: unknown): number => {
  if (!isObject(value)) return -1;
  let keys = 0;
  for (const key in value) {
    if (isForbidden(key) || !(typeof key === 'string' && idPattern.test(key))) return -1;
    const item = value[key];
    keys += 1;
    if (!(typeof item === 'number' && Number.isFinite(item))) {
      let inner = form14(item);

      if (inner < 0) inner = form20(item);
      if (inner < 0) return -1;
      keys += inner;
    }
  }
  return keys;
};

const form25 = (value: unknown): number => {
  if (!isObject(value)) return -1;
  let keys = 0;
  let needed = 0;
  for (const key in value) {
    const item = value[key];
    keys += 1;
    switch (key) {
      case 'value':
        if (!(typeof item === 'number' && Number.isFinite(item))) return -1;
        needed += 1;
        break;
      case 'quote':
        if (!isText(item)) return -1;
        break;
      case 'note':
        if (!isText(item)) {
          const inner = form2(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        break;
      default:
        return -1;
    }
  }
  return needed === 1 ? keys : -1;
};

const form24 = (value: unknown): number => {
  if (!isObject(value)) return -1;
  let keys = 0;
  let needed = 0;
  for (const key in value) {
    const item = value[key];
    keys += 1;
    switch (key) {
      case 'label':
        if (!isText(item)) {
          const inner = form2(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        needed += 1;
        break;
      case 'outcome':
        if (!(
          item === 'resolved' ||
          item === 'in-progress' ||
          item === 'planned' ||
          item === 'for-reference' ||
          item === 'not-feasible'
        ))
          return -1;
        break;
      case 'value':
        if (!(typeof item === 'number' && Number.isFinite(item))) return -1;
        needed += 1;
        break;
      case 'qualifier':
        if (!(
          item === 'exact' ||
          item === 'nearly' ||
          item === 'about' ||
          item === 'more-than' ||
          item === 'at-least' ||
          item === 'less-than'
        ))
          return -1;
        break;
      case 'unit':
        if (!isText(item)) return -1;
        break;
      case 'status':
        if (!(
          item === 'A' ||
          item === 'B' ||
          item === 'D' ||
          item === 'E' ||
          item === 'F' ||
          item === 'I' ||
          item === 'K' ||
          item === 'N' ||
          item === 'P' ||
          item === 'U' ||
          item === 'V' ||
          item === 'W'
        ))
          return -1;
        break;
      case 'share':
        {
          const inner = form25(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        break;
      case 'quote':
        if (!isText(item)) return -1;
        break;
      case 'source':
        if (!isText(item)) return -1;
        break;
      case 'note':
        if (!isText(item)) {
          const inner = form2(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        break;
      default:
        return -1;
    }
  }
  return needed === 2 ? keys : -1;
};

const form23 = (value: unknown): number => {
  if (!Array.isArray(value) || value.length < 1) return -1;
  const items: readonly unknown[] = value;
  let keys = 0;
  for (const item of items) {
    {
      const inner = form24(item);

      if (inner < 0) return -1;
      keys += inner;
    }
  }
  return keys;
};

const form22 = (value: unknown): number => {
  if (!isObject(value)) return -1;
  let keys = 0;
  let needed = 0;
  for (const key in value) {
    const item = value[key];
    keys += 1;
    switch (key) {
      case 'id':
        if (!(typeof item === 'string' && idPattern.test(item))) return -1;
        needed += 1;
        break;
      case 'of':
        if (!(typeof item === 'string' && idPattern.test(item))) return -1;
        needed += 1;
        break;
      case 'by':
        if (!(
          item === 'subject' ||
          item === 'undertaker' ||
          item === 'outcome' ||
          item === 'plan' ||
          item === 'satisfaction' ||
          item === 'origin' ||
          item === 'other'
        ))
          return -1;
        needed += 1;
        break;
      case 'title':
        if (!isText(item)) {
          const inner = form2(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        break;
      case 'coverage':
        if (!(item === 'complete' || item === 'partial' || item === 'overlapping')) return -1;
        needed += 1;
        break;
      case 'parts':
        {
          const inner = form23(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        needed += 1;
        break;
      case 'note':
        if (!isText(item)) {
          const inner = form2(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        break;
      default:
        return -1;
    }
  }
  return needed === 5 ? keys : -1;
};

const form21 = (value: unknown): number => {
  if (!Array.isArray(value) || value.length < 0) return -1;
  const items: readonly unknown[] = value;
  let keys = 0;
  for (const item of items) {
    {
      const inner = form22(item);

      if (inner < 0) return -1;
      keys += inner;
    }
  }
  return keys;
};

const form28 = (value: unknown): number => {
  if (!Array.isArray(value) || value.length < 1) return -1;
  const items: readonly unknown[] = value;

  for (const item of items) {
    if (!(typeof item === 'string' && idPattern.test(item))) return -1;
  }
  return 0;
};

const form29 = (value: unknown): number => {
  if (!Array.isArray(value) || value.length < 1) return -1;
  const items: readonly unknown[] = value;

  for (const item of items) {
    if (!(typeof item === 'string' && idPattern.test(item))) return -1;
  }
  return 0;
};

const form27 = (value: unknown): number => {
  if (!isObject(value)) return -1;
  let keys = 0;
  let needed = 0;
  for (const key in value) {
    const item = value[key];
    keys += 1;
    switch (key) {
      case 'kind':
        if (!(item === 'rate')) return -1;
        needed += 1;
        break;
      case 'indicator':
        if (!(typeof item === 'string' && idPattern.test(item))) return -1;
        break;
      case 'label':
        if (!isText(item)) return -1;
        break;
      case 'part':
        {
          const inner = form28(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        break;
      case 'whole':
        {
          const inner = form29(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        break;
      case 'value':
        if (!(typeof item === 'number' && Number.isFinite(item))) return -1;
        needed += 1;
        break;
      case 'qualifier':
        if (!(
          item === 'exact' ||
          item === 'nearly' ||
          item === 'about' ||
          item === 'more-than' ||
          item === 'at-least' ||
          item === 'less-than'
        ))
          return -1;
        break;
      case 'quote':
        if (!isText(item)) return -1;
        break;
      case 'source':
        if (!isText(item)) return -1;
        break;
      case 'note':
        if (!isText(item)) {
          const inner = form2(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        break;
      default:
        return -1;
    }
  }
  return needed === 2 ? keys : -1;
};

const form30 = (value: unknown): number => {
  if (!isObject(value)) return -1;
  let keys = 0;
  let needed = 0;
  for (const key in value) {
    const item = value[key];
    keys += 1;
    switch (key) {
      case 'kind':
        if (!(item === 'change')) return -1;
        needed += 1;
        break;
      case 'of':
        if (!(typeof item === 'string' && idPattern.test(item))) return -1;
        needed += 1;
        break;
      case 'direction':
        if (!(item === 'up' || item === 'down' || item === 'unchanged')) return -1;
        needed += 1;
        break;
      case 'value':
        if (!(typeof item === 'number' && Number.isFinite(item) && item >= 0)) return -1;
        needed += 1;
        break;
      case 'measure':
        if (!(
          item === 'number' ||
          item === 'percent' ||
          item === 'points' ||
          item === 'not-stated'
        ))
          return -1;
        needed += 1;
        break;
      case 'quote':
        if (!isText(item)) return -1;
        break;
      case 'source':
        if (!isText(item)) return -1;
        break;
      case 'note':
        if (!isText(item)) {
          const inner = form2(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        break;
      default:
        return -1;
    }
  }
  return needed === 5 ? keys : -1;
};

const form26 = (value: unknown): number => {
  if (!Array.isArray(value) || value.length < 0) return -1;
  const items: readonly unknown[] = value;
  let keys = 0;
  for (const item of items) {
    {
      let inner = form27(item);

      if (inner < 0) inner = form30(item);
      if (inner < 0) return -1;
      keys += inner;
    }
  }
  return keys;
};

const form32 = (value: unknown): number => {
  if (!isObject(value)) return -1;
  let keys = 0;
  let needed = 0;
  for (const key in value) {
    const item = value[key];
    keys += 1;
    switch (key) {
      case 'id':
        if (!(typeof item === 'string' && idPattern.test(item))) return -1;
        needed += 1;
        break;
      case 'theme':
        if (!(
          item === 'high-quality-development' ||
          item === 'finance' ||
          item === 'livelihood' ||
          item === 'rule-of-law' ||
          item === 'ecology' ||
          item === 'legislation' ||
          item === 'deputies' ||
          item === 'decisions'
        ))
          return -1;
        needed += 1;
        break;
      case 'form':
        if (!(
          item === 'hear-and-deliberate' ||
          item === 'review-in-writing' ||
          item === 'appraise' ||
          item === 'follow-up-motion' ||
          item === 'chairpersons-meeting' ||
          item === 'examine-budget' ||
          item === 'inspect-law-enforcement' ||
          item === 'inquire' ||
          item === 'inspect' ||
          item === 'study' ||
          item === 'oversee' ||
          item === 'decide' ||
          item === 'legislate' ||
          item === 'elect' ||
          item === 'serve-deputies'
        ))
          return -1;
        needed += 1;
        break;
      case 'organ':
        if (!isText(item)) return -1;
        break;
      case 'title':
        if (!isText(item)) {
          const inner = form2(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        needed += 1;
        break;
      case 'status':
        if (!(
          item === 'planned' ||
          item === 'done' ||
          item === 'in-progress' ||
          item === 'postponed' ||
          item === 'dropped'
        ))
          return -1;
        break;
      case 'quote':
        if (!isText(item)) return -1;
        break;
      case 'source':
        if (!isText(item)) return -1;
        break;
      case 'note':
        if (!isText(item)) {
          const inner = form2(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        break;
      default:
        return -1;
    }
  }
  return needed === 4 ? keys : -1;
};

const form31 = (value: unknown): number => {
  if (!Array.isArray(value) || value.length < 0) return -1;
  const items: readonly unknown[] = value;
  let keys = 0;
  for (const item of items) {
    {
      const inner = form32(item);

      if (inner < 0) return -1;
      keys += inner;
    }
  }
  return keys;
};

const form34 = (value: unknown): number => {
  if (!Array.isArray(value) || value.length < 0) return -1;
  const items: readonly unknown[] = value;
  let keys = 0;
  for (const item of items) {
    {
      const inner = form32(item);

      if (inner < 0) return -1;
      keys += inner;
    }
  }
  return keys;
};

const form33 = (value: unknown): number => {
  if (!isObject(value)) return -1;
  let keys = 0;

  for (const key in value) {
    const item = value[key];
    keys += 1;
    switch (key) {
      case 'metrics':
        {
          const inner = form13(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        break;
      case 'agenda':
        {
          const inner = form34(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        break;
      case 'note':
        if (!isText(item)) {
          const inner = form2(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        break;
      default:
        return -1;
    }
  }
  return keys;
};

const form36 = (value: unknown): number => {
  if (!isObject(value)) return -1;
  let keys = 0;
  let needed = 0;
  for (const key in value) {
    const item = value[key];
    keys += 1;
    switch (key) {
      case 'code':
        if (!(typeof item === 'string' && idPattern.test(item))) return -1;
        needed += 1;
        break;
      case 'metric':
        if (!(typeof item === 'string' && idPattern.test(item))) return -1;
        break;
      case 'reason':
        if (!isText(item)) {
          const inner = form2(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        needed += 1;
        break;
      default:
        return -1;
    }
  }
  return needed === 2 ? keys : -1;
};

const form35 = (value: unknown): number => {
  if (!Array.isArray(value) || value.length < 0) return -1;
  const items: readonly unknown[] = value;
  let keys = 0;
  for (const item of items) {
    {
      const inner = form36(item);

      if (inner < 0) return -1;
      keys += inner;
    }
  }
  return keys;
};

const form0 = (value: unknown): number => {
  if (!isObject(value)) return -1;
  let keys = 0;
  let needed = 0;
  for (const key in value) {
    const item = value[key];
    keys += 1;
    switch (key) {
      case '$schema':
        if (!(typeof item === 'string' && item.length <= 500)) return -1;
        break;
      case 'body':
        {
          const inner = form1(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        needed += 1;
        break;
      case 'period':
        {
          let inner = form3(item);

          if (inner < 0) inner = form4(item);
          if (inner < 0) inner = form5(item);
          if (inner < 0) inner = form6(item);
          if (inner < 0) inner = form7(item);
          if (inner < 0) return -1;
          keys += inner;
        }
        needed += 1;
        break;
      case 'sources':
        {
          const inner = form8(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        needed += 1;
        break;
      case 'ownMetrics':
        {
          const inner = form10(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        break;
      case 'metrics':
        {
          const inner = form13(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        needed += 1;
        break;
      case 'breakdowns':
        {
          const inner = form21(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        break;
      case 'reported':
        {
          const inner = form26(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        break;
      case 'agenda':
        {
          const inner = form31(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        break;
      case 'plan':
        {
          const inner = form33(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        break;
      case 'waivers':
        {
          const inner = form35(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        break;
      case 'note':
        if (!isText(item)) {
          const inner = form2(item);

          if (inner < 0) return -1;
          keys += inner;
        }
        break;
      default:
        return -1;
    }
  }
  return needed === 4 ? keys : -1;
};

/**
 * How many keys a value that JSON gave has in all, where it surely has the form of a record; −1 where
 * zod has to tell. Straight-line code: as fast as what zod compiles, without code made at run time.
 */
export const keysOfRecord = (value: unknown): number => form0(value);

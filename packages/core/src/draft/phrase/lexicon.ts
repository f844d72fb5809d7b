import { acts } from '../vocabulary/acts.js';
import { modifiers } from '../vocabulary/modifiers.js';
import { organs } from '../vocabulary/organs.js';
import { carriers, plain } from '../vocabulary/plain.js';
import { things } from '../vocabulary/things.js';

export type Role = 'act' | 'carrier' | 'thing' | 'modifier' | 'organ' | 'plain';

/** What a word of the vocabulary means. */
export interface Meaning {
  readonly role: Role;
  readonly features: readonly string[];
}

interface Node {
  readonly next: Map<number, Node>;
  meaning?: Meaning;
}

const root: Node = { next: new Map() };

const put = (word: string, meaning: Meaning): void => {
  let node = root;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    let next = node.next.get(code);
    if (next === undefined) {
      next = { next: new Map() };
      node.next.set(code, next);
    }
    node = next;
  }
  node.meaning ??= meaning;
};

const putAll = (table: Readonly<Record<string, string>>, role: Role): void => {
  for (const [features, words] of Object.entries(table))
    for (const word of words.split(' '))
      put(word.replace('（', '(').replace('）', ')'), { role, features: features.split(' ') });
};

putAll(things, 'thing');
putAll(acts, 'act');
putAll(modifiers, 'modifier');
putAll(organs, 'organ');
for (const word of carriers.split(' ')) put(word, { role: 'carrier', features: [] });
for (const word of Object.values(plain).join(' ').split(' '))
  put(word, { role: 'plain', features: [] });

/** Tells each word of the vocabulary that begins at a place of a text, the shortest first. */
export const wordsAt = (
  text: string,
  start: number,
  end: number,
  tell: (end: number, meaning: Meaning) => void,
): void => {
  let node: Node | undefined = root;
  for (let at = start; at < end; at += 1) {
    node = node.next.get(text.charCodeAt(at));
    if (node === undefined) return;
    if (node.meaning !== undefined) tell(at + 1, node.meaning);
  }
};

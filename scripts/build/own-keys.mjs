// A page may have put members of its own on Object.prototype; a `for … in` of a dependency would
// meet them, and zod does not survive that. Its loops are made to see own keys only.
const loop = /\bfor \((const|let|var) (\w+) in ([\w.$]+)\)/g;

export function ownKeys() {
  return {
    name: 'own-keys',
    transform(code, id) {
      if (!id.includes('node_modules') || !loop.test(code)) return null;
      return { code: code.replace(loop, 'for ($1 $2 of Object.keys($3 ?? {}))'), map: null };
    },
  };
}

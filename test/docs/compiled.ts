import { join } from 'node:path';
import ts from 'typescript';
import { root, type CodeBlock } from './code-blocks.js';

const optionsOfHouse = (): ts.CompilerOptions => {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), (file) => ts.sys.readFile(file)) as { config: object };
  return ts.parseJsonConfigFileContent(config, ts.sys, root).options;
}; // prettier-ignore

/**
 * Compiles blocks of TypeScript and JavaScript in one program, against the sources of the packages and as
 * strictly as these; gives what the compiler says, with the line of the page.
 */
export const faultsIn = (blocks: readonly CodeBlock[]): readonly string[] => {
  const options: ts.CompilerOptions = {
    ...optionsOfHouse(),
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['node'],
    allowJs: true,
    checkJs: true,
    // A page shows how something is called, and need not use all that it declares.
    noUnusedLocals: false,
  };
  const files = new Map(
    blocks.map((block, index) => {
      const name = `${block.page.replaceAll(/\W+/gu, '-')}-${String(index)}.${block.language}`;
      return [join(root, 'test/docs', name), block] as const;
    }),
  );
  const real = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...real,
    fileExists: (file) => files.has(file) || real.fileExists(file),
    readFile: (file) => files.get(file)?.code ?? real.readFile(file),
    getSourceFile: (file, target, ...rest) => {
      const block = files.get(file);
      return block === undefined
        ? real.getSourceFile(file, target, ...rest)
        : ts.createSourceFile(file, block.code, target);
    },
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files].flatMap(([name, { page, line }]) => {
    const source = program.getSourceFile(name);
    if (source === undefined) return [`${page}:${String(line)} was not read`];
    return [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ].map(({ start = 0, messageText }) => {
      const at = line + source.getLineAndCharacterOfPosition(start).line;
      return `${page}:${String(at)} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  });
};

import { Command, CommanderError } from 'commander';
import { commands } from './commands/index.js';
import { lineOf } from './failure-line.js';
import { status, type Terminal } from './terminal.js';
import { version } from './version.js';

const help = `
示例 · Examples:
  congress-metrics check examples/records                     校验 · check
  congress-metrics template --body haidian --name 北京市海淀区人大常委会 --level county --year 2025 --out 海淀区2025.xlsx
  congress-metrics convert 海淀区2025.xlsx --to json           转换 · convert
  congress-metrics explain rate-differs                       解释一条规则 · explain a rule
每个命令都有自己的说明：congress-metrics <command> --help
`;

/** The program with all of its commands; `finish` hears the exit status of the one that ran. */
export const makeProgram = (terminal: Terminal, finish: (status: number) => void): Command => {
  const program = new Command('congress-metrics')
    .description(
      '人大工作数据的校验、转换、比较和制图 · Check, convert, compare and draw the figures of people’s congresses',
    )
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: terminal.write, writeErr: terminal.complain })
    .addHelpText('after', help);
  for (const make of commands)
    program.addCommand(make(terminal, finish).copyInheritedSettings(program));
  return program;
};

/** Runs one command line and gives its exit status. Whatever happens, nobody sees a stack trace. */
export const run = async (words: readonly string[], terminal: Terminal): Promise<number> => {
  let outcome: number = status.clean;
  const program = makeProgram(terminal, (code) => {
    outcome = code;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return outcome;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? status.clean : status.usage;
    terminal.complain(`congress-metrics: ${lineOf(error)}\n`);
    return status.usage;
  }
};

import { Command, CommanderError } from 'commander';
import { checkCommand } from './commands/check.js';
import { status, type Terminal } from './terminal.js';
import { version } from './version.js';

/** Runs one command line and gives its exit status. Whatever happens, nobody sees a stack trace. */
export const run = async (words: readonly string[], terminal: Terminal): Promise<number> => {
  let outcome: number = status.clean;
  const program = new Command('congress-metrics')
    .description('人大工作数据的校验 · Check the figures of people’s congresses')
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: terminal.write, writeErr: terminal.complain });
  program.addCommand(
    checkCommand(terminal, (code) => {
      outcome = code;
    }).copyInheritedSettings(program),
  );
  try {
    await program.parseAsync(words, { from: 'user' });
    return outcome;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? status.clean : status.usage;
    terminal.complain(
      `congress-metrics: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    return status.usage;
  }
};

import { Argument, Command } from 'commander';
import { status, type Terminal } from '../terminal.js';

const help = `
示例 · Examples:
  congress-metrics completion bash >> ~/.bashrc
  congress-metrics completion zsh > ~/.zsh/completions/_congress-metrics
`;

/** The commands and their long options, taken from the program itself so that none is forgotten. */
const wordsOf = (program: Command): ReadonlyMap<string, readonly string[]> =>
  new Map(
    program.commands.map((command) => [
      command.name(),
      [...command.options.flatMap(({ long }) => long ?? []), '--help'],
    ]),
  );

const bash = (words: ReadonlyMap<string, readonly string[]>): string => `_congress_metrics() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then words="${[...words.keys()].join(' ')} --help --version"
  else case "\${COMP_WORDS[1]}" in
${[...words].map(([name, options]) => `    ${name}) words="${options.join(' ')}" ;;`).join('\n')}
  esac; fi
  case "$current" in
    -*|"") COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
    *) if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "$words" -- "$current")); fi ;;
  esac
}
complete -o default -F _congress_metrics congress-metrics
`;

const zsh = (words: ReadonlyMap<string, readonly string[]>): string =>
  `#compdef congress-metrics\nautoload -U +X bashcompinit && bashcompinit\n${bash(words)}`;

/** `completion SHELL`: a script that completes commands and options. */
export const completionCommand = (
  terminal: Terminal,
  finish: (status: number) => void,
): Command => {
  const command = new Command('completion')
    .description('输出命令补全脚本 · Print a completion script for a shell')
    .addArgument(new Argument('<shell>').choices(['bash', 'zsh']))
    .addHelpText('after', help);
  return command.action((shell: 'bash' | 'zsh') => {
    const words = wordsOf(command.parent ?? command);
    terminal.write(shell === 'bash' ? bash(words) : zsh(words));
    finish(status.clean);
  });
};

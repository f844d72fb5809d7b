import type { Command } from 'commander';
import type { Terminal } from '../terminal.js';
import { checkCommand } from './check.js';
import { completionCommand } from './completion.js';
import { convertCommand } from './convert.js';
import { diffCommand } from './diff.js';
import { draftCommand } from './draft.js';
import { drawCommand } from './draw.js';
import { explainCommand } from './explain.js';
import { indicatorsCommand } from './indicators.js';
import { schemaCommand } from './schema.js';
import { templateCommand } from './template.js';

/** Every command in the order of the help: a file each, and a line here. */
export const commands: readonly ((
  terminal: Terminal,
  finish: (status: number) => void,
) => Command)[] = [
  checkCommand,
  convertCommand,
  templateCommand,
  draftCommand,
  diffCommand,
  indicatorsCommand,
  drawCommand,
  schemaCommand,
  explainCommand,
  completionCommand,
];

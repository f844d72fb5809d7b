import { jsonSchema } from '@congress-metrics/core/read';
import { Command } from 'commander';
import { deliver } from '../output.js';
import { status, type Terminal } from '../terminal.js';

const help = `
示例 · Examples:
  congress-metrics schema > record.schema.json
  congress-metrics schema --out schema/record.schema.json
`;

/** `schema`: the JSON Schema of a record, for editors and for other languages. */
export const schemaCommand = (terminal: Terminal, finish: (status: number) => void): Command =>
  new Command('schema')
    .description('输出记录的JSON Schema · Print the JSON Schema of a record')
    .option('--out <file>', '写入的文件 · file to write')
    .addHelpText('after', help)
    .action(async ({ out }: { out?: string }) => {
      await deliver(`${JSON.stringify(jsonSchema(), undefined, 2)}\n`, out, terminal);
      finish(status.clean);
    });

// Every format: a folder, and a line here.
export { csv } from './csv/csv.js';
export { json } from './json/json.js';
export { ndjson } from './ndjson/ndjson.js';
export { parquet } from './parquet/parquet.js';
export { tsv } from './tsv/tsv.js';
export { xlsx } from './xlsx/xlsx.js';
export { yaml } from './yaml/yaml.js';

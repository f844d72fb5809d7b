/** Reading and checking: what an embed needs only when it has a file to read. */
export * from './check.js';
export * from './checks/index.js';
export * from './finding-words.js';
export * from './read/index.js';
export * from './read/migrate.js';
export * from './schema/record.js';
export * from './canonical.js';
export * from './schema/json-schema.js';

import { forLanguage, type ByLanguage, type LanguageTag } from '@congress-metrics/core';
import type { FileFault, LeftOut, LeftOutReason } from '@congress-metrics/node';

type InLanguages<Words> = ByLanguage<Words>;

/** What this house itself finds wrong with a file. */
const faults: InLanguages<Readonly<Record<FileFault, string>>> = {
  'zh-CN': {
    'no-match': '没有与之相符的文件',
    'nothing-to-read': '里面没有可以读取的文件',
    'no-record': '有错误，没有读出记录；请先用congress-metrics check检查',
    'no-format': '看不出要写成什么格式，请用--to指定',
  },
  en: {
    'no-match': 'no file fits the pattern',
    'nothing-to-read': 'it holds no file that can be read',
    'no-record': 'holds no record: run congress-metrics check on it first',
    'no-format': 'its ending names no format: name one with --to',
  },
};

/** What systems and threads find, by their codes. */
const systemFaults: InLanguages<Readonly<Record<string, string>>> = {
  'zh-CN': {
    ENOENT: '没有这个文件',
    EACCES: '没有权限',
    EPERM: '没有权限',
    EISDIR: '这是一个文件夹',
    ENOTDIR: '路径中有一段不是文件夹',
    ENAMETOOLONG: '文件名太长',
    EROFS: '磁盘是只读的',
    ENOSPC: '磁盘已满',
    EMFILE: '打开的文件太多',
    stopped: '校验它的线程中断了',
    ERR_WORKER_OUT_OF_MEMORY: '内存不足',
    'records-changed': '文件在读取时被改动',
  },
  en: {
    ENOENT: 'no such file',
    EACCES: 'no permission',
    EPERM: 'no permission',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of the path is no folder',
    ENAMETOOLONG: 'the name is too long',
    EROFS: 'the disk is read-only',
    ENOSPC: 'no room is left on the disk',
    EMFILE: 'too many files are open',
    stopped: 'the thread that checked it has ended',
    ERR_WORKER_OUT_OF_MEMORY: 'out of memory',
    'records-changed': 'the files changed while they were read',
  },
};

const leftOutWords: InLanguages<Readonly<Record<LeftOutReason, string>>> = {
  'zh-CN': {
    'report-text': '报告文本，请用draft命令',
    'only-written': '这种格式只写不读',
    'other-format': '不是记录文件',
    'beside-a-file': '程序或系统自用的临时文件',
    'named-like-a-file': '文件夹，其中的文件另行读取',
    'folder-of-a-program': '程序自用的文件夹',
    'linked-folder': '指向文件夹的链接',
    'no-file': '不是普通文件',
  },
  en: {
    'report-text': 'report text; use draft',
    'only-written': 'a format that is only written',
    'other-format': 'no file of records',
    'beside-a-file': 'a program’s or the system’s own',
    'named-like-a-file': 'a folder; the files in it are read',
    'folder-of-a-program': 'a program’s own folder',
    'linked-folder': 'a link to a folder',
    'no-file': 'no regular file',
  },
};

/** Why a file cannot be read or written, in words; the code itself where there are none for it. */
export const failureWords = (code: string, language: LanguageTag): string => {
  const own: Readonly<Record<string, string>> = forLanguage(faults, language);
  return own[code] ?? forLanguage(systemFaults, language)[code] ?? code;
};

/** The same in both languages, for a line that is written before a language is known. */
export const failureInBoth = (code: string): string =>
  [...new Set([failureWords(code, 'zh-CN'), failureWords(code, 'en')])].join(' · ');

/** Names of a kind that are listed; the rest are counted. */
const fewNames = 3;

/** What was left out of folders, a line a reason: how much, and the first of it by name. */
export const leftOutLines = (
  leftOut: readonly LeftOut[],
  language: LanguageTag,
): readonly string[] => {
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const paths = leftOut.filter((one) => one.reason === reason).map(({ path }) => path);
    const names = paths.slice(0, fewNames).join(language === 'zh-CN' ? '、' : ', ');
    const rest = paths.length > fewNames ? ' …' : '';
    return language === 'zh-CN'
      ? `未读取${String(paths.length)}个（${forLanguage(leftOutWords, language)[reason]}）：${names}${rest}`
      : `not read, ${String(paths.length)} (${forLanguage(leftOutWords, language)[reason]}): ${names}${rest}`;
  });
};

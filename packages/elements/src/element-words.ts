import type { LanguageTag } from '@congress-metrics/core';
import type { FailureCode } from './load/failure.js';

/** Words that only elements need: what stands around a chart, never what is in it. */
export interface ElementWords {
  readonly failures: Readonly<Record<FailureCode, string>>;
  readonly showWords: string;
  readonly hideWords: string;
  readonly moreComplaints: (count: number) => string;
  readonly indicators: string;
  readonly moreIndicators: (count: number) => string;
  readonly notComputed: (count: number) => string;
  readonly wholeIsZero: string;
  readonly smallBase: string;
  readonly reportedAgrees: (rate: string) => string;
  readonly reportedDiffers: (rate: string) => string;
  readonly reportedOnly: string;
  readonly showAll: string;
  readonly hideAll: string;
}

export const elementWords: Readonly<Record<LanguageTag, ElementWords>> = {
  'zh-CN': {
    failures: {
      offline: '无法连接，请检查网络',
      http: '服务器没有给出数据',
      'not-json': '收到的是网页，不是数据文件',
      'too-large': '数据文件过大，未予读取',
      timeout: '等待时间过长，已停止读取',
    },
    showWords: '显示文字说明',
    hideWords: '收起文字说明',
    moreComplaints: (count) => `另有${String(count)}处`,
    indicators: '计算所得指标',
    moreIndicators: (count) => `其余${String(count)}项指标`,
    notComputed: (count) => `${String(count)}项指标缺少数据，未予计算`,
    wholeIsZero: '总数为零，无法计算',
    smallBase: '总数不足20，比率仅供参考',
    reportedAgrees: (rate) => `报告所列为${rate}，与计算一致`,
    reportedDiffers: (rate) => `报告所列为${rate}，与计算不一致`,
    reportedOnly: '报告所列，无法核对',
    showAll: '显示全部数据与原文',
    hideAll: '收起全部数据与原文',
  },
  en: {
    failures: {
      offline: 'No connection: please check the network',
      http: 'The server did not give the data',
      'not-json': 'A web page came instead of a data file',
      'too-large': 'The data file is too large and was not read',
      timeout: 'The data took too long to arrive',
    },
    showWords: 'Show in words',
    hideWords: 'Hide words',
    moreComplaints: (count) => `and ${String(count)} more`,
    indicators: 'Computed indicators',
    moreIndicators: (count) => `${String(count)} more indicators`,
    notComputed: (count) => `${String(count)} could not be computed for want of data`,
    wholeIsZero: 'cannot be computed: the total is zero',
    smallBase: 'fewer than 20 in all: read with care',
    reportedAgrees: (rate) => `reported as ${rate}, which agrees`,
    reportedDiffers: (rate) => `reported as ${rate}, which differs`,
    reportedOnly: 'as reported, cannot be checked',
    showAll: 'Show all figures as printed',
    hideAll: 'Hide all figures',
  },
};

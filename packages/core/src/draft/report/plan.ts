import type { Sentence } from '../text/sentences.js';

/** A document that is a plan as a whole says so at its head. */
const planTitle =
  /(?:20\d\d年(?:度)?)?(?:工作要点|工作计划|监督计划|立法计划|监督工作计划|工作安排|代表工作计划)(?!.{0,6}(?:完成情况|执行情况|落实情况))/u;
const reportTitle = /工作报告|工作总结|工作回顾|工作综述|情况的报告|情况报告|主要工作/u;

const planHeading =
  /(?:工作思路|主要任务|工作安排|工作打算|下一步|今后.{0,8}(?:工作|任务|打算)|工作计划|来年|工作重点|(?:今年|新的一年|20\d\d年|二○.{2}年)的?(?:工作|任务)(?:安排|任务|思路|打算|重点)|工作要点)/u;
const pastHeading =
  /(?:主要工作(?!安排|任务|思路|打算)|工作回顾|过去.{1,3}年|一年来|五年来|工作情况|工作总结)/u;

/** Lines longer than this are no heading. */
const longestHeading = 34;
/** How far from the head of a document its title may stand. */
const headLength = 160;

const willDo =
  /(?:(?:今年|明年|新的一年|下一步|下一年|下半年|下阶段|20\d\d年)[^。]{0,60}?(?:将(?!.{0,12}(?:纳入|提交|列入|列为))|拟(?!办|定|任)|预?安排|计划(?:安排|开展|制定|审议|听取)|要完成|力争)|(?:拟|预安排|还将|预计)(?!办)|拟安排|将(?:继续|重点|制定|开展|组织|审议|听取|对《|安排|举办|召开|修订|修改)|(?:本次|此次|这次)(?:大会|会议)共?(?:安排|有|\d))/u;
const didDo = /(?:已经|已)(?:完成|全部)|去年|过去一年|一年来/u;

/** Tells for each sentence whether it speaks of what is planned. */
export const planTeller = (
  text: string,
  sentences: readonly Sentence[],
): ((sentence: Sentence, at: number) => boolean) => {
  const head = text.slice(0, headLength);
  const plan = planTitle.exec(head);
  const isPlanDocument =
    plan !== null && !reportTitle.test(head) && (plan.index < 60 || /通过|印发|明确/u.test(head));
  const planned = new Set<number>();
  let isPlan = isPlanDocument;
  for (const { start, end } of sentences) {
    const line = text.slice(start, end).trim();
    if (end - start <= longestHeading && (text.charAt(end) === '\n' || end === text.length)) {
      if (planHeading.test(line)) isPlan = true;
      else if (pastHeading.test(line)) isPlan = isPlanDocument;
    } else if (
      /^(?:20\d\d年|今年|新的一年|下一步|下一年度?)[,]?[^。]{0,20}(?:工作的?)?(?:总体)?(?:思路|要求|任务)是/u.test(
        line,
      )
    )
      isPlan = true;
    if (isPlan) planned.add(start);
  }
  return ({ start }, at) => {
    if (planned.has(start)) return true;
    const before = text.slice(start, at);
    return willDo.test(before) && !didDo.test(before.slice(-40));
  };
};

/**
 * Words of the congresses that a line break should not cut. A dictionary would know more; these are
 * the ones that names of metrics and the fixed words of a chart are made of.
 */
const words =
  '人民代表大会 人大代表 常务委员会 常委会 主任会议 国家机关 工作人员 专项 专题 工作 报告 听取和审议 听取 审议 ' +
  '书面 意见书 意见 建议 评议 执法 检查 询问 质询 满意度 满意 测评 调研 视察 计划 预算 审查 监督 法规 草案 ' +
  '法律 制定 修改 修订 废止 打包 提请 批准 下级 上一级 本级 评估 联系点 联系 基层 决议 决定 重大 事项 任免 补选 ' +
  '代表 辞职 终止 资格 实有 议案 会议 期间 闭会 办理 办复 解决 列入 参考 重点 督办 培训 列席 选民 接待 收集 ' +
  '规范性 文件 备案 部门 金额 调整 项目 民生 实事 线索 征集 来信 来访 来电 党委 党组 汇报 机关 轮岗 宣传 报道 ' +
  '口径 变化 比较 计量 单位 不同 实绩 暂无 数据 公布 上年 本年 持平 百分点 说明 有关 问题 次数 人次 件次 ' +
  '建设 方面 经济 综合 城乡 社会 发展 财政 行政 管理 法治 宗教 党派 团体 民族 环境 保护 目标 完成 落实 推进 推动 ' +
  '高质量 中关村 科学城 城市 农村 集体 国有 资产 政府 文化 教育 已经 基本 正在 着手 规划 逐步 优化 营商 情况';

const listed = ` ${words} `;

/** The longest known word that stands at a place of a text; `undefined` when none does. */
export const termAt = (text: string, index: number): string | undefined => {
  const start = ` ${text.slice(index, index + 1)}`;
  let longest: string | undefined;
  // Searched as it is: to make a table of it would cost a page more than it draws with.
  for (let at = listed.indexOf(start); at !== -1; at = listed.indexOf(start, at + 1)) {
    const word = listed.slice(at + 1, listed.indexOf(' ', at + 1));
    if (word.length > (longest?.length ?? 0) && text.startsWith(word, index)) longest = word;
  }
  return longest;
};

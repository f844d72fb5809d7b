/** Unit words that reports print behind a number, longest first where one begins another. */
const words =
  '个百分点 百分点 班次 场次 个次 人次 件次 批次 户次 家次 篇次 车次 台次 项次 万人次 次 场 期 件 项 个 部 条 份 家 处 篇 类 方面 名 人 位 批 起 宗 案 例 元 美元 公里 平方公里 平方米 立方米 米 吨 亩 公顷 户 所 座 张 本 册 套 辆 台 间 幅 块 字 页 期 轮 遍 趟 天 小时 分钟 秒 年 个月 周 岁 票 倍 成 % ‰ 级 届 层 种 代 只 头 棵 株 村 县 市 镇 乡 区 省 国 组 团 对 口 门 节 课 堂 班 把 瓶 步 道 线 流 体 面 站 点 校 院 馆 厅 园 盘 审 读 席 步 封 通 幢 栋 顶 支 组 副 艘 架 枚 颗 群 帮 片 圈 排 行 列 串 束';

const sorted = [...new Set(words.split(' '))].sort((one, other) => other.length - one.length);

/** A unit as it stands behind a number, with a scale before it and a second word in brackets: 万元, 项(次). */
export const unitPattern = new RegExp(
  `(?:(${sorted.join('|')})(\\((?:${sorted.join('|')})\\)|/(?:${sorted.join('|')}))?)`,
  'uy',
);

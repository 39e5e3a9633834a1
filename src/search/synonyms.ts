/** Words that mean the same in a shop, also as written in Taiwan and Hong Kong. The lessons use at least one of each line. */
const groups = [
  '客人 顾客 客户 买家 消费者',
  '快递 包裹 物流 宅配 配送 货运',
  '缺货 断货 没货 卖断货 无货',
  '泄露 泄漏 外泄 漏出去',
  '退款 退钱 退费 返款',
  '没收到 未收到 收不到 没到货',
  '赔偿 赔钱 赔付 理赔',
  '违法 犯法 碰红线 合法 违规',
  '个人信息 个资 个人资料 隐私 客户信息 客户资料 顾客信息',
  '短信 简讯 群发',
  '网络 网路',
  '信息 资讯 讯息',
  '数据 资料',
  '关键词 关键字',
  '用户 使用者',
  '营销 行销 推广',
  '搜索 搜寻',
  '优化 最佳化 改善',
  '社交媒体 社群媒体 自媒体 社媒',
  '优惠券 折价券 折扣券 抵用券 代金券 券',
  '转化率 转换率 转单率',
  '跳出率 跳离率 跳失率',
  '知识产权 智慧财产权 智慧财产 智财权',
  '质量 品质 质素',
  '评价 评论 评语',
  '视频 影片 短片',
  '直播 直播间 开播',
  '账号 帐号 账户 帐户',
  '登录 登入 登陆',
  '密码 口令',
  '双因素 双重 两步 多因素 二次',
  '验证 认证 核验',
  '软件 软体 app',
  '供应商 供货商 厂家 厂商',
  '仓 仓库 货仓 库房',
  '备货 囤货 压货 进货 补货',
  '断货 脱销 卖光 卖完',
  '图片 照片 图像 相片',
  '侵权 盗用 盗图 抄袭',
  '小孩 孩子 儿童 未成年人 小朋友',
  '老人 老年人',
  '价格 价钱 售价 卖价',
  '降价 降低价格 减价 掉价',
  '涨价 加价 提价',
  '亏本 亏钱 亏 倒贴 赔本',
  '利润 盈利 赚钱 净利 毛利 赚',
  '成本 花费 费用',
  '流量 访客 客流',
  '销售额 成交额 营业额 流水 业绩',
  '下降 下滑 跌 掉 变少',
  '主播 达人 网红',
  '员工 同事 店员',
  '离职 辞职 走人',
  '合同 合约 协议',
  '发票 开票',
  '仲裁 起诉 打官司 诉讼 上法院',
  '投诉 举报 客诉',
  '广告 投放 投流 打广告',
  '承诺 允诺 许诺',
  '店名 店铺名 店铺名字 名字',
  '手续 流程 步骤',
  '材料 资质 证件',
  '开店 入驻 开网店',
  '老客 老顾客 老客户 回头客 熟客',
  '新客 新顾客 新客户',
  '会员 vip',
  '客服 售前 售后 接待',
  '值班 排班 轮班',
  '人群 受众 目标客户',
  '垫资 垫钱 垫款',
  '二手 闲置 闲鱼',
  '拆了 拆开 拆封',
  '弄坏 损坏 坏了 碎了',
  '假货 仿品 山寨 冒牌',
  '诈骗 骗子 欺诈 被骗',
].map((line) => line.split(' '));

const siblings = new Map<string, Set<string>>();
for (const group of groups)
  for (const word of group) {
    const known = siblings.get(word) ?? new Set();
    for (const other of group) if (other !== word) known.add(other);
    siblings.set(word, known);
  }

/** Words that mean the same as `word`; none for most. */
export const synonymsOf = (word: string): string[] => [...(siblings.get(word) ?? [])];

/** Words of the query that mean the same as others, those that stand in no longer one. */
export function exchangeable(query: string): string[] {
  const found = [...siblings.keys()].filter((word) => query.includes(word));
  return found.filter((word) => !found.some((other) => other !== word && other.includes(word)));
}

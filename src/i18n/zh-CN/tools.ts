import type { explorables } from './explorables/index.ts';

/** The toolbox: every interactive model on a page of its own. */
export const tools = {
  title: '工具箱',
  intro: '每课的模型都能单独打开：调好数，复制链接，发给同事看到的是同一张图。',
  home: (n: number) => `每课的模型也能单独打开，现在有 ${n} 个：`,
  lesson: '在课里',
  lessonOpens: '这一课还没开放',
  /** What each lets one do, in one sentence. */
  promises: {
    'metric-lens': '换一把尺子量去年，看同一个数怎么讲出两个增长率。',
    'model-finder': '给 12 门生意找到位置，再算算自营要压多少钱。',
    'safety-stock': '拨一拨销量和交期的波动，看多备多少货才不容易断。',
    staffing: '排几个人、每个聊多久，看客人平均要等多少秒。',
    repurchase: '拉来的新客越来越多，看整体复购率怎么被冲淡。',
    attribution: '同样 100 单换五条规矩分功劳，看预算会搬去哪里。',
    'return-clock': '拨签收日、点要退的货，看最晚哪天退、该退多少钱。',
    peeking: '两版一模一样也会“显著”，看多偷看几次多几次误报。',
    'nps-error': '两年的 NPS 都带误差，看涨几个点才算真涨。',
    'price-curve': '推一推价格，看毛利翻过山顶；成本涨了，再看价格该跟多少。',
    'audience-scale': '宽人群和窄人群各投多少，看谁赚得多、谁先到顶。',
    warehouses: '一个仓拆成几个，看快了几小时、多压多少货，找到代价最低的仓数。',
    'break-even-roas': '填好一单的账，看 ROAS 到多少才不亏，退货扛得住多少。',
    'full-cost': '三个平台的费率、退货、广告摆在一起，看一百块最后各剩多少。',
    'discount-cliff': '推一推购物车，看哪一段多拿反而少付、凑单反而少挣。',
    'price-tiers': '多摆一款贵的，看客人怎么挪、毛利怎么变；再照照划线价合不合规。',
    'gmv-split': '拧四个数，看成交额是谁在拖、谁在托，一个涨怎么盖住两个跌。',
    plaintext: '给一张订单上锁、换代号、遮几位，看手机号和卡号在哪还露着。',
    'base-rate': '坏单有多少，警报就有多真：看 100 次警报里几次是真的。',
    'false-alarms': '拨一拨松紧，或者填上自家的数，看抓坏单和误伤好单的总账。',
    'copy-checker': '写一句文案，看踩没踩五条红线，每处都有依据和改法。',
    damages: '价款和广告费拨一拨，看欺诈、食品、违法广告各赔多少、罚多少。',
  } satisfies Record<keyof typeof explorables, string>,
};

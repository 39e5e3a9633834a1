/** Words every explorable uses. */
export const common = {
  guess: '先猜',
  skip: '不猜了，直接动手',
  guessed: (choice: string) => `你猜“${choice}”。动手看看。`,
  guessRight: '猜对了。',
  guessOther: (choice: string) => `你猜的是“${choice}”。`,
  controls: '动手调',
  presets: '换个故事',
  reset: '恢复原样',
  challenges: '挑战',
  done: '已完成',
  challengeDone: (goal: string) => `挑战完成：${goal}`,
  discover: '能发现什么',
  table: '图里的数据',
  copy: '复制这组参数的链接',
  alone: '单独打开',
  copied: '已复制，发给同事就能看到同样的图。',
  copyFailed: '浏览器不让自动复制，请长按选中下面的链接：',
  link: '这组参数的链接',
  kept: (min: string, max: string, step: string, kept: string) =>
    `要填 ${min}–${max} 之间的数，一格 ${step}；先按 ${kept} 算。`,
  opened: '已按链接摆好参数。',
  refused: (label: string, min: string, max: string) =>
    `链接里的“${label}”不在 ${min}–${max} 之间，没有采用。`,
};

export type CommonStrings = typeof common;

/** The course map. */
export const home = {
  description: '六章十八课的电子商务实务课：读一段、动一动、答几题，进度只存在你自己的设备上。',
  start: '从第一课开始',
  resume: '接着学',
  allDone: '已开放的课都学完了',
  review: '去看错题',
  mapTitle: '课程地图',
  chapterDone: '{done} / {total} 课学完',
  status: {
    new: '未开始',
    started: '在学',
    done: '学完',
    updated: '更新过，建议再看',
    testOpen: '考到一半',
    testPassed: '通过，最好 {percent}%',
    testFailed: '没通过，最好 {percent}%',
  },
  testMark: '测',
  recordMark: '证',
  finale: '结业',
  finalPromise: '全课的要点考一遍。各章测验和它都通过，就能打印一张完成记录。',
  promises: [
    { title: '不用登录', text: '打开就学。进度存在这台设备上，随时能带走。' },
    { title: '边学边动手', text: '每课一个可以拖动的模型，用真实口径的数字试错。' },
    { title: '答错也值', text: '每个选项都告诉你为什么，错题自己会回来。' },
  ],
};

export type HomeStrings = typeof home;

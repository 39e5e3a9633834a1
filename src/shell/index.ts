export { courseMap } from './home/view.ts';
export { figureImage, lessonFigure } from './lesson/figure.ts';
export { sentQuestion } from './lesson/sent.ts';
export { lessonView } from './lesson/view.ts';
export { localeParams, siteFor } from './site.ts';
export { toolData } from './tool-data.ts';
export { toolsOf } from './tools.ts';
export { testedChapters, testView } from './test/view.ts';

/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The lesson being rendered; components used in lesson text look their data up here. */
    lesson?: import('./shell/lesson/view.ts').LessonContext;
  }
}

/** A spot in a content file, line and column from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

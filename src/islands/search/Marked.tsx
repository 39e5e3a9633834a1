import type { Segment } from '#search';

/** Text with its matches marked. */
export function Marked({ text }: { text: Segment[] }) {
  return <>{text.map((segment) => (segment.mark ? <mark>{segment.text}</mark> : segment.text))}</>;
}

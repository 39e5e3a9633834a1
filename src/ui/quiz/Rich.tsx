interface Props {
  /** Running text; `**word**` is emphasised. */
  text: string;
}

/** Text of the question bank, with its one kind of emphasis. */
export function Rich({ text }: Props) {
  const pieces = text.split('**');
  return <>{pieces.map((piece, i) => (i % 2 === 1 ? <strong key={i}>{piece}</strong> : piece))}</>;
}

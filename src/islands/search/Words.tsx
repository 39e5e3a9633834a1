interface Props {
  title: string;
  words: string[];
  onChoose(query: string): void;
}

/** Words to search for with one press; nothing while there are none. */
export function Words({ title, words, onChoose }: Props) {
  if (words.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <div class="search-chips">
        {words.map((word) => (
          <button type="button" onClick={() => onChoose(word)}>
            {word}
          </button>
        ))}
      </div>
    </section>
  );
}

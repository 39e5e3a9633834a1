import { useEffect, useRef, useState } from 'preact/hooks';

/** Reads a summary out when it has stopped changing: a slider would otherwise speak at every step. */
export function Said({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  const first = useRef(text);

  useEffect(() => {
    if (text === first.current && said === '') return undefined;
    const timer = setTimeout(() => setSaid(text), 600);
    return () => clearTimeout(timer);
  }, [text]);

  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}

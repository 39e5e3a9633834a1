import { useEffect, useMemo, useState } from 'preact/hooks';

type Rows = readonly (readonly string[])[];

interface Props {
  /** What the fold says, and the table's name. */
  title: string;
  head: readonly string[];
  rows: Rows;
}

/** Milliseconds without a change after which a folded table follows. */
const still = 300;

/** The picture's numbers as a table, folded. While it is, it waits until the hand rests. */
export function DataTable({ title, head, rows }: Props) {
  const [open, setOpen] = useState(false);
  const [settled, setSettled] = useState(rows);
  const shown = open ? rows : settled;

  useEffect(() => {
    const timer = setTimeout(() => setSettled(rows), still);
    return () => clearTimeout(timer);
  }, [rows]);

  return useMemo(
    () => (
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{title}</summary>
        <table aria-label={title}>
          <thead>
            <tr>
              {head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, i) => (
                  <td key={head[i + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    ),
    [shown, title, head.join()],
  );
}

interface Props {
  /** What the fold says, and the table's name. */
  title: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** The picture's numbers as a table, folded. */
export function DataTable({ title, head, rows }: Props) {
  return (
    <details>
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
          {rows.map(([name, ...cells]) => (
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
  );
}

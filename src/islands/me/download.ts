/** Offers `text` as a file to save. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/x-ndjson' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** `shangke-2026-11-22.jsonl` for the learner's own day. */
export function backupName(now: Date): string {
  const two = (n: number) => `${n}`.padStart(2, '0');
  return `shangke-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.jsonl`;
}

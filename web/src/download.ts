// Tables as files.

export interface Table {
  columns: string[];
  rows: string[][];
}

/// RFC 4180; a cell that a spreadsheet would take for a formula begins with an apostrophe.
export function csv({ columns, rows }: Table): string {
  const cell = (text: string): string => {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [columns, ...rows].map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
}

export function json({ columns, rows }: Table): string {
  return `${JSON.stringify(rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at] ?? ""]))), null, 1)}\n`;
}

export function save(name: string, text: string, type: string): void {
  const link = document.createElement("a");
  const address = URL.createObjectURL(new Blob([text], { type }));
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

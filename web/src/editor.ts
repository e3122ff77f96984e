// The editor of queries: CodeMirror 6, loaded only where a server answers. It stands in a shadow root, whose style
// sheets a strict Content-Security-Policy lets pass.

import { autocompletion, type CompletionContext, type CompletionResult } from "@codemirror/autocomplete";
import { StreamLanguage } from "@codemirror/language";
import { sparql } from "@codemirror/legacy-modes/mode/sparql";
import { basicSetup, EditorView } from "codemirror";
import { keymap } from "@codemirror/view";
import type { Word } from "./sparql";

export function open(box: HTMLElement, text: string, words: Word[], run: () => void): { text(): string; focus(): void } {
  const root = box.shadowRoot ?? box.attachShadow({ mode: "open" });
  const complete = (context: CompletionContext): CompletionResult | null => {
    const word = context.matchBefore(/[\w:?-]+/);
    if (!word && !context.explicit) return null;
    return { from: word?.from ?? context.pos, options: words, validFor: /^[\w:-]*$/ };
  };
  const dark = getComputedStyle(document.documentElement).colorScheme.includes("dark");
  const theme = EditorView.theme(
    {
      "&": { fontSize: "13px", border: "1px solid var(--line)", borderRadius: "6px", backgroundColor: "var(--paper)", color: "var(--ink)" },
      ".cm-gutters": { backgroundColor: "var(--desk)", color: "var(--soft)", border: "none" },
      ".cm-content": { fontFamily: "ui-monospace, Menlo, Consolas, 'Liberation Mono', monospace", minHeight: "9em" },
      ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "transparent" },
      ".cm-tooltip": { backgroundColor: "var(--paper)", color: "var(--ink)", border: "1px solid var(--line)" },
    },
    { dark },
  );
  const view = new EditorView({
    doc: text,
    parent: root,
    root,
    extensions: [
      keymap.of([{ key: "Mod-Enter", run: () => (run(), true) }]),
      basicSetup,
      StreamLanguage.define(sparql),
      autocompletion({ override: [complete] }),
      EditorView.contentAttributes.of({ "aria-label": "Query in SPARQL" }),
      theme,
    ],
  });
  return { text: () => view.state.doc.toString(), focus: () => view.focus() };
}

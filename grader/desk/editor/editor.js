// The editor of an exercise: CodeMirror with Python, the blanks marked, what the verdict says beside its lines.
// It stands in a shadow root: there CodeMirror's styles need no exception from the content security policy.
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import {
  bracketMatching, codeFolding, foldEffect, foldKeymap, HighlightStyle, indentOnInput, indentUnit, syntaxHighlighting,
  unfoldAll,
} from "@codemirror/language";
import { EditorState, RangeSet, StateEffect, StateField, Transaction } from "@codemirror/state";
import {
  Decoration, EditorView, GutterMarker, gutterLineClass, highlightActiveLine, highlightSpecialChars, keymap, lineNumbers,
  MatchDecorator, ViewPlugin, WidgetType,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.self, tags.bool, tags.null], color: "var(--keyword)" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--string)" },
  { tag: tags.number, color: "var(--number)" },
  { tag: tags.comment, color: "var(--comment)" },
  { tag: [tags.function(tags.definition(tags.variableName)), tags.definition(tags.className)], color: "var(--name)" },
]);

const theme = EditorView.theme({
  "&": { backgroundColor: "var(--ground)", color: "var(--ink)", height: "100%", fontSize: ".92rem" },
  "&.cm-focused": { outline: "none" }, // the page draws it, around the numbers, too
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.55", overflow: "auto" },
  ".cm-content": { caretColor: "var(--ink)", padding: ".5rem 0" },
  ".cm-gutters": { backgroundColor: "var(--panel)", color: "var(--soft)", border: "none" },
  ".cm-activeLine": { backgroundColor: "color-mix(in srgb, var(--chosen) 45%, transparent)" },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--chosen)", outline: "1px solid var(--main)" },
  ".cm-blank": { backgroundColor: "var(--chosen)", outline: "2px solid var(--main)", borderRadius: ".2em", fontWeight: "700" },
  ".cm-foldPlaceholder": {
    backgroundColor: "var(--panel)", color: "var(--soft)", border: "1px solid var(--line)", padding: "0 .5em", margin: "0 .3em",
    display: "inline-block", lineHeight: "1.3", whiteSpace: "nowrap",
  },
  ".cm-specialChar": { color: "var(--bad)", backgroundColor: "var(--bad-ground)" },
  ".said": { backgroundColor: "var(--bad-ground)", boxShadow: "inset 3px 0 var(--bad)" },
  ".said-open": { backgroundColor: "var(--chosen)", boxShadow: "inset 3px 0 var(--main)" },
  ".cm-gutterElement.said-number": { color: "var(--bad)", fontWeight: "700" },
  ".said-text": {
    backgroundColor: "var(--bad-ground)", boxShadow: "inset 3px 0 var(--bad)", color: "var(--ink)",
    padding: ".1rem .8rem .4rem", fontFamily: "var(--sans)", whiteSpace: "pre-wrap", overflowWrap: "anywhere",
    // As wide as what is seen of the lines, not as the longest of them, and there wherever they are scrolled to.
    boxSizing: "border-box", position: "sticky", left: "var(--numbers)", width: "var(--seen)",
  },
  ".said-text code": { fontFamily: "var(--mono)" },
});

// ---- the blanks: each is a field of its own, which a click or a tap selects and what is typed at it replaces
const BLANK = /\.\.\.(?=\s*#\s*TODO\s+\d)/g;
const blanks = new MatchDecorator({ regexp: BLANK, decoration: Decoration.mark({ class: "cm-blank" }) });
const blankMarks = ViewPlugin.fromClass(
  class {
    constructor(view) {
      this.decorations = blanks.createDeco(view);
    }
    update(update) {
      this.decorations = blanks.updateDeco(update, this.decorations);
    }
  },
  {
    decorations: (plugin) => plugin.decorations,
    provide: (plugin) => EditorView.atomicRanges.of((view) => view.plugin(plugin)?.decorations ?? Decoration.none),
  },
);
function blankAt(state, position) {
  const line = state.doc.lineAt(position);
  for (const { index } of line.text.matchAll(BLANK)) {
    const from = line.from + index;
    if (from <= position && position <= from + 3) return { from, to: from + 3 };
  }
  return null;
}
const selectBlank = EditorView.domEventHandlers({
  click(event, view) {
    const { empty, head } = view.state.selection.main; // else something was selected by dragging or twice clicking
    const blank = empty && event.target.closest?.(".cm-blank") && blankAt(view.state, head);
    if (blank) view.dispatch({ selection: { anchor: blank.from, head: blank.to } });
    return false;
  },
});
const replaceBlank = EditorState.transactionFilter.of((transaction) => {
  const typed = transaction.isUserEvent("input.type") || transaction.isUserEvent("input.paste");
  if (!typed || transaction.isUserEvent("input.type.compose")) return transaction;
  const found = [];
  transaction.changes.iterChanges((from, to, _from, _to, inserted) => found.push({ from, to, inserted }));
  const [one, another] = found;
  if (another || !one || one.from !== one.to || !one.inserted.toString().trim()) return transaction;
  const blank = blankAt(transaction.startState, one.from);
  if (!blank) return transaction;
  const shift = transaction.newSelection.main.head - one.from; // between a pair of brackets, say
  return {
    changes: { ...blank, insert: one.inserted },
    selection: { anchor: blank.from + shift },
    userEvent: transaction.annotation(Transaction.userEvent),
    scrollIntoView: true,
  };
});

// ---- what the verdict says of lines; gone as soon as its line is changed
class Said extends WidgetType {
  constructor(text) {
    super();
    this.text = text;
  }
  eq(other) {
    return other.text === this.text;
  }
  toDOM() {
    const element = document.createElement("div");
    element.className = "said-text";
    this.text.split("`").forEach((piece, number) => {
      const part = number % 2 ? document.createElement("code") : document.createElement("span");
      part.textContent = piece; // never as HTML
      element.append(part);
    });
    return element;
  }
  ignoreEvent() {
    return false;
  }
}
const numberMark = new (class extends GutterMarker {
  elementClass = "said-number";
})();

const setSaid = StateEffect.define();
const said = StateField.define({
  create: () => Decoration.none,
  update(marks, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setSaid)) return decorationsOf(transaction.state.doc, effect.value);
    }
    if (!transaction.docChanged) return marks;
    const touched = [];
    transaction.changes.iterChangedRanges((from, to) => {
      const before = transaction.startState.doc;
      touched.push([before.lineAt(from).from, before.lineAt(to).to]);
    });
    const kept = marks.update({ filter: (from) => !touched.some(([first, last]) => from >= first && from <= last) });
    return kept.map(transaction.changes);
  },
  provide: (field) => [
    EditorView.decorations.from(field),
    gutterLineClass.compute([field], (state) => {
      const numbers = [];
      state.field(field).between(0, state.doc.length, (from, to, value) => {
        if (value.spec.wrong) numbers.push(numberMark.range(from));
      });
      return RangeSet.of(numbers, true);
    }),
  ],
});

function decorationsOf(doc, marks) {
  const found = [];
  for (const { line, kind, text } of marks) {
    if (line < 1 || line > doc.lines) continue;
    const at = doc.line(line);
    const open = kind === "open";
    found.push(Decoration.line({ class: open ? "said-open" : "said", wrong: !open }).range(at.from));
    if (text) found.push(Decoration.widget({ widget: new Said(text), block: true, side: 1 }).range(at.to));
  }
  return Decoration.set(found, true);
}

// ---- the prompt, which stands beside the editor, is folded away
function foldPrompt(view) {
  const text = view.state.doc.toString();
  const found = text.match(/^\s*("""|''')[^]*?\1/);
  if (!found) return;
  const from = view.state.doc.lineAt(found.index).to;
  const to = found[0].length;
  if (to > from) view.dispatch({ effects: foldEffect.of({ from, to }) });
}

// ---- how wide a note may be
function measure(view) {
  view.requestMeasure({
    key: measure,
    read: () => [view.scrollDOM.clientWidth, view.scrollDOM.querySelector(".cm-gutters").offsetWidth],
    write([whole, numbers]) {
      view.dom.style.setProperty("--numbers", `${numbers}px`);
      view.dom.style.setProperty("--seen", `${whole - numbers}px`);
    },
  });
}

/** Make an editor in `parent`. What it tells of: `changed()`, `grade()`, `leave()`. */
export function makeEditor(parent, { text, label, folded, narrow, changed, grade, leave }) {
  const root = parent.attachShadow({ mode: "open" });
  const keys = [
    { key: "Mod-Enter", run: () => (grade(), true) },
    { key: "Escape", run: () => (leave(), true) },
    indentWithTab,
  ];
  const state = EditorState.create({
    doc: text,
    extensions: [
      keymap.of([...keys, ...defaultKeymap, ...historyKeymap, ...foldKeymap]),
      EditorState.lineSeparator.of("\n"), // what else there is stays as it is
      EditorState.phrases.of({ "folded code": folded, unfold: folded }),
      lineNumbers(), history(), indentOnInput(), bracketMatching(), highlightActiveLine(), python(), indentUnit.of("    "),
      highlightSpecialChars({ addSpecialChars: /[\u3000\u00a0]/g }),
      codeFolding({ placeholderText: folded }),
      syntaxHighlighting(colours), blankMarks, selectBlank, replaceBlank, said, theme,
      narrow ? EditorView.lineWrapping : [],
      EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0", spellcheck: "false", autocapitalize: "off", translate: "no" }),
      EditorView.updateListener.of((update) => update.geometryChanged && measure(update.view)),
      EditorView.updateListener.of((update) => update.docChanged && changed(update.transactions.some((one) => one.isUserEvent("elsewhere")))),
    ],
  });
  const view = new EditorView({ state, parent: root, root });
  foldPrompt(view);
  measure(view);
  return {
    text: () => view.state.doc.toString(),
    focus: () => view.focus(),
    /** Another text, as the smallest change: the cursor stays where it is, and undo brings the former back. */
    replace(other) {
      const now = view.state.doc.toString();
      if (other === now) return;
      const most = Math.min(now.length, other.length);
      let from = 0;
      while (from < most && now[from] === other[from]) from += 1;
      let end = 0;
      while (end < most - from && now[now.length - 1 - end] === other[other.length - 1 - end]) end += 1;
      view.dispatch({
        changes: { from, to: now.length - end, insert: other.slice(from, other.length - end) },
        userEvent: "elsewhere",
      });
    },
    /** `marks`: lines with what is said of them, `{line, kind, text}`; kind "wrong" or "open". */
    say: (marks) => view.dispatch({ effects: setSaid.of(marks) }),
    go(line) {
      if (line < 1 || line > view.state.doc.lines) return;
      const at = view.state.doc.line(line).from;
      view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: "center" }) });
      view.focus();
    },
    unfold: () => unfoldAll(view),
  };
}

"""The rules of the format that an exercise file or `topics.toml` can break, in words: data only."""

from grader.text import Text

RULES = {
    "unreadable": Text("ファイルを読めない（{reason}）。", "The file cannot be read ({reason})."),
    "not-utf8": Text(
        "UTF-8 ではないバイトがある。UTF-8 で保存する。",
        "A byte that is not UTF-8. Save it as UTF-8.",
    ),
    "syntax": Text("Python として読めない: {reason}", "Not Python: {reason}"),
    "no-grading-line": Text(
        "区切り行「# ==== grading ====」がない。",
        "The line `# ==== grading ====` is missing.",
    ),
    "two-grading-lines": Text(
        "区切り行が 2 つある。", "There are two grading lines; there must be one."
    ),
    "grading-line-inside": Text(
        "区切り行が関数や値の途中にある。文と文のあいだに置く。",
        "The grading line stands inside a function or a value; it belongs between two of them.",
    ),
    "no-prompt": Text(
        "先頭に問題文の docstring がない。", "The file does not begin with a docstring, the prompt."
    ),
    "no-language-line": Text(
        "問題文は「---」だけの行で、日本語、共通の部分（なくてもよい）、英語に分ける。",
        "Lines `---` divide the prompt into Japanese, what both share (if anything) and English.",
    ),
    "empty-shared": Text(
        "共通の部分が空。書くことがなければ「---」を 1 行だけにする。",
        "The part that both languages share is empty; without it there is one line `---` only.",
    ),
    "no-title": Text(
        "問題文の各言語は、題名の行とその下の本文からなる。",
        "Each language of the prompt is a title line and a text below it.",
    ),
    "no-definition": Text(
        "区切り行より上に、採点する関数の定義がない。",
        "No function to grade is defined above the grading line.",
    ),
    "no-blank": Text(
        "空欄がない。空欄にする文の末尾に「# blank」を付ける。",
        "There is no blank. Mark a statement with `# blank` at the end of its line.",
    ),
    "blank-not-at-end": Text(
        "「# blank」は文の最後の行の末尾に付ける。",
        "`# blank` belongs at the end of the statement's last line.",
    ),
    "blank-no-statement": Text(
        "「# blank」の行に文がない。", "`# blank` stands on a line without a statement."
    ),
    "blank-not-alone": Text(
        "空欄にする文は 1 行に 1 つだけ書く。", "A blank must be alone on its line."
    ),
    "nested-blank": Text("空欄の中に空欄がある。", "A blank inside another blank."),
    "no-cases": Text(
        "区切り行より下に cases(rng) がない。", "There is no cases(rng) below the grading line."
    ),
    "no-oracle": Text(
        "区切り行より下に oracle(…) がない。", "There is no oracle(…) below the grading line."
    ),
    "other-arguments": Text(
        "引数は {expected} でなければならない。", "The arguments must be {expected}."
    ),
    "unknown-setting": Text(
        "知らない設定。候補: {expected}", "An unknown setting. Known: {expected}"
    ),
    "not-positive": Text("正の数でなければならない。", "Must be a positive number."),
    "not-literal": Text(
        "そのままの値（文字列、数、dict、list）だけを書く。",
        "Only literals may stand here: strings, numbers, dicts, lists.",
    ),
    "bad-name": Text(
        "{setting} の名前は英小文字と数字をハイフンでつなぐ。",
        "A name in {setting} is lower-case words joined by hyphens.",
    ),
    "duplicate-name": Text("{setting} に同じ名前が 2 つある。", "{setting} has this name twice."),
    "unknown-field": Text(
        "「{name}」に知らない項目。書けるのは {expected}。",
        "Unknown field in {name!r}; known: {expected}.",
    ),
    "bad-edits": Text(
        "{expected} の組（複数なら edits=[dict(…), …]）が要る。",
        "Needs {expected}, or edits=[dict(…), …] for several.",
    ),
    "empty-edit": Text("「{name}」の編集が何も変えない。", "The edit of {name!r} changes nothing."),
    "not-once": Text(
        "「{name}」の right は空欄の中にちょうど 1 回現れなければならない（いまは {count} 回）。",
        "`right` of {name!r} must stand exactly once in the blanks (it stands there {count} times).",
    ),
    "overlapping-edits": Text(
        "「{name}」の編集どうしが重なっている。1 つの編集にまとめる。",
        "Two edits of {name!r} overlap; make them one.",
    ),
    "edit-syntax": Text(
        "「{name}」の編集をすると Python として読めない: {reason}",
        "The edit of {name!r} leaves something that is not Python: {reason}",
    ),
    "bad-exam": Text(
        "「{name}」の exam には True か False を書く。", "`exam` of {name!r} must be True or False."
    ),
    "bad-stem": Text(
        "STEM は dict(ja=…, en=…) で、どちらも文章でなければならない。",
        "STEM must be dict(ja=…, en=…), both of them texts.",
    ),
    "bad-borders": Text(
        "BORDERS は、境目の名前から引数の式（どちらも文字列）への辞書でなければならない。",
        "BORDERS must be a dict from what a border is to an expression over the arguments, both strings.",
    ),
    "border-syntax": Text(
        "境目「{name}」の式が Python として読めない: {reason}",
        "The expression of border {name!r} is not Python: {reason}",
    ),
    "border-free": Text(
        "境目「{name}」の式に引数（{expected}）が 1 つもない。",
        "The expression of border {name!r} uses no argument ({expected}).",
    ),
    "no-why": Text("理由 {language} がない。", "The reason {language} is missing."),
    "no-mistakes": Text(
        "MISTAKES に 1 つ以上の間違いが要る。", "MISTAKES must name at least one mistake."
    ),
    "no-sets": Text(
        "知識問題の一覧「SETS = {{…}}」がない。",
        "The list of the questions, `SETS = {{…}}`, is missing.",
    ),
    "not-in-questions": Text(
        "知識問題のファイルに書けるのは SETS と関数だけである。import は関数の中に書く。",
        "A file of questions holds SETS and functions only; imports stand inside these.",
    ),
    "no-field": Text("「{name}」に {expected} がない。", "{name!r} has no `{expected}`."),
    "no-questions": Text("この組に問題がない。", "This set has no question."),
    "bad-question-name": Text(
        "問題の名前は英小文字で始め、英小文字、数字、下線で書く（Python の予約語は使えない）。",
        "A question's name is made of lower-case letters, digits and underscores, begins with a letter and is no word of Python's own.",
    ),
    "bad-syllabus": Text(
        "シラバスの項目は「3-(5)-ii」のように書く。",
        "An item of the syllabus is written as `3-(5)-ii`.",
    ),
    "few-wrong": Text(
        "誤りの選択肢が {count} つ以上要る。", "Needs at least {count} wrong choices."
    ),
    "named-right": Text(
        "「right」は正しい選択肢の名前なので、誤りの選択肢には使えない。",
        "`right` is the name of the right choice and cannot be that of a wrong one.",
    ),
    "proof-without-question": Text(
        "この名前の問題がない。補助の関数なら名前を下線で始める。",
        "There is no question of this name. A helper's name begins with an underscore.",
    ),
    "toml": Text("TOML として読めない: {reason}", "Not TOML: {reason}"),
    "no-tables": Text(
        "表 {expected} がないか、表の並びではない。",
        "{expected} is missing or not a list of tables.",
    ),
    "no-text": Text("「{expected}」に文字列が要る。", "`{expected}` must be a text."),
    "duplicate-topic": Text("トピックが 2 回書かれている。", "This topic is listed twice."),
    "unknown-folder": Text(
        "solutions/ にこの名前のフォルダがない。",
        "There is no folder of this name in solutions/.",
    ),
    "topic-not-listed": Text(
        "solutions/ にあるこのフォルダが表に書かれていない。",
        "This folder in solutions/ is not listed.",
    ),
    "unknown-key": Text(
        "知らない項目。書けるのは folder、ja、en、syllabus、exercises。",
        "Unknown entry; known are folder, ja, en, syllabus and exercises.",
    ),
    "bad-order": Text("exercises は名前の list で書く。", "`exercises` must be a list of names."),
    "exercise-missing": Text("この問題のファイルがない。", "There is no file for this exercise."),
    "duplicate-exercise": Text("この問題が 2 回書かれている。", "This exercise is listed twice."),
}

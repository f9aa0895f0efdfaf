"""The sentences for what users and authors can do wrong: `UserError` and `FormatError` in words."""

from __future__ import annotations

from grader.errors import UserError
from grader.saying.language import Text

ERRORS = {
    "unknown-topic": Text(
        "「{word}」というトピックはありません。あるのは {names} です。",
        "There is no topic {word!r}. There are: {names}.",
    ),
    "unknown-exercise": Text(
        "「{word}」という問題はありません。このトピックにあるのは {names} です。",
        "There is no exercise {word!r}. The topic has: {names}.",
    ),
    "did-you-mean": Text("もしかして:  grade {nearest}", "Did you mean:  grade {nearest}"),
    "no-course": Text(
        "{path} にもその上のフォルダにも solutions/topics.toml がありません。コースのフォルダへ移るか、--root で指定してください。",
        "There is no solutions/topics.toml in {path} or above it. Go to the course's folder or name it with --root.",
    ),
    "no-course-at": Text(
        "{path} に solutions/topics.toml がありません。--root にはコースのフォルダを指定します。",
        "There is no solutions/topics.toml in {path}. --root wants the course's folder.",
    ),
    "no-gpu": Text(
        "TensorFlow が使える GPU が見つかりません。`grade doctor` で原因を確かめるか、--device cpu で採点してください。",
        "TensorFlow finds no GPU here. `grade doctor` says why; mend it, or grade with --device cpu.",
    ),
    "file-missing": Text("{path} というファイルはありません。", "There is no file {path}."),
    "file-unreadable": Text(
        "{path} を読めません（{reason}）。", "{path} cannot be read ({reason})."
    ),
    "one-exercise": Text(
        "{option} は問題を 1 つだけ指定したときに使えます。例:  grade lstm/lstm_step {option} {example}",
        "{option} goes with exactly one exercise, e.g.:  grade lstm/lstm_step {option} {example}",
    ),
    "no-such-case": Text(
        "ケース {case} はありません。{key} のケースは 1 から {count} までです。",
        "There is no case {case}; {key} has cases 1 to {count}.",
    ),
    "cannot-write": Text("{path} に書けません（{reason}）。", "Cannot write {path} ({reason})."),
    "exists": Text(
        "{path} はもうあります。別の名前にするか、そのファイルを編集してください。",
        "{path} exists already. Choose another name, or edit that file.",
    ),
    "bad-exercise-name": Text(
        "「{word}」は TOPIC/EXERCISE の形ではありません。名前は英小文字・数字・下線で書きます。例:  grade new lstm/lstm_forget",
        "{word!r} is not TOPIC/EXERCISE in lower-case letters, digits and underscores, e.g.:  grade new lstm/lstm_forget",
    ),
    "no-dataset": Text(
        "{loader} で読めるデータに「{name}」はありません。あるのは {names} です。",
        "{loader} has no dataset {name!r}. There are: {names}.",
    ),
    "dataset-damaged": Text(
        "{path} がないか、壊れています。直すには:  {mend}",
        "{path} is missing or damaged. To mend it:  {mend}",
    ),
    "dataset-offline": Text(
        "{name} をダウンロードできません（{reason}）。ネットワークなしで使えるのは {alternative} です。",
        "{name} could not be downloaded ({reason}). Without a network, use {alternative}.",
    ),
    "unknown-area": Text(
        "分野「{word}」はありません。番号か名前の一部で指定してください: {names}",
        "There is no area “{word}”. Name one by its number or by a part of its name: {names}",
    ),
    "no-question": Text(
        "指定された範囲からは、4 つの選択肢が互いに異なる問題を作れませんでした。--topic や --area を広げてください。",
        "Nothing there gives a question with four choices that differ. Take more with --topic or --area.",
    ),
    "exam-locked": Text(
        "別の grade exam（プロセス {pid}）が開いています。そちらを閉じてから、もう一度実行してください。",
        "Another grade exam (process {pid}) is open. Close it, then run this again.",
    ),
    "batch-locked": Text(
        "{path} ではほかの grade batch が採点中です（プロセス {pid}）。終わるのを待つか、別の --out を指定してください。",
        "Another grade batch is at work in {path} (process {pid}). Wait for it, or choose another --out.",
    ),
    "batch-sandbox": Text(
        "この環境では提出物を「{tier}」までしか閉じ込められません。見知らぬ人の提出物の採点には「full」が要ります。"
        "`grade doctor` で調べるか、承知のうえなら --sandbox reduced を付けてください。",
        "Submissions can be confined only as far as “{tier}” here; grading strangers needs “full”. "
        "`grade doctor` looks into it; if you accept the risk, say --sandbox reduced.",
    ),
    "batch-secret": Text(
        "{path} が壊れています。控えから戻すか、別の --out で始めてください。学生ごとのケースはこのファイルから決まります。",
        "{path} is damaged. Restore it, or begin with another --out: every student's cases follow from it.",
    ),
    "batch-format": Text(
        "{path} はほかの版の grade が作ったものです。別の --out を指定してください。",
        "{path} was made by another version of grade. Choose another --out.",
    ),
    "release-not-empty": Text(
        "{path} は空のフォルダではありません。新しいフォルダを指定してください。",
        "{path} is not an empty folder. Name a new one.",
    ),
    "release-oracle": Text(
        "{key} の正しい値を計算できません（{reason}）。調べるには:  grade verify {key}",
        "The right values of {key} cannot be computed ({reason}). To look into it:  grade verify {key}",
    ),
    "released-course": Text(
        "{path} は解答なしで配られたコースなので、grade {command} は使えません。採点はできます:  grade",
        "{path} was handed out without its answers, so grade {command} cannot work there. Grading does:  grade",
    ),
    "released-damaged": Text(
        "{path} が壊れているか、ほかの版の grade のものです。配られたものから写し直してください。",
        "{path} is damaged or of another version of grade. Copy it again from what was handed out.",
    ),
    "released-cpu": Text(
        "{key} の配られた正しい値は CPU のものです。--device cpu で採点してください。",
        "The right values that were handed out for {key} are the CPU's. Grade with --device cpu.",
    ),
    "seed-not-released": Text(
        "{key} の種 {seed} の正しい値は配られていません。--seed に使えるのは {seeds} です。",
        "The right values of {key} for seed {seed} were not handed out. --seed can be {seeds}.",
    ),
    "usage": Text("{message}", "{message}"),
    "no-such-option": Text(
        "{option} というオプションはありません。", "There is no option {option}."
    ),
    "bad-value": Text(
        "{option} に指定できるのは {expected} です。", "{option} must be {expected}."
    ),
    "missing-value": Text("{option} を指定してください。", "{option} is missing."),
    "help": Text("使い方は  grade --help", "For help:  grade --help"),
    "interrupted": Text("中断しました。", "Interrupted."),
}

EXPECTED = {
    "--case": Text("1 以上の整数", "a whole number from 1"),
    "--seed": Text("0 から 4294967295 までの整数", "a whole number from 0 to 4294967295"),
    "--device": Text("cpu、gpu、auto のどれか", "cpu, gpu or auto"),
    "--lang": Text("ja か en", "ja or en"),
    "--jobs": Text("1 以上の整数", "a whole number from 1"),
    "--seeds": Text("1 から 100 までの整数", "a whole number from 1 to 100"),
    "--round": Text("1 以上の整数", "a whole number from 1"),
    "--limit-seconds": Text("0 より大きい数", "a number above 0"),
    "--limit-memory": Text("64 以上の整数（MiB）", "a whole number from 64 (MiB)"),
    "--sandbox": Text("full か reduced", "full or reduced"),
}

_AUTHOR_HELP = Text("書き方は CONTRIBUTING.md にあります。", "CONTRIBUTING.md explains the format.")

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
        "問題文には日本語と英語を分ける「---」だけの行がちょうど 1 つ要る。",
        "The prompt needs exactly one line `---`, between Japanese and English.",
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
    "no-why": Text("理由 {language} がない。", "The reason {language} is missing."),
    "no-mistakes": Text(
        "MISTAKES に 1 つ以上の間違いが要る。", "MISTAKES must name at least one mistake."
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


def error_text(error: UserError, language: str) -> str:
    """The whole message: what was expected, what came, where, and what to type next."""
    details = dict(error.details)
    if error.key == "format":
        where = f"{details['path']}:{details['line']}" if details["line"] else details["path"]
        rule = RULES[details["rule"]].say(language, **details)
        offending = f"\n\n    {details['text']}" if details["text"] else ""
        return f"{where}: {rule}{offending}\n\n{_AUTHOR_HELP.say(language)}"
    if details.get("expected") in EXPECTED:
        details["expected"] = EXPECTED[details["expected"]].say(language)
    text = ERRORS[error.key].say(language, **details)
    if details.get("nearest"):
        text += "\n" + ERRORS["did-you-mean"].say(language, **details)
    return text

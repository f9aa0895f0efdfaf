"""Why something that was handed in is not graded: a sentence for each `classes.problems.Problem`."""

from __future__ import annotations

from grader.saying.sentences import printable
from grader.text import Text

PROBLEMS = {
    "empty": Text("提出物が 1 つもありません。", "Nothing was handed in."),
    "no-student": Text(
        "どの受講者のものか分かりません。FOLDER/受講者/TOPIC/EXERCISE.py の形に置いてください。",
        "It does not say whose it is. It belongs into FOLDER/STUDENT/TOPIC/EXERCISE.py.",
    ),
    "no-topic": Text(
        "どのトピックの問題か分かりません。TOPIC/EXERCISE.py の形で提出します。",
        "It does not say which topic it belongs to. Hand it in as TOPIC/EXERCISE.py.",
    ),
    "unknown-topic": Text(
        "「{detail}」というトピックはこのコースにありません。",
        "This course has no topic “{detail}”.",
    ),
    "unknown-exercise": Text(
        "「{detail}」という問題はこのコースにありません。",
        "This course has no exercise “{detail}”.",
    ),
    "not-assigned": Text(
        "「{detail}」はこの課題の問題ではありません。",
        "“{detail}” is no part of this assignment.",
    ),
    "twins": Text(
        "同じ受講者の同じ問題がほかにもあります（{detail}）。どちらを採点するか決められないので、どちらも採点しません。",
        "The same student handed in this exercise elsewhere too ({detail}). Which one counts cannot be told, so none is graded.",
    ),
    "older": Text(
        "同じ受講者が、同じ問題の新しいファイルを提出しています（{detail}）。そちらを採点しました。",
        "The same student handed in a newer file for this exercise ({detail}), which is graded.",
    ),
    "chosen": Text(
        "同じ受講者の同じ問題が {detail} にもあります。こちらは本人が付けた名前からしか持ち主が分からないので採点しません。",
        "The same student handed in this exercise as {detail}, too. Whose this one is only its own name says, so it is not graded.",
    ),
    "other-file": Text(
        "Python のファイル（.py）でもノートブック（.ipynb）でもありません。",
        "Neither a Python file (.py) nor a notebook (.ipynb).",
    ),
    "looks-like": Text(
        "名前は .py ですが、中身は Python ではなく {detail} のようです。",
        "Named .py, but the content looks like {detail}, not Python.",
    ),
    "too-large": Text(
        "大きすぎます（上限は {detail} KiB）。", "Too large (the limit is {detail} KiB)."
    ),
    "too-many": Text(
        "ファイルが多すぎるので、1 つも採点しません（上限は受講者 1 人につき 200 個）。",
        "Too many files, so none is graded (the limit is 200 for each student).",
    ),
    "too-much": Text(
        "展開すると大きすぎるので、採点しません（上限は {detail} MiB）。",
        "Too much once unpacked, so it is not graded (the limit is {detail} MiB).",
    ),
    "too-deep": Text("フォルダの階層が深すぎます。", "Too many folders inside one another."),
    "unsafe-path": Text(
        "アーカイブの外を指す名前、またはファイル名になりえない名前です。",
        "The name leads out of the archive, or cannot be a file's name.",
    ),
    "link": Text(
        "ファイルではなくリンクです。リンクの先は読みません。",
        "A link, not a file. Links are not followed.",
    ),
    "special-file": Text(
        "普通のファイルではありません（デバイス、パイプなど）。",
        "Not an ordinary file (a device, a pipe or the like).",
    ),
    "encrypted": Text(
        "パスワードが付いているので読めません。パスワードなしで提出します。",
        "Encrypted, so it cannot be read. Hand it in without a password.",
    ),
    "compression": Text(
        "この圧縮方式（{detail}）は扱いません。普通の zip（deflate）にします。",
        "This way of compressing ({detail}) is not read. Use an ordinary zip (deflate).",
    ),
    "nested": Text(
        "アーカイブの中で開くのは 1 段までです。外側を先に展開してから採点してください。",
        "Only one archive inside another is opened. Unpack the outer one first, then grade.",
    ),
    "damaged": Text(
        "アーカイブが壊れているか、別の形式です（{detail}）。",
        "The archive is damaged or something else ({detail}).",
    ),
    "unreadable": Text("読めません（{detail}）。", "It cannot be read ({detail})."),
    "bad-notebook": Text(
        "ノートブックとして読めません（{detail}）。", "It cannot be read as a notebook ({detail})."
    ),
    "no-cell": Text(
        "採点するセルがありません。セルの先頭に「%%grade TOPIC/EXERCISE」と書きます。",
        "No cell to grade. A cell to grade begins with `%%grade TOPIC/EXERCISE`.",
    ),
}


def problem_text(problem: str, detail: str, language: str) -> str:
    """Why something handed in was not graded, in one or two sentences."""
    return PROBLEMS[problem].say(language, detail=printable(detail, 500))

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
        "ファイルの名前からは、どの問題か分かりません。TOPIC/EXERCISE.py の形で提出します（課題では EXERCISE.py だけでもかまいません）。",
        "Its name does not say which exercise it is. Hand it in as TOPIC/EXERCISE.py; in an assignment EXERCISE.py alone will do.",
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
        "ノートブックの形をしていません。Jupyter か Google Colab で開けるか確かめ、保存し直して提出してください。",
        "This is not what a notebook looks like. See whether Jupyter or Google Colab opens it, save it there and hand it in again.",
    ),
    "notebook-empty": Text(
        "ノートブックが空です（保存かアップロードが途中で終わったようです）。もう一度保存して提出してください。",
        "The notebook is empty, as after a download or an upload that broke off. Save it again and hand it in.",
    ),
    "notebook-other": Text(
        "名前は .ipynb ですが、中身はノートブックではなく {detail} のようです。「.ipynb をダウンロード」で保存したものを提出します。",
        "Named .ipynb, but the content looks like {detail}. Hand in what “Download .ipynb” gives.",
    ),
    "notebook-broken": Text(
        "ノートブックが {detail} 行目で壊れています（途中で切れたか、テキストとして編集されたようです）。"
        "Jupyter か Google Colab で開き、保存し直して提出してください。",
        "The notebook is damaged in line {detail}: it was cut off there, or edited as text. Open it in Jupyter or Google Colab, "
        "save it and hand it in again.",
    ),
    "notebook-old": Text(
        "古い形式（nbformat 3 以前）のノートブックです。Jupyter で開いて保存すると新しい形式になります。",
        "A notebook in the format of before nbformat 4. Open it in Jupyter and save it, which brings it up to date.",
    ),
    "no-cell": Text(
        "採点するセルがありません。解答のセルは「# grade: TOPIC/EXERCISE」の行で始めます。",
        "No cell to grade. The cell of an exercise begins with the line `# grade: TOPIC/EXERCISE`.",
    ),
    "no-marker": Text(
        "この問題のセルの先頭にあった「# grade: {detail}」の行がなくなっているので、採点しません。その行を戻して提出してください。",
        "The cell of this exercise has lost its first line, `# grade: {detail}`, so it is not graded. Put it back and hand it in again.",
    ),
}


def problem_text(problem: str, detail: str, language: str) -> str:
    """Why something handed in was not graded, in one or two sentences."""
    return PROBLEMS[problem].say(language, detail=printable(detail, 500))

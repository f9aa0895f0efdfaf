"""What the served report says, in Japanese and in English. Data only."""

from grader.text import Text

ADDRESS = Text(
    "ブラウザで報告を開きます。開かないときは、次のアドレスへ（終了は Ctrl-C）:\n  {address}",
    "The report opens in your browser. If it does not, go to (Ctrl-C ends it):\n  {address}",
)
CLOSED = Text(
    "終了しました。手で決めた点数は {path} にあります。",
    "Closed. Scores that were set by hand are in {path}.",
)
NOT_WRITTEN = Text(
    "成績表は最新ではありません。次で書き出してください:  grade report {folder}",
    "The gradebook is not up to date. Write it with:  grade report {folder}",
)
WRITING = Text("成績表を書き出しています…", "Writing the gradebook…")
WRITTEN = Text("成績表は最新です（{time}）", "The gradebook is up to date ({time})")
BUSY = Text(
    "grade batch が採点中です。終わったら成績表を書き出します。",
    "grade batch is at work here. The gradebook is written when it has ended.",
)
BROKEN = Text("採点側の不具合です: {reason}", "A failure of the grader: {reason}")
NO_PAGE = Text("そのページはありません。", "There is no such page.")

GONE = Text(
    "その受講者か問題は、いまの採点結果にありません。ページを読み込み直してください。",
    "This student or this exercise is not in the results any more. Load the page again.",
)
CONFLICT = Text(
    "このページを開いたあとで、{who} がこの点数を変えました（{points}、{when}）。ページを読み込み直して、もう一度決めてください。",
    "Since this page was opened {who} has changed this score ({points}, {when}). Load the page again, and decide anew.",
)
WITHDRAWN = Text("取り消し", "withdrawn")
NEWER = Text(
    "このページを開いたあとで、新しい提出が採点されました。ページを読み込み直して、もう一度決めてください。",
    "Since this page was opened a newer hand-in has been graded. Load the page again, and decide anew.",
)
NUMBER = Text("点数は数で書きます（例 1.5）。", "Points are a number, like 1.5.")
RANGE = Text(
    "点数は 0 から {possible} までです。それを超えるときは「配点を超える点数にする」に印を付けてください。",
    "Points are from 0 to {possible}. For more, tick “More than the exercise is worth”.",
)
MOST = Text("点数は {most} までです。", "Points are {most} at most.")
WHO = Text("決めた人の名前を書いてください。", "Say who sets the score.")
LONG = Text(
    "名前は {name} 字、メモは {note} 字までです。",
    "A name has at most {name} characters, a note {note}.",
)
NOTHING = Text(
    "手で決めた点数はありません。ページを読み込み直してください。",
    "No score is set by hand here. Load the page again.",
)

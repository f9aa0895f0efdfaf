"""What the exam says in the terminal, in both languages."""

from __future__ import annotations

import math

from grader.errors import UserError
from grader.text import Text

EXAM = Text("模擬試験", "Mock exam")
NUMBER = Text("問 {number}/{count}", "{number}/{count}")
LEFT = Text("残り {left}", "{left} left")
TEN_MINUTES = Text("！ 残り時間は 10 分です。", "! Ten minutes left.")
ONE_MINUTE = Text("‼ 残り時間は 1 分です。", "‼ One minute left.")
NOT_SAVED = Text(
    "‼ 解答を保存できませんでした。もう一度選んでください。（{reason}）",
    "‼ The answer could not be saved. Please choose again. ({reason})",
)

NOT_HANDED_IN = Text(
    "‼ 提出できませんでした。もう一度提出してください。（{reason}）",
    "‼ The exam could not be handed in. Please try again. ({reason})",
)

SOURCE = Text("出典: {source}", "Source: {source}")
SHARED = Text("　（問 {first}–{last} に共通）", "  (for questions {first}–{last})")
ASK_CODE = Text(
    "コードの{blank}に入るものはどれか。", "Which of these belongs in {blank} in the code?"
)
ASK_TWO = Text(
    "コードの{first}と{second}に入るものの組合せはどれか。",
    "Which of these belong in {first} and {second} in the code?",
)
ARRAY = Text("{names} は NumPy の配列である。", "{names} is a NumPy array.")
ARRAYS = Text("{names} は NumPy の配列である。", "{names} are NumPy arrays.")
ASK_VALUE = Text(
    "示した値を与えたとき、{output} はどれか。", "Given these values, what is {output}?"
)
ASK_ROUNDED = Text(
    "示した値を与えたとき、{output} に最も近いものはどれか。",
    "Given these values, which is nearest to {output}?",
)
ASK_RETURNED = Text("関数が返す {output} はどれか。", "What does the function return as {output}?")
BLANK = Text("（空欄）", "(blank)")
MORE = Text("↓ 続きがあります", "↓ more below")
CALCULATOR = Text("電卓", "Calculator")
CALCULATOR_KEYS = Text(
    "+ - * /　Enter =　r √　i ±　c C　x CE　m M+　w M−　v MR　z MC　k 閉じる",
    "+ - * /  Enter =  r √  i ±  c C  x CE  m M+  w M−  v MR  z MC  k close",
)
FOLDED = Text("問題文は t で開きます。", "t shows the text.")

RULES = (
    Text("全 {count} 問、制限時間は{minutes}です。4 つの選択肢から 1 つを選びます。",
         "{count} questions in {minutes}; one of four choices is right."),
    Text("時間を問題数で割ると 1 問あたり{each}です。試験中は画面の上に、そのペースより早いか遅いかが出ます。",
         "That is {each} a question; during the exam the top line says how you are doing against it."),
    Text("1–4（または a–d）で選び、同じキーをもう一度押すと取り消します。",
         "1–4 (or a–d) choose; the same key again takes it back."),
    Text("← → で前後の問題へ移ります。f で見直しの印 ⚑、o で一覧が出ます。",
         "← → go to the question before and after; f flags ⚑, o shows them all."),
    Text("解答はその場で保存されます。q で中断しても、残り時間のまま再開できます。",
         "Every answer is kept at once. After q you can go on with the time that is left."),
    Text("s で提出します。時間になると自動で提出されます。",
         "s hands in. When time is up, that happens by itself."),
)  # fmt: skip
SECONDS = Text(" {seconds} 秒", "{seconds} s")
MINUTES = Text(" {minutes} 分", "{minutes} minutes")
MINUTES_SECONDS = Text(" {minutes} 分 {seconds} 秒", "{minutes} min {seconds} s")
BEGIN = Text(
    "Enter を押すと時計が動き始めます。", "Press Enter to begin: the clock starts with it."
)
RESUME = Text(
    "前回の続きです。{count} 問中 {done} 問に解答済み、残り時間は{left}です。",
    "You are going on with an exam: {done} of {count} answered, {left} left.",
)

LEFT_OPEN = Text("残り {open} 問　⚑ {flagged}", "{open} to answer, ⚑ {flagged}")
AHEAD = Text("ペースより{time}早い", "{time} ahead of the pace")
BEHIND = Text("ペースより{time}遅い", "{time} behind the pace")
ON_PACE = Text("ペースどおり", "on the pace")
COUNTS = Text(
    "解答 {done}/{count}　未解答 {open} 問　⚑ {flagged}",
    "{done}/{count} answered, {open} unanswered, ⚑ {flagged}",
)
OVERVIEW = Text("問題の一覧", "All questions")
LEGEND = Text("● 解答済み　○ 未解答　⚑ 見直す", "● answered  ○ unanswered  ⚑ flagged")
ONLY_OPEN = Text("未解答の問題だけを表示", "Unanswered questions only")
ONLY_FLAGGED = Text("⚑ の問題だけを表示", "Flagged questions only")
NONE_SUCH = Text("該当する問題はありません。", "There is none.")

SUBMIT = Text("試験を提出しますか。", "Hand in the exam?")
SUBMIT_OPEN = Text("○ 未解答の問題が {open} 問あります。", "○ Questions without an answer: {open}.")
SUBMIT_FLAGGED = Text(
    "⚑ の付いた問題が {flagged} 問あります。", "⚑ Questions with a flag: {flagged}."
)
SUBMIT_ALL = Text("すべての問題に解答しました。", "Every question has an answer.")
SUBMIT_FINAL = Text("提出した後は解答を変えられません。", "After that no answer can be changed.")
TIME_OVER = Text("時間になりました。", "Time is up.")
HANDED_IN = Text(
    "それまでの解答を提出しました（{done}/{count} 問）。",
    "What you had answered is handed in ({done}/{count}).",
)
INTERRUPTED = Text(
    "ここまでの解答は保存してあります。残り時間は{left}です。続きから始めるには  grade exam",
    "Your answers are kept; {left} left. To go on:  grade exam",
)

# Of the keys, in one word each: a line of them stands at the bottom of every screen.
KEYS = {
    "choose": Text("選択", "choose"),
    "previous": Text("前", "back"),
    "next": Text("次", "next"),
    "flag": Text("⚑", "⚑"),
    "calculator": Text("計算", "compute"),
    "overview": Text("一覧", "all"),
    "submit": Text("提出", "hand in"),
    "leave": Text("中断", "leave"),
    "language": Text("English", "日本語"),
    "help": Text("操作", "help"),
    "begin": Text("開始", "begin"),
    "jump": Text("開く", "open"),
    "open": Text("未解答", "unanswered"),
    "flagged": Text("⚑ だけ", "⚑ only"),
    "all": Text("すべて", "all"),
    "back": Text("戻る", "back"),
    "yes": Text("提出する", "hand in"),
    "result": Text("結果へ", "result"),
}

HELP_TITLE = Text("操作", "Keys")
HELP = (
    ("1–4  a–d", Text("選ぶ（もう一度で取り消す）", "choose (again: take back)")),
    ("← →  p n", Text("前の問題、次の問題", "question before, after")),
    ("↑ ↓", Text("問題文とコードを送る", "scroll text and code")),
    ("t", Text("問題文をたたむ、開く", "fold or show the text")),
    ("f", Text("見直しの印 ⚑", "flag for a second look")),
    ("k", Text("電卓を開く、閉じる", "open or close the calculator")),
    ("o", Text("一覧（u 未解答だけ、f ⚑ だけ）", "all questions (u, f: some)")),
    ("s", Text("提出する", "hand in")),
    ("q", Text("中断する（あとで再開できる）", "leave (you can go on later)")),
    ("j e l", Text("日本語、英語、切り替え", "Japanese, English, the other")),
    ("?", Text("この画面", "these keys")),
)


def clock(seconds: float) -> str:
    """Time left as mm:ss; 0:00 only when it is over."""
    whole = math.ceil(seconds)
    return f"{whole // 60}:{whole % 60:02}"


def duration(seconds: float, language: str) -> str:
    """Minutes in words, with the seconds where there are any."""
    minutes, rest = divmod(round(seconds), 60)
    if not minutes:
        return SECONDS.say(language, seconds=rest)
    text = MINUTES_SECONDS if rest else MINUTES
    details = {"minutes": minutes} | ({"seconds": rest} if rest else {})
    return text.say(language, **details)


def reason(error: Exception, language: str) -> str:
    """Why something could not be kept."""
    if isinstance(error, UserError):
        from grader.saying.errors import error_text

        return error_text(error, language)
    return str(error)

"""What the exam says in the browser besides the sentences it says in the terminal, in both languages."""

from __future__ import annotations

from grader.exam import review, sentences
from grader.text import Text

ADDRESS = Text(
    "模擬試験をブラウザで開きます: {address}\n終わったらブラウザの「閉じる」、中断するには Ctrl-C を押してください。",
    "The exam is open in the browser: {address}\nWhen you are done press Close there; Ctrl-C interrupts the exam.",
)
INTERRUPTED = Text(
    "ここまでの解答は保存してあります。残り時間は{left}です。続きから始めるには  grade exam --web",
    "Your answers are kept; {left} left. To go on:  grade exam --web",
)
FORBIDDEN = Text(
    "このページを開けるのは、端末に表示されたアドレスだけです。",
    "This page opens only at the address that the terminal shows.",
)
TOO_LARGE = Text(
    "受け付けられない内容です。何も変更していません。",
    "This cannot be accepted. Nothing was changed.",
)

# What stands on the pages, by the name that the templates use.
PAGE = {
    "exam": sentences.EXAM,
    "overview": sentences.OVERVIEW,
    "legend": sentences.LEGEND,
    "all_done": sentences.SUBMIT_ALL,
    "final": sentences.SUBMIT_FINAL,
    "result": review.RESULT,
    "time_up": review.TIME_UP,
    "about_averages": review.ABOUT_AVERAGES,
    "about_shares": review.ABOUT_SHARES,
    "skip": Text("本文へ", "Skip to the question"),
    "language": Text("English", "日本語"),
    "rule_choose": Text(
        "4 つの選択肢から 1 つを選びます。全 {count} 問、制限時間は{minutes}です。",
        "One of four choices is right. {count} questions in {minutes}.",
    ),
    "rule_pace": Text(
        "時間を問題数で割ると 1 問あたり{each}です。試験中は画面の上に、そのペースより早いか遅いかが出ます。",
        "That is {each} a question; during the exam the top line says how you are doing against it.",
    ),
    "rule_keep": Text(
        "解答は選ぶたびに保存されます。ページやブラウザを閉じても失われません。",
        "Every answer is kept as soon as you choose it, even if the page or the browser is closed.",
    ),
    "rule_go": Text(
        "問題は自由に行き来でき、提出するまで解答を変えられます。あとで見直す問題には印 ⚑ を付けられます。",
        "Go back and forth and change answers until you hand in. Flag ⚑ what you want to see again.",
    ),
    "rule_time": Text(
        "時間になると、それまでの解答が自動で提出されます。",
        "When time is up, what you have answered is handed in by itself.",
    ),
    "begin": Text("試験を始める", "Begin the exam"),
    "go_on": Text("続きから始める", "Go on with the exam"),
    "clock_starts": Text("押すと時計が動き始めます。", "The clock starts when you press it."),
    "keys": Text("キーボードの操作", "Keys"),
    "key_choose": Text("選ぶ（同じキーで取り消す）", "choose (the same key takes it back)"),
    "key_next": Text("次の問題、前の問題", "question after, before"),
    "key_flag": Text("見直しの印 ⚑", "flag ⚑"),
    "key_overview": Text("問題の一覧", "all questions"),
    "key_submit": Text("提出の確認へ", "to handing in"),
    "key_language": Text("日本語と英語の切り替え", "Japanese or English"),
    "text": Text("問題文", "Text"),
    "answer": Text("解答", "Answer"),
    "tools": Text("試験の操作", "Exam controls"),
    "clear": Text("選択を取り消す", "Take back the answer"),
    "previous": Text("前へ", "Back"),
    "next": Text("次へ", "Next"),
    "to_overview": Text("一覧", "List"),
    "flag": Text("⚑ 見直す", "⚑ Flag"),
    "unflag": Text("⚑ 印を外す", "⚑ Unflag"),
    "to_submit": Text("提出へ", "Hand in"),
    "leave": Text("中断する", "Interrupt"),
    "calculator": sentences.CALCULATOR,
    "calculator_hint": Text(
        "開いている間、数字などのキーは電卓に入り、解答は変わりません。r\u00a0√　i\u00a0±　c\u00a0C　x\u00a0CE　m\u00a0M+　w\u00a0M−　v\u00a0MR　z\u00a0MC　k\u00a0閉じる",
        "While it is open, digits go to it and answer nothing. r\u00a0√  i\u00a0±  c\u00a0C  x\u00a0CE  m\u00a0M+  w\u00a0M−  v\u00a0MR  z\u00a0MC  k\u00a0close",
    ),
    "key_enter": Text(
        "次の問題へ（電卓を開いている間は =）",
        "to the next question (= while the calculator is open)",
    ),
    "key_calculator": Text(
        "電卓を開く、閉じる（開いている間、数字は電卓に入る）",
        "open or close the calculator (digits go to it while it is open)",
    ),
    "blank": Text("空欄", "blank"),
    "answered": Text("解答済み", "answered"),
    "open": Text("未解答", "unanswered"),
    "flagged": Text("見直す", "flagged"),
    "question": Text("問 {number}", "Question {number}"),
    "show": Text("表示", "Show"),
    "show_all": Text("すべて", "All"),
    "show_open": Text("未解答", "Unanswered"),
    "show_flagged": Text("⚑ 見直す", "⚑ Flagged"),
    "none": Text("該当する問題はありません。", "There is none."),
    "back": Text("問 {number} に戻る", "Back to question {number}"),
    "review": Text("提出前の確認", "Before you hand in"),
    "open_ones": Text("未解答の問題", "Without an answer"),
    "flagged_ones": Text("見直す問題", "Flagged"),
    "submit": Text("試験を提出する", "Hand in the exam"),
    "fields": Text("分野別の正答率", "Score by field"),
    "field": Text("分野", "Field"),
    "yours": Text("あなたの正答率", "Your score"),
    "average": Text("公開平均", "Public average"),
    "each": Text("問題ごとの結果", "Every question"),
    "each_hint": Text(
        "見出しを押すと開閉します。間違えた問題と無解答の問題は開いてあります。",
        "Headings open and close; what was wrong or unanswered is open.",
    ),
    "is_right": Text("正解", "right"),
    "is_wrong": Text("不正解", "wrong"),
    "is_open": Text("無解答", "unanswered"),
    "chosen": Text("あなたの解答", "Your answer"),
    "correct": Text("正解", "Right answer"),
    "about_scores": Text(
        "問題数が少ない分野ほど、正答率は偶然に左右されます。各問の見出しの右は、シラバスの項目と解答にかけた時間です。",
        "The fewer questions an area has, the more of its score is chance. Beside each question stand its item of the syllabus and the time you took.",
    ),
    "no_answer": Text("解答していません。", "You gave no answer."),
    "by_topic": Text("トピックごとの正答率", "Score by topic"),
    "by_item": Text("シラバス項目ごとの正答率", "Score by item of the syllabus"),
    "score": Text("正答率", "Score"),
    "certainty": Text("確かさ", "How sure"),
    "topic": Text("トピック", "Topic"),
    "item": review.ITEM,
    "steps": review.STEPS,
    "mends": Text("復習するコマンド", "To learn it again"),
    "mends_here": Text("復習する", "To learn it again"),
    "questions_of": Text("{topic} の知識問題", "questions on {topic}"),
    "to_exams": Text("試験のページへ", "To the exams"),
    "close": Text("閉じる", "Close"),
    "close_hint": Text(
        "結果はあとから grade exam --review でも見られます。",
        "grade exam --review shows the result again.",
    ),
    "message": Text("お知らせ", "Message"),
    "home": Text("試験へ", "To the exam"),
    "to_result": Text("結果を見る", "See the result"),
    "closed": Text("試験を閉じました", "The exam is closed"),
    "closed_text": Text("このタブは閉じてかまいません。", "You may close this tab."),
    "left": Text("残り時間", "Time left"),
    "pace": Text("ペース", "Pace"),
    "ten": Text("残り時間は 10 分です。", "Ten minutes left."),
    "one": Text("残り時間は 1 分です。", "One minute left."),
    "gone": Text(
        "試験のプログラムに接続できず、いまの操作を保存できませんでした。選んだ解答はこのブラウザに残っています。端末で {command} を実行すると、続きから始められます。",
        "This could not be saved: the exam's program does not answer. What you chose is still in this browser. Run {command} in the terminal to go on.",
    ),
    "away": Text(
        "試験のプログラムに接続できないため、ページを移れません。保存された解答は失われていません。端末で {command} を実行し、表示されるアドレスを開くと、続きから始められます。",
        "The exam's program does not answer, so this page stays. Answers that were saved are not lost. Run {command} in the terminal and open the address that it shows to go on.",
    ),
    "away_over": Text(
        "試験のプログラムに接続できません。結果は、端末で grade exam --review を実行すれば見られます。",
        "The exam's program does not answer. grade exam --review in the terminal shows the result.",
    ),
    "restarted": Text(
        "{command} が起動し直されました。端末に表示されたアドレスを開き、試験を続けてください。ここで選んだ解答は失われません。",
        "{command} was started anew. Open the address that the terminal shows and go on with the exam there. What you chose here is not lost.",
    ),
}

# Of the calculator's keys, what is read aloud for what stands on them.
SPOKEN = {
    "forget": Text("メモリーを消す", "clear the memory"),
    "recall": Text("メモリーを呼び出す", "recall the memory"),
    "memory+": Text("メモリーに足す", "add to the memory"),
    "memory-": Text("メモリーから引く", "subtract from the memory"),
    "clear": Text("すべて消す", "clear all"),
    "entry": Text("入力した数を消す", "clear the number"),
    "back": Text("1 文字消す", "delete a digit"),
    "root": Text("平方根", "square root"),
    "/": Text("割る", "divided by"),
    "*": Text("掛ける", "times"),
    "-": Text("引く", "minus"),
    "+": Text("足す", "plus"),
    "sign": Text("符号を変える", "change the sign"),
    "=": Text("計算する", "equals"),
}

OVER = Text(
    "試験はすでに提出されています。いまの操作では何も変わっていません。",
    "The exam is already handed in. Nothing was changed.",
)
NO_PAGE = Text("そのページや問題はありません。", "There is no such page or question.")
NO_CHOICE = Text(
    "その選択肢はありません。解答は変わっていません。",
    "There is no such choice. The answer was not changed.",
)
NO_KEY = Text(
    "電卓にそのキーはありません。何も変わっていません。",
    "The calculator has no such key. Nothing was changed.",
)
BROKEN = Text(
    "内部の誤りで表示できませんでした。保存された解答は失われていません。（{reason}）",
    "An error inside the program kept this page from being shown. Answers that were saved are not lost. ({reason})",
)
CLOSED_LEFT = Text(
    "ここまでの解答は保存してあります。残り時間は{left}です。端末で {command} を実行すると続きから始められます。",
    "Your answers are kept; {left} left. {command} in the terminal goes on.",
)

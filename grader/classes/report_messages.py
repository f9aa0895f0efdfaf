"""The words of a class's report, in Japanese and in English. Data only."""

from grader.text import Text

MESSAGES = {
    "title": Text("クラスの採点結果", "How the class is doing"),
    "students": Text("受講者", "students"),
    "handed-in": Text("提出", "submissions"),
    "passed-share": Text("提出のうち合格", "of them passed"),
    "named-share": Text("誤答のうち理由が分かったもの", "of wrong answers have a named mistake"),
    "made": Text("作成", "Made"),
    "similar": Text("よく似た提出物", "similar work"),
    "round": Text("採点 {round} 回目", "graded in round {round}"),
    # progress
    "progress": Text("トピックごとの進み具合", "How far the class is"),
    "progress-why": Text(
        "受講者 {students} 人 × 問題数に対する割合です。帯の色の意味は下の凡例にあります。",
        "Share of {students} students × exercises. The legend says what the colours mean.",
    ),
    "finished": Text("全問合格 {count} / {students} 人", "{count} of {students} finished it"),
    "exercises": Text("問題 {count} 問", "{count} exercises"),
    "exercise": Text("問題", "Exercise"),
    # mistakes
    "mistakes": Text("多かった間違い", "The most frequent mistakes"),
    "mistakes-why": Text(
        "値が、名前の付いた間違いの値と一致した誤答です。人数の多い順に並べました。",
        "Wrong answers whose values are those of a named mistake, most frequent first.",
    ),
    "mistakes-none": Text(
        "名前の付いた間違いと一致した誤答はありません。",
        "No wrong answer has the values of a named mistake.",
    ),
    "people": Text("{count} 人", "{count} students"),
    "person": Text("{count} 人", "{count} student"),
    "of-wrong": Text("誤答 {count} 件", "{count} wrong"),
    "equal-files": Text("うち {count} 人は同じファイル", "{count} of them in equal files"),
    "copies": Text(
        "同じ間違いは、同じ勘違いからも写し合いからも生まれます。「同じファイル」は 1 字も違わないものです。名前や順序だけを変えた写しは  grade similar  で調べます。",
        "The same mistake may come of one misunderstanding or of copying. “Equal files” are so byte for byte; copies with other names or in another order are looked for with  grade similar.",
    ),
    "more-mistakes": Text("ほか {count} 種類", "{count} further ones"),
    # unnamed
    "unnamed": Text("まだ名前のない間違い", "Mistakes that nobody has named yet"),
    "unnamed-why": Text(
        "同じ誤った値を返した受講者のまとまりで、どの名前の付いた間違いとも一致しないものです。"
        "共通の勘違いか、問題文の書き方か、写し合いかもしれません（写し合いの調べ方は「多かった間違い」に）。",
        "Students who return the same wrong values, which are those of no named mistake: a shared misunderstanding, "
        "a prompt that leaves something open, or copying (how to look for it stands with the most frequent mistakes).",
    ),
    "unnamed-none": Text(
        "そのようなまとまりはありません。", "No two students share such wrong values."
    ),
    "one-line": Text("そのうち 1 人の、問題のある行", "The line of one of them"),
    "one-diff": Text(
        "そのうち 1 人と解答の違い（− 提出、＋ 解答）",
        "One of them against the answer (− handed in, + answer)",
    ),
    "show-these": Text("この提出を一覧で見る", "List these submissions"),
    "and-more": Text("ほか {count} 人", "and {count} more"),
    "more-groups": Text("ほか {count} 組", "{count} further groups"),
    # slow, refused
    "slow": Text("時間のかかった提出", "Slow submissions"),
    "slow-why": Text(
        "時間切れになったもの、または同じ問題の中央値の {times} 倍以上かかったものです。",
        "Those that ran out of time, or took at least {times} times the median of their exercise.",
    ),
    "refused": Text("受け付けなかった提出", "Refused submissions"),
    "refused-why": Text(
        "受け付けられないファイル、使えない import、メモリ不足、どの問題でもないファイルです。",
        "Files that cannot be taken, imports that are not allowed, too much memory, files of no exercise.",
    ),
    "missing": Text("未提出", "Not handed in"),
    "list-none": Text("ありません。", "None."),
    "missing-why": Text(
        "ほかの受講者が提出した問題のうち、届いていないものです。",
        "Of the exercises that others handed in: those that did not come.",
    ),
    "more-exercises": Text("ほか {count} 問", "and {count} more"),
    "ours": Text("採点側の不具合", "Failures of the grader"),
    "ours-why": Text(
        "受講者のせいではなく、点数に入れていません。もう一度 grade batch を実行すると採点し直します。",
        "Not the students' fault, and not scored. Run grade batch again to have them graded again.",
    ),
    "student": Text("受講者", "Student"),
    "stranger": Text("名簿にいません", "not in the roster"),
    "result": Text("結果", "Result"),
    "reason": Text("理由", "Why"),
    "time": Text("時間", "Time"),
    "seconds": Text("{seconds} 秒", "{seconds} s"),
    "times-median": Text("中央値の {times} 倍", "{times} × the median"),
    "more-rows": Text(
        "ほか {count} 件。すべては results/ と junit.xml にあります。",
        "{count} more. All of them are in results/ and junit.xml.",
    ),
    # the grid
    "grid": Text("一人ひとり", "Student by student"),
    "grid-why": Text(
        "列の番号は「トピックごとの進み具合」の問題の番号です。ます目を選ぶと、コードと採点結果が開きます（矢印キーで移動、Enter で開く）。",
        "Columns carry the exercises' numbers in “How far the class is”. A cell opens the code and its verdict (arrow keys move, Enter opens).",
    ),
    "grid-large": Text(
        "受講者が {students} 人いるので表は省きました。下の一覧で絞り込むか、gradebook.csv を開いてください。",
        "With {students} students the table is left out. Narrow down the list below, or open gradebook.csv.",
    ),
    "grid-late": Text("遅れた日数", "days late"),
    "grid-hand": Text("点数を手で決めたもの", "points set by hand"),
    "sum": Text("合計", "Sum"),
    "list": Text("提出の一覧", "Submissions"),
    "no-script": Text(
        "絞り込みとコードの表示には、JavaScript の使えるブラウザが必要です。",
        "Filters and code need a browser that runs JavaScript.",
    ),
    "parts": Text("このページの内容", "On this page"),
    # spreads
    "spreads": Text("問題ごとの内訳", "Exercise by exercise"),
    "spreads-why": Text(
        "結果ごとの人数と、点数の分布です。分布は左から、配点の 2 割未満、4 割未満、6 割未満、8 割未満、8 割以上の人数です。",
        "How many have which result, and how the points are spread: from left to right below a fifth of what the exercise is worth, below two, three, four fifths, and from there on.",
    ),
    "points": Text("点数", "Points"),
    "mean": Text("平均", "Mean"),
    "median": Text("中央値", "Median"),
    "spread": Text("点数の分布", "How points are spread"),
    "attempt": Text("提出 {number} 回目", "attempt {number}"),
    "day-late": Text("1 日遅れ", "1 day late"),
    "days-late": Text("{days} 日遅れ", "{days} days late"),
    # set by hand
    "by-hand": Text("手で決めた点数", "Scores set by hand"),
    "by-hand-why": Text(
        "計算した点数の代わりに数えます。取り消すまで、採点し直しても変わりません。記録はすべて overrides.jsonl にあります。",
        "They count in place of the computed ones, through regrading, until they are withdrawn. The whole history is in overrides.jsonl.",
    ),
    "set-points": Text("{points} 点（計算では {computed}）", "{points} (computed: {computed})"),
    "by-hand-older": Text(
        "古い提出に対して決めた点数です。いまの提出にもこの点数でよいか確かめてください。",
        "Set for an older hand-in: look whether it is right for the present one, too.",
    ),
    "by-hand-worth": Text(
        "配点が {possible} 点だったときに決めた点数です。",
        "Set when the exercise was worth {possible}.",
    ),
    "by-hand-nobody": Text(
        "この表にいない受講者か、ない問題です。", "Of no student or no exercise of this table."
    ),
    "told": Text("受講者にも見せる", "shown to the student"),
    "who-when": Text("決めた人、日時", "By whom, when"),
    "note": Text("メモ", "Note"),
    # footer
    "about": Text("この採点について", "About this grading"),
    "tier": Text("隔離の強さ", "Confinement"),
    "tier-full": Text("完全（full）", "full"),
    "tier-reduced": Text("限定的（reduced）", "reduced"),
    "tier-none": Text("なし（none）", "none"),
    "tier-low": Text(
        "完全な隔離なしで採点した提出が {count} 件あります。その結果は、悪意のある提出に対しては信用できません。何が足りないかは  grade doctor",
        "Submissions graded without full confinement: {count}. Against a hostile submission their results prove nothing. To see what is missing:  grade doctor",
    ),
    "versions": Text("版", "Versions"),
    "limits": Text("防げないこと", "What cannot be stopped"),
    "limit-keras": Text(
        "Keras を使うトピックでは、自分で計算する代わりに Keras の層に任せた解答も、値が同じなので合格になります。",
        "In a Keras topic an answer that leaves the work to the Keras layer has the same values, and passes.",
    ),
    "limit-solutions": Text(
        "解答を配った場合、受講者は自分の機械の上でそれを読めるので、合格が示すのは値が正しいことであり、誰が書いたかではありません。",
        "Where solutions were handed out, a student can read them on her own machine: a pass says that the values are right, not who wrote it.",
    ),
    "limit-kernel": Text(
        "隔離を支えるのは Linux のカーネルであり、カーネル自体の欠陥を突く提出は防げないので、カーネルは更新しておいてください。",
        "Confinement rests on the Linux kernel: a submission that exploits a bug of the kernel itself is not stopped, so keep it up to date.",
    ),
}

# What the filters above the list of submissions say, and the list.
FILTERS = {
    "student": Text("受講者", "Student"),
    "exercise": Text("問題", "Exercise"),
    "result": Text("結果", "Result"),
    "group": Text("まとまり", "Group"),
    "text": Text("コードと採点結果の中", "Text in code, verdict"),
    "every": Text("すべて", "all"),
    "by-hand-only": Text("点数を手で決めたもの", "points set by hand"),
    "late-only": Text("締め切りに遅れたもの", "handed in late"),
    "older-only": Text("古い提出に対して決めたもの", "set for an older hand-in"),
    "clear": Text("絞り込みを解除", "Clear the filters"),
    "found": Text("{count} 件", "{count} found"),
    "more": Text("さらに {count} 件", "{count} more"),
    "searching": Text("探しています…", "Searching…"),
    "points": Text("点数", "Points"),
    "line": Text("問題のある行", "The line"),
}
# What a submission shows when it is opened.
CELL = {
    "close": Text("閉じる", "Close"),
    "previous": Text("前の提出", "Previous"),
    "next": Text("次の提出", "Next"),
    "place": Text("{number} / {count} 件目", "{number} of {count}"),
    "verdict": Text("採点結果", "Verdict"),
    "code": Text("提出されたコード", "What was handed in"),
    "no-code": Text("コードはありません。", "There is no code."),
    "against": Text(
        "解答との違い（− 提出、＋ 解答）", "Against the answer (− handed in, + answer)"
    ),
    "of": Text("{points} / {possible} 点", "{points} of {possible} points"),
    "not-scored": Text("点数なし（配点 {possible}）", "no points (of {possible})"),
    "computed": Text("計算では {points} 点", "computed: {points}"),
    "no-computed": Text("計算では点数なし", "computed: none"),
    "seconds": Text("{seconds} 秒", "{seconds} s"),
    "by-hand": Text("手で決めた点数", "Score set by hand"),
    "was-set": Text("{who}（{when}）: {points} 点", "{who} ({when}): {points} points"),
    "was-withdrawn": Text("{who}（{when}）: 取り消し", "{who} ({when}): withdrawn"),
    "told": Text("メモを受講者に見せる", "Show the note to the student"),
    "is-told": Text("受講者にも見せる", "shown to the student"),
    "older": Text(
        "この点数は古い提出に対して決めたもので、そのあと別の提出がありました。いまの提出にもこの点数でよいですか。取り消すまで、この点数を数えます。",
        "This score was set for an older hand-in; another one has come since. Is it right for this one, too? It counts until it is withdrawn.",
    ),
    "keep": Text("いまの提出にもこの点数を使う", "Keep it for this hand-in"),
    "withdraw": Text("取り消して、計算した点数に戻す", "Withdraw it: the computed score counts"),
    "withdrawing": Text("手で決めた点数を取り消す", "Withdraw the score set by hand"),
    "withdraw-who": Text("取り消す人", "Withdrawn by"),
    "withdraw-note": Text(
        "取り消す理由（受講者には見せません）", "Why it is withdrawn (not shown to the student)"
    ),
    "new-points": Text("点数（0 から {possible}）", "Points (0 to {possible})"),
    "bonus": Text("配点を超える点数にする（加点）", "More than the exercise is worth (bonus)"),
    "note": Text("メモ（なぜこの点数か）", "Note (why this score)"),
    "who": Text("決めた人", "Set by"),
    "set": Text("点数を手で決める", "Set the score by hand"),
    "save": Text("この点数にする", "Set this score"),
    "saving": Text("保存しています…", "Saving…"),
    "failed": Text(
        "保存できませんでした。grade report --serve が動いているか確かめてください。",
        "This could not be saved. Look whether grade report --serve is still running.",
    ),
    "old-browser": Text(
        "このブラウザでは開けません。新しい版のブラウザを使ってください。",
        "This browser cannot open it. Use a newer one.",
    ),
}
# What is said of the lines that are marked, by how they were found.
POINTED = {
    "empty": Text("まだ埋めていない", "still to be filled in"),
    "unread": Text("ここから先を Python が読めない", "Python cannot read on from here"),
    "raised": Text("ここで例外が起きた", "it raised here"),
    "named": Text("間違いはこの行", "the mistake is here"),
    "parted": Text(
        "ここで値が違う（原因は印の付いた行のどれか）",
        "the values differ here: one of the marked lines is why",
    ),
    "alone": Text("間違いはこの行", "the mistake is here"),
    "differs": Text("解答と書き方が違う", "written otherwise than the answer"),
}

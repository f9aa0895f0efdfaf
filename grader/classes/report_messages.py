"""The words of a class's report, in Japanese and in English. Data only."""

from grader.text import Text

MESSAGES = {
    "title": Text("クラスの採点結果", "How the class is doing"),
    "students": Text("受講者", "students"),
    "handed-in": Text("提出", "submissions"),
    "passed-share": Text("提出のうち合格", "of them passed"),
    "named-share": Text("誤答のうち理由が分かったもの", "of wrong answers have a named mistake"),
    "made": Text("作成", "Made"),
    "round": Text("第 {round} 回", "round {round}"),
    # progress
    "progress": Text("トピックごとの進み具合", "How far the class is"),
    "progress-why": Text(
        "受講者 {students} 人 × 問題数に対する割合です。帯の色の意味は下の凡例にあります。",
        "Share of {students} students × exercises. The legend says what the colours mean.",
    ),
    "finished": Text("全問合格 {count} / {students} 人", "{count} of {students} finished it"),
    "exercises": Text("問題 {count} 問", "{count} exercises"),
    "exercise": Text("問題", "Exercise"),
    "stopped": Text("停止・拒否", "stopped or refused"),
    "missing": Text("未提出", "not handed in"),
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
    "more-mistakes": Text("ほか {count} 種類", "{count} further ones"),
    # unnamed
    "unnamed": Text("まだ名前のない間違い", "Mistakes that nobody has named yet"),
    "unnamed-why": Text(
        "同じ誤った値を返した受講者のまとまりで、どの名前の付いた間違いとも一致しないものです。"
        "共通の勘違いか、問題文の書き方か、写し合いかもしれません。",
        "Students who return the same wrong values, which are those of no named mistake: a shared misunderstanding, "
        "a prompt that leaves something open, or copying.",
    ),
    "unnamed-none": Text(
        "そのようなまとまりはありません。", "No two students share such wrong values."
    ),
    "one-line": Text("そのうち 1 人の 1 行", "A line of one of them"),
    "and-more": Text("ほか {count} 人", "and {count} more"),
    "more-groups": Text("ほか {count} 組", "{count} further groups"),
    # slow, refused
    "slow": Text("時間のかかった提出", "Slow submissions"),
    "slow-why": Text(
        "時間切れになったもの、または同じ問題の中央値の {times} 倍以上かかったものです。",
        "Those that ran out of time, or took at least {times} times the median of their exercise.",
    ),
    "slow-none": Text("ありません。", "None."),
    "refused": Text("受け付けなかった提出", "Refused submissions"),
    "refused-why": Text(
        "受け付けられないファイル、使えない import、メモリ不足、どの問題でもないファイルです。",
        "Files that cannot be taken, imports that are not allowed, too much memory, files of no exercise.",
    ),
    "refused-none": Text("ありません。", "None."),
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
        "列の番号は「トピックごとの進み具合」の問題の番号です。点数は gradebook.csv にあります。",
        "Columns carry the exercises' numbers in “How far the class is”. Points are in gradebook.csv.",
    ),
    "grid-large": Text(
        "受講者が {students} 人いるので表は省きました。gradebook.csv を開いてください。",
        "With {students} students the table is left out. Open gradebook.csv.",
    ),
    "sum": Text("合計", "Sum"),
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

"""What the page and the table of similar work say. Data only."""

from grader.text import Text

MESSAGES = {
    "title": Text("よく似た提出物", "Similar work"),
    "private": Text(
        "講師専用です。受講者の提出物がそのまま載っています。",
        "For instructors alone: it shows what students handed in.",
    ),
    "counts": Text(
        "受講者 {students} 人の提出物 {files} 個を比べ、似ている組が {pairs}、グループが {groups} ありました。",
        "{files} files of {students} students were compared. Pairs that are alike: {pairs}; groups of them: {groups}.",
    ),
    "none": Text(
        "偶然では説明しにくいほど似ている提出物はありませんでした。写した人がいないという意味ではありません。",
        "No two students' work is more alike than chance may have it. That does not mean that nobody copied.",
    ),
    "cannot": Text("このページから分からないこと", "What this page cannot show"),
    "cannot-copying": Text(
        "分かるのは同じだということだけで、写したかどうか、誰が誰のものを写したかは分かりません。一緒に考えた、同じ資料や同じ AI を使った、"
        "という場合も同じになります。点数や処分の根拠にせず、両方を読み、本人に話を聞いてください。",
        "It shows equality, not copying, and not who copied from whom: two who worked together, read the same page or asked the same AI "
        "are equal, too. Grade and punish nobody by it: read both, and talk to both.",
    ),
    "cannot-missed": Text(
        "書き方を変えて写したもの、模範解答と同じ書き方、クラスの 4 人に 1 人より多い書き方は見つかりません。",
        "It misses a copy that was written anew, whatever is written as in the answer, and what more than one in four of the class wrote.",
    ),
    "how": Text(
        "名前、コメント、空白、交換できる項の順序をそろえ、配ったままの行を除いて比べます。クラスで珍しいほど、長いほど重く数え、"
        "判定が誤りだと示した行（✗）が同じなら 2 倍に数えます。",
        "Compared without names, comments, spaces and the order of what commutes, and without the lines that were handed out. What is shared "
        "counts the more the rarer it is in the class and the longer it is; twice where the verdict calls the line wrong (✗).",
    ),
    "signs": Text(
        "= 同じ書き方　✗ 同じ書き方で、誤り（続いて並ぶときは、少なくともそのどれかが誤り）",
        "= the same form,  ✗ the same form, and wrong (where several lines have the sign, at least one of them is)",
    ),
    "group": Text("グループ {number}（{count} 人）", "Group {number} ({count} students)"),
    "weight": Text("重み {weight}", "weight {weight}"),
    "wrong": Text("同じ誤り {count} か所", "{count} equal and wrong"),
    "more": Text("ほかに {count} 組（similar.csv）", "{count} more pairs stand in similar.csv"),
    "more-groups": Text(
        "ほかに {count} グループ（similar.csv）", "{count} more groups stand in similar.csv"
    ),
    "same-file": Text("ファイル全体が同じ", "equal files"),
    "same-form": Text("名前などをそろえると全体が同じ", "equal after normalising"),
    "same-part": Text("一部が同じ", "equal in part"),
    "blanks": Text("空欄 {blanks}", "blanks: {blanks}"),
    "beside": Text("空欄の外", "outside the blanks"),
    "and": Text("、", ", "),
    "left-out": Text("比べなかった空欄", "Blanks that are left out"),
    "left-out-why": Text(
        "正しい書き方が {handful} 通りまでしか知られていない空欄では、同じでも何も言えません（かっこ内は、教材とこのクラスにある正しい書き方の数）。"
        "誤りが同じなら、そこでも数えます。比べた空欄は {telling} か所です。",
        "Where at most {handful} right forms of a blank are known, equality says nothing (in brackets: the right forms that the course and "
        "this class have). Equal wrong lines count there, too. {telling} blanks were compared in full.",
    ),
    "exercise": Text("問題", "Exercises"),
    "csv-group": Text("グループ", "group"),
    "csv-student": Text("受講者", "student"),
    "csv-other": Text("相手", "other"),
    "csv-exercise": Text("問題", "exercise"),
    "csv-extent": Text("範囲", "extent"),
    "csv-where": Text("場所", "where"),
    "csv-wrong": Text("同じ誤り", "equal and wrong"),
    "csv-weight": Text("重み", "weight"),
}

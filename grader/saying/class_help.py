"""What `grade --help` says of the commands of somebody who teaches. Data only."""

from __future__ import annotations

from grader.text import Text

CLASS_HELP = {
    "batch": Text(
        "クラス全員の提出物を採点します。途中で止まっても、同じコマンドで続きから再開します。\n\n"
        "\b\nFOLDER には 受講者/TOPIC/EXERCISE.py、または受講者ごとの zip や tar.gz を置きます。\n"
        "LMS から全員分をまとめて受け取った zip は、FOLDER の代わりにそれ自体を指定します。\n\n"
        "results/ だけが受講者に渡すものです。ほかは先生が読むもので、正しい値が載っています。\n\n"
        "ASSIGNMENT は課題 assignments/ASSIGNMENT.toml の名前です。問題、配点、締め切りがそこから決まります（docs/instructors.md）。\n\n"
        "例:  grade batch submissions --out results\n\n"
        "     grade batch hw1 submissions --out results",
        "Grade a class. After an interruption the same command goes on where it was.\n\n"
        "\b\nFOLDER holds STUDENT/TOPIC/EXERCISE.py, or a zip or tar.gz for each student.\n"
        "An archive of the whole class, as an LMS gives it, is named in place of FOLDER.\n\n"
        "Only results/ is for students; everything else is yours to read and shows right values.\n\n"
        "ASSIGNMENT names assignments/ASSIGNMENT.toml, which says the exercises, their points and the due date "
        "(docs/instructors.md).\n\n"
        "Example:  grade batch submissions --out results\n\n"
        "          grade batch hw1 submissions --out results",
    ),
    "similar": Text(
        "提出物どうしを比べ、偶然では説明しにくいほど似ている組を示します。採点はしません。DIR は grade batch --out DIR で使ったフォルダです。\n\n"
        "例:  grade similar results",
        "Compare what was handed in and show whose work is more alike than chance may have it. DIR is that of grade batch --out DIR.\n\n"
        "Example:  grade similar results",
    ),
    "report": Text(
        "採点済みの結果から、報告と成績表を作り直します（採点はしません）。DIR は grade batch --out DIR で使ったフォルダです。\n\n"
        "--serve を付けると、同じ報告をブラウザで開き、その中で点数を手で決められます（誰が、いつ、なぜかも DIR に残り、採点し直しても消えません）。\n\n"
        "例:  grade report results\n\n     grade report results --serve",
        "Make report and gradebook anew from what a batch has kept; nothing is graded. DIR is that of grade batch --out DIR.\n\n"
        "With --serve the same report opens in your browser, and scores can be set by hand in it; who set them, when and why "
        "stays in DIR, through regrading.\n\n"
        "Example:  grade report results\n\n          grade report results --serve",
    ),
    "serve-no-browser": Text(
        "--serve のとき: ブラウザを開かず、アドレスだけを表示する",
        "with --serve: only print the address",
    ),
    "serve": Text(
        "報告をこの計算機のブラウザで開き、点数を手で決められるようにする",
        "open the report in a browser on this computer, to set scores by hand",
    ),
    "out": Text(
        "結果を置くフォルダ（再開と追加もここから）", "folder for the results, also to go on from"
    ),
    "jobs": Text("同時に採点する数（既定は CPU の数）", "how many at once (default: the cores)"),
    "scheduler": Text(
        "Dask のスケジューラのアドレス。採点をそのクラスタで行う。ワーカーの報告は信じるしかないので、"
        "合格の 1 % をここで採点し直す（ポートに届く人は誰でもワーカーとして動ける）",
        "address of a Dask scheduler, to grade on its cluster. A worker is believed at its word, "
        "so 1 % of the passes are graded again here (whoever reaches the ports can act as a worker)",
    ),
    "round": Text("2 以上で新しいケースを使って採点し直す", "2 and up grade again on fresh cases"),
    "attempts": Text(
        "受講者と問題ごとに、提出を N 回まで採点する（中身の変わった提出を 1 回と数え、最後に採点したものが成績になる）。"
        "ケースは毎回変わる。省略すると回数を数えず、ケースも変わらない",
        "grade at most N hand-ins of each student and exercise, each on cases of its own; "
        "a changed file is one hand-in, and the last one graded counts (default: not counted, the cases stay)",
    ),
    "feedback": Text(
        "受講者に渡す results/ の詳しさ（既定は guarded: 結果、違う出力とケース、自分の値、知られた間違いの理由）。"
        "full は正しい値と入力も載せるので、それを並べた表を提出すれば合格できてしまう",
        "how much results/ tells students (default guarded: status, output and case, their own value, "
        "why a known mistake is one). full adds right values and inputs, and a table of those passes",
    ),
    "roster": Text(
        "名簿（CSV）。学籍番号、氏名、メール、ログインの列から、提出物が誰のものかを決める。Moodle、Canvas、Gradescope が書き出したものでよい",
        "the class as CSV: numbers, names, e-mails, logins, also as Moodle, Canvas or Gradescope export them; says whose a hand-in is",
    ),
    "several": Text(
        "同じ受講者が同じ問題を 2 つ以上提出したとき: newest は新しいもの、best は点の高いもの、refuse（既定）はどれも採点しない",
        "where a student handed in an exercise more than once: the newest, the best, or none of them (refuse, the default)",
    ),
    "format": Text(
        "成績表を LMS が取り込む形でも書き出す: canvas、moodle（評定ワークシートとフィードバックの zip）、gradescope。課題と --roster が必要",
        "write the gradebook also as an LMS takes it: canvas, moodle (worksheet and a zip of feedback), gradescope; "
        "goes with an assignment and --roster",
    ),
    "limit-seconds": Text("1 つの提出物の上限（秒）", "most seconds for one submission"),
    "limit-memory": Text("1 つの提出物の上限（MiB）", "most memory for one submission, in MiB"),
    "sandbox": Text("必要な閉じ込めの強さ", "how strongly submissions must be confined"),
    "release": Text(
        "受講者に渡すフォルダを DIR に作ります。ASSIGNMENT を付けると、その課題の問題だけが入ります。受け取った人はそのまま採点できます。解答も間違いの式も入りませんが、"
        "配った種の正しい値は入っていて、読もうと思えば読めます。成績は別の種で付けてください（grade batch）。\n\n"
        "例:  grade release handout\n\n     grade release hw1 handout",
        "Make in DIR what learners get, and can grade; with ASSIGNMENT the exercises of that assignment only. It holds no statement of an answer or a mistake, but the right "
        "values of its seeds, which can be read from it: give marks by other seeds (grade batch).\n\n"
        "Example:  grade release handout\n\n          grade release hw1 handout",
    ),
    "seeds": Text("採点できる種の数（0 から）", "how many seeds can be graded, from 0"),
    "autograder": Text(
        "課題を Gradescope の自動採点にします。アップロードする zip を書き出します。--docker を付けると、自前の採点サーバで使う Docker のフォルダになります。\n\n"
        "正しい値は先に計算して入れます。解答も間違いの式も入りません。\n\n"
        "例:  grade autograder hw1\n\n     grade autograder hw1 --docker",
        "Make an assignment an autograder of Gradescope: the zip to upload; with --docker a folder for a queue of your own.\n\n"
        "The right values are computed beforehand. It holds no statement of an answer or a mistake.\n\n"
        "Example:  grade autograder hw1\n\n          grade autograder hw1 --docker",
    ),
    "autograder-out": Text(
        "書き出す zip（既定は ASSIGNMENT-autograder.zip）。--docker ではフォルダ",
        "the zip to write (default: ASSIGNMENT-autograder.zip); with --docker a folder",
    ),
    "autograder-docker": Text(
        "zip の代わりに Dockerfile のあるフォルダを書き出す",
        "write a folder with a Dockerfile in place of the zip",
    ),
    "autograder-sets": Text(
        "問題ごと、提出回数ごとに用意するケースの組の数（既定は 16）。正しい値は組ごとに計算する",
        "sets of cases of each exercise and attempt (default: 16); right values are computed for each",
    ),
}

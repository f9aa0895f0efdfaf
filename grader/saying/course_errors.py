"""The sentences for a course that is not there, or whose code may not run. Data only."""

from __future__ import annotations

from grader.text import Text

COURSES = {
    "no-course": Text(
        "{path} にもその上のフォルダにも solutions/topics.toml がありません。コースのフォルダへ移るか、--root で指定してください。",
        "There is no solutions/topics.toml in {path} or above it. Go to the course's folder or name it with --root.",
    ),
    "no-course-at": Text(
        "{path} に solutions/topics.toml がありません。--root にはコースのフォルダを指定します。",
        "There is no solutions/topics.toml in {path}. --root wants the course's folder.",
    ),
    "course-unknown": Text(
        "{path} のコースはまだ使ったことがありません。コースのコードは閉じ込めずに、あなたの権限で実行されます。作った人を信頼できるなら、次のどちらかを実行してください。\n"
        "    grade trust {quoted}        以後も使う\n"
        "    --root {quoted} を付ける    今回だけ使う",
        "The course in {path} has not been used before. A course's code runs unconfined, with your rights. If you trust who made it:\n"
        "    grade trust {quoted}        from now on\n"
        "    with --root {quoted}        this time only",
    ),
    "course-handed-in": Text(
        "{path} は、採点する提出物のフォルダの中にあります。提出物はコースとして使いません。コースを別の場所に置き、--root で指定してください。",
        "{path} lies in the folder of submissions, and what is handed in is never used as a course. Keep the course elsewhere and name it with --root.",
    ),
    "worker-course": Text(
        "ワーカー {worker} の {path} にあるコースは、そのマシンでまだ使ったことがありません。作った人を信頼できるなら、そこで `grade trust` にそのフォルダを付けて実行してから、同じコマンドをもう一度実行してください。",
        "The course in {path} on worker {worker} has not been used on that machine before. If you trust who made it, run `grade trust` with that folder there, then the same command again.",
    ),
    "not-trusted": Text(
        "{path} のコースは、信頼するコースとして記録されていません。一覧は  grade trust --list",
        "{path} is not among the courses you trust. To see them:  grade trust --list",
    ),
}

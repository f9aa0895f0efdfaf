"""The sentences for what users and authors can do wrong: `UserError` in words (`FormatError`: `format_rules`)."""

from __future__ import annotations

import shlex
import sys

from grader.errors import UserError
from grader.saying.class_errors import CLASSES
from grader.saying.course_errors import COURSES
from grader.saying.expected import EXPECTED
from grader.saying.file_errors import FILES
from grader.saying.format_rules import RULES
from grader.saying.messages import KINDS_OF_FILE
from grader.saying.notebook_errors import NOTEBOOKS
from grader.text import Text, escaped

ERRORS = {
    **COURSES,
    **FILES,
    **NOTEBOOKS,
    "unknown-topic": Text(
        "「{word}」というトピックはありません。一覧は  grade",
        "There is no topic {word!r}. To see all:  grade",
    ),
    "unknown-exercise": Text(
        "「{word}」という問題はありません。このトピックにあるのは {names} です。",
        "There is no exercise {word!r}. The topic has: {names}.",
    ),
    "asked-by-quiz": Text(
        "知識問題には埋めるファイルがありません。次で 1 問ずつ出題します:  grade quiz {topic}",
        "Questions of knowledge have no file to fill in. They are asked one by one:  grade quiz {topic}",
    ),
    "no-questions": Text(
        "{topic} に知識問題はまだありません。あるトピックは {names} です。",
        "{topic} has no questions of knowledge yet. These topics have some: {names}.",
    ),
    "did-you-mean": Text("もしかして:  grade {nearest}", "Did you mean:  grade {nearest}"),
    "no-gpu": Text(
        "TensorFlow が使える GPU が見つかりません。`grade doctor` で原因を確かめるか、--device cpu で採点してください。",
        "TensorFlow finds no GPU here. `grade doctor` says why; mend it, or grade with --device cpu.",
    ),
    "no-backend": Text(
        "{backend} が入っていません。次で入ります:  pip install -e '.[{backend}]'",
        "{backend} is not installed. Install it with:  pip install -e '.[{backend}]'",
    ),
    "one-exercise": Text(
        "{option} は問題を 1 つだけ指定したときに使えます。例:  grade lstm/lstm_step {option} {example}",
        "{option} goes with exactly one exercise, e.g.:  grade lstm/lstm_step {option} {example}",
    ),
    "no-such-case": Text(
        "ケース {case} はありません。{key} のケースは 1 から {count} までです。",
        "There is no case {case}; {key} has cases 1 to {count}.",
    ),
    "topic-listed": Text(
        "トピック {topic} はもう {path} にあります。題名とシラバスの項目はそこで直してください。",
        "The topic {topic} is in {path} already. Change its titles and its item of the syllabus there.",
    ),
    "bad-exercise-name": Text(
        "「{word}」は TOPIC/EXERCISE の形ではありません。名前は英小文字・数字・下線で書きます。例:  grade new lstm/lstm_forget",
        "{word!r} is not TOPIC/EXERCISE in lower-case letters, digits and underscores, e.g.:  grade new lstm/lstm_forget",
    ),
    "no-exercises": Text(
        "{path} がありません。`grade build`（配布された教材なら、配布物をもう一度展開）で作り直せます。",
        "There is no {path}. `grade build` makes it again (or unpack once more what was handed out).",
    ),
    "broken-exercise": Text(
        "問題 {key} の側に誤りがあります（{reason}）。作成者に知らせてください。",
        "The exercise {key} itself is broken ({reason}). Please tell its author.",
    ),
    "nothing-to-show": Text(
        "{key} には、まだ図にできる出力がありません。`grade {key}` で様子を見てください。",
        "{key} has no output yet that can be drawn. `grade {key}` says how it is.",
    ),
    "no-matplotlib": Text(
        '図には matplotlib が必要です。pip install -e ".[notebook]" で入れてください。',
        'Pictures need matplotlib. Install it with  pip install -e ".[notebook]"',
    ),
    "unknown-area": Text(
        "分野「{word}」はありません。番号か名前の一部で指定してください: {names}",
        "There is no area “{word}”. Name one by its number or by a part of its name: {names}",
    ),
    "unknown-item": Text(
        "シラバスに項目「{word}」はありません。指定できる項目: {names}",
        "The syllabus has no item “{word}”. There are: {names}",
    ),
    "no-question": Text(
        "指定された範囲からは、4 つの選択肢が互いに異なる問題を作れませんでした。--topic や --area を広げてください。",
        "Nothing there gives a question with four choices that differ. Take more with --topic or --area.",
    ),
    "nothing-weak": Text(
        "前に間違えたままの問題も、きょう復習する問題もありません。範囲をシラバス全体にするか、--weak を付けずに始めてください。",
        "Nothing is left that was wrong the last time, and nothing is due. Take the whole syllabus, or begin without --weak.",
    ),
    "no-exam": Text(
        "終えた模擬試験がまだありません。`grade exam` で始められます。",
        "No mock exam has been finished yet. `grade exam` begins one.",
    ),
    "exam-open": Text(
        "途中の模擬試験があります。`grade exam` で続きから、`grade exam --new` でそれを今のまま提出して新しく始めます。",
        "There is an exam under way. `grade exam` goes on with it; `grade exam --new` hands it in as it is and begins another.",
    ),
    "exam-terminal": Text(
        "模擬試験には端末の画面が必要です。ブラウザで受けるなら `grade exam --web` を実行してください。",
        "The exam needs a terminal. To take it in the browser, run `grade exam --web`.",
    ),
    "exam-locked": Text(
        "別の grade exam（プロセス {pid}）が開いています。そちらを閉じてから、もう一度実行してください。",
        "Another grade exam (process {pid}) is open. Close it, then run this again.",
    ),
    "stopped": Text(
        "採点を中止しました。この採点は記録していません。",
        "The grading was stopped. Nothing of it is recorded.",
    ),
    "desk-locked": Text(
        "別の grade web（プロセス {pid}）が動いています。そのブラウザのページを使うか、終了してから実行してください。",
        "Another grade web (process {pid}) is running. Use its page in the browser, or end it first.",
    ),
    "no-dask": Text(
        '--scheduler には dask.distributed が必要です。入れるには  python -m pip install -e ".[cluster]"',
        '--scheduler needs dask.distributed. To install:  python -m pip install -e ".[cluster]"',
    ),
    "no-scheduler": Text(
        "{address} に Dask のスケジューラが見つかりません（{reason}）。`dask scheduler` が動いているか、アドレスが正しいかを確かめてください。",
        "There is no Dask scheduler at {address} ({reason}). See that `dask scheduler` runs, and that this is its address.",
    ),
    "no-cluster-worker": Text(
        "{address} のスケジューラにはワーカーが 1 つもつながっていません。コースのフォルダで `dask worker {address} --nthreads 1` を実行してから、同じコマンドをもう一度実行してください。",
        "The scheduler at {address} has no worker. Start one in the course's folder with  dask worker {address} --nthreads 1  and run the same command again.",
    ),
    "scheduler-lost": Text(
        "{address} のスケジューラとの接続が切れました。採点済みの分は残っています。同じコマンドで続きから再開します。",
        "The connection to the scheduler at {address} was lost. What is graded is kept; the same command goes on from there.",
    ),
    "other-grader": Text(
        "ワーカー {worker} の grade は {theirs} で、ここは {ours} です。同じ版を入れて（git なら同じコミットにして）、ワーカーを起動し直してください。採点済みの分は残っています。",
        "The grader of worker {worker} is {theirs}, here it is {ours}. Install the same version there (with git: the same commit) and start the worker again. What is graded is kept.",
    ),
    "other-exercise": Text(
        "{worker} の {path} にある {key} が、採点を始めたときの問題と違うか、読めません。同じコースにそろえて（クラスタなら、ワーカーをそのコースのフォルダで起動し直して）、同じコマンドをもう一度実行してください。採点済みの分は残っています。",
        "{key} in {path} on {worker} is not the exercise that this batch began with, or cannot be read. Bring the course in line (on a cluster, start the worker in that course's folder) and run the same command again. What is graded is kept.",
    ),
    "worker-sandbox": Text(
        "ワーカー {worker} では提出物を「{tier}」までしか閉じ込められません。見知らぬ人の提出物の採点には「full」が要ります。"
        "そのマシンで `grade doctor` を実行して調べるか、そのワーカーを止めるか、承知のうえなら --sandbox reduced を付けてください。",
        "Worker {worker} can confine submissions to {tier} only; those of strangers need full. Run `grade doctor` on that machine, "
        "stop that worker, or, if you accept the risk, say --sandbox reduced.",
    ),
    "jobs-scheduler": Text(
        "--jobs は --scheduler と一緒には使えません。同時に採点する数は、クラスタのワーカーの数で決まります。",
        "--jobs does not go with --scheduler: the cluster's workers say how many are graded at once.",
    ),
    "worker-wrong": Text(
        "次のワーカーが合格とした提出物は、この環境では合格しませんでした: {workers}（{what}）。"
        "それらのワーカーの結果は 1 つも数えていません。ワーカーのマシンとその提出物（実行環境や時刻で結果を変えていないか）を調べ、"
        "問題のあるワーカーを止めてから、同じコマンドをもう一度実行してください。",
        "What these workers passed does not pass on this machine: {workers} ({what}). Nothing they said is counted. "
        "Look at those machines, and at what was handed in (does it do another thing by machine or by time?); "
        "stop the workers that you do not trust, then run the same command again.",
    ),
    "out-inside": Text(
        "結果のフォルダ {path} が、提出物のフォルダ {folder} の中にあります。中のファイルは受講者が置いたものかもしれないので、"
        "--out には外のフォルダを指定してください。",
        "The folder for results, {path}, lies inside {folder}, where files may be a student's. "
        "Choose an --out outside it.",
    ),
    "batch-locked": Text(
        "{path} ではほかの grade batch が採点中です（プロセス {pid}）。終わるのを待つか、別の --out を指定してください。",
        "Another grade batch is at work in {path} (process {pid}). Wait for it, or choose another --out.",
    ),
    "batch-sandbox": Text(
        "この環境では提出物を「{tier}」までしか閉じ込められません。見知らぬ人の提出物の採点には「full」が要ります。"
        "`grade doctor` で調べるか、承知のうえなら --sandbox reduced を付けてください。",
        "Submissions can be confined only as far as “{tier}” here; grading strangers needs “full”. "
        "`grade doctor` looks into it; if you accept the risk, say --sandbox reduced.",
    ),
    "batch-secret": Text(
        "{path} が壊れています。控えから戻すか、別の --out で始めてください。受講者ごとのケースはこのファイルから決まります。",
        "{path} is damaged. Restore it, or begin with another --out: every student's cases follow from it.",
    ),
    "batch-format": Text(
        "{path} はほかの版の grade が作ったものです。別の --out を指定してください。",
        "{path} was made by another version of grade. Choose another --out.",
    ),
    **CLASSES,
    "release-not-empty": Text(
        "{path} は空のフォルダではありません。新しいフォルダを指定してください。",
        "{path} is not an empty folder. Name a new one.",
    ),
    "release-oracle": Text(
        "{key} の正しい値を計算できません（{reason}）。調べるには:  grade verify {key}",
        "The right values of {key} cannot be computed ({reason}). To look into it:  grade verify {key}",
    ),
    "progress-newer": Text(
        "{path} はより新しい版の grade が作ったものです。この版では読まず、書き込みもしません。"
        "grade を新しくすると続きから使えます（git pull のあと python -m pip install -r requirements.txt）。",
        "{path} was made by a newer grade. This one neither reads nor writes it. "
        "Bring grade up to date to go on from there (git pull, then python -m pip install -r requirements.txt).",
    ),
    "progress-damaged": Text(
        "学習の記録 {path} が壊れていました。消さずに {aside} として残し、新しい記録を始めます。",
        "The record of your progress, {path}, was damaged. It is kept as {aside}, and a new one begins.",
    ),
    "released-course": Text(
        "{path} は解答なしで配られたコースなので、grade {command} は使えません。採点はできます:  grade",
        "{path} was handed out without its answers, so grade {command} cannot work there. Grading does:  grade",
    ),
    "hint-released": Text(
        "ヒントは解答から作られます。{path} は解答なしで配られたコースなので、出せるヒントがありません。"
        "間違いの説明は採点の結果に出ます:  grade {key}",
        "Hints are made from the answers, and {path} was handed out without them. "
        "What a mistake is about stands in the verdict:  grade {key}",
    ),
    "hint-blank": Text(
        "{key} の空欄は 1 から {count} までです。",
        "The blanks of {key} are 1 to {count}.",
    ),
    "hint-passed": Text(
        "{key} にはもう合格しています。解答と、よくある間違いを見るには:  grade solution {key}",
        "You have passed {key}. To see the answer and what others get wrong:  grade solution {key}",
    ),
    "hint-grade": Text(
        "{key} の空欄はどれも正しく埋まっているようです。採点してみてください:  grade {key}",
        "Every blank of {key} looks right. Grade it:  grade {key}",
    ),
    "no-about": Text(
        "{topic} の紹介文はまだありません。問題を見るには:  grade {topic}",
        "There is no introduction to {topic} yet. To see its exercises:  grade {topic}",
    ),
    "solution-early": Text(
        "解答は合格してから見るものにしています。先にヒントをどうぞ:  grade hint {key}\n"
        "それでも見るときは:  grade solution {key} --force",
        "The answer is for after a pass. Before that there are hints:  grade hint {key}\n"
        "If you want it all the same:  grade solution {key} --force",
    ),
    "one-exercise-only": Text(
        "問題を 1 つだけ指定してください。例:  grade {command} {example}",
        "Name exactly one exercise, e.g.:  grade {command} {example}",
    ),
    "one-format": Text(
        "--json と --csv はどちらか 1 つにしてください。", "Choose one of --json and --csv."
    ),
    "one-topic": Text(
        "トピックを 1 つだけ指定してください。例:  grade {example} --about",
        "Name exactly one topic, e.g.:  grade {example} --about",
    ),
    "released-damaged": Text(
        "{path} が壊れているか、ほかの版の grade のものです。配られたものから写し直してください。"
        "それでも直らなければ、配った人に作り直しを頼んでください（grade release）。",
        "{path} is damaged or of another version of grade. Copy it again from what was handed out; "
        "if that does not help, ask for a new release.",
    ),
    "released-cpu": Text(
        "{key} の配られた正しい値は CPU のものです。--device cpu で採点してください。",
        "The right values that were handed out for {key} are the CPU's. Grade with --device cpu.",
    ),
    "seed-not-released": Text(
        "{key} の種 {seed} の正しい値は配られていません。--seed に使えるのは {seeds} です。",
        "The right values of {key} for seed {seed} were not handed out. --seed can be {seeds}.",
    ),
    "usage": Text("{message}", "{message}"),
    "no-such-option": Text(
        "{option} というオプションはありません。", "There is no option {option}."
    ),
    "bad-value": Text(
        "{option} に指定できるのは {expected} です。", "{option} must be {expected}."
    ),
    "missing-value": Text("{option} を指定してください。", "{option} is missing."),
    "help": Text("使い方は  grade --help", "For help:  grade --help"),
    "interrupted": Text("中断しました。", "Interrupted."),
}

_AUTHOR_HELP = Text("書き方は CONTRIBUTING.md にあります。", "CONTRIBUTING.md explains the format.")


def error_text(error: UserError, language: str) -> str:
    """The whole message: what was expected, what came, where, and what to type next."""
    details = dict(error.details)
    if error.key == "format":
        path = escaped(str(details["path"]))
        where = f"{path}:{details['line']}" if details["line"] else path
        rule = RULES[str(details["rule"])].say(language, **details)
        code = escaped(str(details["text"]), keep="\n\t")
        offending = f"\n\n    {code}" if code else ""
        return f"{where}: {rule}{offending}\n\n{_AUTHOR_HELP.say(language)}"
    if details.get("kind") in KINDS_OF_FILE:
        details["kind"] = KINDS_OF_FILE[str(details["kind"])]
    expected = EXPECTED.get(str(details.get("expected")))
    if expected is not None:
        details["expected"] = expected.say(language)
    if error.key == "course-unknown":
        details["quoted"] = shlex.quote(str(details["path"]))
    text = ERRORS[error.key].say(language, **details)
    if details.get("nearest"):
        text += "\n" + ERRORS["did-you-mean"].say(language, **details)
    return text


def tell(problem: UserError, language: str) -> None:
    """On standard error: what went wrong beside the thing that was asked for."""
    print(error_text(problem, language), file=sys.stderr)

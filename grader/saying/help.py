"""What `grade --help` says: of every command and every option."""

from __future__ import annotations

from grader.saying.language import Text

HELP = {
    "grade": Text(
        "E資格 の演習。exercises/ にあるファイルの空欄 ... を埋めると、Keras の計算結果と比べて採点します。\n\n"
        "\b\n例:\n  grade                  トピックの一覧と次にすること\n  grade lstm             トピックを採点\n"
        "  grade lstm/lstm_step   1 問を採点\n  grade rnn lstm --lang en",
        "Exercises for the E資格. Fill in the blanks ... in exercises/; they are compared with what Keras computes.\n\n"
        "\b\nExamples:\n  grade                  the map of topics, and what to do next\n  grade lstm             grade a topic\n"
        "  grade lstm/lstm_step   grade one exercise\n  grade rnn lstm --lang ja",
    ),
    "run": Text(
        "トピックや問題を採点します（省略時は一覧）。",
        "Grade topics or exercises (the map if none is named).",
    ),
    "demo": Text(
        "10 秒の実演: 空欄、間違い、正解の 3 つの提出を実際に採点します。\n\n例:  grade demo",
        "Ten seconds: a stub, a mistaken and a right submission, really graded.\n\nExample:  grade demo",
    ),
    "verify": Text(
        "問題のファイルが 10 の規則を満たすか確かめます。\n\n例:  grade verify lstm   grade verify --quick",
        "Prove exercises against the ten rules.\n\nExample:  grade verify lstm   grade verify --quick",
    ),
    "build": Text(
        "空欄つきファイルを exercises/ に書き出します。書きかけの解答は上書きしません。\n\n例:  grade build lstm",
        "Write the stubs to exercises/. Work in progress is never overwritten.\n\nExample:  grade build lstm",
    ),
    "new": Text(
        "新しい問題のひな形を作ります。そのままで verify に通ります。\n\n例:  grade new lstm/lstm_forget",
        "Make a new exercise that verifies before a word is changed.\n\nExample:  grade new lstm/lstm_forget",
    ),
    "batch": Text(
        "クラス全員の提出物を採点します。途中で止まっても、同じコマンドで続きから再開します。\n\n"
        "\b\nFOLDER には 学生/TOPIC/EXERCISE.py、またはその zip や tar.gz を置きます。\n\n"
        "例:  grade batch submissions --out results",
        "Grade a class. After an interruption the same command goes on where it was.\n\n"
        "\b\nFOLDER holds STUDENT/TOPIC/EXERCISE.py, or zip and tar.gz files of that.\n\n"
        "Example:  grade batch submissions --out results",
    ),
    "out": Text(
        "結果を置くフォルダ（再開と追加もここから）", "folder for the results, also to go on from"
    ),
    "jobs": Text("同時に採点する数（既定は CPU の数）", "how many at once (default: the cores)"),
    "scheduler": Text(
        "Dask のスケジューラのアドレス。採点をそのクラスタで行う",
        "address of a Dask scheduler, to grade on its cluster",
    ),
    "round": Text("2 以上で新しいケースを使って採点し直す", "2 and up grade again on fresh cases"),
    "limit-seconds": Text("1 つの提出物の上限（秒）", "most seconds for one submission"),
    "limit-memory": Text("1 つの提出物の上限（MiB）", "most memory for one submission, in MiB"),
    "sandbox": Text("必要な閉じ込めの強さ", "how strongly submissions must be confined"),
    "release": Text(
        "学習者に渡すフォルダを DIR に作ります。解答は入らず、受け取った人はそのまま採点できます。\n\n"
        "例:  grade release handout",
        "Make in DIR what learners get: no answers in it, and yet it can be graded.\n\n"
        "Example:  grade release handout",
    ),
    "seeds": Text("採点できる種の数（0 から）", "how many seeds can be graded, from 0"),
    "doctor": Text(
        "この環境を調べます: 版、GPU、保護の強さ、データ。\n\n例:  grade doctor",
        "Look at this machine: versions, GPU, sandbox, datasets.\n\nExample:  grade doctor",
    ),
    "lang": Text(
        "表示の言語（既定はロケール、GRADE_LANG）", "language (default: the locale; GRADE_LANG)"
    ),
    "root": Text(
        "コースのフォルダ（solutions/ のある所）", "the course's folder (that holds solutions/)"
    ),
    "file": Text("代わりにこのファイルを採点", "grade this file instead"),
    "case": Text(
        "このケースの入力と正しい値も表示", "also show this case's inputs and right values"
    ),
    "seed": Text("入力を作る乱数の種", "seed of the random inputs"),
    "device": Text("計算に使う装置", "where to compute"),
    "json": Text("結果を 1 つの JSON で出力", "print one JSON object and nothing else"),
    "junit": Text("結果を JUnit の XML に書く", "write the results as JUnit XML"),
    "no-cache": Text("保存した正しい値を使わない", "do not use or keep computed references"),
    "quick": Text("乱数の種を 20 から 3 に減らす", "3 seeds instead of 20"),
    "force": Text(
        "書きかけも上書きする（控えを .grade/ に残す）",
        "overwrite work too (a copy stays in .grade/)",
    ),
    "version": Text("版を表示", "print the version"),
}

"""What `grade --help` says: of every command and every option."""

from __future__ import annotations

from grader.saying.class_help import CLASS_HELP
from grader.text import Text

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
    "review": Text(
        "忘れかけたころの問題を、間違えたところから順に出します。\n\n"
        "\b\n例:\n  grade review           きょう復習する問題とその理由\n"
        "  grade review --start   その問題のファイルを空欄に戻して始める",
        "What is due again before it fades, and why.\n\n"
        "\b\nExamples:\n  grade review           what is due today\n"
        "  grade review --start   give those files their blanks again and begin",
    ),
    "start": Text(
        "埋めてあるファイルを空欄に戻す（控えを取る）",
        "give filled files their blanks again (kept)",
    ),
    "count": Text("多くてもこの数（既定は 5）", "at most this many (default: 5)"),
    "quiz": Text(
        "きょうの知識問題を 5 問、または TOPIC の知識問題を 1 問ずつ出し、理由をその場で示します。\n\n"
        "きょうの問題は、復習の時期の問題、正答率の低い項目の問題、新しい問題から選びます。"
        "1–4 または a–d で答えます。w ほかの選択肢の理由、l 言語の切り替え、q 終了。\n\n例:  grade quiz、grade quiz --count 10、grade quiz lstm",
        "Ask five questions of knowledge for the day, or those of TOPIC, one by one, with the reason at once.\n\n"
        "Those of the day are chosen from what is due again, from items with low scores and from what is new. "
        "Answer with 1–4 or a–d; w gives the other reasons, l the other language, q quits.\n\n"
        "Examples:  grade quiz, grade quiz --count 10, grade quiz lstm",
    ),
    "quiz-count": Text(
        "問題数（既定はきょうの問題が 5 問、TOPIC はすべて）",
        "how many questions (default: five for the day, all of TOPIC)",
    ),
    "quiz-topics": Text(
        "知識問題のあるトピックの一覧を表示", "list the topics that have questions"
    ),
    "quiz-seed": Text(
        "問題の選び方と選択肢の並びを決める乱数の種（既定は毎回異なる）",
        "seed of which questions are chosen and of the order of the choices (default: a new one)",
    ),
    "watch": Text(
        "保存するたびに、その問題を採点します。キー: h ヒント、n 次の問題、r もう一度、q 終了。\n\n"
        "例:  grade watch lstm",
        "Grade whatever is saved, at once. Keys: h hint, n next, r run again, q quit.\n\n"
        "Example:  grade watch lstm",
    ),
    "desk": Text(
        "ブラウザで学びます。問題文、エディター、採点結果、ヒント、復習が 1 つのページに並びます。\n\n"
        "書いた内容は exercises/ のファイルに保存されます。外とは通信しません。\n\n例:  grade web",
        "Learn in the browser: prompt, editor, verdict, hints and review on one page.\n\n"
        "What you write is saved to the files in exercises/; nothing goes over the network.\n\nExample:  grade web",
    ),
    "desk-address": Text(
        "JupyterHub などのプロキシー越しに開くときの、ブラウザから見たアドレス。{{port}} はポート番号に置き換わる",
        "where a proxy such as JupyterHub's shows the desk; {{port}} in it is replaced",
    ),
    "desk-no-browser": Text(
        "ブラウザを開かず、アドレスだけを表示する", "open no browser, only print the address"
    ),
    "notebook": Text(
        "トピックや課題をノートブックにします。問題ごとに、問題文、埋めるセル、採点のセルが並びます。\n\n"
        "例:  grade notebook lstm   grade notebook hw1",
        "Write a topic or an assignment as a notebook: per exercise a prompt, a cell to fill in and a cell that grades.\n\n"
        "Example:  grade notebook lstm   grade notebook hw1",
    ),
    "notebook-force": Text(
        "書き込みのあるノートブックも上書きする", "overwrite a notebook that holds work, too"
    ),
    "grader-from": Text(
        "受け取った人が grader を入れる場所（pip に渡すアドレスかフォルダ。例 git+https://…）",
        "from where those who get it install the grader: what pip takes, such as git+https://…",
    ),
    "show": Text(
        "自分の出力、正しい値、その差を図にします。画面がなければ .grade/pictures/ に PNG で書きます。\n\n"
        "例:  grade show lstm/lstm_sequence --out picture.png",
        "Draw your output, the right one and the difference; as a PNG file in .grade/pictures/ where there is no display.\n\n"
        "Example:  grade show lstm/lstm_sequence --out picture.png",
    ),
    "file-out": Text("書き出すファイル", "the file to write"),
    "hint": Text(
        "空欄のヒントを、落とし穴、四択、正しい行の順に出します。\n\n"
        "例:  grade hint lstm/lstm_step   grade hint lstm/lstm_step 2",
        "A hint for a blank: first the trap, then a choice, then the line.\n\n"
        "Example:  grade hint lstm/lstm_step   grade hint lstm/lstm_step 2",
    ),
    "blank": Text("この空欄のヒント（TODO の番号）", "the blank to hint at (its TODO number)"),
    "reset": Text(
        "問題のファイルを空欄に戻します。いまのファイルは控えを取ります。\n\n例:  grade reset lstm/lstm_step",
        "Give an exercise its blanks again; the file as it is is kept.\n\nExample:  grade reset lstm/lstm_step",
    ),
    "reset-undo": Text("控えの内容に戻す", "write back what was kept last"),
    "reset-yes": Text("いくつもの問題でも、確認せずに戻す", "do not ask before several files"),
    "solution": Text(
        "合格した問題の解答と、よくある間違いとその理由を示します。\n\n例:  grade solution lstm/lstm_step",
        "The answer of an exercise you have passed, what goes wrong there, and why.\n\n"
        "Example:  grade solution lstm/lstm_step",
    ),
    "solution-force": Text("合格していなくても示す", "show it before a pass, too"),
    "progress": Text(
        "クイズと模擬試験の正答率の推移を、分野と項目ごとに表示します。--out で図に、--json と --csv で学習の記録すべてを書き出します。\n\n"
        "例:  grade progress、grade progress --out progress.png、grade progress --csv > progress.csv",
        "Show how often answers in quizzes and exams were right, by area and item, over time. --out draws it; --json and --csv export the whole record.\n\n"
        "Examples:  grade progress, grade progress --out progress.png, grade progress --csv > progress.csv",
    ),
    "progress-out": Text(
        "図を FILE に書く（.png、.svg、.pdf）", "draw a picture into FILE (.png, .svg, .pdf)"
    ),
    "progress-json": Text("1 つの JSON で出力", "print one JSON object"),
    "csv": Text("CSV で出力（1 行に 1 つの出来事）", "print CSV, one row per event"),
    "about": Text("トピックの紹介を読む", "read the introduction to a topic"),
    "exam": Text(
        "E資格 と同じ形式の模擬試験です。中断しても、同じコマンドで続きから再開します。"
        "分野と形式の割合は、公開例題と受験者の報告からの推定です。前に出た問題は、ほかの問題が尽きるまで出ません。\n\n"
        "\b\n例:\n  grade exam                               本番と同じ 104 問、120 分（まだ少なければ全問）\n"
        "  grade exam --topic lstm --questions 10   範囲と問題数を選ぶ\n"
        "  grade exam --kind code --kind value      コードと計算だけを解く\n"
        "  grade exam --review                      前回の結果と、間違いの理由",
        "A mock exam in the form of the E資格. After an interruption the same command goes on. The shares of areas "
        "and kinds are estimates, from published examples and what candidates tell. Nothing comes twice before all has been asked.\n\n"
        "\b\nExamples:\n  grade exam                               104 questions in 120 minutes (or all there are)\n"
        "  grade exam --topic lstm --questions 10   choose range and length\n"
        "  grade exam --kind code --kind value      code and values only\n"
        "  grade exam --review                      the last result, and why what was wrong",
    ),
    "questions": Text(
        "問題の数（既定は 104、または作れるだけ）",
        "how many questions (default: 104, or all there are)",
    ),
    "minutes": Text(
        "制限時間（分。既定は本番と同じ割合）",
        "time in minutes (default: in the exam's proportion)",
    ),
    "area": Text(
        "分野の番号か名前の一部（繰り返し可）",
        "an area, by number or part of its name (repeatable)",
    ),
    "topic": Text("トピック（繰り返し可）", "a topic (repeatable)"),
    "item": Text(
        "シラバスの項目。例 3-(5)-ii（繰り返し可）",
        "an item of the syllabus, as 3-(5)-ii (repeatable)",
    ),
    "kind": Text(
        "出題形式: prose 文章、code コード、value 計算（既定は本番の割合。繰り返し可）",
        "prose, code or values only (default: in the exam's proportion; repeatable)",
    ),
    "weak": Text(
        "前に間違えた問題と、復習の時期になった問題だけ",
        "only what was wrong the last time or is due for review",
    ),
    "exam-seed": Text(
        "出題を決める乱数の種（既定は毎回異なる）", "seed of the draw (default: a new one)"
    ),
    "exam-new": Text(
        "途中の試験を提出し、新しく始める", "hand in the unfinished exam and begin another"
    ),
    "exam-review": Text(
        "最後に終えた試験の結果を示す", "show the result of the last finished exam"
    ),
    "exam-html": Text(
        "その結果を 1 つの HTML ファイルに書く", "write that result to an HTML file of its own"
    ),
    "web": Text("ブラウザで受ける", "take it in the browser"),
    "no-browser": Text(
        "ブラウザを開かず、アドレスだけを表示する", "with --web: only print the address"
    ),
    "verify": Text(
        "問題と知識問題が規則を満たすか確かめます。\n\n"
        "例:  grade verify lstm   grade verify lstm/questions   grade verify --quick",
        "Prove exercises and questions of knowledge against the rules.\n\n"
        "Example:  grade verify lstm   grade verify lstm/questions   grade verify --quick",
    ),
    "build": Text(
        "空欄つきファイルを exercises/ に書き出します。書きかけの解答は上書きしません。\n\n例:  grade build lstm",
        "Write the stubs to exercises/. Work in progress is never overwritten.\n\nExample:  grade build lstm",
    ),
    "new": Text(
        "新しい問題のひな形を作ります。そのままで verify に通ります。\n\n例:  grade new lstm/lstm_forget",
        "Make a new exercise that verifies before a word is changed.\n\nExample:  grade new lstm/lstm_forget",
    ),
    "new-ja": Text("新しいトピックの日本語の題名", "title of a new topic in Japanese"),
    "new-en": Text("新しいトピックの英語の題名", "title of a new topic in English"),
    "new-syllabus": Text(
        "新しいトピックのシラバスの項目（例: 3-(5)-ii）", "its item of the syllabus, e.g. 3-(5)-ii"
    ),
    **CLASS_HELP,
    "doctor": Text(
        "この環境を調べます: 版、GPU、保護の強さ、データ。\n\n例:  grade doctor",
        "Look at this machine: versions, GPU, sandbox, datasets.\n\nExample:  grade doctor",
    ),
    "trust": Text(
        "はじめて使うコースを、信頼するコースとして記録します。コースのコードは閉じ込めずに実行されるからです。\n\n"
        "\b\n例:\n  grade trust ~/course            記録する（フォルダが移動したり持ち主が変わったりすれば、また尋ねます）\n"
        "  grade trust --list              一覧\n  grade trust --forget ~/course   取り消す",
        "Remember that a course may be used: its code runs unconfined.\n\n"
        "\b\nExamples:\n  grade trust ~/course            remember it (once it is moved or has another owner, you are asked anew)\n"
        "  grade trust --list              what is remembered\n  grade trust --forget ~/course   forget it",
    ),
    "trust-list": Text("信頼するコースの一覧", "list the courses that are trusted"),
    "trust-forget": Text("そのコースの記録を取り消す", "forget that course"),
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
    "backend": Text(
        "Keras だけで書かれたオラクルを動かすバックエンド",
        "backend for oracles written in plain Keras",
    ),
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

"""What the desk says besides what is said on a terminal, in both languages."""

from __future__ import annotations

from grader.text import Text

ADDRESS = Text(
    "ブラウザで開きます: {address}\n入力した内容は exercises/ のファイルに保存されます。終わるときはここで Ctrl-C を押してください。",
    "The desk is open in the browser: {address}\nWhat you type there is saved to the files in exercises/. Ctrl-C here ends it.",
)
CLOSED = Text("終了しました。続きは  grade web", "The desk is closed. To go on:  grade web")

# What stands on the pages, by the name that the templates use.
PAGE = {
    "desk": Text("E資格 演習", "E資格 exercises"),
    "skip": Text("本文へ", "Skip to the page"),
    "language": Text("English", "日本語"),
    "pages": Text("ページ", "Pages"),
    "map": Text("トピック", "Topics"),
    "review": Text("復習", "Review"),
    "search": Text("検索", "Search"),
    "next": Text("次の問題", "Next"),
    "begin": Text("はじめる", "Begin"),
    "go_on": Text("続ける", "Go on"),
    "all_done": Text("すべての問題に一度は合格しました。", "You have passed every exercise."),
    "passed_of": Text("{passed} / {total} 問に合格", "{passed} of {total} passed"),
    "questions_of": Text("知識問題 {known} / {total}", "questions {known} / {total}"),
    "due_line": Text(
        "そろそろ忘れるころの問題が {count} 問あります。", "Due again before they fade: {count}."
    ),
    "to_review": Text("復習を見る", "See what is due"),
    "exercises": Text("演習", "Exercises"),
    "about": Text("トピックの紹介", "Introduction"),
    "back_to_map": Text("トピックの一覧", "All topics"),
    "left": Text("まだ", "not begun"),
    "begun": Text("途中", "begun"),
    "wrong": Text("不合格", "not right yet"),
    "passed": Text("合格", "passed"),
    "helped": Text("ヒントを見て合格", "passed with a hint"),
    "again": Text("復習の時期", "due again"),
    "prompt": Text("問題文", "Exercise"),
    "code": Text("解答のコード", "Your code"),
    "grade": Text("採点する", "Grade"),
    "hint": Text("ヒント", "Hint"),
    "hint_more": Text("次のヒント", "Another hint"),
    "reset": Text("空欄に戻す", "Blanks again"),
    "reset_ask": Text(
        "このファイルを空欄に戻しますか。いまの内容は控えを取ります。",
        "Give this file its blanks again? What is in it now is kept.",
    ),
    "reset_done": Text(
        "空欄に戻しました。それまでの内容は {kept} に残してあります。",
        "The blanks are back. What was in the file is kept in {kept}.",
    ),
    "reset_nothing": Text("もとから空欄のままです。", "All blanks were there already."),
    "saved": Text("保存済み", "Saved"),
    "saving": Text("保存しています", "Saving"),
    "unsaved": Text("未保存", "Not saved yet"),
    "grading": Text("採点しています", "Grading"),
    "seconds": Text("秒", "s"),
    "stop": Text("中止", "Stop"),
    "stopping": Text("中止しています", "Stopping"),
    "verdict": Text("採点結果", "Verdict"),
    "stale": Text(
        "この結果は、変更する前のコードのものです。",
        "This verdict is on the code before your changes.",
    ),
    "gone": Text(
        "grade web のプログラムに接続できません。入力した内容はこのページに残っています。端末で grade web を実行し、表示されたアドレスを開いてから、このページを読み込み直してください。",
        "The program does not answer. What you typed stays on this page. Run grade web in the terminal, open the address that it shows, then reload this page.",
    ),
    "reload": Text("読み込み直す", "Reload"),
    "restarted": Text(
        "grade web が起動し直されました。端末に表示されたアドレスを開いてから、このページを読み込み直してください。入力した内容は失われません。",
        "grade web was started anew. Open the address that the terminal shows, then reload this page. Nothing you typed is lost.",
    ),
    "not_yet": Text(
        "まだ読み込めません。先に、端末に表示されたアドレスをこのブラウザで開いてください。そのあと、もう一度押してください。",
        "Not yet: first open the address that the terminal shows, in this browser. Then press again.",
    ),
    "outside": Text(
        "ほかのエディターか別のタブで変更されたので、その内容を表示しました。",
        "The file was changed in another editor or tab; this is what it holds now.",
    ),
    "deleted": Text(
        "ファイルが削除されました。内容はこのページに残っています。編集か採点をすると、ファイルを作り直します。",
        "The file was deleted. What it held is still on this page; editing or grading makes it anew.",
    ),
    "conflict": Text(
        "ファイルがほかのエディターか別のタブでも変更されました。どちらも失われていません。このページの内容の控え: {kept}",
        "The file was changed in another editor or tab, too. Both are kept; a copy of what is on this page: {kept}",
    ),
    "take_mine": Text("このページの内容を保存する", "Save what is on this page"),
    "take_other": Text("ファイルの内容を読み込む", "Load what is in the file"),
    "mine_taken": Text(
        "このページの内容を保存しました。ファイルにあった内容の控え: {kept}",
        "What is on this page is saved. A copy of what was in the file: {kept}",
    ),
    "restored": Text(
        "前回保存できなかった入力が、このブラウザに残っていたので戻しました。",
        "What could not be saved last time was still in this browser and is back.",
    ),
    "unreadable": Text(
        "ファイルを読み込めません（UTF-8 の普通のファイルではないか、大きすぎます）: {path}",
        "The file cannot be read (it is no plain UTF-8 file, or too large): {path}",
    ),
    "case": Text("ケース {number}", "Case {number}"),
    "yours": Text("あなた", "yours"),
    "right": Text("正しい値", "right"),
    "difference": Text("差", "difference"),
    "output": Text("出力", "output"),
    "values": Text("入力と正しい値", "Inputs and right values"),
    "printed": Text("表示されたもの", "Printed"),
    "see_solution": Text("解答と別の書き方", "The answer and other right ways"),
    "next_exercise": Text("次の問題: {title}", "Next: {title}"),
    "solution": Text("解答", "The answer"),
    "blank_by_blank": Text("空欄ごとの別解と間違い", "Blank by blank"),
    "solution_early": Text("解答は、合格してから見られます。", "The answer is shown after a pass."),
    "back_to_exercise": Text("問題に戻る", "Back to the exercise"),
    "keys": Text(
        "Ctrl+Enter 採点　Tab 字下げ　Esc エディターから出る",
        "Ctrl+Enter grades, Tab indents, Esc leaves the editor",
    ),
    "line": Text("{line} 行目へ", "To line {line}"),
    "folded": Text("問題文", "the exercise's text"),
    "picture": Text("図を見る", "Show a picture"),
    "picture_wait": Text(
        "保存されているコードの図です。描くのに数秒かかります。押すと元の大きさで開きます。",
        "Of the code as it is saved; drawing takes some seconds. A click opens it in full size.",
    ),
    "picture_alt": Text(
        "出力、正しい値、その差を描いた図",
        "A picture of the output, the right values and the difference",
    ),
    "nothing_due": Text("きょう復習する問題はありません。", "Nothing is due today."),
    "nothing_due_more": Text(
        "合格した問題は、忘れかけたころにここへ出てきます。",
        "What you have passed comes back here just before it fades.",
    ),
    "review_how": Text(
        "「空欄に戻して解く」を押すと、いまの解答の控えを取り、空欄に戻して開きます。",
        "“Blanks again” keeps your answer, gives the file its blanks and opens it.",
    ),
    "review_start": Text("空欄に戻して解く", "Blanks again"),
    "review_open": Text("開く", "Open"),
    "review_questions": Text("知識問題 {count} 問", "questions of knowledge: {count}"),
    "search_found": Text("「{words}」: {count} 件", "“{words}”: {count}"),
    "search_hint": Text(
        "問題名、題名、問題文から探します。", "Looks in names, titles and prompts."
    ),
    "exam": Text("模擬試験", "Exam"),
    "exam_about": Text(
        "E資格 と同じ形式の問題を、時間を計って解きます。中断しても続きから始められます。",
        "Questions in the form of the E資格, timed. It can be interrupted and goes on where it was.",
    ),
    "exam_how_many": Text(
        "問題数を選ぶと、始める前の説明に進みます。時計はまだ動きません。",
        "Choose how many. The rules come first; the clock does not run yet.",
    ),
    "exam_range": Text("範囲", "Range"),
    "exam_everything": Text("シラバス全体", "the whole syllabus"),
    "exam_weak": Text("間違えた問題と復習の時期の問題", "what was wrong or is due again"),
    "exam_area": Text("{title}（すべて）", "{title} (all of it)"),
    "exam_items": Text("シラバスの項目", "Items of the syllabus"),
    "exam_count": Text("{count} 問", "{count} questions"),
    "exam_whole": Text("{count} 問（本番と同じ）", "{count} questions (a whole exam)"),
    "exam_drawing": Text(
        "問題を選んでいます。この環境で初めてのときは数秒かかります。",
        "Choosing questions. The first time on this machine it takes some seconds.",
    ),
    "exam_running": Text("模擬試験（試験中）", "Exam (running)"),
    "exam_closed": Text(
        "この試験はいま開かれていません。「模擬試験」のページから続きを始められます。",
        "This exam is not open now. The page “Exam” goes on with it.",
    ),
    "exam_clock": Text("押すと時計が動き始めます。", "The clock starts when you press it."),
    "exam_begun": Text(
        "途中の試験があります。{count} 問中 {done} 問に解答済み、残り時間は {left} です。",
        "An exam is under way: {done} of {count} answered, {left} left.",
    ),
    "exam_go_on": Text("続きから始める", "Go on with it"),
    "exam_last": Text("前回の結果", "The last result"),
    "exam_last_more": Text("各問の解説を見る", "Every question with its reasons"),
    "progress": Text("学習の記録", "Progress"),
    "progress_none": Text("まだ記録はありません。", "There is no record yet."),
    "progress_exercises": Text("合格した演習", "Exercises passed"),
    "progress_questions": Text("正解した知識問題", "Questions of knowledge answered right"),
    "progress_days": Text("日ごとの記録", "Day by day"),
    "progress_day": Text("日付", "day"),
    "progress_tries": Text("採点・解答", "gradings and answers"),
    "quiz": Text("知識問題", "Questions of knowledge"),
    "quiz_place": Text("{number} / {count} 問目", "Question {number} of {count}"),
    "quiz_answer": Text("答える", "Answer"),
    "quiz_next": Text("次の問題", "Next"),
    "quiz_end": Text("結果を見る", "See the result"),
    "quiz_right": Text("✓ 正解", "✓ Right"),
    "quiz_wrong": Text("✗ 不正解", "✗ Wrong"),
    "quiz_best": Text("正解", "Right answer"),
    "quiz_mine": Text("あなたの解答", "Your answer"),
    "quiz_total": Text("{count} 問中 {right} 問正解", "{right} of {count} right"),
    "quiz_again": Text("もう一度", "Another round"),
    "quiz_begin": Text("知識問題を解く", "Answer its questions"),
    "message": Text("お知らせ", "Message"),
    "home": Text("トピックの一覧へ", "To the topics"),
}
NO_PAGE = Text("そのページはありません。", "There is no such page.")
BROKEN = Text(
    "内部の誤りで表示できませんでした。保存された内容は失われていません。（{reason}）",
    "An error inside the program kept this page from being shown. What was saved is not lost. ({reason})",
)

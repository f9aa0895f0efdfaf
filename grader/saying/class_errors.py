"""The sentences for assignments, rosters and gradebooks of a class that cannot be read or made. Data only."""

from __future__ import annotations

from grader.text import Text

CLASSES = {
    "no-assignment": Text(
        "「{word}」という課題はありません。assignments/{word}.toml に書きます。いまあるのは {names} です。",
        "There is no assignment {word!r}. It is a file, assignments/{word}.toml. There are: {names}.",
    ),
    "assignment": Text(
        "{where}: {expected}。ここには「{came}」とあります。直してから、同じコマンドをもう一度実行してください。",
        "{where}: {expected}; what stands there is: {came}. Mend it, then run the same command again.",
    ),
    "batch-words": Text(
        "指定するのは課題の名前（省略可）とフォルダです。例:  grade batch hw1 submissions --out results",
        "Name an assignment (or none) and a folder, e.g.:  grade batch hw1 submissions --out results",
    ),
    "batch-folder": Text(
        "{name} は課題の名前です。提出物のフォルダも指定してください:  grade batch {name} FOLDER --out DIR",
        "{name} is an assignment. Name the folder of what was handed in, too:  grade batch {name} FOLDER --out DIR",
    ),
    "partial-scheduler": Text(
        '課題 {name} は出力ごとに点を付けます（credit = "outputs"）。その割合はクラスタのワーカーの言葉を信じるしかないので、--scheduler なしで採点してください。',
        "The assignment {name} gives credit for each output, which would be taken at a cluster's word. Grade it without --scheduler.",
    ),
    "release-words": Text(
        "指定するのは課題の名前（省略可）と、書き出すフォルダです。例:  grade release hw1 handout",
        "Name an assignment (or none) and the folder to write, e.g.:  grade release hw1 handout",
    ),
    "roster": Text(
        "{where}: {what}。直してから、同じコマンドをもう一度実行してください。",
        "{where}: {what}. Mend it, then run the same command again.",
    ),
    "roster-changed": Text(
        "{path} は、名簿の {before} で受講者を区別して採点を始めました（いまは {after}）。名簿を元に戻すか、別の --out を指定してください。",
        "What is in {path} tells students apart by {before} of the roster, and now it is {after}. Take the roster of then, or another --out.",
    ),
    "no-results": Text(
        "{path} に採点結果がありません。先に最後まで採点してください:  grade batch FOLDER --out {path}",
        "There are no results of a class in {path}. Grade one to its end first:  grade batch FOLDER --out {path}",
    ),
    "report-locked": Text(
        "報告はすでに開かれています（{path}、プロセス {pid}）。そのページを使うか、終わらせてからもう一度実行してください。",
        "This report is served already ({path}, process {pid}). Use that page, or end it and try again.",
    ),
    "overrides": Text(
        "{where}: {expected}。手で決めた点数の記録なので、読めない行を飛ばすことはしません。直してから、もう一度実行してください。",
        "{where}: {expected}. It is the record of scores set by hand, so no line is passed over: mend it, then try again.",
    ),
    "best-attempts": Text(
        "--several best は、提出回数を数えるとき（attempts）には使えません。newest か refuse を指定してください。",
        "--several best does not go with counted attempts. Choose newest or refuse.",
    ),
    "format-needs": Text(
        "--format には課題と名簿が必要です。例:  grade batch hw1 submissions --out results --roster students.csv --format moodle",
        "--format goes with an assignment and a roster:  grade batch hw1 submissions --out results --roster students.csv --format moodle",
    ),
    "canvas-column": Text(
        "{path} に、課題「{title}」の列が 1 つに決まりません（課題の列: {names}）。このまま取り込むと Canvas に新しい課題ができるので、何も採点していません。\n"
        '{file} の [points] より上に、列の見出しをそのまま書いてください。例:  canvas = "{example}"',
        "In {path} no one column is that of the assignment “{title}” (columns of assignments: {names}). Canvas would take the scores for a new assignment, so nothing was graded.\n"
        'Write the heading of its column into {file}, above [points], e.g.:  canvas = "{example}"',
    ),
    "autograder-taken": Text(
        "{path} は zip ではないので、上書きしません。--out で別の名前を指定してください。",
        "{path} is no zip and is not written over. Choose another name with --out.",
    ),
    "autograder-damaged": Text(
        "{path} を読めません。grade autograder で作り直してください。",
        "{path} cannot be read. Make the autograder anew with grade autograder.",
    ),
    "settings-inside": Text(
        "{path} は提出物のフォルダ {folder} の中にあります。そこには受講者も書けるので、課題と名簿は別の場所に置いてください。",
        "{path} lies in {folder}, where students' files are: any of them could have written it. Keep assignments and rosters elsewhere.",
    ),
}

"""The sentences for files that cannot be read or written, and for data sets. Data only."""

from __future__ import annotations

from grader.text import Text

FILES = {
    "nothing-kept": Text(
        "{key} のファイルの控えはありません。控えは grade reset のときに取ります。",
        "Nothing is kept of {key}'s file. `grade reset` keeps what it replaces.",
    ),
    "reset-several": Text(
        "{count} 個のファイルを空欄に戻すことになります。それでよければ --yes を付けて実行してください（いまの内容は控えを取ります）。",
        "{count} files would get their blanks again. If that is what you want, add --yes (what is in them is kept).",
    ),
    "file-missing": Text("{path} というファイルはありません。", "There is no file {path}."),
    "file-unreadable": Text(
        "{path} を読めません（{reason}）。", "{path} cannot be read ({reason})."
    ),
    "not-plain": Text(
        "{path} は{kind}なので採点できません。内容を通常のファイルに保存して、それを指定してください。例:  --file my.py",
        "{path} is {kind} and cannot be graded. Save what it holds in a plain file and name that:  --file my.py",
    ),
    "target-not-plain": Text(
        "{path} は{kind}なので、書き込めません。通常のファイルか、まだない名前を指定してください。",
        "{path} is {kind} and cannot be written to. Name a plain file, or one that is not there yet.",
    ),
    "cannot-write": Text("{path} に書けません（{reason}）。", "Cannot write {path} ({reason})."),
    "exists": Text(
        "{path} はもうあります。別の名前にするか、そのファイルを編集してください。",
        "{path} exists already. Choose another name, or edit that file.",
    ),
    "no-dataset": Text(
        "{loader} で読めるデータに「{name}」はありません。あるのは {names} です。",
        "{loader} has no dataset {name!r}. There are: {names}.",
    ),
    "dataset-damaged": Text(
        "{path} がないか、壊れています。直すには:  {mend}",
        "{path} is missing or damaged. To mend it:  {mend}",
    ),
    "dataset-offline": Text(
        "{name} をダウンロードできません（{reason}）。ネットワークなしで使えるのは {alternative} です。",
        "{name} could not be downloaded ({reason}). Without a network, use {alternative}.",
    ),
}

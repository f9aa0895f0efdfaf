"""The sentences for what goes wrong with notebooks. Data only."""

from grader.text import Text

NOTEBOOKS = {
    "notebook-there": Text(
        "{path} には書き込みがあるので残しました。上書きするなら --force、別の場所に書くなら --out FILE を付けてください。",
        "{path} holds somebody's work and was kept. Say --force to overwrite it, or --out FILE to write elsewhere.",
    ),
    "cell-not-run": Text(
        "{key} のセルがまだ実行されていません。`# grade: {key}` で始まるセルを実行してから、もう一度試してください。",
        "The cell of {key} has not been run. Run the cell that begins with `# grade: {key}`, then try again.",
    ),
    "cell-without-key": Text(
        "問題を指定してください。例:  grade lstm/lstm_step\n「# grade: TOPIC/EXERCISE」で始まるセルの中では省けます。",
        "Name an exercise, e.g.:  grade lstm/lstm_step\nIn a cell that begins with `# grade: TOPIC/EXERCISE` it need not be named.",
    ),
    "terminal-only": Text(
        "{command} は端末のコマンドです。ノートブックでは使えません。",
        "{command} is for a terminal; a notebook cannot do it.",
    ),
    "no-nbformat": Text(
        'ノートブックには nbformat が必要です。pip install -e ".[notebook]" で入れてください。',
        'Notebooks need nbformat. Install it with  pip install -e ".[notebook]"',
    ),
}

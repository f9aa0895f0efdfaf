"""Every sentence about a submission, in Japanese and in English. Data only.

`saying.sentences` fills them in. A test holds that both languages have the same fields and that every key the
engine can produce stands here.
"""

from grader.text import Text

STATUS = {
    "passed": Text("合格", "passed"),
    "wrong": Text("値が違う", "wrong"),
    "unfinished": Text("未完成", "unfinished"),
    "forbidden": Text("使えない import", "forbidden"),
    "crashed": Text("途中で停止", "crashed"),
    "timeout": Text("時間切れ", "timeout"),
    "memory": Text("メモリ不足", "memory"),
    "refused": Text("受け付けられない", "refused"),
    "grader-error": Text("採点側の不具合", "grader-error"),
}

# Why a run ended early (`Failure.kind`). {at} says where: a case or loading.
FAILURE = {
    "syntax": Text(
        "{line} 行目が Python の文として読めません{message}",
        "Line {line} cannot be read as Python{message}",
    ),
    "encoding": Text(
        "{line} 行目に UTF-8 ではない文字（またはヌル文字）があり、Python として読めません。エディタで UTF-8 として保存し直してください。",
        "Line {line} is not UTF-8 text (or holds null bytes) and cannot be read as Python. Save the file as UTF-8.",
    ),
    "load": Text(
        "読み込み中に {exception} が起きました{message}",
        "{exception} while it was loaded{message}",
    ),
    "call": Text(
        "ケース {case} の計算中に {exception} が起きました{message}",
        "{exception} in case {case}{message}",
    ),
    "missing": Text(
        "関数 {function} がありません。あるのは {defined} です。名前を {function} に戻してください。",
        "There is no function {function}; what is defined is {defined}. The name must be {function}.",
    ),
    "missing-all": Text(
        "関数 {function} がありません。元の空欄に戻すには `grade reset {key}` を実行します（いま書いてあるものは残ります）。",
        "There is no function {function}. `grade reset {key}` gives the blanks again (what stands here now is kept).",
    ),
    "arguments": Text(
        "引数が違います。{expected} と呼び出されますが、定義は {signature} です。",
        "The arguments differ: it is called as {expected}, but defined as {signature}.",
    ),
    "forbidden": Text(
        "{module} は使えません（{line} 行目）。この問題で import できるのは {allowed} だけです。",
        "{module} may not be used (line {line}). This exercise may import {allowed}.",
    ),
    "timeout": Text(
        "制限時間の {seconds} 秒で終わらないので止めました（{at}。CPU の空きを待った時間は数えません）。終わらないループや待ち時間はありませんか。",
        "Stopped at the limit of {seconds} seconds ({at}; time without a processor does not count). Is there a loop that does not end, or a wait?",
    ),
    "memory": Text(
        "メモリが上限の {limit} GiB を超えました（{at}）。大きすぎる配列を作っていませんか。",
        "It took more memory than the limit of {limit} GiB ({at}). Is an array far too large?",
    ),
    "died": Text(
        "Python そのものが落ちました（{signal}、{at}）。深すぎる再帰や ctypes の呼び出しがないか確かめてください。",
        "The Python interpreter itself died ({signal}, {at}). Look for deep recursion or ctypes.",
    ),
    "exited": Text(
        "結果を返す前にプログラムが終わりました（{at}）。プログラムを終わらせる呼び出し（exit など）を取り除いてください。",
        "The program ended before it returned a result ({at}). Remove calls that exit.",
    ),
    "output": Text(
        "表示が上限の {limit} KiB を超えたので止めました。print を減らしてください。",
        "Stopped: more than {limit} KiB were printed. Print less.",
    ),
    "threads": Text(
        "{limit} 個を超えるスレッドを作ったので止めました。スレッドを作り続けるループがないか確かめてください。",
        "Stopped: it started more than {limit} threads. Look for a loop that goes on starting them.",
    ),
    "tampered": Text(
        "採点用の通信路に、関数の戻り値ではないものが書き込まれました（{at}）。os.write などの呼び出しを取り除いてください。",
        "Something that is no returned value was written to the grader's channel ({at}). Remove calls such as os.write.",
    ),
    "unjudged": Text(
        "この提出物は、採点プログラムが判定できませんでした（{exception}）。合格にはなりません。戻り値が問題の求める値だけかどうかを"
        "確かめてください。報告用の記録（採点プログラムの開発者向け）: {report}",
        "The grader could not judge this submission ({exception}), so it does not pass. See whether it returns just "
        "what the exercise asks for. A report for the grader's makers: {report}",
    ),
    "too-large": Text(
        "大きさが上限の {limit} KiB を超えています。解答だけかどうか確かめてください。",
        "This is larger than {limit} KiB. Is it the answer alone?",
    ),
    "unreadable": Text("ファイルを読めません: {reason}", "The file cannot be read: {reason}"),
    "not-plain": Text(
        "ここにあるのは{kind}で、解答のファイルではありません。取り除けば、`grade reset {key}` で空欄つきのファイルを書き出せます。",
        "This is {kind}, no file with an answer. Once it is gone, `grade reset {key}` writes the file with its blanks.",
    ),
    "no-file": Text(
        "ファイルがまだありません。`grade reset {key}` で空欄つきのファイルを書き出せます。",
        "The file is not there yet. `grade reset {key}` writes it with its blanks.",
    ),
    "grader": Text(
        "採点する側で不具合が起きました（{reason}）。あなたの解答のせいではありません。もう一度試して、"
        "まだ起きるようなら `grade doctor` の表示を添えて知らせてください。",
        "The grader itself failed ({reason}). Your answer is not at fault. Try again; if it goes on, report it "
        "with what `grade doctor` prints.",
    ),
    "exercise": Text(
        "問題のファイルに不具合があります（{reason}）。あなたの解答のせいではありません。詳しくは `grade verify {key}` でわかります。",
        "The exercise itself is broken ({reason}). Your answer is not at fault. `grade verify {key}` says more.",
    ),
}

# What is no plain file (`reading.NotPlainError.kind`).
KINDS_OF_FILE = {
    "folder": Text("フォルダ", "a folder"),
    "pipe": Text("パイプ", "a pipe"),
    "socket": Text("ソケット", "a socket"),
    "device": Text("デバイス", "a device"),
    "system": Text("システムが作る仮想のファイル", "a file that the system makes up"),
}

UNKNOWN = "?"  # a line, a limit
EXCEPTION = Text("例外", "An exception")
# Where an exception was raised at a line that the exercise gives.
GIVEN_LINE = Text("この行は問題のとおりです。{makers}。", "This line is as it was given; {makers}.")
MADE = Text("{name} を作っているのは {line} 行目です", "{name} is made in line {line}")
AT_LOADING = Text("読み込み中", "while loading")
AT_CASE = Text("ケース {case}", "in case {case}")
STANDARD_LIBRARY = Text("標準ライブラリ", "the standard library")
ALLOWED = Text("{modules} と {library}", "{modules}, {library}")
CASE_SENTENCE = Text("ケース {case}: {sentence}", "case {case}: {sentence}")
COMMA = Text("、", ", ")
STOP = Text("。", ".")
BETWEEN = Text("", " ")  # sentences
UNFINISHED = Text(
    "まだ {count} か所が ... のままです（{lines} 行目）。",
    "{count} still to fill in: ... on line {lines}.",
)
UNFINISHED_MANY = Text(
    "まだ {count} か所が ... のままです（{lines} 行目）。",
    "{count} still to fill in: ... on lines {lines}.",
)

# What was returned instead of values (`Bad.reason`). {name} is the output; in English who returned it:
# "double", or "for y, double" where it returned other outputs too.
BAD = {
    "none": Text(
        "{name} が None です。return を書き忘れていませんか。",
        "{name} returned None; is `return` missing?",
    ),
    "none-in-part": Text("{name} が None です。", "{name} returned None."),
    "placeholder": Text("{name} が ... のままです。", "{name} returned `...`, as it stood."),
    "masked": Text(
        "{name} がマスク付き配列です。隠れた値のない普通の配列を返してください。",
        "{name} returned a masked array; return a plain one, with no hidden values.",
    ),
    "symbolic": Text(
        "{name} が、まだ値のない記号的なテンソル（{detail}）です。",
        "{name} returned a symbolic tensor ({detail}), which has no values.",
    ),
    "function": Text(
        "{name} が関数 {detail} そのものです。呼び出しの () を忘れていませんか。",
        "{name} returned the function {detail}; it was not called.",
    ),
    "dtype": Text(
        "{name} が数値の配列ではありません（{detail}）。",
        "{name} returned an array that holds no numbers ({detail}).",
    ),
    "type": Text(
        "{name} が数値ではありません（{detail}）。",
        "{name} returned something that is no number ({detail}).",
    ),
    "not-several": Text(
        "{name} は {names} の {count} 個ですが、{detail} が 1 つだけ返されました。",
        "{name} should return {count} values, {names}, but returned a single {detail}.",
    ),
    "count": Text(
        "{name} は {names} の {count} 個ですが、{detail} 個返されました。",
        "{name} should return {count} values, {names}, but returned {detail}.",
    ),
    "huge": Text(
        "{name} が、NumPy のどの整数型にも収まらないほど大きな整数です。",
        "{name} returned an integer too large for any dtype of NumPy.",
    ),
    "too-nested": Text(
        "{name} の入れ子が深すぎます。", "{name} returned something nested too deeply."
    ),
    "too-many": Text(
        "{name} が {detail} 個を超える値に分かれています。1 つの配列にまとめてください。",
        "{name} returned more than {detail} separate values; return them as one array.",
    ),
    "empty": Text("{name} が空の dict です。", "{name} returned an empty dict."),
    "dimensions": Text(
        "{name} の次元が {detail} もあります。",
        "{name} returned an array of {detail} dimensions.",
    ),
    "call": Text(
        "正しいモデルなら受け取れる入力を与えると、失敗しました: {detail}",
        "The returned model failed on the input that the right model takes: {detail}",
    ),
    "random": Text(
        "{name} が、ドロップアウトなどのために毎回変わります。",
        "{name} gave random values (dropout or the like).",
    ),
    "not-keras": Text(
        "{name} が Keras の層でもモデルでもありません（{detail}）。",
        "{name} returned something that is no Keras layer or model ({detail}).",
    ),
    "not-compiled": Text(
        "モデルがコンパイルされていないので、損失を計算できません（model.compile が必要です）。",
        "The loss cannot be computed: the model is not compiled (model.compile).",
    ),
    "fit": Text(
        "1 バッチで損失を計算しようとすると、失敗しました: {detail}",
        "The loss could not be computed on one batch: {detail}",
    ),
}

KIND = {
    "bool": Text("真偽値", "booleans"),
    "integer": Text("整数", "integers"),
    "float": Text("浮動小数点数", "floats"),
    "complex": Text("複素数", "complex numbers"),
    "text": Text("文字列", "text"),
    "bad": Text("値でないもの", "no values"),
}
ARRAY = Text("形 {shape} の {kind}", "{kind} of shape {shape}")
NO_AXES = Text("()（軸のない数 1 つ）", "() (one number without axes)")
SCALAR = Text("{kind} のスカラー", "a scalar ({kind})")

_IS = Text(
    "{name} が {actual} です（正しくは {expected}）。", "{name} is {actual}, should be {expected}."
)
# How an output differs (`Mismatch.kind`).
MISMATCH = {
    "value": _IS,
    "nonfinite": _IS,
    "text": _IS,
    # The right one is not told: of a few choices the learner can try the next.
    "choice": Text("{name} は {actual} ではありません。", "{name} is not {actual}."),
    "shape": Text(
        "{name} の形が {actual} です（正しくは {expected}）。",
        "{name} has shape {actual}, should be {expected}.",
    ),
    "dtype": Text(
        "{name} の値の種類が{actual}です（正しくは{expected}）。",
        "{name} holds {actual}, should hold {expected}.",
    ),
    "parts": Text(
        "{name} が {actual} 個の値の組です（正しくは {expected} が 1 つ）。",
        "{name} holds {actual} values, should be one value ({expected}).",
    ),
    "missing": Text(
        "{name} が返されていません（正しくは {expected}）。",
        "{name} was not returned; it should be {expected}.",
    ),
    "extra": Text("{name} は余分です。", "{name} was returned, but is not asked for."),
    # Of what a Keras model is observed by, such as moving statistics.
    "missing-aspect": Text(
        "{name} がありません。正しいモデルにはあります。",
        "{name}: none, and the right model has some.",
    ),
    "extra-aspect": Text(
        "{name} があります。正しいモデルにはありません。",
        "{name}: some, and the right model has none.",
    ),
}

MADE_ALIKE = Text(
    "正しい答えが 1 つではないので、どれでもよいところ（符号、順序など）をそろえてから比べました。",
    "More than one answer is right: what may differ between them (a sign, an order) was made alike before comparing.",
)
FLOAT32 = Text(
    "float32 で計算されているので、許容誤差 1e-4 で比べました。",
    "The values are float32, so they were compared with a tolerance of 1e-4.",
)
# Beside a verdict, wherever it is shown, when the submission was not fully confined.
REDUCED = Text(
    "提出を完全には隔離できませんでした。何が足りないかは  grade doctor",
    "The submission was not fully confined. To see what is missing:  grade doctor",
)

# An output without a name.
RESULT = Text("戻り値", "return value")
# Names of what is observed of a Keras model.
PART = Text("{whole} の {part}", "{whole} {part}")
NOTHING = Text("なし", "none")
OBSERVED = {
    "parameters": Text("パラメータ数", "parameter count"),
    "trainable parameters": Text("学習されるパラメータ数", "trainable parameter count"),
    "output shape": Text("出力の形", "output shape"),
    "output": Text("出力", "output"),
    "output in training": Text("学習時の出力", "output in training"),
    "moving statistics": Text("移動平均と移動分散", "moving statistics"),
    "dropout rates": Text("ドロップアウト率", "dropout rate"),
    "regularisation loss": Text("正則化損失", "regularisation loss"),
    "loss": Text("損失", "loss"),
    "weights after one step": Text("1 回更新後の重み", "weights after one step"),
}

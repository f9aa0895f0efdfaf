"""Every sentence about a submission, in Japanese and in English. Data only.

`saying.words` fills them in. A test holds that both languages have the same fields and that every key the
engine can produce stands here.
"""

from grader.saying.language import Text

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
        "{line} 行目が Python の文として読めません: {message}",
        "Line {line} cannot be read as Python: {message}",
    ),
    "load": Text(
        "ファイルの読み込み中に {exception} が起きました: {message}",
        "{exception} while the file was loaded: {message}",
    ),
    "call": Text(
        "ケース {case} の計算中に {exception} が起きました: {message}",
        "{exception} in case {case}: {message}",
    ),
    "missing": Text(
        "関数 {function} がありません。ファイルにあるのは {defined} です。名前を {function} に戻してください。",
        "There is no function {function}; the file defines {defined}. Give it its name {function} back.",
    ),
    "missing-all": Text(
        "関数 {function} がありません。`grade build` で元の空欄つきファイルを書き出せます。",
        "There is no function {function}. `grade build` writes the file with its blanks again.",
    ),
    "arguments": Text(
        "引数が違います。{expected} と呼びますが、定義は {signature} です。",
        "The arguments differ: it is called as {expected}, but defined as {signature}.",
    ),
    "forbidden": Text(
        "{module} は使えません（{line} 行目）。この問題で import できるのは {allowed} です。",
        "{module} may not be used (line {line}). This exercise may import {allowed}.",
    ),
    "timeout": Text(
        "{seconds} 秒で終わらないので止めました（{at}）。終わらないループや待ち時間はありませんか。",
        "Stopped after {seconds} seconds ({at}). Is there a loop that does not end, or a wait?",
    ),
    "memory": Text(
        "メモリが上限の {limit} GiB を超えました（{at}）。大きすぎる配列を作っていませんか。",
        "More memory than the limit of {limit} GiB ({at}). Is an array far too large?",
    ),
    "died": Text(
        "Python そのものが落ちました（{signal}、{at}）。再帰や ctypes などを確かめてください。",
        "The Python interpreter itself died ({signal}, {at}). Look for deep recursion or ctypes.",
    ),
    "exited": Text(
        "結果を返す前にプログラムが終わりました（{at}）。exit の呼び出しを取り除いてください。",
        "The program ended before it returned a result ({at}). Remove calls that exit.",
    ),
    "output": Text(
        "表示が上限の {limit} KiB を超えたので止めました（{at}）。print を減らしてください。",
        "Stopped: more than {limit} KiB were printed ({at}). Print less.",
    ),
    "tampered": Text(
        "採点用の通信に、関数の戻り値ではないものが書き込まれました（{at}）。",
        "Something that is no returned value was written to the grader's channel ({at}).",
    ),
    "too-large": Text(
        "ファイルが上限の {limit} KiB を超えています。解答のファイルか確かめてください。",
        "The file is larger than {limit} KiB. Is it the right file?",
    ),
    "unreadable": Text(
        "ファイルを読めません: {reason}",
        "The file cannot be read: {reason}",
    ),
    "no-file": Text(
        "ファイルがまだありません。`grade build {topic}` で書き出せます。",
        "The file is not there yet. `grade build {topic}` writes it.",
    ),
    "grader": Text(
        "採点する側で不具合が起きました（{reason}）。あなたの解答のせいではありません。もう一度試し、"
        "続くなら `grade doctor` の表示を添えて知らせてください。",
        "The grader itself failed ({reason}). Your answer is not at fault. Try again; if it goes on, report it "
        "with what `grade doctor` prints.",
    ),
    "exercise": Text(
        "問題のファイルに不具合があります（{reason}）。あなたの解答のせいではありません。`grade verify {key}` が詳しく示します。",
        "The exercise itself is broken ({reason}). Your answer is not at fault. `grade verify {key}` says more.",
    ),
}

AT_LOADING = Text("読み込み中", "while loading")
AT_CASE = Text("ケース {case}", "in case {case}")
STANDARD_LIBRARY = Text("標準ライブラリ", "the standard library")
AND = Text(" と ", " and ")
COMMA = Text("、", ", ")
UNFINISHED = Text(
    "まだ {count} か所が ... のままです（{lines} 行目）。",
    "{count} still to fill in: ... on line {lines}.",
)
UNFINISHED_MANY = Text(
    "まだ {count} か所が ... のままです（{lines} 行目）。",
    "{count} still to fill in: ... on lines {lines}.",
)

# What was returned instead of values (`Bad.reason`).
BAD = {
    "none": Text(
        "None が返されました。return を書き忘れていませんか", "returned None; is `return` missing?"
    ),
    "placeholder": Text("... のまま返されました", "returned `...` as it stood"),
    "generator": Text(
        "{detail} が返されました。値そのものを list や配列にして返します",
        "returned a {detail}; return the values themselves, as a list or an array",
    ),
    "masked": Text(
        "マスク付き配列が返されました。隠れた値のない普通の配列にします",
        "returned a masked array; return a plain one, with no hidden values",
    ),
    "symbolic": Text(
        "値の決まっていない記号テンソル（{detail}）が返されました",
        "returned a symbolic tensor ({detail}), which has no values",
    ),
    "function": Text(
        "関数 {detail} が返されました。呼び出しの () がありません",
        "returned the function {detail}; it was not called",
    ),
    "dtype": Text(
        "数値ではない配列が返されました（{detail}）",
        "returned an array that holds no numbers ({detail})",
    ),
    "type": Text(
        "数値ではないもの（{detail}）が返されました",
        "returned something that is no number ({detail})",
    ),
    "not-several": Text(
        "戻り値は {names} の {count} 個ですが、{detail} が 1 つだけ返されました",
        "should return {count} values, {names}, but returned a single {detail}",
    ),
    "count": Text(
        "戻り値は {names} の {count} 個ですが、{detail} 個返されました",
        "should return {count} values, {names}, but returned {detail}",
    ),
    "huge": Text(
        "NumPy のどの整数型にも収まらない大きさの整数が返されました",
        "returned an integer too large for any dtype of NumPy",
    ),
    "too-nested": Text("入れ子が深すぎます", "is nested too deeply"),
    "too-many": Text(
        "{detail} 個を超える別々の値が返されました。1 つの配列にまとめます",
        "returned more than {detail} separate values; return them as one array",
    ),
    "empty": Text("空の dict が返されました", "returned an empty dict"),
    "dimensions": Text("次元が {detail} もあります", "has {detail} dimensions"),
    "call": Text(
        "正しいモデルと同じ入力を与えると失敗しました（{detail}）",
        "failed on the input that the right model takes ({detail})",
    ),
    "not-keras": Text(
        "Keras の層やモデルではないもの（{detail}）が返されました",
        "returned something that is no Keras layer or model ({detail})",
    ),
    "not-compiled": Text(
        "求められません。モデルがコンパイルされていません（model.compile）",
        "cannot be computed: the model is not compiled (model.compile)",
    ),
    "fit": Text(
        "1 バッチで求めようとすると失敗しました（{detail}）",
        "could not be computed on one batch ({detail})",
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

MISMATCH = {
    "shape": Text(
        "形が {actual}（正しくは {expected}）", "has shape {actual}, should be {expected}"
    ),
    "dtype": Text(
        "値の種類が{actual}（正しくは{expected}）", "holds {actual}, should hold {expected}"
    ),
    "missing": Text(
        "返されていない（正しくは {expected}）", "was not returned (should be {expected})"
    ),
    "extra": Text("余分に返されている", "was returned in excess"),
}

# Facts about the numbers (`Statement.kind`).
STATEMENT = {
    "not-finite": Text(
        "{output} に {value} が {count} 個あります。最初はケース {case} の {index} です。",
        "{output} holds {value} in {count} place(s), first at {index} in case {case}.",
    ),
    "transposed": Text(
        "{output} は、正しい値を転置したものと同じです。",
        "{output} equals the right values transposed.",
    ),
    "axes": Text(
        "{output} は、正しい値の軸の順序を入れ替えたものと同じです（np.transpose で {axes} とすると一致）。",
        "{output} equals the right values with their axes in another order (np.transpose with {axes} gives them).",
    ),
    "opposite-sign": Text(
        "{output} は、正しい値と符号がすべて逆です。",
        "{output} has the opposite sign everywhere.",
    ),
    "factor": Text(
        "{output} は、どの要素も正しい値の {factor} 倍です。",
        "{output} is {factor} times the right value everywhere.",
    ),
    "factor-size": Text(
        "{output} は正しい値の定数倍で、その倍率はケースごとに {factors}。{form} と一致します（n は {size}）。",
        "{output} is a multiple of the right value, {factors} in the cases: this equals {form}, with n {size}.",
    ),
    "offset": Text(
        "{output} は、どの要素も正しい値より {offset} だけずれています。",
        "{output} is off by {offset} everywhere.",
    ),
    "half-precision": Text(
        "{output} は半精度（float16）です。float64 のまま計算してください。",
        "{output} is in half precision (float16). Compute in float64.",
    ),
    "small-difference": Text(
        "{output} のずれは 1 万分の 1 以下です。途中で float32 に丸めたか、ε のような小さい定数の値や置き場所が違うときの大きさです。",
        "{output} is off by less than 1 part in 10,000: as when values pass through float32, or when a small "
        "constant such as ε has another value or place.",
    ),
    "some-right": Text(
        "{right} は合っています。{wrong} だけが違います。",
        "{right} is right; only {wrong} differs.",
    ),
    "batch-of-one": Text(
        "{argument} の先頭の軸（バッチ）の大きさが 1 のケースだけが合っています。",
        "Only the cases in which the first axis of {argument} (the batch) is 1 are right.",
    ),
}

SIZE_AXIS = Text("{argument} の軸 {axis} の大きさ", "the size of axis {axis} of {argument}")
SIZE_NUMBER = Text("引数 {argument}", "the argument {argument}")

SAME_AS = Text(
    "どのケースでも、次のように書いたときと同じ値です。",
    "In every case these are the values that this gives:",
)
SAME_AS_BOTH = Text(
    "どのケースでも、次の 2 つを両方とも書いたときと同じ値です。",
    "In every case these are the values that both of these give together:",
)
DIAGNOSIS_LINE = Text(
    "「{line}」と書いたときと同じ値です。{why}",
    "The same values as `{line}` gives. {why}",
)
NOT_NAMED = Text(
    "よくある間違いのどれとも値が一致しません。最小のケースを手で計算して、途中の値を print で比べてください。",
    "The values equal those of no known mistake. Work the smallest case by hand and compare what `print` shows.",
)
FLOAT32 = Text(
    "float32 で計算されているので、許容誤差は 1e-4 で比べました。",
    "The values are float32, so they were compared with a tolerance of 1e-4.",
)

# Names of what is observed of a Keras model, and of an output without a name.
OBSERVED = {
    "result": Text("戻り値", "return value"),
    "parameters": Text("パラメータ数", "parameters"),
    "trainable parameters": Text("学習されるパラメータ数", "trainable parameters"),
    "output shape": Text("出力の形", "output shape"),
    "output": Text("出力", "output"),
    "output in training": Text("学習時の出力", "output in training"),
    "moving statistics": Text("移動統計", "moving statistics"),
    "dropout rates": Text("ドロップ率", "dropout rates"),
    "regularisation loss": Text("正則化項", "regularisation loss"),
    "loss": Text("損失", "loss"),
    "weights after one step": Text("1 回更新後の重み", "weights after one step"),
}

"""What Keras and TensorFlow say of tensors, losses, gradients and training, said again. Data only."""

from grader.saying.exceptions import facts, keras_facts
from grader.saying.exceptions.entry import Entry
from grader.text import Text

_INVALID = "InvalidArgumentError|ValueError"

KERAS_VALUES = {
    "keras-no-values": Entry(
        "ValueError|TypeError|NotImplementedError",
        r"(?:A KerasTensor is symbolic|A KerasTensor cannot be used as input to a TensorFlow function|A symbolic KerasTensor cannot be used as a boolean|Iterating over a symbolic KerasTensor|Cannot convert a symbolic)",
        Text(
            "keras.Input から作ったテンソルには形があるだけで、値はまだありません。NumPy や TensorFlow の関数、if、for、int などには使えません。"
            "使えるのは Keras の層と keras.ops です。",
            "A tensor made from keras.Input has a shape and no values yet: functions of NumPy and TensorFlow, if, for and int cannot use it. "
            "Layers of Keras and keras.ops can.",
        ),
    ),
    "keras-matmul": Entry(
        "ValueError",
        r"Inner dimensions \(`x1\.shape\[-1\]` and `x2\.shape\[-2\]`\) must be equal, but received `x1\.shape=\((?P<one>[^)]{0,60})\)` and `x2\.shape=\((?P<other>[^)]{0,60})\)`",
        Text(
            "行列の積では、左の最後の軸と右の最後から 2 番目の軸が同じ大きさでなければなりませんが、({one}) と ({other}) です。",
            "In a product of matrices the last axis of the left and the second to last of the right must have one size, but the shapes are ({one}) and ({other}).",
        ),
    ),
    "tensor-matmul": Entry(
        _INVALID,
        r"Matrix size-incompatible: In\[0\]: \[(?P<one>[\d,]{0,40})\], In\[1\]: \[(?P<other>[\d,]{0,40})\]",
        Text(
            "行列の積では、左の列の数と右の行の数が同じでなければなりませんが、({one}) と ({other}) です。",
            "In a product of matrices the left must have as many columns as the right has rows, but the shapes are ({one}) and ({other}).",
        ),
    ),
    "tensor-broadcast": Entry(
        _INVALID,
        r"(?:\w{1,40}: )?(?:Incompatible shapes: |required broadcastable shapes|Dimensions must be equal)(?P<shapes>[^\n]{0,120})",
        Text(
            "要素ごとの計算では、形を最後の軸からそろえて、大きさが同じか一方が 1 でなければなりません。{shapes}",
            "Element by element, shapes are lined up from the last axis; sizes must be equal, or one of them 1. {shapes}",
        ),
        keras_facts.two_shapes,
    ),
    "tensor-dtype": Entry(
        _INVALID,
        r"cannot compute (?P<name>\w{1,40}) as input #\d+\(zero-based\) was expected to be a (?P<wanted>\w{1,20}) tensor but is a (?P<given>\w{1,20}) tensor",
        Text(
            "TensorFlow は、違う種類の数を混ぜて計算しません。片方は {wanted}、もう片方は {given} です（double は float64、float は float32）。",
            "TensorFlow does not mix kinds of numbers: one is {wanted}, the other {given} (double is float64, float is float32).",
        ),
    ),
    "tensor-concat": Entry(
        _INVALID,
        r"(?:ConcatOp : )?Dimension[^\n]{0,80}?shape\[\d+\] = \[(?P<one>[\d,]{0,40})\] vs\. shape\[\d+\] = \[(?P<other>[\d,]{0,40})\]",
        Text(
            "つなぐテンソルは、つなぐ軸のほかは同じ大きさでなければなりませんが、({one}) と ({other}) です。",
            "Tensors that are joined must have equal sizes in all axes but the one along which they are joined; these are ({one}) and ({other}).",
        ),
    ),
    "tensor-reshape": Entry(
        _INVALID,
        r"Input to reshape is a tensor with (?P<size>\d+) values, but the requested shape has (?P<needed>\d+)",
        Text(
            "要素は {size} 個ありますが、この形には {needed} 個要ります。",
            "There are {size} elements, but the shape takes {needed}.",
        ),
    ),
    "tensor-axis": Entry(
        _INVALID,
        r"Invalid reduction dimension \((?P<axis>-?\d+) for input with (?P<count>\d+) dimension",
        Text(
            "軸が {count} つのテンソルに、軸 {axis} はありません（番号は 0 から）。",
            "The tensor has {count} axes, counted from 0: there is no axis {axis}.",
        ),
    ),
    "tensor-index": Entry(
        _INVALID,
        r"indices\[[\d,]{1,40}\] = (?P<index>-?\d+) is not in \[0, (?P<size>\d+)\)",
        Text(
            "番号 {index} が使われていますが、使えるのは 0 以上 {size} 未満です（Embedding なら input_dim、語の種類の数です）。",
            "An index is {index}, but must be at least 0 and less than {size} (of an Embedding: its input_dim, how many words there are).",
        ),
    ),
    "tensor-slice": Entry(
        _INVALID,
        r"slice index (?P<index>-?\d+) of dimension (?P<axis>\d+) out of bounds",
        Text(
            "軸 {axis} に、番号 {index} の要素はありません。",
            "Axis {axis} has no element of index {index}.",
        ),
    ),
    "tensor-type-name": Entry(
        "TypeError",
        r"Cannot convert the argument `type_value`: (?P<value>[^\n]{0,60}?) to a TensorFlow DType",
        Text("{value} という数の種類はありません。", "{value} is no kind of numbers (dtype)."),
    ),
    "tape-twice": Entry(
        "RuntimeError",
        r"A non-persistent GradientTape can only be used to compute one set of gradients",
        Text(
            "GradientTape の gradient は、persistent=True で作っていなければ 1 度しか呼べません。この tape はもう使われているか、"
            "with の中で何も記録していません。",
            "A GradientTape gives gradients once, unless it was made with persistent=True. This one has given them already, or it has "
            "recorded nothing in a `with`.",
        ),
    ),
    "tape-none": Entry(
        "TypeError",
        r"Argument `target` should be a list or nested structure of Tensors, Variables or CompositeTensors to be differentiated, but received None",
        Text(
            "微分する値が None です。tape の見ていない変数で微分すると、gradient の結果が None になります。",
            "What is to be differentiated is None: a gradient gives that where the tape did not watch the variable.",
        ),
    ),
    "tape-none-number": Entry(
        "ValueError|TypeError",
        r"(?:unsupported operand type\(s\) for (?P<sign>[^:]{1,20}): '[\w.]{1,80}' and '[\w.]{1,80}'|Attempt to convert a value \(None\) with an unsupported type)",
        Text(
            "tape.gradient の結果が None です。None になるのは、tf.Variable でも tape.watch したものでもない値で微分したときか、"
            "計算が with の外にあるときです。",
            "What tape.gradient gave is None: so it is where the value is neither a tf.Variable nor watched by the tape, or where the "
            "computation is outside of `with`.",
        ),
        keras_facts.gradient_none,
    ),
    "tensor-none": Entry(
        "ValueError|TypeError",
        r"Attempt to convert a value \(None\) with an unsupported type",
        Text(
            "テンソルや配列が必要なところに、None があります。",
            "Where a tensor or an array is needed there is None.",
        ),
    ),
    "no-gradients": Entry(
        "ValueError",
        r"No gradients provided for any variable",
        Text(
            "どの変数の勾配も None です。損失が、tape の見ているところで、その変数から計算されていません。",
            "The gradients of all variables are None: the loss is not computed from them where the tape watches.",
        ),
    ),
    "not-compiled": Entry(
        "ValueError",
        r"You must call `compile\(\)` before using the model",
        Text(
            "fit や evaluate の前に、model.compile で損失と最適化の方法を決めておかなければなりません。",
            "Before fit or evaluate, model.compile must settle the loss and the optimizer.",
        ),
    ),
    "no-loss": Entry(
        "ValueError",
        r"No loss to compute",
        Text(
            "model.compile に損失（loss）が書かれていません。",
            "model.compile was given no loss.",
        ),
    ),
    "loss-shape": Entry(
        "ValueError",
        r"Arguments `target` and `output` must have the same (?:shape|rank \(ndim\))\. Received: target\.shape=\((?P<one>[^)]{0,60})\), output\.shape=\((?P<other>[^)]{0,60})\)",
        Text(
            "この損失では、正解とモデルの出力が同じ形でなければなりませんが、正解は ({one})、出力は ({other}) です。"
            "categorical_crossentropy の正解は one-hot、sparse_categorical_crossentropy の正解はクラスの番号です。",
            "This loss needs labels and outputs of one shape, but the labels are ({one}) and the outputs ({other}). categorical_crossentropy takes "
            "one-hot labels, sparse_categorical_crossentropy the numbers of classes.",
        ),
    ),
    "loss-sparse": Entry(
        "ValueError",
        r"Argument `output` must have rank \(ndim\) `target\.ndim - 1`\. Received: target\.shape=\((?P<one>[^)]{0,60})\), output\.shape=\((?P<other>[^)]{0,60})\)",
        Text(
            "この損失の正解はクラスの番号なので、出力より軸が 1 つ少なくなければなりませんが、正解は ({one})、出力は ({other}) です。one-hot の正解は"
            " categorical_crossentropy のものです。",
            "This loss takes the numbers of classes, which have one axis less than the outputs, but the labels are ({one}) and the outputs ({other}). "
            "One-hot labels are for categorical_crossentropy.",
        ),
    ),
    "data-sizes": Entry(
        "ValueError",
        r"Data cardinality is ambiguous\. Make sure all arrays contain the same number of samples\.(?P<sizes>[^\n]{0,80}(?:\n[^\n]{0,80}){0,3})",
        Text(
            "データの件数（軸 0 の大きさ）がそろっていません。{sizes}",
            "The data differ in the number of samples (the size of axis 0). {sizes}",
        ),
        keras_facts.sizes,
    ),
    "data-kind": Entry(
        "ValueError",
        r"Unrecognized data type: (?P<name>\w{1,20})=[\s\S]{0,1800}?\(of type <class '(?P<kind>[\w.]{1,80})'>\)",
        Text(
            "データ {name} は配列でなければなりませんが、{kind} です。",
            "The data {name} must be an array, but this is {kind}.",
        ),
        facts.kinds,
    ),
    "weights-count": Entry(
        "ValueError",
        r"You called `set_weights\(weights\)` on layer '(?P<layer>[^']{1,80})' with a weight list of length (?P<given>\d+), but the layer was expecting (?P<wanted>\d+) weights",
        Text(
            "層 {layer} の重みは {wanted} つですが、{given} つ渡されています。",
            "The layer {layer} has {wanted} weights, but is given {given}.",
        ),
    ),
    "weights-shape": Entry(
        "ValueError",
        r"Layer (?P<layer>[^\n]{1,80}?) weight shape \((?P<wanted>[^)]{0,60})\) is not compatible with provided weight shape \((?P<given>[^)]{0,60})\)",
        Text(
            "層 {layer} の重みの形は ({wanted}) ですが、({given}) が渡されています。",
            "A weight of the layer {layer} has the shape ({wanted}), but is given ({given}).",
        ),
    ),
}

"""What Keras says where layers and models are put together, said again without its internals. Data only."""

from grader.saying.exceptions import keras_facts
from grader.saying.exceptions.entry import Entry
from grader.text import Text

_LAYER = r"Input \d+ (?:with name '[^']{0,80}' )?of layer ['\"](?P<layer>[^'\"]{1,80})['\"] is incompatible with the layer: "

KERAS_LAYERS = {
    "keras-time-axis": Entry(
        "ValueError",
        _LAYER
        + r"expected (?:min_)?ndim=(?P<wanted>3), found ndim=(?P<given>2)\. Full shape received: \((?P<shape>[^)]{0,80})\)",
        Text(
            "層 {layer} の入力は (バッチ, 時刻, 特徴) の 3 軸ですが、形 ({shape}) には時刻の軸がありません。"
            "再帰層は return_sequences=True のときだけ、出力に時刻の軸を残します。",
            "The layer {layer} takes (batch, time, features), but the shape ({shape}) has no axis of time. A recurrent layer keeps that "
            "axis in its output with return_sequences=True only.",
        ),
        keras_facts.recurrent,
    ),
    "keras-axes": Entry(
        "ValueError",
        _LAYER
        + r"expected (?P<bound>min_|max_)?ndim=(?P<wanted>\d+), found ndim=(?P<given>\d+)\. Full shape received: \((?P<shape>[^)]{0,80})\)",
        Text(
            "層 {layer} の入力の軸は、バッチの軸も数えて {wanted} つ{bound}ですが、形 ({shape}) が渡されています（軸は {given} つ）。",
            "The layer {layer} takes {bound}{wanted} axes, that of the batch included, but is given the shape ({shape}) with {given}.",
        ),
        keras_facts.bounded,
    ),
    "keras-features": Entry(
        "ValueError",
        _LAYER
        + r"expected axis (?P<axis>-?\d+) of input shape to have value (?P<wanted>\d+), but received input with shape \((?P<shape>[^)]{0,80})\)",
        Text(
            "層 {layer} の重みは、入力の軸 {axis} の大きさが {wanted} のときのものですが、形 ({shape}) の入力が渡されています。",
            "The weights of the layer {layer} are for an input whose axis {axis} has size {wanted}, but it is given the shape ({shape}).",
        ),
    ),
    "keras-model-shape": Entry(
        "ValueError",
        r"Invalid input shape for input [^\n]{0,400}[\s\S]{0,400}?Expected shape \((?P<wanted>[^)]{0,80})\), but input has incompatible shape \((?P<shape>[^)]{0,80})\)",
        Text(
            "モデルは形 ({wanted}) の入力を受け取りますが（None はバッチの大きさ）、形 ({shape}) が渡されています。",
            "The model takes inputs of the shape ({wanted}), where None is the size of the batch, but is given ({shape}).",
        ),
    ),
    "keras-layer-as-tensor": Entry(
        "ValueError",
        r"(?:Only input tensors may be passed as positional arguments\. The following argument value should be passed as a keyword argument: <[\w ]{1,60} name=[^\n]{1,200}built=|All `(?:inputs|outputs)` values must be KerasTensors\. Received: (?:inputs|outputs)=<[\w ]{1,60} name=)",
        Text(
            "層そのものが渡されています。ここに渡すのは、層をテンソルに適用した結果です。",
            "A layer itself is passed here, where what it gives for a tensor is needed.",
        ),
    ),
    "keras-no-tensor": Entry(
        "ValueError",
        r"(?:Only input tensors may be passed as positional arguments\. The following argument value should be passed as a keyword argument: [^\n]{0,300}?\(of type <class '(?P<kind>[\w.]{1,80})'>\)|Inputs to a layer should be tensors\. Got '[^\n]{0,200}?\(of type <class '(?P<other>[\w.]{1,80})'>\))",
        Text(
            "層に渡せるのはテンソルか配列です。{kind} が渡されています。",
            "A layer is called on a tensor or an array; here on {kind}.",
        ),
        keras_facts.either_kind,
    ),
    "keras-model-ends": Entry(
        "ValueError",
        r"All `(?P<name>inputs|outputs)` values must be KerasTensors",
        Text(
            "keras.Model の {name} は、keras.Input から層をたどって得たテンソルでなければなりません。",
            "The {name} of keras.Model must be tensors that begin at keras.Input and go through layers.",
        ),
    ),
    "keras-not-connected": Entry(
        "ValueError",
        r"(?:Output with path `[^`]{0,80}` is not connected to `inputs`|`inputs` not connected to `outputs`|Graph disconnected)",
        Text(
            "出力が、この入力から計算されていません。途中で別のテンソルに層を適用していないか、順にたどってください。",
            "The output is not computed from these inputs. Follow the layers: is one of them called on another tensor?",
        ),
    ),
    "keras-sequential": Entry(
        "ValueError",
        r"Only instances of `keras\.Layer` can be added to a Sequential model\. Received: (?:[^\n]{0,400}?\(of type <class '(?P<kind>[\w.]{1,80})'>\))?",
        Text(
            "Sequential に並べられるのは層だけです。{kind} が入っています。",
            "Only layers can stand in a Sequential; here is {kind} among them.",
        ),
        keras_facts.one_kind,
    ),
    "keras-sequential-list": Entry(
        "ValueError",
        r"Expected `trainable` to be a boolean\. Received: trainable=<",
        Text(
            "Sequential は、層を 1 つのリストにまとめて受け取ります。2 つ目の引数にも層があります。",
            "Sequential takes its layers in one list; here its second argument is a layer, too.",
        ),
    ),
    "keras-same-name": Entry(
        "ValueError",
        r'The name "(?P<name>[^"]{1,80})" is used (?P<count>\d+) times in the model',
        Text(
            "{name} という名前の層が、モデルの中に {count} つあります。名前は 1 つずつ違わなければなりません。",
            "There are {count} layers named {name} in the model; each needs a name of its own.",
        ),
    ),
    "keras-inputs": Entry(
        "ValueError",
        r"Layer ['\"](?P<layer>[^'\"]{1,80})['\"] expects (?P<wanted>\d+) input\(s\), but it received (?P<given>\d+) input",
        Text(
            "{layer} の入力は {wanted} つですが、{given} つ渡されています。",
            "{layer} takes {wanted} input(s), but is given {given}.",
        ),
    ),
    "keras-list": Entry(
        "ValueError",
        r"(?:A `?(?P<layer>\w{1,40})`? layer should be called on a list|(?P<also>\w{1,40}) layer must be called on a list of inputs)",
        Text(
            "{layer}{also} は、テンソルのリストに適用します。",
            "{layer}{also} is called on a list of tensors.",
        ),
    ),
    "keras-merge": Entry(
        "ValueError",
        r"Inputs have incompatible shapes\. Received shapes \((?P<one>[^)]{0,60})\) and \((?P<other>[^)]{0,60})\)",
        Text(
            "要素ごとに合わせるテンソルは、形がそろっていなければなりません。バッチの軸のほかは ({one}) と ({other}) です。",
            "Tensors that are combined element by element must fit in shape; here, without the axis of the batch, ({one}) and ({other}).",
        ),
    ),
    "keras-concatenate": Entry(
        "ValueError",
        r"A `Concatenate` layer requires inputs with matching shapes except for the concatenation axis\. Received: input_shape=\[(?P<shapes>[^\]]{0,200})\]",
        Text(
            "Concatenate でつなぐテンソルは、つなぐ軸のほかは同じ大きさでなければなりません。形は {shapes} です。",
            "Tensors that Concatenate joins must have equal sizes in all axes but the one along which they are joined; the shapes are {shapes}.",
        ),
    ),
    "keras-dot": Entry(
        "ValueError",
        r"Incompatible input shapes: axis values (?P<one>\d+) \(at axis (?P<first>\d+)\) != (?P<other>\d+) \(at axis (?P<second>\d+)\)",
        Text(
            "掛け合わせる軸の大きさが違います。片方の軸 {first} は {one}、もう片方の軸 {second} は {other} です。",
            "The axes that are multiplied differ in size: axis {first} of one has {one}, axis {second} of the other {other}.",
        ),
    ),
    "keras-too-small": Entry(
        "ValueError",
        r"Computed output size would be (?:zero or )?negative\. Received `inputs? shape=\((?P<shape>[^)]{0,80})\)`",
        Text(
            "入力 ({shape}) より窓（カーネルなど）のほうが大きいので、出力の大きさが 0 以下になります。",
            "The window (kernel, pool) is larger than the input ({shape}): there would be no output.",
        ),
    ),
    "keras-reshape": Entry(
        "ValueError",
        r"The total size of the tensor must be unchanged\. Received: input_shape=\((?P<one>[\d, ]{0,60})\), target_shape=\((?P<other>[\d, -]{0,60})\)",
        Text(
            "Reshape は要素の数を変えられません。バッチの軸のほかは ({one}) で、({other}) とは要素の数が違います。",
            "Reshape cannot change the number of elements. Without the axis of the batch the shape is ({one}), which has another number than ({other}).",
        ),
    ),
    "keras-positive": Entry(
        "ValueError",
        r"Received an invalid value for (?:argument )?`(?P<name>\w{1,40})`, expected a positive integer\. Received: \w{1,40}=(?P<value>[^\n]{0,60})",
        Text(
            "{name} は正の整数でなければなりません。{value} が渡されています。",
            "{name} must be a positive integer, but is {value}.",
        ),
    ),
    "keras-integer": Entry(
        "ValueError",
        r"Argument `(?P<name>\w{1,40})` must be an integer\. Received: \w{1,40}=(?P<value>[^\n]{0,60})",
        Text(
            "{name} は整数でなければなりません。{value} が渡されています。",
            "{name} must be an integer, but is {value}.",
        ),
    ),
    "keras-rate": Entry(
        "ValueError",
        r"Invalid value received for argument `(?P<name>\w{1,40})`\. Expected a float value between 0 and 1\. Received: \w{1,40}=(?P<value>[^\n]{0,60})",
        Text(
            "{name} は 0 から 1 の数でなければなりません。{value} が渡されています。",
            "{name} must be a number from 0 to 1, but is {value}.",
        ),
    ),
    "keras-choice": Entry(
        "ValueError",
        r"The `(?P<name>\w{1,40})` argument must be (?:a list/tuple or )?one of \{(?P<choices>[^}]{1,200})\}\. Received: (?:\w{1,40}=)?(?P<value>[^\n]{0,80})",
        Text(
            "{name} に書けるのは {choices} です。{value} が渡されています。",
            "{name} must be one of {choices}, but is {value}.",
        ),
        keras_facts.choices,
    ),
    "keras-several": Entry(
        "ValueError",
        r"The `(?P<name>\w{1,40})` argument must be a tuple of (?P<count>\d+) integers\. Received:? (?:\w{1,40}=)?(?P<value>[^\n]{0,80}?)(?:,? including|$)",
        Text(
            "{name} は、整数 1 つか、正の整数 {count} 個のタプルです。{value} が渡されています。",
            "{name} must be an integer or a tuple of {count} positive integers. Received: {value}.",
        ),
    ),
    "keras-identifier": Entry(
        "ValueError",
        r"Could not interpret (?P<what>[a-z ]{1,40}) identifier: (?P<value>[^\n]{0,80})",
        Text(
            "{value} は、{what}として使えません（名前の間違いか、種類の違う値です）。",
            "{value} is no {what}: its name is misspelt, or it is something else.",
        ),
        keras_facts.identifier,
    ),
    "keras-keywords": Entry(
        "ValueError|TypeError",
        r"(?:Unrecognized keyword arguments passed to (?P<layer>\w{1,60}): |Argument\(s\) not recognized: )\{(?P<names>[^}]{1,200})\}",
        Text(
            "{names} という引数はありません。",
            "There is no argument {names}.",
        ),
        keras_facts.keywords,
        lead=False,
    ),
    "keras-input-shape": Entry(
        "ValueError",
        r"Cannot convert '(?P<value>[^'\n]{0,60})' to a shape",
        Text(
            "形はタプルで書きます。軸が 1 つなら (8,) のように、最後に , が要ります。{value} は形ではありません。",
            "A shape is a tuple, with a comma even for one axis, as in (8,). {value} is none.",
        ),
    ),
    "keras-wrapped": Entry(
        "ValueError",
        r"Please initialize `(?P<layer>\w{1,40})` layer with a `keras\.layers\.Layer` instance\. Received: (?P<value>[^\n]{0,80})",
        Text(
            "{layer} の最初の引数は層です。{value} が渡されています。",
            "The first argument of {layer} is a layer, but here it is {value}.",
        ),
    ),
    "keras-time-distributed": Entry(
        "ValueError",
        r"`TimeDistributed` Layer should be passed an `input_shape` with at least 3 dimensions, received: \((?P<shape>[^)]{0,80})\)",
        Text(
            "TimeDistributed は、(バッチ, 時刻, …) の 3 つ以上の軸を受け取りますが、形 ({shape}) には軸が足りません。",
            "TimeDistributed takes at least three axes (batch, time, …); the shape ({shape}) has fewer.",
        ),
    ),
    "keras-missing": Entry(
        "TypeError",
        r"missing a required argument: '(?P<name>\w{1,60})'",
        Text(
            "引数 {name} が渡されていません。",
            "The argument {name} is missing.",
        ),
    ),
    "keras-not-built": Entry(
        "AttributeError|ValueError",
        r"You must build the layer before accessing",
        Text(
            "層の重みは、層が初めて呼び出される（または build される）ときに作られます。まだ作られていません。",
            "A layer gets its weights when it is first called (or built); this one has none yet.",
        ),
    ),
    "keras-no-layer": Entry(
        "ValueError",
        r"No such layer: (?P<name>[^\n]{1,80}?)\. Existing layers are: \[(?P<names>[^\]]{0,300})\]",
        Text(
            "{name} という名前の層はありません。あるのは {names} です。",
            "There is no layer named {name}; there are {names}.",
        ),
    ),
}

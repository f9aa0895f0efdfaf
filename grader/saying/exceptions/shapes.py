"""What NumPy says of shapes, axes and sizes, said again. Data only."""

from grader.saying.exceptions import facts
from grader.saying.exceptions.entry import Entry
from grader.text import Text

SHAPES = {
    "broadcast": Entry(
        "ValueError",
        r"operands could not be broadcast together with shapes (?P<shapes>\(.{1,300})",
        Text(
            "要素ごとの計算では、形を最後の軸からそろえて比べます。大きさが同じか、一方が 1 でなければなりません。"
            "ここでは{axis}が {one} と {other} です。",
            "Element by element, shapes are lined up from the last axis; there the sizes must be equal, or one of them 1. "
            "Here the {axis} has {one} and {other}.",
        ),
        facts.broadcast,
    ),
    "matmul": Entry(
        "ValueError",
        r"matmul: Input operand 1 has a mismatch in its core dimension 0.{0,80}\(size (?P<right>\d+) is different from (?P<left>\d+)\)",
        Text(
            "@ は、左の最後の軸と右の{axis}を掛け合わせて足します。この 2 つは同じ大きさでなければなりませんが、"
            "{left} と {right} です。{reverses}",
            "@ multiplies the last axis of the left by the {axis} of the right and sums; both must have the same size, "
            "but they have {left} and {right}.{reverses}",
        ),
        facts.multiplied,
    ),
    "matmul-batch": Entry(
        "ValueError",
        r"operands could not be broadcast together with remapped shapes",
        Text(
            "@ は最後の 2 軸で行列の積をとり、それより前の軸は大きさが同じか、一方が 1 でなければなりません。"
            "ここでは{axis}が {one} と {other} です。{reverses}",
            "@ multiplies matrices in the last two axes; of the axes before these, sizes must be equal, or one of them 1. "
            "Here the {axis} has {one} and {other}.{reverses}",
        ),
        facts.batches,
    ),
    "matmul-number": Entry(
        "ValueError",
        r"matmul: Input operand \d does not have enough dimensions",
        Text(
            "@ は配列どうしの積なので、左にも右にも 1 つ以上の軸が要ります。数には軸がありません。",
            "@ multiplies arrays, and wants at least one axis on either side; a number has none.",
        ),
    ),
    "dot": Entry(
        "ValueError",
        r"shapes \([\d,]{1,40}\) and \([\d,]{1,40}\) not aligned: (?P<left>\d+) \(dim (?P<axis>\d+)\) != (?P<right>\d+) \(dim (?P<other>\d+)\)",
        Text(
            "内積では、左の軸 {axis}（大きさ {left}）と右の軸 {other}（大きさ {right}）を掛け合わせて足すので、同じ大きさでなければなりません。",
            "The inner product multiplies axis {axis} of the left (size {left}) by axis {other} of the right (size {right}) and "
            "sums; both must have the same size.",
        ),
    ),
    "tensordot": Entry(
        "ValueError",
        r"shape-mismatch for sum",
        Text(
            "tensordot は axes で決めた軸どうしを掛け合わせて足すので、組になる軸は同じ大きさでなければなりません。"
            "axes が整数 n なら、左の最後の n 軸と右の最初の n 軸が順に組になります。",
            "tensordot multiplies the axes that `axes` pairs and sums, so paired axes must have the same size. An integer n "
            "pairs the last n axes of the left with the first n of the right.",
        ),
    ),
    "tensordot-axes": Entry(
        "IndexError",
        r"tuple index out of range",
        Text(
            "axes が、配列にない軸を指しています。",
            "`axes` names an axis that one of the arrays does not have.",
        ),
        lambda crash, fields: fields if "tensordot(" in crash.operation.expression else None,
    ),
    "assign-shape": Entry(
        "ValueError",
        r"could not broadcast input array from shape \((?P<source>[\d,]{0,60})\) into shape \((?P<target>[\d,]{0,60})\)",
        Text(
            "形 {source} の配列を、形 {target} の場所に代入しようとしています。後ろからそろえて、同じ大きさか 1 の軸しか入りません。",
            "An array of shape {source} is put where the shape is {target}. Lined up from the last axis, it fits only with equal "
            "sizes, or with 1.",
        ),
        facts.assigned,
    ),
    "assign-indexed": Entry(
        "ValueError",
        r"shape mismatch: value array of shape \((?P<source>[\d,]{0,60})\)\s+could not be broadcast to indexing result of shape \((?P<target>[\d,]{0,60})\)",
        Text(
            "形 {source} の配列を代入しようとしていますが、左辺の番号が選ぶ場所の形は {target} です。",
            "An array of shape {source} is assigned, but what the indices on the left choose has shape {target}.",
        ),
        facts.assigned,
    ),
    "assign-in-place": Entry(
        "ValueError",
        r"non-broadcastable output operand with shape \((?P<target>[\d,]{0,60})\) doesn't match the broadcast shape \((?P<source>[\d,]{0,60})\)",
        Text(
            "計算の結果の形は {source} ですが、入れる場所の形は {target} です。+= などは、左辺の形を変えられません。",
            "The result has shape {source}, but goes where the shape is {target}: `+=` and the like cannot change the shape of "
            "what stands on the left.",
        ),
        facts.assigned,
    ),
    "assign-sequence": Entry(
        "ValueError",
        r"setting an array element with a sequence\.(?: The requested array would exceed.{0,80})?$",
        Text(
            "配列の要素 1 つの場所には数が 1 つ入りますが、配列やリストを入れようとしています。",
            "One element of an array holds one number, but an array or a list is put there.",
        ),
    ),
    "ragged": Entry(
        "ValueError",
        r"setting an array element with a sequence\. The requested array has an inhomogeneous shape",
        Text(
            "形や長さのそろっていないものを、1 つの配列にはできません。配列を入れたリストをそのまま計算に使うと、"
            "NumPy はまず 1 つの配列にしようとします。",
            "What differs in shape or length cannot become one array. A list of arrays becomes one before NumPy computes "
            "with it.",
        ),
    ),
    "reshape": Entry(
        "ValueError",
        r"cannot reshape array of size (?P<size>\d+) into shape \((?P<shape>[\d,]{0,60})\)",
        Text(
            "要素は {size} 個ありますが、形 {shape} には {needed} 個要ります。",
            "There are {size} elements, but the shape {shape} takes {needed}.",
        ),
        facts.reshaped,
    ),
    "reshape-open": Entry(
        "ValueError",
        r"cannot reshape array of size (?P<size>\d+) into shape \((?P<shape>[\d,newaxis]{0,80})\)",
        Text(
            "要素は {size} 個で、形 {shape} の -1 以外の大きさの積は {needed} です。{size} が {needed} で割り切れないので、-1 の大きさが決まりません。",
            "There are {size} elements, and the sizes beside -1 in the shape {shape} make {needed}; {needed} does not divide {size}, so no size fits "
            "in the place of -1.",
        ),
        facts.divided,
    ),
    "concatenate-sizes": Entry(
        "ValueError",
        r"all the input array dimensions except for the concatenation axis must match exactly, but along dimension (?P<axis>\d+), the array at index (?P<first>\d+) has size (?P<one>\d+) and the array at index (?P<second>\d+) has size (?P<other>\d+)",
        Text(
            "つなぐ軸（axis）以外の軸は、どの配列でも同じ大きさでなければなりません。軸 {axis} の大きさが、[{first}] の配列では {one}、[{second}] の配列では {other} です。",
            "All axes but the one along which arrays are joined (`axis`) must have equal sizes. Axis {axis} has {one} in array [{first}] and "
            "{other} in array [{second}].",
        ),
    ),
    "concatenate-axes": Entry(
        "ValueError",
        r"all the input arrays must have same number of dimensions, but the array at index (?P<first>\d+) has (?P<one>\d+) dimension\(s\) and the array at index (?P<second>\d+) has (?P<other>\d+)",
        Text(
            "つなぐ配列は、軸の数が同じでなければなりません。[{first}] の配列は {one} 軸、[{second}] の配列は {other} 軸です。",
            "Arrays that are joined must have the same number of axes; array [{first}] has {one}, array [{second}] has {other}.",
        ),
    ),
    "concatenate-numbers": Entry(
        "ValueError",
        r"zero-dimensional arrays cannot be concatenated",
        Text(
            "つなげられるのは、軸が 1 つ以上ある配列です。数が渡されています。",
            "Only arrays with at least one axis can be joined; here is a number among them.",
        ),
    ),
    "no-list-of-arrays": Entry(
        "TypeError",
        r"(?:dispatcher for __array_function__ did not return an iterable|arrays to stack must be passed as a|'\w+' object is not iterable$|The first input argument needs to be a sequence)",
        Text(
            "この関数は、つなぐ配列をまとめたリスト（またはタプル）を最初の引数に取ります。",
            "The first argument of this function is a list or tuple of the arrays to join.",
        ),
        lambda crash, fields: (
            fields
            if crash.operation.sign == "call"
            and crash.operation.expression.partition("(")[0].rpartition(".")[2]
            in ("concatenate", "stack", "vstack", "hstack", "dstack", "column_stack")
            else None
        ),
    ),
    "stack": Entry(
        "ValueError",
        r"all input arrays must have the same shape",
        Text(
            "stack は新しい軸を作って重ねるので、どの配列も同じ形でなければなりません。",
            "stack lays arrays on one another along a new axis, so all must have the same shape.",
        ),
    ),
    "split": Entry(
        "ValueError",
        r"array split does not result in an equal division",
        Text(
            "split は等分します。分ける軸（axis、書かなければ 0）の大きさが、分ける数で割り切れません。",
            "split makes equal parts; the size of the axis that is split (`axis`, 0 where none is given) cannot be divided by their number.",
        ),
    ),
    "axis-new": Entry(
        "AxisError",
        r"(?:\w+: )?axis (?P<axis>-?\d+) is out of bounds for array of dimension (?P<count>\d+)",
        Text(
            "{function} は軸を 1 つ増やし、軸の番号は増やした後のものです。増やした後の軸は {count} つなので、軸 {axis} はありません。",
            "{function} adds an axis, and its number is counted in the result. The number of axes there is {count}, so there is no "
            "axis {axis}.",
        ),
        facts.new_axis,
    ),
    "axis-single": Entry(
        "AxisError",
        r"(?:\w+: )?axis (?P<axis>-?\d+) is out of bounds for array of dimension 1$",
        Text(
            "軸は 1 つだけで、その番号は 0（または -1）です。軸 {axis} はありません。",
            "There is one axis only, 0 (or -1), and no axis {axis}.",
        ),
    ),
    "axis": Entry(
        "AxisError",
        r"(?:\w+: )?axis (?P<axis>-?\d+) is out of bounds for array of dimension (?P<count>\d+)",
        Text(
            "軸が {count} つの配列です。軸の番号は 0 から {last}（後ろからは -1 から -{count}）で、{axis} はありません。",
            "The array has {count} axes: 0 to {last}, or from the end -1 to -{count}. There is no axis {axis}.",
        ),
        facts.axes,
    ),
    "axis-of-number": Entry(
        "AxisError",
        r"(?:\w+: )?axis (?P<axis>-?\d+) is out of bounds for array of dimension 0",
        Text(
            "軸 {axis} が指定されていますが、これは数 1 つで、軸がありません。",
            "Axis {axis} is asked for, but this is a single number, which has no axes.",
        ),
    ),
    "axis-twice": Entry(
        "ValueError",
        r"(?:duplicate value in '(?P<name>\w+)'|repeated axis(?: in transpose)?)",
        Text("同じ軸が 2 度書かれています。", "The same axis is given twice."),
    ),
    "transpose": Entry(
        "ValueError",
        r"axes don't match array",
        Text(
            "transpose には、配列の軸の数と同じ数だけ、軸の番号を並べます。",
            "transpose takes as many numbers of axes as the array has axes.",
        ),
    ),
    "broadcast-indices": Entry(
        "IndexError",
        r"shape mismatch: indexing arrays could not be broadcast together with shapes (?P<shapes>\(.{1,200})",
        Text(
            "番号にする配列どうしは、要素ごとに組になるので、形がそろっていなければなりません。{axis}が {one} と {other} です。",
            "Arrays of indices are paired element by element, so their shapes must fit; here the {axis} has {one} and {other}.",
        ),
        facts.broadcast,
    ),
    "too-many-indices": Entry(
        "IndexError",
        r"too many indices for array: array is (?P<count>\d+)-dimensional, but (?P<given>\d+) were indexed",
        Text(
            "軸が {count} つの配列に、番号（または範囲）が {given} つ書かれています。",
            "The array has {count} axes, but {given} indices are given.",
        ),
    ),
    "einsum-axes": Entry(
        "ValueError",
        r"(?:einstein sum subscripts string contains too many subscripts for operand \d|operand has more dimensions than subscripts given in einstein sum|operands could not be broadcast together with remapped shapes)",
        Text(
            "einsum の添字は、「,」で区切られたそれぞれが 1 つの配列の軸に順に対応します。文字の数は軸の数と、同じ文字の軸は大きさが等しくなければなりません。",
            "In einsum each group of letters stands for the axes of one array, in order: as many letters as axes, and one letter for equal sizes only.",
        ),
        lambda crash, fields: fields if "einsum" in crash.operation.expression else None,
    ),
    "einsum-operands": Entry(
        "ValueError",
        r"(?:more|fewer) operands provided to einstein sum function than specified",
        Text(
            "einsum に渡す配列の数と、添字の「,」で区切られた組の数が違います。",
            "einsum is given another number of arrays than its subscripts have groups.",
        ),
    ),
    "broadcast-to": Entry(
        "ValueError",
        r"(?:operands could not be broadcast together with remapped shapes .{0,200}and requested shape|input operand has more dimensions than allowed by the axis remapping)",
        Text(
            "broadcast_to で広げられるのは、大きさ 1 の軸と、前に足りない軸だけです。",
            "broadcast_to stretches only axes of size 1, and adds axes in front.",
        ),
        lambda crash, fields: fields if "broadcast_to(" in crash.operation.expression else None,
    ),
}

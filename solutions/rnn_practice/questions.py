"""RNN の実装の知識問題"""

SETS = {
    "adder": dict(
        stem=dict(
            ja="8 桁の 2 進数 a、b（どちらも 128 未満）の和を求める RNN を作る。時刻 t には、a と b の下から t 桁目のビットを入れ、和の t 桁目を 1 つ出力する。隠れ層は 16 ユニットのシグモイド、初期状態は 0 で、損失は全時刻の二乗誤差の和とする。",
            en="An RNN is to add two binary numbers a and b of 8 places, both less than 128. At step t it gets the bits of a and b in place t, counted from the lowest, and outputs place t of the sum. The hidden layer has 16 sigmoid units, the initial state is 0, and the loss is the sum of the squared errors of all steps.",
        ),
        questions={
            "low_digit_first": dict(
                syllabus="3-(5)-i",
                ja="上の桁からではなく、下の桁から順に読ませる理由はどれか。",
                en="Why are the low places read before the high ones, and not the other way round?",
                right=dict(
                    ja="和の各桁が、その時刻までに読んだビットだけで決まるから",
                    en="Each bit of the sum follows from the bits known by then",
                ),
                wrong={
                    "weighted-loss": dict(
                        ja="損失が、あとの時刻に出力する桁ほど大きく数えるから",
                        en="The loss counts an error more, the later the step is",
                        why=dict(
                            ja="損失は全時刻の二乗誤差をそのまま足している。どの桁の重みも同じである。",
                            en="The loss simply adds the squared errors of all steps; each bit counts the same.",
                        ),
                    ),
                    "answer-at-the-end": dict(
                        ja="和の全体が、最後の時刻になって初めて出力されるから",
                        en="The whole of the sum is put out at the last step",
                        why=dict(
                            ja="各時刻に和のビットを 1 つずつ出力している。",
                            en="One bit of the sum is put out at every step.",
                        ),
                    ),
                    "first-is-zero": dict(
                        ja="初期状態が 0 なので、最初の出力も 0 に決まるから",
                        en="As the initial state is 0, the first output is 0",
                        why=dict(
                            ja="最初の出力は、最初に読んだ 2 つのビットによって 0 にも 1 にもなる。",
                            en="The first output is 0 or 1, depending on the two bits read first.",
                        ),
                    ),
                },
            ),
            "needed_memory": dict(
                syllabus="3-(5)-i",
                ja="正しく足し算をするために、隠れ層が次の時刻へ伝えなければならない最小の情報はどれか。",
                en="Which is the least that the hidden layer has to pass on to the next step, so that the sum comes out right?",
                right=dict(
                    ja="いま読んだ桁から繰り上がりが生じたかどうか",
                    en="Whether a carry left the place just read",
                ),
                wrong={
                    "sum-bit": dict(
                        ja="いま読んだ桁で出力したビットが 1 かどうか",
                        en="Whether the bit just put out was a 1",
                        why=dict(
                            ja="出力が同じでも、繰り上がりは異なりうる。0 + 0 と 1 + 1 は、どちらも 0 を出力する。",
                            en="The same output may come with a carry or without: 0 + 0 and 1 + 1 both give a 0.",
                        ),
                    ),
                    "all-bits": dict(
                        ja="それまでに読んだ a と b のビットのすべて",
                        en="All the bits of a and b read until then",
                        why=dict(
                            ja="足りるが、最小ではない。先の和に影響するのは、そのうちのごく一部である。",
                            en="That is enough, but not the least: most of it has no bearing on what comes.",
                        ),
                    ),
                    "position": dict(
                        ja="いま読んだのが下から何桁目であるかの番号",
                        en="How many places have been read until then",
                        why=dict(
                            ja="足し算の規則はどの桁でも同じで、番号からは次の桁の和が決まらない。",
                            en="The rule of addition is the same in all places; their number does not settle the next bit.",
                        ),
                    ),
                },
            ),
            "error_reach": dict(
                syllabus="3-(5)-i",
                ja="時刻 3 の出力の二乗誤差だけを考える。その勾配が 0 でない値になりうるのは、どの時刻 t の隠れ層の値に関するものか。",
                en="Take the squared error of the output at step 3 alone. Its gradient can differ from 0 with respect to the hidden layer of which steps t?",
                right="1 ≤ t ≤ 3",
                wrong={
                    "that-step": dict(
                        text="t = 3",
                        why=dict(
                            ja="時刻 3 の隠れ層は、再帰の重みを通して時刻 1 と 2 の隠れ層からも影響を受ける。",
                            en="Through the recurrent weights, the hidden layer of step 3 depends on those of steps 1 and 2.",
                        ),
                    ),
                    "later-steps": dict(
                        text="3 ≤ t ≤ 8",
                        why=dict(
                            ja="時刻 4 からあとの隠れ層は、時刻 3 の出力に影響しない。",
                            en="The hidden layers of later steps have no influence on the output at step 3.",
                        ),
                    ),
                    "all-steps": dict(
                        text="1 ≤ t ≤ 8",
                        why=dict(
                            ja="全時刻に勾配が届くのは、全時刻の誤差の和を考えたときである。",
                            en="All steps get a gradient from the sum of the errors of all steps, not from this one.",
                        ),
                    ),
                },
            ),
            "relu_large_weight": dict(
                syllabus="3-(5)-i",
                ja="再帰の重みを標準正規分布から引いたまま、隠れ層の活性化関数だけを ReLU に替えた。多くの場合、状態の大きさは時刻とともに（ア）、最後の状態の初期状態に関する勾配は、系列が長いほど（イ）。組合せはどれか。",
                en="The recurrent weights are drawn from the standard normal distribution as before, and only the activation of the hidden layer is changed to ReLU. In most cases the size of the state (a) with time, and the gradient of the last state with respect to the initial one (b) the longer the sequence is. Which pair is right?",
                right=dict(
                    ja="（ア）増え続け　（イ）大きくなる",
                    en="(a) keeps growing   (b) gets larger",
                ),
                wrong={
                    "bounded-and-vanishing": dict(
                        ja="（ア）1 以下のままで　（イ）小さくなる",
                        en="(a) stays within 1   (b) gets smaller",
                        why=dict(
                            ja="値が 1 以下に収まり、微分が 4 分の 1 以下になるのは、シグモイドの場合である。",
                            en="Values within 1 and slopes of at most a quarter are those of a sigmoid.",
                        ),
                    ),
                    "bounded": dict(
                        ja="（ア）1 以下のままで　（イ）大きくなる",
                        en="(a) stays within 1   (b) gets larger",
                        why=dict(
                            ja="ReLU に上限はないので、状態も 1 以下には収まらない。",
                            en="ReLU has no upper bound, and the state does not stay within 1 either.",
                        ),
                    ),
                    "vanishing": dict(
                        ja="（ア）増え続け　（イ）小さくなる",
                        en="(a) keeps growing   (b) gets smaller",
                        why=dict(
                            ja="16 ユニットの標準正規分布の重みは、半分のユニットが 0 でも、1 時刻ごとに勾配を 2 倍以上にする。",
                            en="With 16 units such weights more than double a gradient at each step, even with half of the units off.",
                        ),
                    ),
                },
            ),
        },
    ),
    "series": dict(
        stem=dict(
            ja="1 点ずつ観測した時系列から、直前の T 点（窓）を入力して次の 1 点を予測する RNN を作る。まず、雑音のない正弦波 sin(2πn/50) で試し、次に、周期がくずれ雑音もある実測の列（毎日の気温など）に使う。cos(2π/50) = 0.9921 である。",
            en="From a series observed point by point, an RNN predicts the next point from the T points before it, a window. It is tried on a sine wave without noise, sin(2πn/50), and then used on measured series with noise and no exact period, such as daily temperatures. cos(2π/50) = 0.9921.",
        ),
        questions={
            "naive_mse": dict(
                syllabus="3-(5)-i",
                ja="RNN の予測が役に立つかどうかは、直前の値をそのまま次の予測とする方法と比べて判断する。この正弦波での、その方法の平均二乗誤差はいくつか。",
                en="Whether the RNN is of any use is judged by comparing it with the prediction that the next value equals the last. What is the mean squared error of that prediction on this sine wave?",
                right="0.0079",
                wrong={
                    "halved-twice": dict(
                        text="0.0039",
                        why=dict(
                            ja="差の二乗の平均は 1 − cos(2π/50) で、もう一度 2 で割ることはない。",
                            en="The mean of the squared differences is 1 − cos(2π/50), which is not halved once more.",
                        ),
                    ),
                    "largest": dict(
                        text="0.0158",
                        why=dict(
                            ja="差が最も大きい、0 を横切るところの二乗である。平均は、その半分になる。",
                            en="That is the square of the largest difference, where the wave crosses 0; the mean is half of it.",
                        ),
                    ),
                    "root": dict(
                        text="0.0888",
                        why=dict(
                            ja="平方根をとった値（RMSE）である。",
                            en="That is its root, the RMSE.",
                        ),
                    ),
                },
            ),
            "time_split": dict(
                syllabus="3-(5)-i",
                ja="実測の列で、これから先を予測する力を測りたい。訓練と検証の分け方として、検証に使う点が訓練の窓に現れないものはどれか。列は T よりずっと長い。",
                en="On a measured series one wants to know how well the future is predicted. Which split for training and validation keeps the points to be validated on out of the training windows? The series is much longer than T.",
                right=dict(
                    ja="列の前半だけから作った窓で訓練し、後半だけから作った窓で検証する",
                    en="Train on windows of the first half, validate on those of the second",
                ),
                wrong={
                    "shuffled": dict(
                        ja="列の全体から作った窓を無作為に混ぜ、8 割で訓練し、2 割で検証する",
                        en="Shuffle all the windows, train on 80 % and validate on the other 20 %",
                        why=dict(
                            ja="隣り合う窓は T − 1 点を共有する。検証の窓の点は、ほとんどが訓練の窓にも現れる。",
                            en="Neighbouring windows share T − 1 points: nearly all validation points occur in training windows.",
                        ),
                    ),
                    "every-other": dict(
                        ja="列の全体から作った窓のうち、奇数番目で訓練し、偶数番目で検証する",
                        en="Train on the windows of odd number, validate on those of even number",
                        why=dict(
                            ja="偶数番目の窓の点は、両隣の奇数番目の窓に含まれている。",
                            en="The points of a window of even number are in the two beside it.",
                        ),
                    ),
                    "inside-training": dict(
                        ja="列の全体から作った窓で訓練し、そこから選んだ 2 割の窓で検証する",
                        en="Train on all of the windows, validate on 20 % of them drawn at random",
                        why=dict(
                            ja="訓練に使った窓そのもので測っている。",
                            en="That measures on the very windows that were trained on.",
                        ),
                    ),
                },
            ),
            "free_running": dict(
                syllabus="3-(5)-iii",
                ja="1 点先を予測するように訓練した RNN に、自分の出力を次の入力として戻しながら、100 点先まで予測させる。一般に起きることはどれか。",
                en="An RNN trained to predict one point ahead gets its own outputs as inputs and so predicts 100 points. What generally happens?",
                right=dict(
                    ja="予測の誤差が入力に混ざり、先の点ほど誤差が大きくなる",
                    en="Errors enter the inputs and grow the further it goes",
                ),
                wrong={
                    "independent": dict(
                        ja="誤差は点ごとに独立で、どの点でも同じくらいに収まる",
                        en="Errors are independent and of one size all the way",
                        why=dict(
                            ja="入力が自分の予測なので、前の点の誤差は次の点の予測に持ち込まれる。",
                            en="The inputs are its own predictions, so that each error is carried into the next point.",
                        ),
                    ),
                    "impossible": dict(
                        ja="2 点先からは正解の入力が足りず、予測が止まってしまう",
                        en="From the second point on the true inputs are lacking",
                        why=dict(
                            ja="自分の予測を正解の代わりに入れれば、何点先でも計算できる。",
                            en="Its own predictions take the place of true values, as far ahead as one likes.",
                        ),
                    ),
                    "constant": dict(
                        ja="1 点ごとに状態が 0 に戻り、同じ予測が繰り返される",
                        en="The state returns to 0 and repeats one prediction",
                        why=dict(
                            ja="入力の窓は 1 点ずつ進んで変わるので、予測も変わる。",
                            en="The window of inputs moves on by a point at a time, and so the prediction changes.",
                        ),
                    ),
                },
            ),
        },
    ),
    "reviews": dict(
        stem=dict(
            ja="映画評を肯定と否定に分類する次のモデルを作った。評は 1 件を 50 語にそろえ、短いものは 0 で埋める。0 も 1 つの語として読み、マスクは使わない。",
            en="This model sorts film reviews into positive and negative ones. Reviews are brought to 50 words, short ones filled up with 0; the 0 is read like a word, and there is no mask.",
            code="""model = keras.Sequential([
    keras.Input((50,)),
    keras.layers.Embedding(10000, 128),
    keras.layers.SimpleRNN(64),
    keras.layers.Dense(1, activation="sigmoid"),
])""",
        ),
        questions={
            "where_parameters": dict(
                syllabus="3-(5)-i",
                ja="パラメータが最も多い層は（ア）で、全体に占める割合はおよそ（イ）である。組合せはどれか。",
                en="The layer with most of the parameters is (a), and its share of all is about (b). Which pair is right?",
                right=dict(ja="（ア）Embedding　（イ）99 %", en="(a) Embedding   (b) 99 %"),
                wrong={
                    "half": dict(
                        ja="（ア）Embedding　（イ）50 %",
                        en="(a) Embedding   (b) 50 %",
                        why=dict(
                            ja="埋め込みは 10000 × 128 = 128 万個で、ほかの層は合わせて 1 万 2 千個ほどである。",
                            en="The embedding has 10000 × 128, 1.28 million; the other layers together have some 12,000.",
                        ),
                    ),
                    "recurrent": dict(
                        ja="（ア）SimpleRNN　（イ）99 %",
                        en="(a) SimpleRNN   (b) 99 %",
                        why=dict(
                            ja="再帰層は 64 × (128 + 64 + 1) = 12,352 個である。語の数だけ行をもつ埋め込みのほうがずっと多い。",
                            en="The recurrent layer has 64 × (128 + 64 + 1) = 12,352; the embedding has a row for each word.",
                        ),
                    ),
                    "recurrent-half": dict(
                        ja="（ア）SimpleRNN　（イ）50 %",
                        en="(a) SimpleRNN   (b) 50 %",
                        why=dict(
                            ja="再帰層の 12,352 個は、全体の 1 % ほどにすぎない。",
                            en="The 12,352 of the recurrent layer are about 1 % of all.",
                        ),
                    ),
                },
            ),
            "pad_front": dict(
                syllabus="3-(5)-i",
                ja="0 で埋める場所を、語の後ろではなく前にする理由はどれか。",
                en="Why are the zeros put in front of the words, and not behind them?",
                right=dict(
                    ja="後ろでは、語を読んだ跡が 0 を読むうちに薄れるから",
                    en="Behind, what had been read fades as zeros follow",
                ),
                wrong={
                    "row-of-zero": dict(
                        ja="後ろでは、埋め込みの 0 番の行が訓練されてしまうから",
                        en="Behind, the embedding's row 0 would be trained, too",
                        why=dict(
                            ja="0 番の行は、前を埋めても読まれ、訓練される。",
                            en="That row is read and trained with the zeros in front as well.",
                        ),
                    ),
                    "state-stays-zero": dict(
                        ja="前では、最初の語を読むまで状態が 0 に保たれるから",
                        en="In front, the state stays 0 until the first word",
                        why=dict(
                            ja="0 番の語にも埋め込みのベクトルがあり、状態は 0 から動く。",
                            en="The word 0 has a vector of its own, which moves the state away from 0.",
                        ),
                    ),
                    "less-work": dict(
                        ja="前では、埋めた 0 の分だけ計算する時刻が減るから",
                        en="In front, the steps of the zeros are not computed",
                        why=dict(
                            ja="マスクを使わないので、どこを埋めても 50 時刻とも計算する。",
                            en="Without a mask all of the 50 steps are computed, wherever the zeros are.",
                        ),
                    ),
                },
            ),
            "replace_bilstm": dict(
                syllabus="3-(5)-ii",
                ja="SimpleRNN(64) を Bidirectional(LSTM(64)) に替えると、この再帰層のパラメータ数は何倍になるか。",
                en="If SimpleRNN(64) is replaced by Bidirectional(LSTM(64)), how many times as many parameters does the recurrent layer have?",
                right="8",
                wrong={
                    "directions": dict(
                        text="2",
                        why=dict(
                            ja="双方向の分だけを数えている。LSTM には、ゲートと候補で 4 組の重みがある。",
                            en="That counts the two directions; an LSTM has four sets of weights, for its gates and its candidate.",
                        ),
                    ),
                    "gates-and-candidate": dict(
                        text="4",
                        why=dict(
                            ja="1 方向の LSTM の分だけを数えている。前向きと後ろ向きは別の重みをもつ。",
                            en="That is one LSTM; the two directions have weights of their own.",
                        ),
                    ),
                    "gates": dict(
                        text="6",
                        why=dict(
                            ja="3 つのゲートを 2 方向分数えている。候補にも 1 組の重みがある。",
                            en="That counts three gates in two directions; the candidate has a set of weights, too.",
                        ),
                    ),
                },
            ),
        },
    ),
    "options": dict(
        stem=dict(
            ja="Keras の再帰層を、1 件の長さが 50 の系列に使う。ユニットは 64 個で、特に断らない引数は既定のままとする。",
            en="Recurrent layers of Keras are used on sequences of length 50. They have 64 units; arguments that are not mentioned have their defaults.",
        ),
        questions={
            "unroll": dict(
                syllabus="3-(5)-i",
                ja="SimpleRNN(64) に引数 unroll=True を加えると、パラメータ数は（ア）、同じ重みで同じ系列を読んだ出力は（イ）。組合せはどれか。",
                en="If the argument unroll=True is added to SimpleRNN(64), its number of parameters is (a), and its output for the same weights and the same sequence is (b). Which pair is right?",
                right=dict(
                    ja="（ア）変わらず　（イ）変わらない",
                    en="(a) the same   (b) the same",
                ),
                wrong={
                    "weights-of-each-step": dict(
                        ja="（ア）50 倍になり　（イ）変わらない",
                        en="(a) 50-fold   (b) the same",
                        why=dict(
                            ja="展開しても、重みは全時刻で共有される。",
                            en="Unrolled or not, all steps share the weights.",
                        ),
                    ),
                    "all-states": dict(
                        ja="（ア）変わらず　（イ）全時刻の状態になる",
                        en="(a) the same   (b) of all steps",
                        why=dict(
                            ja="全時刻の状態を返すのは return_sequences=True である。展開は計算のしかたを変えるだけである。",
                            en="It is return_sequences=True that gives the states of all steps; unrolling is a way to compute.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）50 倍になり　（イ）全時刻の状態になる",
                        en="(a) 50-fold   (b) of all steps",
                        why=dict(
                            ja="展開は繰り返しを計算グラフに並べるだけで、重みの数も返すものも変えない。",
                            en="Unrolling lays the loop out in the graph; it changes neither the weights nor what is returned.",
                        ),
                    ),
                },
            ),
            "recurrent_dropout": dict(
                syllabus="3-(3)-ii",
                ja="LSTM(64, dropout=0.5, recurrent_dropout=0.3) では、割合 0.5 のドロップアウトは（ア）に、割合 0.3 のドロップアウトは（イ）に掛かる。組合せはどれか。",
                en="In LSTM(64, dropout=0.5, recurrent_dropout=0.3) the dropout of rate 0.5 acts on (a) and that of rate 0.3 on (b). Which pair is right?",
                right=dict(
                    ja="（ア）入力 x_t　（イ）前の状態 h_{t−1}",
                    en="(a) the input x_t   (b) the state before, h_{t−1}",
                ),
                wrong={
                    "cell-and-state": dict(
                        ja="（ア）前のセル c_{t−1}　（イ）前の状態 h_{t−1}",
                        en="(a) the cell before, c_{t−1}   (b) the state before, h_{t−1}",
                        why=dict(
                            ja="dropout は、ゲートと候補が読む入力に掛かる。記憶であるセルには掛けない。",
                            en="dropout acts on the input that gates and candidate read; the cell, the memory, is spared.",
                        ),
                    ),
                    "input-and-output": dict(
                        ja="（ア）入力 x_t　（イ）次の層へ渡す h_t",
                        en="(a) the input x_t   (b) the h_t passed to the next layer",
                        why=dict(
                            ja="recurrent_dropout は、時刻から時刻への受け渡しに掛かる。",
                            en="recurrent_dropout acts on what passes from step to step.",
                        ),
                    ),
                    "cell-and-output": dict(
                        ja="（ア）前のセル c_{t−1}　（イ）次の層へ渡す h_t",
                        en="(a) the cell before, c_{t−1}   (b) the h_t passed to the next layer",
                        why=dict(
                            ja="掛かるのは、ゲートと候補が読む 2 つのもの、入力と前の状態である。",
                            en="They act on the two things that gates and candidate read, the input and the state before.",
                        ),
                    ),
                },
            ),
            "backward_at_end": dict(
                syllabus="3-(5)-ii",
                ja="Bidirectional(LSTM(64, return_sequences=True)) の出力のうち、系列の最後の位置にある後ろ向きの LSTM の 64 個の値は、系列のうち何個の入力を読んだあとの値か。",
                en="In the output of Bidirectional(LSTM(64, return_sequences=True)), take the 64 values of the backward LSTM at the last position of the sequence. How many inputs of the sequence had it read by then?",
                right="1",
                wrong={
                    "none": dict(
                        text="0",
                        why=dict(
                            ja="後ろ向きの LSTM は、最後の位置の入力から読み始める。",
                            en="The backward LSTM begins by reading the input at the last position.",
                        ),
                    ),
                    "all-but-that": dict(
                        text="49",
                        why=dict(
                            ja="先に 49 個を読んでいるのは、前向きの LSTM である。",
                            en="It is the forward LSTM that has read 49 inputs before that one.",
                        ),
                    ),
                    "all": dict(
                        text="50",
                        why=dict(
                            ja="後ろ向きの LSTM が 50 個を読み終えるのは、先頭の位置である。",
                            en="The backward LSTM has read all 50 when it comes to the first position.",
                        ),
                    ),
                },
            ),
        },
    ),
}


def _sums(places):
    """All pairs of numbers below 2^(places − 1): their bits and those of the sum, the lowest first."""
    import numpy as np

    a, b = np.divmod(np.arange(4 ** (places - 1)), 2 ** (places - 1))
    bits = (np.stack([a, b, a + b])[..., None] >> np.arange(places)) & 1
    return np.moveaxis(bits[:2], 0, -1), bits[2]


def _follows(known, wanted):
    """Whether equal rows of `known` always come with equal values of `wanted`."""
    import numpy as np

    known = known.reshape(len(known), -1)
    both = np.column_stack([known, wanted.reshape(len(known), -1)])
    return len(np.unique(known, axis=0)) == len(np.unique(both, axis=0))


def low_digit_first():
    """All pairs of numbers of 8 places: whether each bit of the sum follows from what was read by then."""
    import numpy as np

    read, total = _sums(8)

    def settled(read, total):
        return all(_follows(read[:, : t + 1], total[:, t]) for t in range(8))

    error = np.eye(8)  # one wrong bit, of each place
    losses = np.sum(error**2, axis=1)
    return {
        "right": settled(read, total) and not settled(read[:, ::-1], total[:, ::-1]),
        "weighted-loss": bool(np.any(np.diff(losses) > 0)),
        "answer-at-the-end": total.shape[1] == 1,
        "first-is-zero": not np.any(total[:, 0]),
    }


def needed_memory():
    """Numbers of 5 places: what settles the bits to come together with the inputs to come, and what is least."""
    import numpy as np

    read, total = _sums(5)
    enough, values = {}, {}
    for name in ("right", "sum-bit", "all-bits", "position"):
        holds, most = True, 1
        for t in range(1, 5):
            past = read[:, :t] @ np.array([1, 1]) @ 2 ** np.arange(t)
            memory = {
                "right": past >> t,
                "sum-bit": total[:, t - 1],
                "all-bits": read[:, :t].reshape(len(read), -1) @ 2 ** np.arange(2 * t),
                "position": np.full(len(read), t),
            }[name]
            known = np.column_stack([memory, read[:, t:].reshape(len(read), -1)])
            holds = holds and _follows(known, total[:, t:])
            most = max(most, len(set(memory.tolist())))
        enough[name], values[name] = holds, most
    least = min(values[name] for name in values if enough[name])
    return {name: enough[name] and values[name] == least for name in values}


def error_reach():
    """A step's hidden layer is moved a little: whether the output at step 3 moves."""
    import numpy as np

    rng = np.random.default_rng(0)
    x = rng.integers(2, size=(8, 2))
    kernel, recurrent_kernel, output_kernel = (rng.normal(size=s) for s in [(2, 16), (16, 16), 16])

    def outputs(moved=0):
        h, found = np.zeros(16), []
        for t in range(8):
            h = 1 / (1 + np.exp(-(x[t] @ kernel + h @ recurrent_kernel)))
            h = h + 1e-3 * (t + 1 == moved)
            found.append(h @ output_kernel)
        return found

    reached = [t for t in range(1, 9) if outputs(t)[2] != outputs()[2]]
    return {
        "right": reached == [1, 2, 3],
        "that-step": reached == [3],
        "later-steps": reached == [3, 4, 5, 6, 7, 8],
        "all-steps": reached == list(range(1, 9)),
    }


def relu_large_weight():
    """Fifty draws of 16 × 16 weights: medians of the state and of the gradient over 8 steps."""
    import numpy as np

    rng = np.random.default_rng(0)
    sizes, slopes = [], []
    for _ in range(50):
        kernel, recurrent_kernel = rng.normal(size=(2, 16)), rng.normal(size=(16, 16))
        h, jacobian = np.zeros(16), np.eye(16)
        size, slope = [], []
        for x in rng.integers(2, size=(8, 2)):
            u = x @ kernel + h @ recurrent_kernel
            h = np.maximum(u, 0)
            jacobian = jacobian @ recurrent_kernel * (u > 0)
            size.append(h.max())
            slope.append(np.linalg.norm(jacobian))
        sizes.append(size)
        slopes.append(slope)
    state, gradient = np.median(sizes, axis=0), np.median(slopes, axis=0)
    grows, explodes = bool(np.all(np.diff(state) > 0)), bool(np.all(np.diff(gradient) > 0))
    bounded, vanishes = bool(np.all(state <= 1)), bool(np.all(np.diff(gradient) < 0))
    return {
        "right": grows and explodes,
        "bounded-and-vanishing": bounded and vanishes,
        "bounded": bounded and explodes,
        "vanishing": grows and vanishes,
    }


def naive_mse():
    """Twenty periods of the wave."""
    import numpy as np

    wave = np.sin(2 * np.pi * np.arange(1001) / 50)
    error = np.mean(np.diff(wave) ** 2)
    shown = {"right": 0.0079, "halved-twice": 0.0039, "largest": 0.0158, "root": 0.0888}
    return {name: bool(abs(error - value) < 5e-5) for name, value in shown.items()}


def time_split():
    """1000 points, T = 10: whether a point to be validated on is in some training window."""
    import numpy as np

    def windows(first, last):
        return [range(start, start + 11) for start in range(first, last - 10)]  # with the answer

    def apart(train, test):
        return not {t for w in train for t in w} & {t for w in test for t in w}

    whole = windows(0, 1000)
    order = np.random.default_rng(0).permutation(len(whole))
    mixed = [whole[n] for n in order]
    cut = len(whole) * 4 // 5
    return {
        "right": apart(windows(0, 500), windows(500, 1000)),
        "shuffled": apart(mixed[:cut], mixed[cut:]),
        "every-other": apart(whole[::2], whole[1::2]),
        "inside-training": apart(whole, mixed[cut:]),
    }


def free_running():
    """The recurrence that a sine wave obeys, its coefficient off by 0.1 per cent, run freely for 100 points."""
    import numpy as np

    angle = 2 * np.pi / 50
    phases = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    before, last = np.sin(phases), np.sin(phases + angle)
    errors, predictions = [], []
    for n in range(2, 102):
        before, last = last, 0.999 * 2 * np.cos(angle) * last - before
        errors.append(np.mean(np.abs(last - np.sin(phases + n * angle))))
        predictions.append(last[0])
    growth = np.mean(errors[90:]) / np.mean(errors[:10])
    return {
        "right": bool(growth > 2),
        "independent": bool(0.5 < growth < 2),
        "impossible": not np.all(np.isfinite(predictions)),
        "constant": bool(np.ptp(predictions) == 0),
    }


def where_parameters():
    """The model's own counts."""
    import keras

    words = keras.layers.Embedding(10000, 128)
    read = keras.layers.SimpleRNN(64)
    model = keras.Sequential([keras.Input((50,)), words, read, keras.layers.Dense(1)])
    most = max(model.layers, key=lambda layer: layer.count_params())
    share = most.count_params() / model.count_params()
    return {
        "right": most is words and round(share, 2) == 0.99,
        "half": most is words and round(share, 1) == 0.5,
        "recurrent": most is read and round(share, 2) == 0.99,
        "recurrent-half": most is read and round(share, 1) == 0.5,
    }


def pad_front():
    """Ten words and forty zeros, before and behind them: how the last state depends on the last word."""
    import numpy as np

    rng = np.random.default_rng(0)
    vectors, kernel = rng.normal(size=(20, 6)), 0.3 * rng.normal(size=(6, 8))
    recurrent_kernel = 0.9 * np.linalg.qr(rng.normal(size=(8, 8)))[0]

    def states(ids, moved=None):
        h, found = np.zeros(8), []
        for t, word in enumerate(ids):
            vector = vectors[word] + 1e-4 * (t == moved)
            h = np.tanh(vector @ kernel + h @ recurrent_kernel)
            found.append(h)
        return np.array(found)

    words = rng.integers(1, 20, size=10).tolist()
    front, behind = [0] * 40 + words, words + [0] * 40
    moves = [
        np.linalg.norm(states(ids, at)[-1] - states(ids)[-1])
        for ids, at in [(front, 49), (behind, 9)]
    ]
    return {
        "right": bool(moves[1] < 0.05 * moves[0]),
        "row-of-zero": 0 in behind and 0 not in front,
        "state-stays-zero": not np.any(states(front)[39]),
        "less-work": len(states(front)) < len(states(behind)),
    }


def replace_bilstm():
    """Counted by Keras."""
    from keras import layers

    found = [layers.SimpleRNN(64), layers.Bidirectional(layers.LSTM(64))]
    for layer in found:
        layer.build((None, 50, 128))
    ratio = found[1].count_params() / found[0].count_params()
    choices = {"right": 8, "directions": 2, "gates-and-candidate": 4, "gates": 6}
    return {name: ratio == value for name, value in choices.items()}


def unroll():
    """The same weights with and without unrolling."""
    import keras
    import numpy as np

    x = np.random.default_rng(0).normal(size=(2, 50, 3))
    plain, unrolled = keras.layers.SimpleRNN(64), keras.layers.SimpleRNN(64, unroll=True)
    y = np.asarray(plain(x))
    unrolled.build(x.shape)
    unrolled.set_weights(plain.get_weights())
    z = np.asarray(unrolled(x))
    ratio = unrolled.count_params() / plain.count_params()
    same, sequence = z.shape == y.shape and np.allclose(z, y, atol=1e-5), z.shape == (2, 50, 64)
    return {
        "right": ratio == 1 and same,
        "weights-of-each-step": ratio == 50 and same,
        "all-states": ratio == 1 and sequence,
        "both": ratio == 50 and sequence,
    }


def recurrent_dropout():
    """Without the kernel that reads a thing, a dropout on that thing does not show in training."""
    import keras
    import numpy as np

    keras.utils.set_random_seed(0)
    x = np.random.default_rng(0).normal(size=(4, 6, 3))

    def shows(silenced, **rates):
        layer = keras.layers.LSTM(5, **rates)
        layer.build(x.shape)
        weights = layer.get_weights()
        if silenced is not None:
            weights[silenced] = 0 * weights[silenced]
        weights[2] = weights[2] + 1.0  # something is in the cell even where no input is read
        layer.set_weights(weights)
        return not np.allclose(layer(x, training=True), layer(x, training=False), atol=1e-6)

    of_input = shows(None, dropout=0.5) and not shows(0, dropout=0.5)
    of_cell = shows(0, dropout=0.5)
    of_state = shows(None, recurrent_dropout=0.3) and not shows(1, recurrent_dropout=0.3)
    of_output = shows(1, recurrent_dropout=0.3)
    return {
        "right": of_input and of_state,
        "cell-and-state": of_cell and of_state,
        "input-and-output": of_input and of_output,
        "cell-and-output": of_cell and of_output,
    }


def backward_at_end():
    """Each of 50 inputs is changed in turn: which of them the backward half at the last position notices."""
    import keras
    import numpy as np

    x = np.repeat(np.random.default_rng(0).normal(size=(1, 50, 3)), 51, axis=0)
    x[np.arange(1, 51), np.arange(50)] += 1.0
    layer = keras.layers.Bidirectional(keras.layers.LSTM(64, return_sequences=True))
    last = np.asarray(layer(x))[:, -1, 64:]
    read = int(np.sum(np.any(last[1:] != last[0], axis=1)))
    choices = {"right": 1, "none": 0, "all-but-that": 49, "all": 50}
    return {name: read == value for name, value in choices.items()}

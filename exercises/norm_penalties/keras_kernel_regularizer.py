"""重みにペナルティを付けた層（Keras）

次のモデルを作り、コンパイルせよ。重みのペナルティは、Keras の層の引数で付ける。

    入力 (inputs,)
    → 全結合 hidden ユニット（relu）。kernel に L2 ペナルティ λ₂ Σ w²
    → 全結合 1 ユニット（活性化関数なし）。kernel に L1 ペナルティ λ₁ Σ |w|

    最適化 SGD（学習率 0.125）    損失 平均二乗誤差

λ₂ は l2_decay、λ₁ は l1_decay。Keras の `L2` は ½ の付かない形なので、引数は λ₂ そ
のままでよい。バイアスと出力にはペナルティを付けない。モデル model を返せ。

採点は、同じ重みと入力での model.losses の和、出力、1 回更新した後の重みを比べる。

---
Layers with penalties on their weights (Keras)

Build and compile the model below, with penalties given to Keras's layers as
arguments.

    input (inputs,)
    → fully connected, `hidden` units (relu); L2 penalty λ₂ Σ w² on the kernel
    → fully connected, 1 unit, no activation; L1 penalty λ₁ Σ |w| on the kernel

    optimizer SGD with learning rate 0.125    loss mean squared error

λ₂ is l2_decay and λ₁ is l1_decay. Keras's `L2` has no ½, so that it takes λ₂ as
it is. Neither biases nor outputs are penalised. Return the model. What is
compared, with equal weights and inputs, is the sum of model.losses, the output,
and the weights after one update.
"""

import keras


def build_model(inputs, hidden, l2_decay, l1_decay):
    l2 = ...  # TODO 1
    l1 = ...  # TODO 2
    first = ...  # TODO 3
    second = ...  # TODO 4
    model = keras.Sequential([keras.Input((inputs,)), first, second])
    model.compile(keras.optimizers.SGD(0.125), loss="mse")
    return model

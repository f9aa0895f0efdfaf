"""重みにペナルティを付けた層（Keras）

全結合層 2 つのモデルを作り、コンパイルせよ。1 つ目の層の kernel には L2
ペナルティ、2 つ目の層の kernel には L1 ペナルティを、Keras の層の引数で付ける。
1 つ目の層の活性化関数は ReLU で、2 つ目の層に活性化関数はない。λ₂ は l2_decay、
λ₁ は l1_decay である。

ペナルティの式に ½ は付かない。Keras の `L2` がどうなっているかに気を付ける。
バイアスと出力にはペナルティを付けない。最適化は SGD、損失は平均二乗誤差とする。
モデル model を返せ。

採点では、同じ重みと入力を与えたときの model.losses の和、出力、1 回更新した後の
重みを、正しく作った Keras のモデルの値と比べる。

---
    (inputs,)
    → Dense hidden, ReLU    λ₂ Σ w²
    → Dense 1               λ₁ Σ |w|

    SGD: η = 0.125

---
Layers with penalties on their weights (Keras)

Build and compile a model of two fully connected layers. The kernel of the
first has an L2 penalty, that of the second an L1 penalty, given to Keras's
layers as arguments. The first layer has ReLU, the second no activation. λ₂ is
l2_decay and λ₁ is l1_decay.

There is no ½ in the penalties; mind what Keras's `L2` does about it. Neither
biases nor outputs are penalised. The optimizer is SGD, the loss the mean
squared error. Return the compiled model.

Grading compares the sum of model.losses, the output and the weights
after one update with those of a model rightly built in Keras, given
equal weights and inputs.
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

"""多層パーセプトロンのパラメータ数

全結合層を重ねたネットワークのパラメータの総数 total を、整数で返せ。バイアスも
数える。

sizes は、各層のユニットの数を、入力層、隠れ層、出力層と順に並べた整数の
リストで、長さは 2 以上である。たとえば [784, 50, 100, 10] は、784 次元の入力、
50 と 100 ユニットの隠れ層、10 ユニットの出力層をもつネットワークを表す。

与えられたコードの weights は 1 つの層の重みの数、biases はその層のバイアスの
数とする。

---
The number of parameters of a multilayer perceptron

Return, as an integer, `total`: how many parameters a network of fully connected
layers has, biases included.

`sizes` lists the number of units of every layer, from the input to the output
(at least two integers): [784, 50, 100, 10] is an input of 784 dimensions,
hidden layers of 50 and 100 units, and an output layer of 10.

In the code given, `weights` is the number of weights of one layer and `biases`
the number of its biases.
"""


def mlp_param_count(sizes):
    total = 0
    for layer in range(1, len(sizes)):
        weights = ...  # TODO 1
        biases = ...  # TODO 2
        total = ...  # TODO 3
    return total

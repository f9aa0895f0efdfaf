"""画像の説明文を作る NIC

NIC（Neural Image Caption）の Keras のモデルを、説明文を教師強制で学習するときの
形に組み立てよ。入力は、CNN が求めた画像の特徴 feature と、説明文の語の番号
words の 2 つで、この順とする。

画像は、LSTM に 1 度だけ、すべての語より先に与える。そのために、特徴を全結合層で
語の埋め込みと同じ長さのベクトルにする。LSTM は、画像のベクトル、1 番目の語（文
頭の記号 <s>）、2 番目の語、… の順に読む。語を読むたびに、次の語の確率を、語彙全
体の softmax で出す。画像だけを読んだ時刻の出力は使わない。

    層の名前        層
    image           特徴を embedding 個の値にする全結合層。活性化関数はない
    words           語の番号を embedding 個の値にする埋め込み層。語彙は
                    vocabulary 語である。マスクは使わない
    decoder         units 個のユニットの LSTM
    probabilities   次の語の確率を出す全結合層

重みのある層は、この 4 つだけである。モデルはコンパイルしない。

---
    feature: (batch, features)    words: (batch, length)
    model: (batch, length, vocabulary)

---
NIC, which writes captions of images

Build NIC (Neural Image Caption) as the Keras model that is trained on captions
by teacher forcing. It has two inputs, the features of an image that a CNN has
found, `feature`, and the numbers of the words of a caption, `words`, in this
order.

The LSTM gets the image once, before all words. For this a dense layer makes the
features a vector as long as the embedding of a word. The LSTM reads the vector
of the image, the first word (the symbol <s>, with which a caption begins), the
second word, and so on. After each word the probabilities of the next one come
out, by a softmax over the whole vocabulary. What the LSTM puts out when it has
read nothing but the image is not used.

    name            layer
    image           the dense layer that makes `embedding` numbers of the
                    features, without an activation
    words           the embedding that makes `embedding` numbers of the number
                    of a word. There are `vocabulary` words. It does not mask
    decoder         the LSTM with `units` units
    probabilities   the dense layer with the probabilities of the next word

These four are the only layers with weights. Do not compile the model.
"""

import keras
from keras import layers


def nic_caption_step(features, vocabulary, length, embedding, units):
    feature = keras.Input((features,))
    words = keras.Input((length,), dtype="int32")
    image = ...  # TODO 1
    first = layers.Reshape((1, embedding))(image)
    following = ...  # TODO 2
    sequence = ...  # TODO 3
    states = ...  # TODO 4
    after = ...  # TODO 5
    outputs = ...  # TODO 6
    model = keras.Model([feature, words], outputs)
    return model

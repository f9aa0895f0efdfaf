"""データ拡張・アンサンブル・HPO の知識問題"""

SETS = {
    "images": dict(
        stem=dict(
            ja="画像分類のデータ拡張を考える。対象は、0 から 9 の手書き数字（8 ビットの白黒画像）と、32×32 の自然画像（猫、犬、車など）である。",
            en="Data augmentation for classifying images: handwritten digits from 0 to 9 (grey images of 8 bits) and photographs of 32×32 pixels (cats, dogs, cars and so on).",
        ),
        questions={
            "label_preserving": dict(
                syllabus="3-(7)-i",
                ja="手書き数字に、どの数字でもラベルを変えずに使える変換はどれか。",
                en="Which change can be made to handwritten digits, whichever they are, without a change of their labels?",
                right=dict(ja="横に 2 画素ずらす", en="Shifting by 2 pixels"),
                wrong={
                    "half-turn": dict(
                        ja="180 度回転させる",
                        en="Turning by 180 degrees",
                        why=dict(
                            ja="6 と 9 が入れ替わり、画像とラベルが合わなくなる。",
                            en="6 and 9 change places, and labels no longer fit.",
                        ),
                    ),
                    "mirror": dict(
                        ja="左右に反転させる",
                        en="Flipping left and right",
                        why=dict(
                            ja="2 や 3 などが、どの数字でもない形になる。似た形の別の字と紛れることもある。",
                            en="A 2 or a 3 becomes a shape that is no digit, or is taken for another character.",
                        ),
                    ),
                    "upside-down": dict(
                        ja="上下に反転させる",
                        en="Flipping upside down",
                        why=dict(
                            ja="4 や 7 などは字でなくなり、6 や 9 は別の数字に近い形になる。",
                            en="A 4 or a 7 is no character any more, and a 6 or a 9 comes close to another digit.",
                        ),
                    ),
                },
                source="Goodfellow, Bengio, Courville, Deep Learning, 2016, section 7.4 (Dataset Augmentation)",
            ),
            "crop_count": dict(
                syllabus="3-(7)-i",
                ja="自然画像の周囲を 4 画素ずつ 0 で囲んで 40×40 とし、無作為な位置の 32×32 を切り出し、さらに半々の確率で左右を反転する。1 枚の画像から得られうる画像は、最大で何通りか。",
                en="A photograph is surrounded by 4 pixels of zeros on each side, which makes 40×40; 32×32 are cropped at a random place, and flipped with probability 1/2. How many different images can come of one, at most?",
                right="162",
                wrong={
                    "eight-places": dict(
                        text="128",
                        why=dict(
                            ja="位置を 8×8 通りとしている。ずらす量は 0 から 8 までの 9 通りある。",
                            en="This takes 8×8 places; the crop can start at 0 to 8, which is 9.",
                        ),
                    ),
                    "no-flip": dict(
                        text="81",
                        why=dict(
                            ja="位置だけの数である。位置のそれぞれに、反転しないものとするものがある。",
                            en="That is the number of places; at each of them there is an image that is flipped, and one that is not.",
                        ),
                    ),
                    "added": dict(
                        text="83",
                        why=dict(
                            ja="位置と反転の数を足している。独立に選べるので、掛け算になる。",
                            en="This adds the ways to crop and to flip; they are chosen independently, so it is a product.",
                        ),
                    ),
                },
            ),
            "where_to_apply": dict(
                syllabus="3-(7)-i",
                ja="検証データの精度をいつも同じ条件で測り、訓練で見る画像の種類を最も多くしたい。無作為な拡張の使い方はどれか。",
                en="The accuracy on validation data is to be measured under the same conditions every time, and as many different images as possible are to be seen in training. How is random augmentation used?",
                right=dict(
                    ja="訓練: エポックごとに引き直す　検証: 行わない",
                    en="Training: drawn anew in each epoch; validation: none",
                ),
                wrong={
                    "both-anew": dict(
                        ja="訓練: エポックごとに引き直す　検証: 測るたびに引き直す",
                        en="Training: drawn anew in each epoch; validation: drawn anew each time",
                        why=dict(
                            ja="測るたびに検証データが変わり、エポックどうしの精度を比べられない。",
                            en="Validation data change each time, and the accuracies of two epochs cannot be compared.",
                        ),
                    ),
                    "once": dict(
                        ja="訓練: 最初に 1 度だけ引く　検証: 行わない",
                        en="Training: drawn once, at the start; validation: none",
                        why=dict(
                            ja="1 枚につき 1 通りの画像しか、訓練で見られない。",
                            en="Of each image only one form is seen in training.",
                        ),
                    ),
                    "once-and-anew": dict(
                        ja="訓練: 最初に 1 度だけ引く　検証: 測るたびに引き直す",
                        en="Training: drawn once, at the start; validation: drawn anew each time",
                        why=dict(
                            ja="訓練の画像の種類は増えず、測る条件も毎回変わる。",
                            en="There are few forms in training, and what is measured varies.",
                        ),
                    ),
                },
            ),
            "mixup_vs_erase": dict(
                syllabus="3-(7)-i",
                ja="MixUp と Random Erasing を施した画像のラベルは、それぞれどうするか。",
                en="What becomes of the label of an image after MixUp, and after Random Erasing?",
                right=dict(
                    ja="MixUp: 2 枚のラベルを混ぜる　Random Erasing: そのまま",
                    en="MixUp: two labels are mixed; Random Erasing: it is kept",
                ),
                wrong={
                    "both-kept": dict(
                        ja="MixUp: そのまま　Random Erasing: そのまま",
                        en="MixUp: it is kept; Random Erasing: it is kept",
                        why=dict(
                            ja="MixUp では、画像と同じ比率でラベルも混ぜる。",
                            en="MixUp mixes labels, too, in the proportion of the images.",
                        ),
                    ),
                    "thinned": dict(
                        ja="MixUp: 2 枚のラベルを混ぜる　Random Erasing: 消した面積だけ薄める",
                        en="MixUp: two labels are mixed; Random Erasing: it is reduced by the share erased",
                        why=dict(
                            ja="一部が隠れていても、元のクラスとして学習させる。",
                            en="With a part of it hidden, an image is still taught to be of its class.",
                        ),
                    ),
                    "kept-and-thinned": dict(
                        ja="MixUp: そのまま　Random Erasing: 消した面積だけ薄める",
                        en="MixUp: it is kept; Random Erasing: it is reduced by the share erased",
                        why=dict(
                            ja="ラベルも変えるのは MixUp のほうで、Random Erasing は変えない。",
                            en="It is MixUp that changes the label, and Random Erasing that does not.",
                        ),
                    ),
                },
            ),
            "mixup_alpha": dict(
                syllabus="3-(7)-i",
                ja="MixUp の比率 λ は Beta(α, α) から引く。α が 0.2 のときと 8 のときを比べて、正しいものはどれか。",
                en="The proportion λ of MixUp is drawn from Beta(α, α). What is true of α = 0.2, compared with 8?",
                right=dict(
                    ja="0.2 のほうが λ は 0 か 1 の近くに多く、元の画像に近い",
                    en="With 0.2 λ is near 0 or 1 more often, and images are nearer to the old ones",
                ),
                wrong={
                    "halves": dict(
                        ja="0.2 のほうが λ は 0.5 の近くに多く、よく混ざった画像になる",
                        en="With 0.2 λ is near 0.5 more often, and images are mixed more",
                        why=dict(
                            ja="α が 1 より小さいベータ分布は、両端に集まる。中央に集まるのは 8 のほうである。",
                            en="A beta distribution with α less than 1 gathers at both ends; it is 8 that gathers in the middle.",
                        ),
                    ),
                    "means": dict(
                        ja="λ の平均は 0.2 では約 0.17、8 では約 0.89 である",
                        en="The mean of λ is about 0.17 with 0.2, and about 0.89 with 8",
                        why=dict(
                            ja="それは Beta(α, 1) の平均 α/(α + 1) である。Beta(α, α) は対称で、平均はいつも 0.5 である。",
                            en="That is α/(α + 1), the mean of Beta(α, 1); Beta(α, α) is symmetric, and its mean is 0.5.",
                        ),
                    ),
                    "uniform": dict(
                        ja="どちらの λ も 0 から 1 に一様で、混ざり方は変わらない",
                        en="With both λ is uniform between 0 and 1, and images are mixed alike",
                        why=dict(
                            ja="一様分布になるのは α = 1 のときである。",
                            en="It is for α = 1 that the distribution is uniform.",
                        ),
                    ),
                },
            ),
            "contrast": dict(
                syllabus="3-(7)-i",
                ja="画素値の平均が 100、標準偏差が 20 の白黒画像のコントラストを、平均を中心に 1.5 倍にした（値の切り詰めは起こらない）。平均と標準偏差はどうなるか。",
                en="A grey image has a mean of 100 and a standard deviation of 20. Its contrast is adjusted by a factor of 1.5 about the mean, and no value is clipped. What are the two then?",
                right=dict(ja="平均 100、標準偏差 30", en="Mean 100, standard deviation 30"),
                wrong={
                    "scaled": dict(
                        ja="平均 150、標準偏差 30",
                        en="Mean 150, standard deviation 30",
                        why=dict(
                            ja="画素値そのものを 1.5 倍した場合である。",
                            en="That is for values which are multiplied by 1.5 themselves.",
                        ),
                    ),
                    "brightened": dict(
                        ja="平均 150、標準偏差 20",
                        en="Mean 150, standard deviation 20",
                        why=dict(
                            ja="すべての画素に 50 を足した場合で、変わるのは明るさである。",
                            en="That is for 50 added to all pixels, which adjusts the brightness.",
                        ),
                    ),
                    "unchanged": dict(
                        ja="平均 100、標準偏差 20",
                        en="Mean 100, standard deviation 20",
                        why=dict(
                            ja="どちらも変わらないのは、左右反転のように画素を並べ替える場合である。",
                            en="Neither changes where pixels only change places, as in a flip.",
                        ),
                    ),
                },
            ),
            "randaugment_search": dict(
                syllabus="3-(7)-i",
                ja="RandAugment で調整するハイパーパラメータはどれか。",
                en="Which are the hyperparameters of RandAugment?",
                right=dict(
                    ja="続けて施す変換の個数と、どの変換にも共通の強さ",
                    en="How many transformations are applied in a row, and one strength for all",
                ),
                wrong={
                    "policy": dict(
                        ja="変換のそれぞれを施す確率と、その変換ごとの強さ",
                        en="The probability of each transformation, and its own strength",
                        why=dict(
                            ja="変換ごとに確率と強さを探索するのは AutoAugment である。",
                            en="It is AutoAugment that searches a probability and a strength for each of them.",
                        ),
                    ),
                    "gan": dict(
                        ja="新しい画像を作る生成器と、それを見分ける識別器の重み",
                        en="The weights of a generator of new images, and of its discriminator",
                        why=dict(
                            ja="GAN で画像を作る拡張の話である。RandAugment は学習する部分をもたない。",
                            en="That would be augmentation by a GAN; RandAugment has no part that is trained.",
                        ),
                    ),
                    "mixing": dict(
                        ja="混ぜ合わせる相手の画像の枚数と、混ぜる比率の分布",
                        en="The number of images mixed in, and the distribution of their proportion",
                        why=dict(
                            ja="画像どうしを混ぜるのは MixUp である。RandAugment は 1 枚ずつ変える。",
                            en="It is MixUp that mixes images; RandAugment changes them one by one.",
                        ),
                    ),
                },
                source="Cubuk, Zoph, Shlens, Le, RandAugment: Practical automated data augmentation with a reduced search space, CVPR Workshops, 2020, section 3",
            ),
            "randaugment_count": dict(
                syllabus="3-(7)-i",
                ja="14 種類の変換から、1 つずつ等しい確率で、重複を許して 2 回選び、選んだ順に施す。順も区別すると、選び方は何通りか。",
                en="From 14 transformations one is chosen twice, with equal probabilities and the same one allowed again, and they are applied in that order. How many choices are there, if their order counts?",
                right="196",
                wrong={
                    "times-two": dict(
                        text="28",
                        why=dict(
                            ja="14 に 2 を掛けた数である。1 回目のそれぞれに、2 回目の 14 通りがある。",
                            en="That is 14 times 2; with each of the first there are 14 for the second.",
                        ),
                    ),
                    "combinations": dict(
                        text="91",
                        why=dict(
                            ja="順を区別せず、同じ変換を 2 度選ぶこともないとした数である。",
                            en="That is without order, and without the same one twice.",
                        ),
                    ),
                    "no-repetition": dict(
                        text="182",
                        why=dict(
                            ja="同じ変換を 2 度選ぶ 14 通りが抜けている。",
                            en="The 14 choices of the same one twice are missing.",
                        ),
                    ),
                },
            ),
        },
    ),
    "text-and-speech": dict(
        stem=dict(
            ja="画像以外の拡張として、文には EDA（Easy Data Augmentation）、音声には SpecAugment がある。音声は、80 チャネル×100 フレームの対数メルスペクトログラムとする。",
            en="Not only images are augmented: there is EDA (Easy Data Augmentation) for sentences, and SpecAugment for speech. Speech is a log mel spectrogram of 80 channels × 100 frames here.",
        ),
        questions={
            "eda_operation": dict(
                syllabus="3-(7)-i",
                ja="「駅 前 の 古い 本屋 で 地図 を 買った」から「駅 地図 の 古い 本屋 で 前 を 買った」を作った。EDA のどの操作を 1 回行ったか。",
                en="From “she bought a map in the old shop by the station” came “she bought a shop in the old map by the station”. Which operation of EDA was done once?",
                right=dict(ja="入替え（RS）", en="RS: words are swapped"),
                wrong={
                    "synonym": dict(
                        ja="類義語への置換（SR）",
                        en="SR: a word is replaced by a synonym",
                        why=dict(
                            ja="元の文にない語が現れるはずだが、語の集まりは変わっていない。",
                            en="A word that was not there would appear, but the words are the same.",
                        ),
                    ),
                    "insertion": dict(
                        ja="類義語の挿入（RI）",
                        en="RI: a synonym is inserted",
                        why=dict(
                            ja="語が増えるはずだが、語数は変わっていない。",
                            en="There would be one word more, but there are as many as before.",
                        ),
                    ),
                    "deletion": dict(
                        ja="削除（RD）",
                        en="RD: words are deleted",
                        why=dict(
                            ja="語が減るはずだが、語数は変わっていない。",
                            en="There would be fewer words, but there are as many as before.",
                        ),
                    ),
                },
            ),
            "eda_strength": dict(
                syllabus="3-(7)-i",
                ja="EDA で 1 文の中の書き換える割合を大きくしすぎたとき、主に何が問題になるか。",
                en="What is the main problem if EDA alters too large a share of a sentence?",
                right=dict(
                    ja="意味が変わり、元のラベルと合わないものが増える",
                    en="Its meaning changes, and more and more no longer fit their labels",
                ),
                wrong={
                    "nothing-new": dict(
                        ja="元とほとんど同じものが増え、過学習が進む",
                        en="It is hardly different from before, and overfitting grows",
                        why=dict(
                            ja="割合が小さすぎるときの問題である。",
                            en="That is the problem of too small a share.",
                        ),
                    ),
                    "same-length": dict(
                        ja="どれも同じ長さになり、可変長の入力を扱えなくなる",
                        en="All get the same length, and variable lengths are not learned",
                        why=dict(
                            ja="挿入と削除で、長さはかえってばらつく。",
                            en="Insertions and deletions make lengths vary more.",
                        ),
                    ),
                    "fewer": dict(
                        ja="訓練データの件数が減り、学習が不安定になる",
                        en="There are fewer training data, and training becomes unstable",
                        why=dict(
                            ja="拡張は件数を増やす。元のデータも残る。",
                            en="Augmentation adds data; those that were there stay.",
                        ),
                    ),
                },
                source="Wei, Zou, EDA: Easy Data Augmentation Techniques for Boosting Performance on Text Classification Tasks, EMNLP-IJCNLP, 2019, section 4",
            ),
            "specaugment_ops": dict(
                syllabus="3-(7)-i",
                ja="SpecAugment が行うことはどれか。",
                en="What does SpecAugment do?",
                right=dict(
                    ja="連続するフレームや、隣り合うチャネルを隠す",
                    en="It hides frames in a row, and channels side by side",
                ),
                wrong={
                    "noise": dict(
                        ja="波形の標本を無作為に選び、白色雑音を足す",
                        en="It adds white noise to samples of the waveform",
                        why=dict(
                            ja="SpecAugment は、波形でなくスペクトログラムを変える。",
                            en="SpecAugment changes the spectrogram, not the waveform.",
                        ),
                    ),
                    "speed": dict(
                        ja="発話の速さを変えた音声を合成し、録音に加える",
                        en="It synthesises speech of another speed, and adds it",
                        why=dict(
                            ja="速さを変えるのは別の拡張である。SpecAugment の時間伸縮も、特徴量の上で行う。",
                            en="Changing the speed is another method; what SpecAugment warps, it warps in the features.",
                        ),
                    ),
                    "mixing": dict(
                        ja="2 つの発話の波形と書き起こしを、比率で混ぜる",
                        en="It mixes the waveforms and transcripts of two utterances",
                        why=dict(
                            ja="2 つの例を混ぜるのは MixUp の考え方である。",
                            en="To mix two examples is the idea of MixUp.",
                        ),
                    ),
                },
                source="Park et al., SpecAugment: A Simple Data Augmentation Method for Automatic Speech Recognition, Interspeech, 2019, section 2",
            ),
            "masked_cells": dict(
                syllabus="3-(7)-i",
                ja="幅 10 フレームの時間マスクと、幅 10 チャネルの周波数マスクを、1 つずつ掛けた。隠れた値はいくつか。",
                en="A mask of 10 frames in time and a mask of 10 channels in frequency are applied. How many values are hidden?",
                right="1700",
                wrong={
                    "overlap-twice": dict(
                        text="1800",
                        why=dict(
                            ja="重なる 10×10 の部分を 2 度数えている。",
                            en="The 10×10 values in which they overlap are counted twice.",
                        ),
                    ),
                    "overlap": dict(
                        text="100",
                        why=dict(
                            ja="2 つのマスクが重なる部分の数である。",
                            en="That is the number of values in which they overlap.",
                        ),
                    ),
                    "widths": dict(
                        text="20",
                        why=dict(
                            ja="フレームとチャネルの本数を足した数で、値の数ではない。",
                            en="That adds frames and channels; it is not a number of values.",
                        ),
                    ),
                },
            ),
        },
    ),
    "ensembles": dict(
        stem=dict(
            ja="複数のモデルを組み合わせるアンサンブルの方法として、bagging、boosting、stacking がある。",
            en="Bagging, boosting and stacking are ways to combine several models to an ensemble.",
        ),
        questions={
            "bagging_boosting": dict(
                syllabus="3-(7)-iii",
                ja="深い決定木は、訓練データが少し変わるだけで予測が大きく揺れる。独立に学習した木の予測を平均し、この揺れを減らすのは（ア）である。浅い決定木は、多くのデータで誤る。浅い木を 1 本ずつ加え、残った誤りを減らしていくのは（イ）である。",
                en="Deep trees change much with small changes of the training data; (a) reduces this by averaging trees that were trained apart. Shallow trees get much wrong; (b) adds them one by one, each to reduce the errors that are left.",
                right=dict(ja="（ア）bagging　（イ）boosting", en="(a) bagging   (b) boosting"),
                wrong={
                    "exchanged": dict(
                        ja="（ア）boosting　（イ）bagging",
                        en="(a) boosting   (b) bagging",
                        why=dict(
                            ja="逆である。bagging の名は bootstrap aggregating による。",
                            en="They are exchanged; bagging is short for bootstrap aggregating.",
                        ),
                    ),
                    "stacking-first": dict(
                        ja="（ア）stacking　（イ）boosting",
                        en="(a) stacking   (b) boosting",
                        why=dict(
                            ja="stacking は、各モデルの予測を入力として別のモデルを学習する方法である。復元抽出は要らない。",
                            en="Stacking trains one more model on what others predict; it needs no drawing with replacement.",
                        ),
                    ),
                    "stacking-second": dict(
                        ja="（ア）bagging　（イ）stacking",
                        en="(a) bagging   (b) stacking",
                        why=dict(
                            ja="stacking の 1 段目のモデルは、互いの誤りを見ずに学習する。",
                            en="The first models of a stack are trained without regard to each other's errors.",
                        ),
                    ),
                },
                source="Breiman, Bagging Predictors, Machine Learning 24, 1996, section 1; Freund, Schapire, A Decision-Theoretic Generalization of On-Line Learning and an Application to Boosting, JCSS 55(1), 1997, section 4",
            ),
            "variance_limit": dict(
                syllabus="3-(7)-iii",
                ja="どの予測も分散が 1 で、どの 2 つの相関係数も 0.5 である M 個の予測を平均した。M → ∞ で、平均の分散はいくつに近づくか。",
                en="M predictions, each of variance 1 and any two of them with a correlation of 0.5, are averaged. What does the variance of the mean tend to as M → ∞?",
                right="0.5",
                wrong={
                    "uncorrelated": dict(
                        text="0",
                        why=dict(
                            ja="互いに無相関な場合である。共通の揺れは、平均しても消えない。",
                            en="That is for predictions without correlation; what they share does not average out.",
                        ),
                    ),
                    "same": dict(
                        text="1",
                        why=dict(
                            ja="相関が 1 の場合である。共通でない揺れは、平均で消えていく。",
                            en="That is for a correlation of 1; what they do not share averages out.",
                        ),
                    ),
                    "squared": dict(
                        text="0.25",
                        why=dict(
                            ja="相関係数の 2 乗である。残るのは、どの 2 つの間にもある共分散そのものである。",
                            en="That is the correlation squared; what is left is the covariance of any two of them.",
                        ),
                    ),
                },
            ),
            "majority_worse": dict(
                syllabus="3-(7)-iii",
                ja="互いに独立で、どれも誤り率が 0.6 の 2 値分類器 3 個の多数決をとった。誤り率はいくつか。",
                en="Three binary classifiers, independent of each other and each with an error rate of 0.6, take a majority vote. What is its error rate?",
                right="0.648",
                wrong={
                    "same": dict(
                        text="0.600",
                        why=dict(
                            ja="多数決は誤り率を変える。0.5 より悪い分類器どうしでは、さらに悪くなる。",
                            en="A vote changes the rate: of classifiers worse than 0.5 it is worse still.",
                        ),
                    ),
                    "all-wrong": dict(
                        text="0.216",
                        why=dict(
                            ja="3 個とも誤る確率である。2 個が誤るだけで、多数決は誤る。",
                            en="That is the probability that all three err; two are enough for a wrong vote.",
                        ),
                    ),
                    "accuracy": dict(
                        text="0.352",
                        why=dict(
                            ja="多数決が正しい確率である。",
                            en="That is the probability that the vote is right.",
                        ),
                    ),
                },
            ),
            "out_of_bag": dict(
                syllabus="3-(7)-iii",
                ja="1000 件の訓練データから、1000 件を復元抽出する。ある 1 件が一度も選ばれない確率は、およそいくつか。",
                en="From 1000 training data 1000 are drawn with replacement. What, nearly, is the probability that a certain one of them is never drawn?",
                right="0.37",
                wrong={
                    "drawn": dict(
                        text="0.63",
                        why=dict(
                            ja="少なくとも 1 度は選ばれる確率である。",
                            en="That is the probability that it is drawn once or more.",
                        ),
                    ),
                    "coin": dict(
                        text="0.50",
                        why=dict(
                            ja="選ばれるか否かの 2 通りでも、確率が等しいとは限らない。",
                            en="It is drawn or not, but that does not make the two equally probable.",
                        ),
                    ),
                    "single": dict(
                        text="0.001",
                        why=dict(
                            ja="1 回の抽出でその 1 件が選ばれる確率である。",
                            en="That is the probability with which it is drawn at a time.",
                        ),
                    ),
                },
            ),
            "stacking_inputs": dict(
                syllabus="3-(7)-iii",
                ja="stacking で、2 段目のモデルを学習するときの入力として適切なものはどれか。",
                en="What is the proper input to train the second stage of a stack on?",
                right=dict(
                    ja="各モデルが、自身の学習に使わなかった分割について出した予測",
                    en="What each model predicts for data that it was not trained on",
                ),
                wrong={
                    "fitted": dict(
                        ja="各モデルが、自身の学習に使ったデータについて出した予測",
                        en="What each model predicts for the data it was fitted to before",
                        why=dict(
                            ja="当てはめた後の良すぎる予測なので、過学習したモデルほど信用される。",
                            en="Fitted, these are too good, and the more a model overfits the more it is trusted.",
                        ),
                    ),
                    "test": dict(
                        ja="各モデルが、評価に使うテストデータについて出した予測",
                        en="What each model predicts for the test data of the evaluation",
                        why=dict(
                            ja="2 段目の学習には正解も要る。評価に使う正解を学習に使うことになる。",
                            en="To train the second stage takes labels: those of the evaluation would be used in training.",
                        ),
                    ),
                    "weights": dict(
                        ja="各モデルの学習が終わった後の、重みの値を並べたもの",
                        en="The weights that each of the models has when it is fully trained",
                        why=dict(
                            ja="重みはどの入力に対しても同じで、例ごとの予測の違いを表さない。",
                            en="Weights are the same for every input, and do not tell what is predicted for one.",
                        ),
                    ),
                },
                source="Wolpert, Stacked Generalization, Neural Networks 5(2), 1992, section 2; Breiman, Stacked Regressions, Machine Learning 24, 1996, section 1",
            ),
        },
    ),
    "search": dict(
        stem=dict(
            ja="学習率（10⁻⁵ から 10⁻¹）と重み減衰の 2 つを、9 回の学習で調整する。グリッドサーチでは 3×3 の格子、ランダムサーチでは連続な分布から独立に 9 点を取る。",
            en="The learning rate (10⁻⁵ to 10⁻¹) and the weight decay are tuned in 9 trainings: by a grid search of 3×3, or by a random search of 9 points drawn independently from continuous distributions.",
        ),
        questions={
            "distinct_values": dict(
                syllabus="3-(7)-iv",
                ja="試される学習率の異なる値の個数は、グリッドサーチで（ア）、ランダムサーチで（イ）である。",
                en="(a) different learning rates are tried in the grid search, and (b) in the random search.",
                right=dict(ja="（ア）3　（イ）9", en="(a) 3   (b) 9"),
                wrong={
                    "nine-both": dict(
                        ja="（ア）9　（イ）9",
                        en="(a) 9   (b) 9",
                        why=dict(
                            ja="格子では、同じ学習率が重み減衰を変えて 3 回ずつ使われる。",
                            en="On a grid the same rate comes three times, with another weight decay.",
                        ),
                    ),
                    "three-both": dict(
                        ja="（ア）3　（イ）3",
                        en="(a) 3   (b) 3",
                        why=dict(
                            ja="連続な分布から独立に引いた値は、重ならない。",
                            en="Values drawn independently from a continuous distribution are not the same.",
                        ),
                    ),
                    "exchanged": dict(
                        ja="（ア）9　（イ）3",
                        en="(a) 9   (b) 3",
                        why=dict(
                            ja="逆である。1 つの値を繰り返し使うのは格子のほうである。",
                            en="They are exchanged: it is on a grid that values are used again.",
                        ),
                    ),
                },
            ),
            "linear_sampling": dict(
                syllabus="3-(7)-iv",
                ja="学習率を、対数でなく値そのものが 10⁻⁵ から 10⁻¹ の一様分布に従うように引いた。10⁻² より小さくなる確率はおよそいくつか。",
                en="The learning rate itself, not its logarithm, is drawn uniformly from 10⁻⁵ to 10⁻¹. What, nearly, is the probability that it is less than 10⁻²?",
                right="10 %",
                wrong={
                    "logarithmic": dict(
                        text="75 %",
                        why=dict(
                            ja="対数が一様に分布する場合である。",
                            en="That is for a logarithm which is distributed uniformly.",
                        ),
                    ),
                    "middle": dict(
                        text="50 %",
                        why=dict(
                            ja="範囲の真ん中は約 0.05 で、0.01 はずっと下端に近い。",
                            en="The middle of the range is about 0.05; 0.01 is much nearer to its lower end.",
                        ),
                    ),
                    "one-of-four": dict(
                        text="25 %",
                        why=dict(
                            ja="4 桁のうちの 1 桁と数えている。桁ごとに長さは 10 倍違う。",
                            en="This counts one decade of four; each of them is ten times as long as the one before.",
                        ),
                    ),
                },
            ),
            "bayesian": dict(
                syllabus="3-(7)-iv",
                ja="ベイズ最適化は、次に学習を試す点をどのように決めるか。",
                en="How does Bayesian optimisation decide which point to try next?",
                right=dict(
                    ja="それまでの結果に代理モデルを当てはめ、獲得関数が最大の点を選ぶ",
                    en="It fits a surrogate to the results so far, and takes the maximum of an acquisition function",
                ),
                wrong={
                    "prior-order": dict(
                        ja="格子の全部の点に事前確率を付け、確率の高い順に 1 つずつ選ぶ",
                        en="It gives every point of a grid a prior probability, and takes them in this order",
                        why=dict(
                            ja="順が初めに決まり、途中の結果が次の点の選び方に生かされない。",
                            en="The order would be settled at the start, and results would not change it.",
                        ),
                    ),
                    "genetic": dict(
                        ja="成績のよかった点どうしを交叉させ、突然変異を加えた点を選ぶ",
                        en="It crosses the points that did best, and takes a mutation of their offspring",
                        why=dict(
                            ja="交叉と突然変異を使うのは、遺伝的アルゴリズムである。",
                            en="Crossing and mutation belong to genetic algorithms.",
                        ),
                    ),
                    "gradient": dict(
                        ja="検証誤差を各ハイパーパラメータで数値微分し、下る向きの点を選ぶ",
                        en="It differentiates the validation error numerically, and takes a point further downhill",
                        why=dict(
                            ja="それは勾配法である。微分のためだけに、何度も学習することになる。",
                            en="That is gradient descent, and takes many trainings for a derivative.",
                        ),
                    ),
                },
                source="Snoek, Larochelle, Adams, Practical Bayesian Optimization of Machine Learning Algorithms, NIPS, 2012, section 2",
            ),
            "acquisition": dict(
                syllabus="3-(7)-iv",
                ja="代理モデルが予測する精度の平均と標準偏差は、点 P で 0.910 と 0.003、点 Q で 0.890 と 0.020、点 R で 0.850 と 0.030、点 S で 0.800 と 0.060 である。獲得関数を「平均 + 2×標準偏差」とすると、次に試す点はどれか。",
                en="A surrogate predicts accuracies with these means and standard deviations: 0.910 and 0.003 at point P, 0.890 and 0.020 at Q, 0.850 and 0.030 at R, 0.800 and 0.060 at S. The acquisition function is the mean plus twice the standard deviation. Which point is tried next?",
                right="Q",
                wrong={
                    "best-mean": dict(
                        text="P",
                        why=dict(
                            ja="平均だけで選んでいる。不確かさの小さい P は 0.916 にとどまる。",
                            en="This goes by the mean alone; with so little uncertainty P comes to 0.916.",
                        ),
                    ),
                    "between": dict(
                        text="R",
                        why=dict(
                            ja="値は 0.910 で、4 点のうち最も小さい。",
                            en="Its value, 0.910, is the least of the four.",
                        ),
                    ),
                    "most-uncertain": dict(
                        text="S",
                        why=dict(
                            ja="不確かさだけで選んでいる。平均が低く、値は 0.920 である。",
                            en="This goes by uncertainty alone; with so low a mean S comes to 0.920.",
                        ),
                    ),
                },
            ),
        },
    ),
}


def _crops(image):
    """All crops of 32×32 after a frame of 4 zeros, by place."""
    import numpy as np

    framed = np.pad(image, 4)
    return {(i, j): framed[i : i + 32, j : j + 32] for i in range(9) for j in range(9)}


def crop_count():
    """All places, flipped and not, of an image of random pixels."""
    import numpy as np

    crops = _crops(np.random.default_rng(0).uniform(0.1, 1, size=(32, 32))).values()
    images = {image.tobytes() for crop in crops for image in (crop, crop[:, ::-1])}
    counts = {"right": 162, "eight-places": 128, "no-flip": 81, "added": 83}
    return {name: len(images) == count for name, count in counts.items()}


def where_to_apply():
    """100 epochs of one image; a fixed linear model measures the validation image every time."""
    import numpy as np

    rng = np.random.default_rng(0)
    crops = _crops(rng.uniform(0.1, 1, size=(32, 32)))
    places, model = list(crops), rng.normal(size=(32, 32))

    def seen(anew):
        once = rng.integers(81)
        return len({places[rng.integers(81) if anew else once] for _ in range(100)})

    def scores(drawn):
        return {
            float(np.sum(model * crops[places[rng.integers(81)] if drawn else (4, 4)]))
            for _ in range(100)
        }

    most = max(seen(True), seen(False))
    choices = {
        "right": (True, False),
        "both-anew": (True, True),
        "once": (False, False),
        "once-and-anew": (False, True),
    }
    return {
        name: seen(anew) > most / 2 and len(scores(drawn)) == 1
        for name, (anew, drawn) in choices.items()
    }


def mixup_vs_erase():
    """Keras's layers, given images with labels."""
    import keras
    import numpy as np

    images = np.random.default_rng(0).uniform(0.1, 1, size=(4, 6, 6, 3)).astype("float32")
    labels = np.eye(4, dtype="float32")
    given = {"images": images, "labels": labels}
    mixed = np.array(keras.layers.MixUp(alpha=1.0, seed=1)(given, training=True)["labels"])
    layer = keras.layers.RandomErasing(factor=1.0, scale=(0.3, 0.3), value_range=(0, 1), seed=1)
    erased = layer(given, training=True)
    if np.array_equal(np.array(erased["images"]), images):
        raise ValueError("nothing was erased")
    kept = np.array_equal(np.array(erased["labels"]), labels)
    two = bool(np.any(np.sum(mixed > 0, axis=1) == 2) and np.allclose(mixed.sum(axis=1), 1))
    return {
        "right": two and kept,
        "both-kept": not two and kept,
        "thinned": two and not kept,
        "kept-and-thinned": not two and not kept,
    }


def mixup_alpha():
    """100,000 draws for each α."""
    import numpy as np

    rng = np.random.default_rng(0)
    few, many = rng.beta(0.2, 0.2, size=100_000), rng.beta(8, 8, size=100_000)

    def outside(draws):
        return np.mean(np.abs(draws - 0.5) > 0.4)

    def inside(draws):
        return np.mean(np.abs(draws - 0.5) < 0.1)

    return {
        "right": bool(outside(few) > outside(many)),
        "halves": bool(inside(few) > inside(many)),
        "means": bool(abs(few.mean() - 0.17) < 0.05 and abs(many.mean() - 0.89) < 0.05),
        "uniform": bool(abs(outside(few) - 0.2) < 0.02 and abs(outside(many) - 0.2) < 0.02),
    }


def contrast():
    """TensorFlow adjusts an image with this mean and deviation."""
    import numpy as np
    import tensorflow as tf

    image = np.random.default_rng(0).normal(size=(16, 16, 1))
    image = (100 + 20 * (image - image.mean()) / image.std()).astype("float32")
    adjusted = tf.image.adjust_contrast(image, 1.5).numpy()
    pair = (round(float(adjusted.mean())), round(float(adjusted.std())))
    choices = {
        "right": (100, 30),
        "scaled": (150, 30),
        "brightened": (150, 20),
        "unchanged": (100, 20),
    }
    return {name: pair == choice for name, choice in choices.items()}


def randaugment_count():
    """Written out."""
    import itertools

    count = len(set(itertools.product(range(14), repeat=2)))
    counts = {"right": 196, "times-two": 28, "combinations": 91, "no-repetition": 182}
    return {name: count == choice for name, choice in counts.items()}


def eda_operation():
    """What is true of both pairs of sentences: the words, how many they are, and their places."""
    pairs = [
        ("駅 前 の 古い 本屋 で 地図 を 買った", "駅 地図 の 古い 本屋 で 前 を 買った"),
        (
            "she bought a map in the old shop by the station",
            "she bought a shop in the old map by the station",
        ),
    ]

    def holds(claim):
        return all(claim(old.split(), new.split()) for old, new in pairs)

    def moved(old, new):
        return sum(a != b for a, b in zip(old, new, strict=True))

    return {
        "right": holds(lambda old, new: sorted(old) == sorted(new) and moved(old, new) == 2),
        "synonym": holds(lambda old, new: bool(set(new) - set(old))),
        "insertion": holds(lambda old, new: len(new) > len(old)),
        "deletion": holds(lambda old, new: len(new) < len(old)),
    }


def masked_cells():
    """Counted."""
    import numpy as np

    hidden = np.zeros((80, 100), dtype=bool)
    hidden[:, 35:45] = True
    hidden[20:30] = True
    counts = {"right": 1700, "overlap-twice": 1800, "overlap": 100, "widths": 20}
    return {name: int(hidden.sum()) == count for name, count in counts.items()}


def variance_limit():
    """The variance of the mean of 10,000, from their covariances, and of a draw that shares half."""
    import numpy as np

    models = 10_000
    exact = (models * 1 + models * (models - 1) * 0.5) / models**2
    rng = np.random.default_rng(0)
    shared, own = rng.normal(size=20_000), rng.normal(size=(100, 20_000))
    drawn = np.var(np.mean((shared + own) / np.sqrt(2), axis=0))
    values = {"right": 0.5, "uncorrelated": 0.0, "same": 1.0, "squared": 0.25}
    return {
        name: bool(abs(exact - value) < 0.001 and abs(drawn - value) < 0.03)
        for name, value in values.items()
    }


def majority_worse():
    """The eight outcomes."""
    import itertools

    rate = sum(
        0.6 ** sum(errors) * 0.4 ** (3 - sum(errors))
        for errors in itertools.product([0, 1], repeat=3)
        if sum(errors) >= 2
    )
    values = {"right": 0.648, "same": 0.6, "all-wrong": 0.216, "accuracy": 0.352}
    return {name: abs(rate - value) < 5e-4 for name, value in values.items()}


def out_of_bag():
    """A thousand draws that miss it."""
    probability = (1 - 1 / 1000) ** 1000
    values = {"right": 0.37, "drawn": 0.63, "coin": 0.5, "single": 0.001}
    return {name: abs(probability - value) < 0.005 for name, value in values.items()}


def distinct_values():
    """Nine points of either search."""
    import itertools

    import numpy as np

    grid = list(itertools.product([1e-5, 1e-3, 1e-1], [0.0, 1e-4, 1e-2]))
    drawn = 10 ** np.random.default_rng(0).uniform([-5, -4], [-1, -2], size=(9, 2))
    found = len({rate for rate, _ in grid}), len(np.unique(drawn[:, 0]))
    choices = {"right": (3, 9), "nine-both": (9, 9), "three-both": (3, 3), "exchanged": (9, 3)}
    return {name: found == choice for name, choice in choices.items()}


def linear_sampling():
    """The length below 0.01, as a share of the range."""
    probability = (1e-2 - 1e-5) / (1e-1 - 1e-5)
    values = {"right": 0.1, "logarithmic": 0.75, "middle": 0.5, "one-of-four": 0.25}
    return {name: abs(probability - value) < 0.005 for name, value in values.items()}


def acquisition():
    """The four values."""
    points = {
        "best-mean": (0.910, 0.003),
        "right": (0.890, 0.020),
        "between": (0.850, 0.030),
        "most-uncertain": (0.800, 0.060),
    }
    values = {name: mean + 2 * deviation for name, (mean, deviation) in points.items()}
    return {name: value == max(values.values()) for name, value in values.items()}

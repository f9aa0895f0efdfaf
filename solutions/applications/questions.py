"""応用トピックの知識問題"""

SETS = {
    "style": dict(
        stem=dict(
            ja="Gatys らの画風変換では、学習済みの VGG の中間層の特徴マップ F（H×W 個の位置、C チャネル）を用いる。コンテンツ画像との差をコンテンツ損失、スタイル画像との差をスタイル損失とし、重み α、β を掛けて足したものを最小にする。F を (H·W)×C の行列とみて、コンテンツ損失は F の差で、スタイル損失はグラム行列 G = FᵀF の差で測る。",
            en="The style transfer of Gatys and others takes feature maps F of the middle layers of a trained VGG (H×W places, C channels). The sum of the content loss, from the image that gives the content, times α and of the style loss, from the one that gives the style, times β is minimised. With F as a matrix of (H·W)×C the content loss measures differences of F, the style loss those of the Gram matrix G = FᵀF.",
        ),
        questions={
            "style_optimized": dict(
                syllabus="4-(8)-i",
                ja="この方法で、勾配降下法によって更新されるのはどれか。",
                en="What does gradient descent update here?",
                right=dict(
                    ja="生成する画像の、画素の値",
                    en="The pixels of the image that is made",
                ),
                wrong={
                    "vgg": dict(
                        ja="VGG の、畳み込み層の重み",
                        en="The weights of the convolutions of VGG",
                        why=dict(
                            ja="VGG は、特徴を測るために固定して使う。",
                            en="VGG stays as it is; it serves to measure features.",
                        ),
                    ),
                    "transformer": dict(
                        ja="画像を変換するネットワークの重み",
                        en="The weights of a network that transforms images",
                        why=dict(
                            ja="変換用のネットワークを学習するのは、後の高速な画風変換（Johnson ら、2016）である。",
                            en="A network for the transformation is trained in later, faster style transfer (Johnson and others, 2016).",
                        ),
                    ),
                    "constants": dict(
                        ja="2 つの損失の重み α と β",
                        en="The weights α and β of the two losses",
                        why=dict(
                            ja="α と β は、人が決める定数である。",
                            en="These are constants that somebody chooses.",
                        ),
                    ),
                },
                source="Gatys, Ecker, Bethge, Image Style Transfer Using Convolutional Neural Networks, CVPR 2016, section 2",
            ),
            "gram_permutation": dict(
                syllabus="4-(8)-i",
                ja="特徴マップの H·W 個の位置を、どのチャネルも同じように、無作為に並べ替えた。（ア）グラム行列と、（イ）並べ替える前の F との差で測るコンテンツ損失は、どうなるか。",
                en="The H·W places of a feature map are shuffled, in the same way in each channel. What becomes of (a) the Gram matrix, and (b) the content loss, measured against F as it was?",
                right=dict(
                    ja="（ア）変わらない　（イ）0 でなくなる",
                    en="(a) It stays   (b) it is no longer 0",
                ),
                wrong={
                    "content-blind": dict(
                        ja="（ア）変わらない　（イ）0 のままである",
                        en="(a) It stays   (b) it remains 0",
                        why=dict(
                            ja="コンテンツ損失は同じ位置どうしを比べるので、並べ替えると値が生じる。",
                            en="The content loss compares the same places, which now differ.",
                        ),
                    ),
                    "gram-sees": dict(
                        ja="（ア）変わる　（イ）0 でなくなる",
                        en="(a) It changes   (b) it is no longer 0",
                        why=dict(
                            ja="グラム行列は位置についての和なので、並べ替えによらない。",
                            en="A Gram matrix is a sum over places, whatever their order.",
                        ),
                    ),
                    "exchanged": dict(
                        ja="（ア）変わる　（イ）0 のままである",
                        en="(a) It changes   (b) it remains 0",
                        why=dict(
                            ja="逆である。位置の情報をもつのは、コンテンツ損失のほうである。",
                            en="The other way round: it is the content loss that knows of places.",
                        ),
                    ),
                },
            ),
            "gram_size": dict(
                syllabus="4-(8)-i",
                ja="H = W = 28、C = 256 の層のグラム行列の、要素の数はいくつか。",
                en="How many elements has the Gram matrix of a layer with H = W = 28 and C = 256?",
                right="65,536",
                wrong={
                    "places": dict(
                        text="614,656",
                        why=dict(
                            ja="位置どうしの内積をとった、784×784 の行列の大きさである。",
                            en="That is for products of places with places, 784×784.",
                        ),
                    ),
                    "features": dict(
                        text="200,704",
                        why=dict(
                            ja="特徴マップそのものの、784×256 個である。",
                            en="That is the feature map itself, 784×256.",
                        ),
                    ),
                    "channels": dict(
                        text="256",
                        why=dict(
                            ja="チャネルごとの平均や分散の個数である。",
                            en="That is how many means or variances of channels there are.",
                        ),
                    ),
                },
            ),
        },
    ),
    "captions": dict(
        stem=dict(
            ja="NIC（Neural Image Caption）は、CNN で画像を 1 つのベクトルにし、LSTM で説明文を 1 語ずつ生成する。ある画像で、1 語目の確率は「犬」0.5、「猫」0.4、その他が合わせて 0.1 であった。2 語目のうち最も確率の高い語の条件付き確率は、「犬」の後で 0.3、「猫」の後で 0.6、その他の後で 0.5 であった。文は 2 語で終わる。",
            en="NIC (Neural Image Caption) makes a vector of an image by a CNN and a caption by an LSTM, word by word. For some image the first word is “dog” with probability 0.5, “cat” with 0.4, and others with 0.1 together. The most probable second word has the conditional probability 0.3 after “dog”, 0.6 after “cat” and 0.5 after any other. Captions have two words.",
        ),
        questions={
            "beam_vs_greedy": dict(
                syllabus="3-(5)-iii",
                ja="確率の高い文を、貪欲法と、幅 2 のビーム探索で探す。得られる文の確率は、それぞれいくらか。",
                en="A probable caption is looked for greedily, and by beam search of width 2. Which probability has the caption that is found?",
                right=dict(
                    ja="貪欲法 0.15、ビーム探索 0.24",
                    en="0.15 greedily, 0.24 by beam search",
                ),
                wrong={
                    "exchanged": dict(
                        ja="貪欲法 0.24、ビーム探索 0.15",
                        en="0.24 greedily, 0.15 by beam search",
                        why=dict(
                            ja="貪欲法は、1 語目に「犬」を選ぶので 0.5×0.3 である。",
                            en="Greedily the first word is “dog”, which gives 0.5×0.3.",
                        ),
                    ),
                    "same-low": dict(
                        ja="貪欲法 0.15、ビーム探索 0.15",
                        en="0.15 greedily, 0.15 by beam search",
                        why=dict(
                            ja="幅 2 では「猫」も残るので、0.4×0.6 の文が見つかる。",
                            en="With width 2 “cat” stays, too, and 0.4×0.6 is found.",
                        ),
                    ),
                    "same-high": dict(
                        ja="貪欲法 0.24、ビーム探索 0.24",
                        en="0.24 greedily, 0.24 by beam search",
                        why=dict(
                            ja="貪欲法では、1 語目に確率の低い「猫」は選ばれない。",
                            en="Greedily “cat” is never the first word, being less probable.",
                        ),
                    ),
                },
            ),
            "nic_image_input": dict(
                syllabus="3-(5)-iii",
                ja="NIC の論文では、画像のベクトルはどのように LSTM に与えられるか。",
                en="How does the LSTM get the vector of the image in the paper on NIC?",
                right=dict(
                    ja="最初に 1 度だけ、語より前の入力として与える",
                    en="Once at the beginning, as an input before the words",
                ),
                wrong={
                    "every-time": dict(
                        ja="毎時刻、語の埋め込みと合わせて入力に与える",
                        en="At every time, as an input together with the word",
                        why=dict(
                            ja="論文では、毎時刻与えると過学習しやすく、結果が悪かったとしている。",
                            en="The paper found that this overfits more easily and gives worse results.",
                        ),
                    ),
                    "afterwards": dict(
                        ja="最後に 1 度だけ、文を並べ替える入力として与える",
                        en="Once in the end, as an input that ranks captions",
                        why=dict(
                            ja="画像は文を生成するための条件なので、生成の前に与える。",
                            en="The image is what a caption is generated from, and comes before it.",
                        ),
                    ),
                    "attention": dict(
                        ja="毎時刻、注目する領域を選び直した入力として与える",
                        en="At every time, as a region chosen anew by attention",
                        why=dict(
                            ja="それは、後の注意機構つきの方法（Show, Attend and Tell、2015）である。",
                            en="That is a later method with attention (Show, Attend and Tell, 2015).",
                        ),
                    ),
                },
                source="Vinyals, Toshev, Bengio, Erhan, Show and Tell: A Neural Image Caption Generator, CVPR 2015, section 3.1",
            ),
            "joint_embedding": dict(
                syllabus="4-(8)-iv",
                ja="Pic2Recipe は、料理の画像とレシピの文をそれぞれのネットワークで同じ空間に写し、対応する組を近づけ、対応しない組はコサイン類似度がマージン以下になるように学習する。学習後、画像からレシピを得る手順はどれか。",
                en="Pic2Recipe maps images of dishes and texts of recipes to a common space by networks of their own; matching pairs are drawn together, and others kept at a cosine similarity of at most a margin. How is a recipe found for an image after training?",
                right=dict(
                    ja="登録済みのレシピから、画像の点に最も近いものを探す",
                    en="The recipe nearest to the image's point is looked up among those stored",
                ),
                wrong={
                    "generated": dict(
                        ja="画像の点から、デコーダでレシピを 1 語ずつ生成する",
                        en="A decoder generates the recipe from the image's point word by word",
                        why=dict(
                            ja="この方法は検索であり、文を生成するデコーダをもたない。",
                            en="This is a search; there is no decoder that writes texts.",
                        ),
                    ),
                    "classified": dict(
                        ja="画像を料理名に分類し、その名のレシピを登録から選ぶ",
                        en="The image is classified as a dish, and the recipe of that name is taken",
                        why=dict(
                            ja="分類は学習を助ける正則化に使われるが、検索は近さで行う。",
                            en="Classes serve as a regulariser in training; the search goes by nearness.",
                        ),
                    ),
                    "paired": dict(
                        ja="画像とレシピを組にしてネットワークに入れ、一致の確率を出す",
                        en="Image and recipe enter one network, which gives the probability of a match",
                        why=dict(
                            ja="画像と文は別々に写すので、登録側の点は前もって計算しておける。",
                            en="The two are mapped apart, so that points of recipes are computed beforehand.",
                        ),
                    ),
                },
                source="Salvador, Hynes, Aytar, Marin, Ofli, Weber, Torralba, Learning Cross-modal Embeddings for Cooking Recipes and Food Images, CVPR 2017",
            ),
        },
    ),
    "points": dict(
        stem=dict(
            ja="画像から、物体や人の形を点で表す。集合 S₁、S₂ の Chamfer 距離は、互いに最も近い点までの距離の 2 乗の和を、両側から足したものとする。Earth Mover's Distance（EMD）は、一対一の対応 φ についての距離（2 乗しない）の和の最小値とする。数直線上の例として、S₁ = {0, 0, 1}、S₂ = {0, 1, 1} を用い、同じ位置の点は別の点として数える。",
            en="Shapes of things and people are found in images as points. The Chamfer distance of the sets S₁ and S₂ is the sum of squared distances to the nearest point of the other set, from both sides; the earth mover's distance (EMD) is the least sum of distances, not squared, of a one-to-one matching φ. An example on a line is S₁ = {0, 0, 1} and S₂ = {0, 1, 1}, where points at the same place count as different.",
            shared="""
    Chamfer: Σ_{x∈S₁} min_{y∈S₂} ‖x − y‖² + Σ_{y∈S₂} min_{x∈S₁} ‖x − y‖²
    EMD:     min_φ Σ_{x∈S₁} ‖x − φ(x)‖
""",
        ),
        questions={
            "chamfer_emd_values": dict(
                syllabus="4-(8)-iv",
                ja="例の 2 つの集合の、Chamfer 距離と EMD の値の組はどれか。",
                en="Which are the Chamfer distance and the EMD of the sets of the example?",
                right=dict(
                    ja="Chamfer 距離 0、EMD 1",
                    en="Chamfer distance 0, EMD 1",
                ),
                wrong={
                    "both-0": dict(
                        ja="Chamfer 距離 0、EMD 0",
                        en="Chamfer distance 0, EMD 0",
                        why=dict(
                            ja="一対一に対応させるには、0 の点を 1 つ、1 へ動かす必要がある。",
                            en="To be matched one to one, a point at 0 has to move to 1.",
                        ),
                    ),
                    "both-1": dict(
                        ja="Chamfer 距離 1、EMD 1",
                        en="Chamfer distance 1, EMD 1",
                        why=dict(
                            ja="どの点にも、相手の集合に同じ位置の点があるので、最も近い点までの距離は 0 である。",
                            en="Each point has one at its own place in the other set, at distance 0.",
                        ),
                    ),
                    "exchanged": dict(
                        ja="Chamfer 距離 1、EMD 0",
                        en="Chamfer distance 1, EMD 0",
                        why=dict(
                            ja="逆である。何個あるかを区別するのは、EMD のほうである。",
                            en="The other way round: it is the EMD that sees how many points there are.",
                        ),
                    ),
                },
            ),
            "why_not_mse": dict(
                syllabus="4-(8)-iv",
                ja="出力された点を番号順に並べ、正解の点と番号どうしで二乗誤差をとる方法が、集合の比較に適さない理由はどれか。",
                en="Why are squared errors between points of the same number not suited to compare a set that is put out with the right one?",
                right=dict(
                    ja="同じ点でも、番号の並べ方によって誤差が変わるから",
                    en="They depend on the order in which the same points stand",
                ),
                wrong={
                    "outliers": dict(
                        ja="外れた点の影響が、絶対値の誤差より小さくなるから",
                        en="A point far off counts for less than by absolute errors",
                        why=dict(
                            ja="2 乗すると、外れた点の影響は大きくなる。",
                            en="Squares make a point far off count for more.",
                        ),
                    ),
                    "cost": dict(
                        ja="番号どうしの対応を探す計算に、時間がかかるから",
                        en="It takes long to search for the points that correspond",
                        why=dict(
                            ja="番号で対応が決まっているので、探さなくてよい。",
                            en="Numbers say what corresponds; nothing is searched.",
                        ),
                    ),
                    "gradient": dict(
                        ja="点の座標について微分できず、学習に使えないから",
                        en="They cannot be differentiated by coordinates for training",
                        why=dict(
                            ja="二乗誤差は、座標について微分できる。",
                            en="Squared errors are differentiable.",
                        ),
                    ),
                },
            ),
            "paf_role": dict(
                syllabus="4-(3)-i",
                ja="複数の人の姿勢を推定する方法で、Part Affinity Fields（PAF）は何のために使われるか。",
                en="What are Part Affinity Fields (PAF) for when the poses of several people are estimated?",
                right=dict(
                    ja="検出した関節のうち、同じ人の手足としてつながる組を選ぶ",
                    en="To choose the joints found that are connected by a limb of one person",
                ),
                wrong={
                    "boxes": dict(
                        ja="人を囲む枠を先に検出し、枠の中の関節の位置を推定する",
                        en="To find boxes around people first, and the joints in each box then",
                        why=dict(
                            ja="それは、人の検出から始めるトップダウンの方法である。",
                            en="That is a top-down method, which begins by detecting people.",
                        ),
                    ),
                    "confidence": dict(
                        ja="関節の位置の確からしさを、関節の種類ごとの地図で表す",
                        en="To show how sure the place of a joint is, by a map for each kind",
                        why=dict(
                            ja="それは、信頼度マップの役割である。",
                            en="That is what confidence maps are for.",
                        ),
                    ),
                    "depth": dict(
                        ja="カメラから関節までの奥行きを、画像の画素ごとに推定する",
                        en="To estimate at each pixel how far joints are from the camera",
                        why=dict(
                            ja="PAF は、画像の上の 2 次元の向きを表すベクトル場である。",
                            en="A PAF is a field of directions in two dimensions, in the image.",
                        ),
                    ),
                },
                source="Cao, Simon, Wei, Sheikh, Realtime Multi-Person 2D Pose Estimation using Part Affinity Fields, CVPR 2017, section 2.3",
            ),
        },
    ),
    "resolution": dict(
        stem=dict(
            ja="超解像の DRRN は、低解像度の画像を拡大した画像 x に、ネットワークの出力 f(x) を加えた x + f(x) を、高解像度の画像とする。内部では、2 つの畳み込み層（3×3、128 チャネルから 128 チャネル、バイアスなし）からなる残差ユニットを、重みを共有して U 回繰り返す。画素の値は 0 から 1 である。",
            en="DRRN, for super-resolution, makes x + f(x) of an enlarged image x of low resolution, where f(x) is what a network puts out. Inside, a residual unit of two convolutions (3×3, 128 channels to 128 channels, without biases) is repeated U times with shared weights. Pixels have values from 0 to 1.",
        ),
        questions={
            "drrn_params": dict(
                syllabus="4-(1)-i",
                ja="U を 1 から 9 に増やす。（ア）繰り返す部分の重みの数と、（イ）その部分で通る畳み込み層の数は、どうなるか。",
                en="U is raised from 1 to 9. What becomes of (a) the number of weights of the part that is repeated, and (b) the number of convolutions that one passes there?",
                right=dict(
                    ja="（ア）294,912 のまま　（イ）18 になる",
                    en="(a) It stays 294,912   (b) it becomes 18",
                ),
                wrong={
                    "not-shared": dict(
                        ja="（ア）2,654,208 になる　（イ）18 になる",
                        en="(a) It becomes 2,654,208   (b) it becomes 18",
                        why=dict(
                            ja="重みを共有するので、繰り返しても重みは増えない。",
                            en="Weights are shared, and repeating adds none.",
                        ),
                    ),
                    "not-deeper": dict(
                        ja="（ア）294,912 のまま　（イ）2 のまま",
                        en="(a) It stays 294,912   (b) it stays 2",
                        why=dict(
                            ja="同じ重みでも、順に 9 回通るので、深くなる。",
                            en="Though the weights are the same, one passes them nine times.",
                        ),
                    ),
                    "exchanged": dict(
                        ja="（ア）2,654,208 になる　（イ）2 のまま",
                        en="(a) It becomes 2,654,208   (b) it stays 2",
                        why=dict(
                            ja="逆である。増えるのは深さで、重みではない。",
                            en="The other way round: it is the depth that grows, not the weights.",
                        ),
                    ),
                },
            ),
            "global_residual": dict(
                syllabus="4-(1)-i",
                ja="f(x) が学習することになる内容はどれか。",
                en="What does f(x) come to be?",
                right=dict(
                    ja="高解像度の画像にあり、x に足りない細かな成分",
                    en="The fine detail of the image of high resolution that x lacks",
                ),
                wrong={
                    "whole-image": dict(
                        ja="高解像度の画像の、すべての画素の値そのもの",
                        en="The values of the pixels of the image of high resolution",
                        why=dict(
                            ja="x を加えるので、画像の全体を作り直す必要はない。",
                            en="As x is added, the image need not be made anew.",
                        ),
                    ),
                    "smooth-part": dict(
                        ja="高解像度の画像から、細かな成分を除いたもの",
                        en="The image of high resolution without its fine detail",
                        why=dict(
                            ja="それは、すでに x が表している成分である。",
                            en="That is what x shows already.",
                        ),
                    ),
                    "constant": dict(
                        ja="高解像度の画像と x の、明るさの平均の差だけ",
                        en="The difference in the average brightness of that image and x",
                        why=dict(
                            ja="縮小して拡大しても、明るさの平均はほとんど変わらない。",
                            en="Shrinking and enlarging hardly changes the average brightness.",
                        ),
                    ),
                },
            ),
            "psnr_value": dict(
                syllabus="4-(1)-i",
                ja="推定した画像の平均二乗誤差（MSE）が 0.01 であった。PSNR = 10 log₁₀(MAX² / MSE) は、いくらか。MAX は画素の最大の値である。",
                en="The mean squared error (MSE) of an estimated image is 0.01. What is the PSNR, 10 log₁₀(MAX² / MSE), where MAX is the greatest value of a pixel?",
                right="20 dB",
                wrong={
                    "root": dict(
                        text="10 dB",
                        why=dict(
                            ja="MSE ではなく、その平方根 0.1 で割っている。",
                            en="This divides by the square root of the MSE, 0.1.",
                        ),
                    ),
                    "twice": dict(
                        text="40 dB",
                        why=dict(
                            ja="10 ではなく、20 を掛けている。",
                            en="This multiplies by 20 instead of 10.",
                        ),
                    ),
                    "ratio": dict(
                        text="100 dB",
                        why=dict(
                            ja="対数をとらず、比を答えている。",
                            en="This is the ratio, without the logarithm.",
                        ),
                    ),
                },
            ),
            "absolute_scale": dict(
                syllabus="4-(3)-i",
                ja="単眼の SLAM（カメラの動きと周りの地図を同時に推定する）に、CNN による奥行きの推定を組み合わせた CNN-SLAM の利点はどれか。",
                en="CNN-SLAM joins monocular SLAM, which estimates the camera's way and a map at once, with depth estimated by a CNN. What is its advantage?",
                right=dict(
                    ja="1 台のカメラの動きだけでは決まらない、実際の寸法が推定できる",
                    en="It estimates true sizes, which the motion of one camera cannot tell",
                ),
                wrong={
                    "stereo": dict(
                        ja="2 台のカメラの視差から、動かなくても奥行きの寸法が求められる",
                        en="It finds depth from the disparity of two cameras without any motion",
                        why=dict(
                            ja="単眼であり、CNN は 1 枚の画像から奥行きを推定する。",
                            en="There is one camera; the CNN estimates depth from a single image.",
                        ),
                    ),
                    "end-to-end": dict(
                        ja="位置の推定から地図の作成までを、1 つの CNN で行える",
                        en="It estimates positions and the map all by a single CNN",
                        why=dict(
                            ja="CNN は奥行きの推定に使い、位置は従来の直接法で求める。",
                            en="The CNN estimates depth; positions come from a direct method as before.",
                        ),
                    ),
                    "edges": dict(
                        ja="物体の縁での奥行きが、CNN によって特に正確になる",
                        en="It has its depth most exact at edges, by means of the CNN",
                        why=dict(
                            ja="縁は SLAM の側が得意で、CNN は模様の乏しい面を補う。",
                            en="Edges are the strength of SLAM; the CNN helps where there is little texture.",
                        ),
                    ),
                },
                source="Tateno, Tombari, Laina, Navab, CNN-SLAM: Real-time Dense Monocular SLAM with Learned Depth Prediction, CVPR 2017, sections 1 and 3",
            ),
        },
    ),
}


def gram_permutation():
    """Six places with three channels, in another order."""
    import numpy as np

    rng = np.random.default_rng(0)
    features = rng.normal(size=(6, 3))
    moved = features[rng.permutation(6)]
    stays = np.allclose(moved.T @ moved, features.T @ features)
    zero = np.allclose(moved, features)
    return {
        "right": stays and not zero,
        "content-blind": stays and zero,
        "gram-sees": not stays and not zero,
        "exchanged": not stays and zero,
    }


def gram_size():
    import tensorflow as tf

    features = tf.zeros((28, 28, 256))
    size = int(tf.size(tf.linalg.einsum("hwc,hwd->cd", features, features)))
    choices = {"right": 65536, "places": 614656, "features": 200704, "channels": 256}
    return {name: size == choice for name, choice in choices.items()}


def beam_vs_greedy():
    """The best captions that a beam of width 1 and of width 2 keeps; ten words share what is left."""
    first = {"dog": 0.5, "cat": 0.4, **{f"other {k}": 0.01 for k in range(10)}}
    second = {"dog": 0.3, "cat": 0.6}

    def found(width):
        kept = sorted(first, key=first.__getitem__)[-width:]
        return round(max(first[word] * second.get(word, 0.5) for word in kept), 6)

    pair = (found(1), found(2))
    return {
        "right": pair == (0.15, 0.24),
        "exchanged": pair == (0.24, 0.15),
        "same-low": pair == (0.15, 0.15),
        "same-high": pair == (0.24, 0.24),
    }


def _distances(one, other):
    """Chamfer distance and EMD of points on a line."""
    import itertools

    forth = sum(min((x - y) ** 2 for y in other) for x in one)
    back = sum(min((x - y) ** 2 for x in one) for y in other)
    moved = (
        sum(abs(x - y) for x, y in zip(one, order, strict=True))
        for order in itertools.permutations(other)
    )
    return forth + back, min(moved)


def chamfer_emd_values():
    found = _distances((0, 0, 1), (0, 1, 1))
    return {
        "right": found == (0, 1),
        "both-0": found == (0, 0),
        "both-1": found == (1, 1),
        "exchanged": found == (1, 0),
    }


def why_not_mse():
    """The same points in another order; the share of a point far off; what is searched; the gradient."""
    import numpy as np
    import tensorflow as tf

    points, moved = np.array([0.0, 1.0, 2.0]), np.array([2.0, 0.0, 1.0])
    errors = np.array([1.0, 1.0, 10.0])
    squared, absolute = errors**2, np.abs(errors)
    variable = tf.Variable(points)
    with tf.GradientTape() as tape:
        error = tf.reduce_sum(tf.math.squared_difference(variable, moved))
    gradient = tape.gradient(error, variable)
    compared = sum(1 for _ in zip(points, moved, strict=True))
    return {
        "right": float(error) != 0 and _distances(points, moved) == (0, 0),
        "outliers": bool(squared[2] / squared.sum() < absolute[2] / absolute.sum()),
        "cost": compared > len(points),
        "gradient": gradient is None,
    }


def drrn_params():
    """The repeated part for 1 and for 9 units: its weights, and how often a convolution is passed."""
    import keras
    from keras import layers

    def part(units):
        inputs = keras.Input((4, 4, 128))
        shared = [layers.Conv2D(128, 3, padding="same", use_bias=False) for _ in range(2)]
        x, passed = inputs, 0
        for _ in range(units):
            y = x
            for layer in shared:
                y, passed = layer(y), passed + 1
            x = layers.Add()([inputs, y])
        return keras.Model(inputs, x).count_params(), passed

    assert part(1) == (294912, 2)
    found = part(9)
    return {
        "right": found == (294912, 18),
        "not-shared": found == (2654208, 18),
        "not-deeper": found == (294912, 2),
        "exchanged": found == (2654208, 2),
    }


def global_residual():
    """A smooth image with fine stripes, shrunk and enlarged: what is missing in x."""
    import numpy as np
    import tensorflow as tf

    across = np.arange(64) / 64
    smooth = 0.5 + 0.3 * np.sin(2 * np.pi * across)[:, None] * np.cos(2 * np.pi * across)[None]
    stripes = 0.1 * np.sin(2 * np.pi * 24 * across)[None] * np.ones((64, 1))
    y = (smooth + stripes)[None, :, :, None]
    small = tf.image.resize(y, (16, 16), method="area")
    x = tf.image.resize(small, (64, 64), method="bicubic").numpy()
    missing = (y - x)[0, 8:-8, 8:-8, 0]

    def like(image):
        return np.corrcoef(missing.ravel(), image[8:-8, 8:-8].ravel())[0, 1] > 0.9

    return {
        "right": bool(like(stripes)),
        "whole-image": bool(like(smooth + stripes)),
        "smooth-part": bool(like(smooth)),
        "constant": bool(np.ptp(missing) < 0.01),
    }


def psnr_value():
    import tensorflow as tf

    image = tf.zeros((8, 8, 1))
    value = float(tf.image.psnr(image, image + 0.1, max_val=1.0))
    choices = {"right": 20, "root": 10, "twice": 40, "ratio": 100}
    return {name: abs(value - choice) < 0.01 for name, choice in choices.items()}

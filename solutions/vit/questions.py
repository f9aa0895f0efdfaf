"""Vision Transformer・Swin Transformer の知識問題"""

SETS = {
    "vit": dict(
        stem=dict(
            ja="Vision Transformer（ViT）に 224×224×3 の画像を入れ、16×16 のパッチに切り分けて 768 次元のベクトルに写す。先頭に CLS トークンを加え、位置埋め込みを足して Transformer に通し、分類する。",
            en="A Vision Transformer (ViT) reads an image of 224×224×3. Patches of 16×16 become vectors of 768 numbers; a token CLS joins them in front, position embeddings are added, and a Transformer follows, which classifies the image.",
        ),
        questions={
            "patch_as_conv": dict(
                syllabus="4-(1)-ii",
                ja="パッチを切り出して線形に写す計算は、ある 1 つの層と同じである。それはどれか。フィルタの枚数が要るものは 768 枚とする。",
                en="To cut out the patches and map them linearly is what one single layer does. Which? Where a layer has filters, let there be 768.",
                right=dict(
                    ja="16×16、ストライド 16 の畳み込み", en="A convolution, 16×16, stride 16"
                ),
                wrong={
                    "sliding": dict(
                        ja="16×16、ストライド 1 の畳み込み",
                        en="A convolution, 16×16, stride 1",
                        why=dict(
                            ja="パッチが重なり、209×209 個になる。",
                            en="Patches overlap, and there are 209×209 of them.",
                        ),
                    ),
                    "one-pixel": dict(
                        ja="1×1、ストライド 16 の畳み込み",
                        en="A convolution, 1×1, stride 16",
                        why=dict(
                            ja="パッチごとに 1 画素しか読まない。",
                            en="This reads one pixel of each patch.",
                        ),
                    ),
                    "pooling": dict(
                        ja="16×16、ストライド 16 の平均値プーリング",
                        en="Average pooling, 16×16, stride 16",
                        why=dict(
                            ja="学習する重みがなく、チャネルも 3 つのままである。",
                            en="It has no weights, and leaves three channels.",
                        ),
                    ),
                },
            ),
            "cls_role": dict(
                syllabus="4-(1)-ii",
                ja="CLS トークンは、入口では（ア）であり、分類には（イ）を用いる。組合せはどれか。",
                en="At the entrance the token CLS is (a), and what classifies the image is (b). Which pair is right?",
                right=dict(
                    ja="（ア）学習する共通の値　（イ）その最終出力",
                    en="(a) learned and shared by all images   (b) its last output",
                ),
                wrong={
                    "all-outputs": dict(
                        ja="（ア）学習する共通の値　（イ）全トークンの最終出力の連結",
                        en="(a) learned and shared by all images   (b) the last outputs of all tokens, concatenated",
                        why=dict(
                            ja="用いるのは CLS の位置の出力だけである。",
                            en="Only the output at the place of CLS is used.",
                        ),
                    ),
                    "mean": dict(
                        ja="（ア）パッチの平均　（イ）その最終出力",
                        en="(a) the mean of the patches   (b) its last output",
                        why=dict(
                            ja="入口の CLS は画像によらない。画像の内容は、自己注意を通して集める。",
                            en="At the entrance it depends on no image; what the images show it collects by attention.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）パッチの平均　（イ）全トークンの最終出力の連結",
                        en="(a) the mean of the patches   (b) the last outputs of all tokens, concatenated",
                        why=dict(
                            ja="入口の CLS は画像によらない学習する値で、分類にはその位置の出力だけを用いる。",
                            en="It is learned and depends on no image, and only the output at its place is used.",
                        ),
                    ),
                },
                source="Dosovitskiy et al., An Image is Worth 16x16 Words, ICLR 2021, §3.1, Eq. (1), (4)",
            ),
            "no_position": dict(
                syllabus="4-(1)-ii",
                ja="位置埋め込みを足さないモデルとして学習した ViT がある。1 枚の画像のパッチを無作為に並べ替えて入れると、分類の確率はどうなるか。",
                en="A ViT was trained without position embeddings. The patches of an image are put into a random order. What becomes of its probabilities?",
                right=dict(ja="元の画像のときと等しい", en="They are those of the image before"),
                wrong={
                    "other": dict(
                        ja="元の画像のときと異なる",
                        en="They differ from those of the image before",
                        why=dict(
                            ja="自己注意は、トークンの順を入れ替えても、出力の順が入れ替わるだけである。CLS の出力は変わらない。",
                            en="In another order self-attention gives the same outputs in another order; that of CLS stays.",
                        ),
                    ),
                    "uniform": dict(
                        ja="どのクラスも等しくなる",
                        en="They are the same for all classes",
                        why=dict(
                            ja="順がわからなくても、パッチの内容は CLS に集められる。",
                            en="The order is lost, but not what the patches show, which CLS collects.",
                        ),
                    ),
                    "ends": dict(
                        ja="両端のパッチが動いたときだけ異なる",
                        en="They differ if the first or last patch moved",
                        why=dict(
                            ja="位置埋め込みがなければ、どの位置も特別に扱われない。",
                            en="Without position embeddings no place is special.",
                        ),
                    ),
                },
            ),
            "position_type": dict(
                syllabus="4-(1)-ii",
                ja="原論文の ViT が用いた位置埋め込みはどれか。",
                en="Which position embeddings did the paper on ViT use?",
                right=dict(
                    ja="並び順の番号ごとに学習したベクトルを足す",
                    en="A learned vector for each place in the sequence, added",
                ),
                wrong={
                    "sinusoids": dict(
                        ja="sin と cos で計算したベクトルを足す",
                        en="A vector computed with sin and cos, added to each token",
                        why=dict(
                            ja="2017 年の Transformer の方法である。",
                            en="This is how the Transformer of 2017 did it.",
                        ),
                    ),
                    "relative": dict(
                        ja="相対的な位置の値を注意のスコアに足す",
                        en="A value for each relative position, added to scores",
                        why=dict(
                            ja="Swin Transformer の方法である。",
                            en="This is how Swin Transformers do it.",
                        ),
                    ),
                    "two-numbers": dict(
                        ja="行と列の番号をトークンの末尾に連結する",
                        en="The numbers of row and column, concatenated to each",
                        why=dict(
                            ja="連結はせず、トークンの次元は 768 のままである。",
                            en="Nothing is concatenated: a token still has 768 numbers.",
                        ),
                    ),
                },
                source="Dosovitskiy et al., An Image is Worth 16x16 Words, ICLR 2021, §3.1",
            ),
            "encoder_kind": dict(
                syllabus="4-(1)-ii",
                ja="ViT は Transformer の（ア）を用い、層正規化を各サブ層の（イ）に置く。組合せはどれか。",
                en="A ViT uses the (a) of a Transformer, and has its layer normalisation (b) each sublayer. Which pair is right?",
                right=dict(ja="（ア）エンコーダ　（イ）前", en="(a) encoder   (b) in front of"),
                wrong={
                    "post-norm": dict(
                        ja="（ア）エンコーダ　（イ）残差の和の後",
                        en="(a) encoder   (b) behind the residual sum of",
                        why=dict(
                            ja="和の後に置くのは、2017 年の Transformer（Post-LN）である。",
                            en="Behind the sum it was in the Transformer of 2017 (post-LN).",
                        ),
                    ),
                    "decoder": dict(
                        ja="（ア）デコーダ　（イ）前",
                        en="(a) decoder   (b) in front of",
                        why=dict(
                            ja="パッチは互いに見てよく、後のパッチを隠すマスクは用いない。",
                            en="Patches may all see each other: no mask hides the later ones.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）デコーダ　（イ）残差の和の後",
                        en="(a) decoder   (b) behind the residual sum of",
                        why=dict(
                            ja="後のパッチを隠すマスクはなく、正規化は自己注意と FFN のそれぞれの手前にある。",
                            en="No mask hides later patches, and what enters attention and FFN is normalised right there.",
                        ),
                    ),
                },
                source="Dosovitskiy et al., An Image is Worth 16x16 Words, ICLR 2021, §3.1, Eq. (2), (3)",
            ),
        },
    ),
    "training": dict(
        stem=dict(
            ja="16×16 のパッチを用いる ViT を 224×224 の画像で事前学習し、その後、入力を 384×384 に上げて微調整する。パッチの大きさは 16×16 のままとし、CLS トークンの分は無視する。",
            en="A ViT with patches of 16×16 is pre-trained with images of 224×224 and then fine-tuned with images of 384×384. Patches keep the size of 16×16. Leave the token CLS aside.",
        ),
        questions={
            "attention_growth": dict(
                syllabus="4-(1)-ii",
                ja="自己注意の重みの行列（1 ヘッド）の要素数は、およそ何倍になるか。",
                en="By about what factor does the matrix of attention weights of one head grow?",
                right=dict(ja="8.6 倍", en="8.6"),
                wrong={
                    "side": dict(
                        ja="1.7 倍",
                        en="1.7",
                        why=dict(
                            ja="画像の一辺の比である。",
                            en="That is the ratio of the sides.",
                        ),
                    ),
                    "tokens": dict(
                        ja="2.9 倍",
                        en="2.9",
                        why=dict(
                            ja="トークンの数の比である。行列には、トークンの組ごとに 1 つの要素がある。",
                            en="That is the ratio of the tokens; the matrix has an element for each pair.",
                        ),
                    ),
                    "fifth-power": dict(
                        ja="14.8 倍",
                        en="14.8",
                        why=dict(
                            ja="一辺の比の 5 乗である。トークンの数は一辺の 2 乗、行列は 4 乗に比例する。",
                            en="That is the ratio of the sides to the power of 5; tokens go with its square, the matrix with its fourth power.",
                        ),
                    ),
                },
            ),
            "needs_resize": dict(
                syllabus="4-(1)-ii",
                ja="学習済みの重みのうち、384×384 の画像では形が合わず、補間などの手当てが要るものはどれか。",
                en="Which weights do not fit images of 384×384 and have to be interpolated, or the like?",
                right=dict(ja="位置埋め込みの表", en="The table of position embeddings"),
                wrong={
                    "patches": dict(
                        ja="パッチを写す線形層",
                        en="The linear layer for patches",
                        why=dict(
                            ja="パッチの大きさが同じなので、重みの形も同じである。",
                            en="Patches have the same size, and so the weights have the same shape.",
                        ),
                    ),
                    "attention": dict(
                        ja="クエリとキーの射影",
                        en="The projections of queries and keys",
                        why=dict(
                            ja="トークンごとの計算なので、トークンの数によらない。",
                            en="They work token by token, however many there are.",
                        ),
                    ),
                    "ffn": dict(
                        ja="各層の FFN の重み",
                        en="The weights of the FFN of each layer",
                        why=dict(
                            ja="トークンごとの計算なので、トークンの数によらない。",
                            en="It works token by token, however many there are.",
                        ),
                    ),
                },
            ),
            "data_size": dict(
                syllabus="4-(1)-ii",
                ja="ViT の原論文で、事前学習に用いる画像の枚数と、ResNet（BiT）との優劣は、どのような関係にあったか。",
                en="How did the paper find ViT to compare with ResNets (BiT), by the number of images for pre-training?",
                right=dict(
                    ja="130 万枚では ViT が劣り、3 億枚では優った",
                    en="Worse with 1.3 million, better with 300 million",
                ),
                wrong={
                    "reversed": dict(
                        ja="130 万枚では ViT が優り、3 億枚では劣った",
                        en="Better with 1.3 million, worse with 300 million",
                        why=dict(
                            ja="逆である。ViT は帰納バイアスが弱く、少ないデータでは不利になる。",
                            en="The other way round: with little inductive bias a ViT needs many data.",
                        ),
                    ),
                    "better": dict(
                        ja="130 万枚でも 3 億枚でも、ViT が優った",
                        en="Better with 1.3 million and with 300 million",
                        why=dict(
                            ja="ImageNet の 130 万枚では、大きな ViT ほど ResNet に劣った。",
                            en="With the 1.3 million of ImageNet large ViTs fell behind.",
                        ),
                    ),
                    "worse": dict(
                        ja="130 万枚でも 3 億枚でも、ViT が劣った",
                        en="Worse with 1.3 million and with 300 million",
                        why=dict(
                            ja="JFT の 3 億枚では、ViT が ResNet を上回った。",
                            en="With the 300 million of JFT, ViTs were the better ones.",
                        ),
                    ),
                },
                source="Dosovitskiy et al., An Image is Worth 16x16 Words, ICLR 2021, §1, §4.3, Fig. 3",
            ),
            "inductive_bias": dict(
                syllabus="4-(1)-ii",
                ja="CNN は備えるが ViT は弱くしか備えないと原論文が述べた性質の組合せはどれか。",
                en="Which two properties, said the paper, do CNNs have, and ViTs to a small degree only?",
                right=dict(
                    ja="局所性と、平行移動に対する同変性",
                    en="Locality and translation equivariance",
                ),
                wrong={
                    "locality-and-distance": dict(
                        ja="局所性と、離れた画素の直接の参照",
                        en="Locality and direct access to distant pixels",
                        why=dict(
                            ja="離れた所を 1 層で参照できるのは、自己注意のほうである。",
                            en="It is self-attention that reaches far in one layer.",
                        ),
                    ),
                    "translation-and-residual": dict(
                        ja="残差接続と、平行移動に対する同変性",
                        en="Residual connections and translation equivariance",
                        why=dict(
                            ja="ViT も残差接続をもつ。",
                            en="A ViT has residual connections, too.",
                        ),
                    ),
                    "neither": dict(
                        ja="残差接続と、離れた画素の直接の参照",
                        en="Residual connections and direct access to distant pixels",
                        why=dict(
                            ja="どちらも ViT がもつ。",
                            en="A ViT has both of them.",
                        ),
                    ),
                },
                source="Dosovitskiy et al., An Image is Worth 16x16 Words, ICLR 2021, §1, §3.1",
            ),
        },
    ),
    "swin": dict(
        stem=dict(
            ja="Swin Transformer のある段に 56×56 個のトークン（96 次元）があり、7×7 個ずつの窓に分けて、窓の中だけで自己注意を行う。次の層では、窓の区切りを縦横に 3 トークンずつずらす（Shifted window）。",
            en="A stage of a Swin Transformer has 56×56 tokens of 96 numbers, in windows of 7×7, and self-attention works inside each window alone. In the next layer the borders of the windows are moved by 3 tokens, down and to the right (shifted windows).",
        ),
        questions={
            "window_saving": dict(
                syllabus="4-(1)-ii",
                ja="窓に分けると、内積をとるトークンの対の数は、全体で自己注意を行う場合の何分の 1 になるか。",
                en="In windows there are fewer pairs of tokens with an inner product than in attention among all tokens. Which share is it?",
                right="1/64",
                wrong={
                    "side-of-a-window": dict(
                        text="1/7",
                        why=dict(
                            ja="窓の一辺のトークンの数である。",
                            en="7 is how many tokens a window has along one side.",
                        ),
                    ),
                    "windows-along-a-side": dict(
                        text="1/8",
                        why=dict(
                            ja="一辺に並ぶ窓の数である。窓は縦にも横にも並ぶ。",
                            en="8 is how many windows there are along one side.",
                        ),
                    ),
                    "tokens-of-a-window": dict(
                        text="1/49",
                        why=dict(
                            ja="窓の中のトークンの数である。減る割合は、窓がいくつあるかで決まる。",
                            en="49 is how many tokens a window has; the saving goes by the number of windows.",
                        ),
                    ),
                },
            ),
            "cost_scaling": dict(
                syllabus="4-(1)-ii",
                ja="窓の大きさを 7×7 に保ったまま、画像の縦と横を 2 倍にする。内積をとるトークンの対の数は、窓の中の注意では（ア）倍、全体の注意では（イ）倍になる。組合せはどれか。",
                en="Height and width of the image are doubled, and the windows stay at 7×7. There are (a) times the pairs of tokens in attention inside windows, and (b) times in attention among all. Which pair is right?",
                right=dict(ja="（ア）4　（イ）16", en="(a) 4   (b) 16"),
                wrong={
                    "swapped": dict(
                        ja="（ア）16　（イ）4",
                        en="(a) 16   (b) 4",
                        why=dict(
                            ja="逆である。全体の注意は、トークンの数の 2 乗に比例する。",
                            en="The other way round: among all tokens it goes with their square.",
                        ),
                    ),
                    "linear": dict(
                        ja="（ア）4　（イ）4",
                        en="(a) 4   (b) 4",
                        why=dict(
                            ja="全体の注意では、4 倍のトークンのそれぞれが 4 倍の相手をもつ。",
                            en="Among all, 4 times the tokens have 4 times the partners each.",
                        ),
                    ),
                    "quadratic": dict(
                        ja="（ア）16　（イ）16",
                        en="(a) 16   (b) 16",
                        why=dict(
                            ja="窓の中の対の数は変わらず、窓の数が 4 倍になるだけである。",
                            en="A window has as many pairs as before, and there are 4 times the windows.",
                        ),
                    ),
                },
            ),
            "why_shift": dict(
                syllabus="4-(1)-ii",
                ja="窓の区切りを 1 層おきにずらすのはなぜか。",
                en="Why are the borders elsewhere in every second layer?",
                right=dict(
                    ja="隣り合う窓の間で情報をやり取りするため",
                    en="For neighbouring windows to exchange information",
                ),
                wrong={
                    "fewer-windows": dict(
                        ja="窓の数を減らして計算を速くするため",
                        en="For fewer windows, and so less computation",
                        why=dict(
                            ja="ずらして区切ると、端に半端な窓ができて、窓の数はむしろ増える。",
                            en="With other borders there are odd pieces at the edges, and more windows.",
                        ),
                    ),
                    "positions": dict(
                        ja="トークンの位置を区別できるようにするため",
                        en="For tokens to be told apart by their places",
                        why=dict(
                            ja="位置は、相対位置バイアスで表す。",
                            en="Places are told by the relative position bias.",
                        ),
                    ),
                    "augmentation": dict(
                        ja="訓練画像をずらしてデータの種類を増やすため",
                        en="For more variety among the images of training",
                        why=dict(
                            ja="推論でも同じように変える。データ拡張ではない。",
                            en="At inference it is done in the same way: it is no augmentation.",
                        ),
                    ),
                },
                source="Liu et al., Swin Transformer, ICCV 2021, §3.2",
            ),
            "window_count_naive": dict(
                syllabus="4-(1)-ii",
                ja="特徴マップを巡回させず、縦横に 3 トークンずつずらした格子でそのまま区切る。端の小さいものも含めて、窓はいくつになるか。",
                en="Without any cyclic move, the feature maps are simply cut along the grid that is moved by 3 tokens. How many windows are there, small ones at the edges among them?",
                right="81",
                wrong={
                    "whole-ones": dict(
                        text="49",
                        why=dict(
                            ja="端の半端な窓を数えていない。",
                            en="This leaves out the pieces at the edges.",
                        ),
                    ),
                    "as-before": dict(
                        text="64",
                        why=dict(
                            ja="ずらす前の数である。どちらの向きにも、窓が 1 つ増える。",
                            en="So many there were before; there is one more in each direction.",
                        ),
                    ),
                    "one-direction": dict(
                        text="72",
                        why=dict(
                            ja="縦と横の一方でしか増えていない。",
                            en="This has one more in one direction alone.",
                        ),
                    ),
                },
            ),
            "why_window_mask": dict(
                syllabus="4-(1)-ii",
                ja="ずらした窓を特徴マップの巡回で作るとき、一部の窓でマスクが要るのはなぜか。",
                en="Shifted windows are made by moving the feature maps cyclically. Why do some of them need a mask?",
                right=dict(
                    ja="画像の上で離れたトークンが 1 つの窓に入るから",
                    en="Tokens far apart in the image come into one window",
                ),
                wrong={
                    "causal": dict(
                        ja="まだ予測していないトークンが窓の中に見えるから",
                        en="Tokens still to be predicted are seen in a window",
                        why=dict(
                            ja="それは、順に生成するデコーダの話である。このマスクは、どちらの向きの注意も禁じる。",
                            en="That is for decoders, which generate one by one; this mask forbids attention either way.",
                        ),
                    ),
                    "padding": dict(
                        ja="パディングの 0 が端の窓に入るから",
                        en="Zeros of the padding come into windows at the edges",
                        why=dict(
                            ja="巡回させるので、0 で埋める所はない。",
                            en="In a cyclic move nothing is padded.",
                        ),
                    ),
                    "sizes": dict(
                        ja="窓ごとにトークンの数が異なり、形が合わないから",
                        en="Windows have different numbers of tokens",
                        why=dict(
                            ja="巡回させれば、どの窓にも 49 個ある。",
                            en="After a cyclic move each has 49.",
                        ),
                    ),
                },
            ),
            "patch_merging": dict(
                syllabus="4-(1)-ii",
                ja="次の段へ移るとき、2×2 個のトークンを連結し、線形に写す（Patch Merging）。56×56×96 の特徴マップは何になるか。",
                en="Before the next stage 2×2 tokens are concatenated and mapped linearly (patch merging). What becomes of feature maps of 56×56×96?",
                right="28×28×192",
                wrong={
                    "concatenated": dict(
                        text="28×28×384",
                        why=dict(
                            ja="連結しただけである。そのあと、次元を半分にする線形層がある。",
                            en="That is after the concatenation; a linear layer then halves the dimension.",
                        ),
                    ),
                    "channels-kept": dict(
                        text="28×28×96",
                        why=dict(
                            ja="プーリングならチャネル数は変わらない。ここでは 4 つを連結して写す。",
                            en="Pooling would keep the channels; here four are concatenated and mapped.",
                        ),
                    ),
                    "size-kept": dict(
                        text="56×56×192",
                        why=dict(
                            ja="2×2 個が 1 つになるので、縦も横も半分になる。",
                            en="2×2 become one, so that height and width are halved.",
                        ),
                    ),
                },
                source="Liu et al., Swin Transformer, ICCV 2021, §3.1",
            ),
            "bias_table": dict(
                syllabus="4-(1)-ii",
                ja="窓の中の 2 つのトークンの相対的な位置は、縦も横も −6 から 6 である。相対位置バイアスとして学習する値は、1 ヘッドにつきいくつか。",
                en="In a window two tokens are −6 to 6 apart, down as well as across. How many values are learned for one head as relative position bias?",
                right="169",
                wrong={
                    "separate": dict(
                        text="26",
                        why=dict(
                            ja="縦と横を別の表にして足している。縦横の組ごとに 1 つの値がある。",
                            en="This has two tables, down and across; there is a value for each pair of the two.",
                        ),
                    ),
                    "absolute": dict(
                        text="49",
                        why=dict(
                            ja="窓の中の絶対的な位置の数である。",
                            en="These are the absolute places in a window.",
                        ),
                    ),
                    "pairs": dict(
                        text="2401",
                        why=dict(
                            ja="トークンの対の数である。相対的な位置が同じ対は、値を共有する。",
                            en="These are the pairs of tokens; those equally far apart share a value.",
                        ),
                    ),
                },
            ),
            "hierarchy": dict(
                syllabus="4-(1)-ii",
                ja="物体検出や領域分割のバックボーンとして、Swin が ViT より使いやすいとされる理由はどれか。",
                en="Why is Swin said to serve detection and segmentation better than ViT as a backbone?",
                right=dict(
                    ja="段ごとに解像度が下がる、階層的な特徴マップが得られる",
                    en="Its maps are a hierarchy of several resolutions",
                ),
                wrong={
                    "token-per-window": dict(
                        ja="窓ごとに CLS トークンがあり、物体ごとの分類ができる",
                        en="Each of its windows has a CLS token of its own",
                        why=dict(
                            ja="Swin は CLS トークンを用いない。",
                            en="Swin has no token CLS.",
                        ),
                    ),
                    "convolutions": dict(
                        ja="畳み込みだけで作られ、学習済みの CNN の重みが使える",
                        en="It is made of convolutions with weights of CNNs",
                        why=dict(
                            ja="中心にあるのは自己注意である。",
                            en="Self-attention is what it is made of.",
                        ),
                    ),
                    "global": dict(
                        ja="どの層でも全トークンの間で注意を計算し、全体を見渡せる",
                        en="Every layer has attention among all of its tokens",
                        why=dict(
                            ja="それは ViT である。計算が、トークンの数の 2 乗で増える。",
                            en="That is ViT, at a cost that grows with the square of the tokens.",
                        ),
                    ),
                },
                source="Liu et al., Swin Transformer, ICCV 2021, §1, Fig. 1",
            ),
        },
    ),
}


def patch_as_conv():
    """Which layer, with weights from the matrix where it has any, gives what cutting and mapping gives."""
    import keras
    import numpy as np

    rng = np.random.default_rng(0)
    image, kernel = rng.normal(size=(1, 64, 48, 3)), rng.normal(size=(16 * 16 * 3, 8))
    patches = image.reshape(1, 4, 16, 3, 16, 3).swapaxes(2, 3).reshape(4, 3, -1)
    wanted = patches @ kernel

    def same(layer, weights=None):
        layer.build(image.shape)
        if weights is not None:
            layer.set_weights([weights])
        found = keras.ops.convert_to_numpy(layer(image))[0]
        return found.shape == wanted.shape and bool(np.allclose(found, wanted, atol=1e-3))

    def convolution(size, stride):
        return keras.layers.Conv2D(8, size, stride, use_bias=False)

    weights = kernel.reshape(16, 16, 3, 8)
    return {
        "right": same(convolution(16, 16), weights),
        "sliding": same(convolution(16, 1), weights),
        "one-pixel": same(convolution(1, 16), weights[:1, :1]),
        "pooling": same(keras.layers.AveragePooling2D(16, 16)),
    }


def no_position():
    """Two layers of attention and FFN over CLS and drawn patches, in several orders."""
    import keras
    import numpy as np

    start = keras.initializers.RandomNormal(stddev=0.5, seed=keras.random.SeedGenerator(0))
    blocks = [
        (
            keras.layers.MultiHeadAttention(2, 4, kernel_initializer=start),
            keras.layers.Dense(8, "relu", kernel_initializer=start),
        )
        for _ in range(2)
    ]
    classify = keras.layers.Dense(3, "softmax", kernel_initializer=start)
    rng = np.random.default_rng(0)
    token, patches = rng.normal(size=(1, 8)), rng.normal(size=(9, 8))

    def probabilities(order):
        x = keras.ops.convert_to_tensor(np.concatenate([token, patches[order]])[np.newaxis])
        for attention, feed_forward in blocks:
            x = x + attention(x, x)
            x = x + feed_forward(x)
        return keras.ops.convert_to_numpy(classify(x[:, 0]))[0]

    def unchanged(order):
        return bool(np.allclose(probabilities(order), before, atol=1e-4))

    before = probabilities(np.arange(9))
    shuffled = unchanged(rng.permutation(9))
    inside = unchanged(np.array([0, 4, 2, 3, 1, 5, 7, 6, 8]))
    ends = unchanged(np.array([8, 1, 2, 3, 4, 5, 6, 7, 0]))
    return {
        "right": shuffled and inside and ends,
        "other": not shuffled,
        "uniform": bool(np.allclose(before, 1 / 3, atol=1e-2)),
        "ends": inside and not ends,
    }


def attention_growth():
    """Elements of the matrices, from the numbers of patches."""
    before, after = ((side // 16) ** 2 for side in (224, 384))
    growth = after**2 / before**2

    def near(value):
        return abs(growth / value - 1) < 0.01

    return {"right": near(8.64), "side": near(1.7), "tokens": near(2.9), "fifth-power": near(14.8)}


def needs_resize():
    """Layers built for one number of tokens, applied to another."""
    import keras
    import numpy as np

    few, many = (np.zeros((1, count, 8)) for count in (4, 9))

    class Position(keras.layers.Layer):
        def build(self, shape):
            self.table = self.add_weight(shape=shape[1:])

        def call(self, x):
            return x + self.table

    def fails(layer, *small, large):
        layer(*small)
        try:
            layer(*large)
        except Exception:
            return True
        return False

    images = [np.zeros((1, side, side, 3)) for side in (8, 12)]
    return {
        "right": fails(Position(), few, large=[many]),
        "patches": fails(keras.layers.Conv2D(8, 4, 4), images[0], large=[images[1]]),
        "attention": fails(keras.layers.MultiHeadAttention(2, 4), few, few, large=[many, many]),
        "ffn": fails(keras.layers.Dense(16), few, large=[many]),
    }


def _pairs(side, window):
    """Ordered pairs of tokens in one window, for side × side tokens."""
    import numpy as np

    numbers = np.arange(side) // window
    window_of = (numbers[:, np.newaxis] * side + numbers).ravel()
    _, tokens = np.unique(window_of, return_counts=True)
    return int(np.sum(tokens**2))


def window_saving():
    """Pairs counted window by window."""
    share = _pairs(56, 7) / _pairs(56, 56)
    return {
        "right": share == 1 / 64,
        "side-of-a-window": share == 1 / 7,
        "windows-along-a-side": share == 1 / 8,
        "tokens-of-a-window": share == 1 / 49,
    }


def cost_scaling():
    """Pairs before and after, in windows and among all."""
    windows, everywhere = _pairs(112, 7) / _pairs(56, 7), _pairs(112, 112) / _pairs(56, 56)
    return {
        "right": (windows, everywhere) == (4, 16),
        "swapped": (windows, everywhere) == (16, 4),
        "linear": (windows, everywhere) == (4, 4),
        "quadratic": (windows, everywhere) == (16, 16),
    }


def window_count_naive():
    """Pieces between the borders at 3, 10, …"""
    import numpy as np

    pieces = len(np.unique((np.arange(56) - 3) // 7))
    return {
        "right": pieces**2 == 81,
        "whole-ones": pieces**2 == 49,
        "as-before": pieces**2 == 64,
        "one-direction": pieces**2 == 72,
    }


def why_window_mask():
    """What is in the windows after the cyclic move, by where it was before."""
    import numpy as np

    tokens = np.arange(1, 56 * 56 + 1).reshape(56, 56)  # none is 0
    moved = np.roll(tokens, (-3, -3), axis=(0, 1))
    windows = moved.reshape(8, 7, 8, 7).swapaxes(1, 2).reshape(64, 49)
    rows, columns = np.divmod(windows - 1, 56)
    far = [
        np.abs(places[:, :, np.newaxis] - places[:, np.newaxis]) >= 7 for places in (rows, columns)
    ]
    forbidden = far[0] | far[1]
    later = np.triu(np.ones((49, 49), dtype=bool), 1)
    return {
        "right": bool(forbidden.any() and not forbidden.all(axis=(1, 2)).any()),
        "causal": bool(np.any(np.all(forbidden == later, axis=(1, 2)))),
        "padding": bool(np.any(windows == 0)),
        "sizes": len({len(np.unique(window)) for window in windows}) > 1,
    }


def patch_merging():
    """Four neighbours concatenated, and a linear layer to half of that."""
    import keras
    import numpy as np

    x = np.zeros((1, 56, 56, 96))
    parts = [x[:, i::2, j::2] for i in (0, 1) for j in (0, 1)]
    joined = np.concatenate(parts, axis=-1)
    shape = tuple(keras.layers.Dense(joined.shape[-1] // 2, use_bias=False)(joined).shape[1:])
    return {
        "right": shape == (28, 28, 192),
        "concatenated": shape == (28, 28, 384),
        "channels-kept": shape == (28, 28, 96),
        "size-kept": shape == (56, 56, 192),
    }


def bias_table():
    """All pairs of tokens of a window, by how far they are apart."""
    import itertools

    tokens = list(itertools.product(range(7), repeat=2))
    apart = {(a - c, b - d) for (a, b), (c, d) in itertools.product(tokens, repeat=2)}
    return {
        "right": len(apart) == 169,
        "separate": len(apart) == 26,
        "absolute": len(apart) == 49,
        "pairs": len(apart) == 2401,
    }

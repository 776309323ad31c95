package language

// Names cross the borders of languages, so the small words in them are one list for all.

// Joiners are small words inside names: lower case in the case of a name, unless they begin it.
var Joiners = set("of the and von der den zu bin ibn bint al de la du des del di da do dos e y und et")

// Prefixes of surnames keep a small letter before the capital of the name: "DeSANTIS" is "DeSantis".
var Prefixes = set("Mc Mac De Di Du La Le Van Von Fitz")

// NameArticles are joined before surnames with a hyphen, and left out as often: "al-Assad", "Assad".
var NameArticles = []string{"al-", "el-", "as-", "ar-", "an-", "ash-"}

// Generations stand behind a name and a comma: "Donald Trump, Jr."
var Generations = set("jr sr ii iii iv")

// Deputies stand behind an office that somebody else holds for a while: "The SPEAKER pro tempore".
var Deputies = set("pro tempore tem ad interim")

// Conjunctions join two words of which the first may have its end in common with the second: "pre- and post-war". They
// are asked at the end of a line of any language, where only a hyphen has gone before.
var Conjunctions = set("and or to und oder bis et ou y e o och eller og en of sowie ja tai i lub oraz")

// Omissions say in brackets that words are left out there: "（中略）".
var Omissions = set("略 中略 前略 後略 后略 以下略 省略 从略 從略 중략 전략 후략 생략")

namespace Alaqat.Language;

/// <summary>Turns a segmented, tagged sentence into the units that the name tagger labels, one for each surface token.</summary>
static class NameUnits
{
    const int MaxProclitics = 3;

    public static NameUnit[] Of(TaggedSentence sentence)
    {
        var tokens = sentence.Segmented.Tokens;
        var units = new NameUnit[tokens.Length];
        for (var t = 0; t < tokens.Length; t++)
            units[t] = Of(tokens[t], sentence);
        return units;
    }

    static NameUnit Of(Token token, TaggedSentence sentence)
    {
        var words = sentence.Segmented.Words;
        var last = token.FirstWord + token.WordCount - 1;
        var core = token.FirstWord;
        var unit = new NameUnit();
        Span<char> buffer = stackalloc char[NameFolding.MaxLength];
        var length = 0;
        for (; core < last && length < MaxProclitics && IsProclitic(words[core].Form); core++)
        {
            buffer[length++] = words[core].Form[0];
            unit.Proclitics = NameHash.Of(buffer[..length]);
        }

        var proclitics = length;
        length += NameFolding.Fold(words[core].Form, buffer[length..]);
        var stem = buffer[proclitics..length];
        unit.Word = core;
        unit.Upos = sentence.Tags[core].Upos;
        unit.HasPronoun = core < last;
        unit.Shape = ShapeOf(words[core].Form);
        unit.Stem = NameHash.Of(stem);
        unit.HasArticle = stem.Length > 3 && stem[0] == '\u0627' && stem[1] == '\u0644';
        var bare = unit.HasArticle ? stem[2..] : stem;
        unit.Bare = unit.HasArticle ? NameHash.Of(bare) : unit.Stem;
        unit.Length = (byte)bare.Length;
        for (var k = 1; k <= 4; k++)
        {
            // A word shorter than the affix is its own affix, marked by the length in the mix.
            var size = Math.Min(k, bare.Length);
            unit.Prefixes[k - 1] = NameHash.Of(bare[..size]);
            unit.Suffixes[k - 1] = NameHash.Of(bare[^size..]);
        }

        if (unit.HasPronoun)
            length += NameFolding.Fold(words[last].Form, buffer[length..]);
        unit.Form = NameHash.Of(buffer[..length]);
        return unit;
    }

    /// <summary>The one-letter conjunctions, prepositions and particles that are written onto the next word: و ف ب ك ل س أ.</summary>
    static bool IsProclitic(string form) => form is "\u0648" or "\u0641" or "\u0628" or "\u0643" or "\u0644" or "\u0633" or "\u0623";

    static NameShape ShapeOf(string form)
    {
        var shape = NameShape.Other;
        var length = Math.Min(form.Length, NameFolding.MaxLength);
        for (var i = 0; i < length; i++)
        {
            var own = ShapeOf(form[i]);
            if (shape == NameShape.LatinCapital && own == NameShape.Latin)
                own = shape;
            if (shape is NameShape.Other or NameShape.Punctuation)
                shape = own;
            else if (own != shape && own != NameShape.Punctuation)
                return NameShape.Mixed;
        }

        return shape == NameShape.Arabic && form.Length == 1 ? NameShape.Initial : shape;
    }

    static NameShape ShapeOf(char c) => c switch
    {
        >= '\u0600' and <= '\u06FF' when char.IsLetter(c) => NameShape.Arabic,
        _ when char.IsDigit(c) => NameShape.Number,
        _ when char.IsUpper(c) => NameShape.LatinCapital,
        _ when char.IsLetter(c) => NameShape.Latin,
        _ when char.IsPunctuation(c) || char.IsSymbol(c) => NameShape.Punctuation,
        _ => NameShape.Other,
    };
}

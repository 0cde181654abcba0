using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>Makes training examples of annotated sentences.</summary>
static class NameExamples
{
    public static NameExample Of(BioSentence sentence, NameCorpus corpus, NameAnalyser analyser) =>
        Of(sentence, corpus, analyser.Analyse(new BioText(sentence).Text));

    /// <param name="sentence">The annotation.</param>
    /// <param name="corpus">Where it is from.</param>
    /// <param name="tagged">The analysis of the text of the sentence.</param>
    public static NameExample Of(BioSentence sentence, NameCorpus corpus, TaggedSentence tagged)
    {
        var text = new BioText(sentence);
        var gold = sentence.Outermost();
        return new NameExample(text, tagged, NameUnits.Of(tagged), Allowed(text, tagged, gold, corpus), gold);
    }

    static ushort[] Allowed(BioText text, TaggedSentence tagged, Entity[] gold, NameCorpus corpus)
    {
        var tokens = tagged.Segmented.Tokens;
        var allowed = new ushort[tokens.Length];
        var outside = (ushort)(1 << NameLabels.Outside);
        if (!corpus.HasGroups)
            outside |= (ushort)((1 << NameLabels.Begin(EntityKind.Group)) | (1 << NameLabels.Inside(EntityKind.Group)));
        Array.Fill(allowed, outside);
        foreach (var entity in gold)
        {
            var span = text[entity.FirstWord].Cover(text[entity.EndWord - 1]);
            var first = Array.FindIndex(tokens, token => token.Span.Overlaps(span));
            var last = Array.FindLastIndex(tokens, token => token.Span.Overlaps(span));
            // Signs written onto a name without a space (a quotation mark) are not part of it.
            while (first >= 0 && first < last && IsSign(text.Text, tokens[first].Span))
                first++;
            while (last > first && IsSign(text.Text, tokens[last].Span))
                last--;
            for (var t = first; t >= 0 && t <= last; t++)
                allowed[t] = (ushort)(1 << (t == first ? NameLabels.Begin(entity.Kind) : NameLabels.Inside(entity.Kind)));
        }

        return allowed;
    }

    static bool IsSign(string text, TextSpan span) => span.Length == 1 && !char.IsLetterOrDigit(text[span.Start]);
}

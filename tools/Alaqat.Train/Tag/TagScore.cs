using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>How many words have the right part of speech, features and lemma (bare), in %.</summary>
readonly record struct TagScore(int Words, int Upos, int Features, int Lemma)
{
    public static TagScore Of(IEnumerable<(Sentence Gold, TaggedSentence Tagged)> sentences)
    {
        var score = default(TagScore);
        foreach (var (gold, tagged) in sentences)
        {
            for (var t = 0; t < gold.Words.Length; t++)
            {
                var (right, given) = (gold.Words[t].Morphology, tagged.Tags[t]);
                score = new TagScore(
                    score.Words + 1,
                    score.Upos + (right.Upos == given.Upos ? 1 : 0),
                    score.Features + (right.Features == given.Features ? 1 : 0),
                    score.Lemma + (LemmaLexicon.Bare(right.Lemma) == LemmaLexicon.Bare(given.Lemma) ? 1 : 0));
            }
        }

        return score;
    }

    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"UPOS {100.0 * Upos / Words:0.00}  Feats {100.0 * Features / Words:0.00}  Lemma {100.0 * Lemma / Words:0.00}  ({Words} words)");
}

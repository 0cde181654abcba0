namespace Alaqat.Claims;

/// <summary>Splits a name of the lexicon into the folded words that the segmenter gives for it in a text.</summary>
static class NameWords
{
    const string ConjunctionAndArticle = "\u0648\u0627\u0644";   // waw alef lam
    const string PrepositionAndArticle = "\u0644\u0644";         // lam lam
    const string LedBy = "\u0628\u0642\u064A\u0627\u062F";           // bi-qiyād(at)
    const string Article = "\u0627\u0644";                       // alef lam

    public static string[] Split(string name)
    {
        var words = new List<string>();
        foreach (var part in name.Split([' ', '\u00A0', '-', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
        {
            var word = Folding.Fold(part);
            if (words.Count > 0 && word.Length > 5 && word.StartsWith(ConjunctionAndArticle, StringComparison.Ordinal))
            {
                words.Add("\u0648"); // waw
                words.Add(word[1..]);
            }
            else if (words.Count > 0 && word.Length > 4 && word.StartsWith(PrepositionAndArticle, StringComparison.Ordinal))
            {
                words.Add("\u0644"); // lam
                words.Add(Article + word[2..]);
            }
            else if (words.Count > 0 && word.StartsWith(LedBy, StringComparison.Ordinal))
            {
                words.Add(word[..1]);
                words.Add(word[1..]);
            }
            else
            {
                words.Add(word);
            }
        }

        return [.. words];
    }
}

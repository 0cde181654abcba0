namespace Alaqat.Claims;

/// <summary>Which words a word of saying reaches.</summary>
static class VoiceScope
{
    /// <summary>By rule alone: in the complement of a verb of saying, beside an "according to" phrase, or before the verb that closes a quotation.</summary>
    public static bool Covers(SentenceContext context, QuoteDepth quotes, VoiceWord voice, int word)
    {
        if (voice.Word <= word && word <= voice.Last)
            return false;
        if (voice.Kind == VoiceKind.Accord)
            return true;
        if (voice.Complement >= 0 && word > voice.Complement)
            return true;
        return word < voice.Word && quotes[word] && !quotes[voice.Word] && context.MarksBetween(word, voice.Word) > 0;
    }

    /// <summary>How many other words of saying stand between one and the word it may reach.</summary>
    public static int Nearer(SentenceContext context, SentenceVoices voices, int at, int word)
    {
        var count = 0;
        var own = voices.Words[at].Word;
        foreach (var other in voices.Words)
        {
            if (other.Word != own && (own < word ? own < other.Word && other.Word < word : word < other.Word && other.Word < own)
                && Covers(context, voices.Quotes, other, word))
            {
                count++;
            }
        }

        return count;
    }

    public static bool Below(SentenceView view, int word, int ancestor)
    {
        for (var steps = 0; word >= 0 && steps < view.Count; steps++)
        {
            if (word == ancestor)
                return true;
            word = view.Sentence.Words[word].Head;
        }

        return false;
    }
}
